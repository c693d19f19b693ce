import { cellAddress, columnLetters } from "../../workbook/cellRef";
import type { CellContent } from "../../workbook/cellValue";
import type { PageSetup } from "../../workbook/reportLayout";
import type { CellBlueprint, ConditionalFormatBlueprint, SheetBlueprint, TableBlueprint, ValidationBlueprint } from "../../workbook/workbookBlueprint";
import type { ComputedMode } from "../meta";
import { SETTINGS_ROWS } from "../sheets/settingsRows";
import { HEADER_ROW, HELP_ROW, TABLE_GAP, TITLE_ROW } from "../spec/layoutRows";
import type { SheetSpec } from "../spec/sheetSpec";
import type { NamedColumn, TableName } from "../spec/tableSpec";
import { fittedHeight } from "./fittedHeight";
import { type TablePlace, cellAt, columnRange, placesOn } from "./placement";
import { columnFormats } from "./statusFormats";
import { BODY_SIZE, FONT, bodyStyleName } from "./styles";
import { ownFormula } from "./tableRows";
import { lineHeight, textLines } from "./textLines";
import { cellValidation, columnValidation } from "./validations";

/**
 * Rows below a table in which new rows find their formats waiting. Validations end with the table instead, and Excel lengthens them with it: a
 * table does not take over rows below it that validation rules cover, and appending to a table that two people share rests on its growing by itself
 * (Microsoft, "Coauthoring in Excel add-ins"; office-platform.md 2.5).
 */
export const ROWS_TO_GROW = 1_000;
const GAP_WIDTH = 3;
/** White between cells of a header and their filter buttons. */
const FILTER_BUTTON = 2;

/** A sheet of tables: title, help, then the tables side by side. `rowsOf` gives the cells of each. */
export function sheetBlueprint(spec: SheetSpec, mode: ComputedMode, rowsOf: (place: TablePlace) => readonly (readonly CellContent[])[]): SheetBlueprint {
  const places = placesOn(spec, mode);
  const tables = places.map((place) => tableBlueprint(place, rowsOf(place), mode));
  const columns = places.flatMap((place) => place.columns.map((column, index) => ({ column, at: place.column + index })));
  const printed = spec.printedUpTo === null ? undefined : columns.find(({ column }) => column.field === spec.printedUpTo)?.at;
  return {
    name: spec.name,
    visibility: spec.visibility,
    tabColor: spec.tabColor,
    columnWidths: columnWidths(places),
    hiddenColumns: columns.filter(({ column }) => column.hidden).map(({ at }) => at),
    frozen: { rows: HEADER_ROW, columns: spec.frozenColumns },
    rowHeights: rowHeights(spec, places, tables, columns.map(({ column }) => column)),
    page: tablePage(spec),
    ...(printed !== undefined && { printedColumns: printed }),
    cells: headings(spec, places),
    tables,
    validations: places.flatMap((place, index) => validationsOf(place, tables[index]?.rows.length ?? 1)),
    conditionalFormats: places.flatMap((place, index) => formatsOf(place, tables[index]?.rows.length ?? 1)),
    isProtected: false,
  };
}

function tableBlueprint({ table, row, column, columns }: TablePlace, rows: readonly (readonly CellContent[])[], mode: ComputedMode): TableBlueprint {
  return {
    name: table,
    row,
    column,
    tableStyle: "TableStyleLight1",
    columns: columns.map((each) => ({
      header: each.header,
      headerStyle: each.kind === "computed" ? "headerComputed" : "header",
      bodyStyle: bodyStyleName(each),
      formula: each.kind === "computed" && mode === "live" ? ownFormula(each.formula, table) : null,
    })),
    rows,
  };
}

function headings(spec: SheetSpec, places: readonly TablePlace[]): readonly CellBlueprint[] {
  return places.flatMap(({ column }, index): CellBlueprint[] => {
    const { title, help } = spec.tables[index] ?? { title: "", help: { th: "", en: "" } };
    return [
      { row: TITLE_ROW, column, span: 1, content: title, style: "title" },
      { row: HELP_ROW, column, span: 1, content: `${help.th}  ·  ${help.en}`, style: "help" },
    ];
  });
}

