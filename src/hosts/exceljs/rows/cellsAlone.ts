import type { CellBlueprint } from "../../../workbook/workbookBlueprint";
import { cellXml } from "./cellXml";
import { refuseContent } from "./refuseContent";
import { type Strip, type StripContext, openCell } from "./strip";

/** The cells outside of tables, by row. */
export function cellsAlone(sheet: string, cells: readonly CellBlueprint[], context: StripContext): ReadonlyMap<number, readonly Strip[]> {
  const byRow = new Map<number, Strip[]>();
  for (const cell of cells) {
    const strip = stripOf(sheet, cell, context);
    const others = byRow.get(cell.row);
    if (others === undefined) byRow.set(cell.row, [strip]);
    else others.push(strip);
  }
  return byRow;
}

function stripOf(sheet: string, { row, column, span, content, style }: CellBlueprint, { styleNamed, formsOf, texts }: StripContext): Strip {
  const forms = formsOf(styleNamed(style));
  refuseContent(content, sheet, row, column);
  return {
    first: row,
    last: row,
    column,
    cellsOf: () => {
      let written = openCell(column) + row + cellXml(content, forms, texts);
      // Each covered cell keeps the style of its own, or the right edge would lose its border.
      for (let covered = column + 1; covered < column + span; covered += 1) written += openCell(covered) + row + forms.blank;
      return written;
    },
  };
}