function columnWidths(places: readonly TablePlace[]): readonly number[] {
  return places.flatMap(({ columns }, index) => [
    ...(index === 0 ? [] : Array.from({ length: TABLE_GAP }, () => GAP_WIDTH)),
    ...columns.map(({ width }) => width),
  ]);
}

function rowHeights(
  { bodyRowHeight }: SheetSpec,
  places: readonly TablePlace[],
  tables: readonly TableBlueprint[],
  columns: readonly NamedColumn[],
): Readonly<Record<number, number>> {
  const shown = columns.filter(({ hidden }) => !hidden);
  const headerLines = Math.max(1, ...shown.map(({ header, width }) => textLines(header, width - FILTER_BUTTON, BODY_SIZE)));
  const heights: Record<number, number> = { [TITLE_ROW]: 34, [HELP_ROW]: 24, [HEADER_ROW]: lineHeight(headerLines, BODY_SIZE) + 4 };
  const lastRow = HEADER_ROW + Math.max(...tables.map(({ rows }) => rows.length));
  if (bodyRowHeight === "fitted") tables[0]?.rows.forEach((cells, index) => (heights[HEADER_ROW + 1 + index] = fittedHeight(places[0]?.columns ?? [], cells)));
  else if (bodyRowHeight !== null) for (let row = HEADER_ROW + 1; row <= lastRow; row += 1) heights[row] = bodyRowHeight;
  if (tables.some(({ name }) => name === "Settings")) {
    // Two lines of explanation beside each setting.
    Object.keys(SETTINGS_ROWS).forEach((_key, index) => (heights[HEADER_ROW + 1 + index] = lineHeight(3, BODY_SIZE)));
  }
  return heights;
}

function validationsOf(place: TablePlace, rowCount: number): readonly ValidationBlueprint[] {
  if (place.table === "Settings") return settingsValidations(place);
  if (isFilledByKaona(place.table)) return [];
  const lastRow = place.row + rowCount;
  return place.columns.flatMap((column, index) => {
    const at = place.column + index;
    const found = columnValidation(column, columnRange(at, place.row + 1, lastRow), cellAddress({ row: place.row + 1, column: at }));
    return found === null ? [] : [found];
  });
}

/** Nobody types in these. */
export function isFilledByKaona(table: TableName): boolean {
  return table === "Lists" || table === "Meta" || table === "Acknowledgements" || table === "ChangeLog" || table === "Sources" || table === "Conflicts";
}

function settingsValidations(place: TablePlace): readonly ValidationBlueprint[] {
  return Object.values(SETTINGS_ROWS).map(({ label, help, type, allowed }, index) =>
    cellValidation(cellAddress(cellAt(place, "value", index)), label, help, type.name, allowed),
  );
}

function formatsOf(place: TablePlace, rowCount: number): readonly ConditionalFormatBlueprint[] {
  const lastRow = place.row + rowCount + ROWS_TO_GROW;
  return place.columns.flatMap(({ field }, index) => {
    const at = place.column + index;
    const rules = columnFormats(place.table, field, `$${columnLetters(at)}${place.row + 1}`);
    return rules.length === 0 ? [] : [{ range: columnRange(at, place.row + 1, lastRow), rules }];
  });
}

function tablePage(spec: SheetSpec): PageSetup {
  const title = spec.tables[0]?.title ?? spec.name;
  return landscape(title, { first: HEADER_ROW, last: HEADER_ROW });
}

/** A4 landscape, one page wide, the title above and the page number below. */
export function landscape(title: string, titleRows: PageSetup["titleRows"]): PageSetup {
  const font = (style: string, size: number): string => `&"${FONT},${style}"&${size} `;
  return {
    paper: "A4",
    orientation: "landscape",
    margins: { top: 0.75, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    titleRows,
    header: `&L${font("Bold", 16)}${title.replaceAll("&", "&&")}&R${font("Regular", 14)}&F`,
    footer: `&L${font("Regular", 14)}Kaona&C${font("Regular", 14)}หน้า &P จาก &N`,
    fitToWidth: true,
  };
}
