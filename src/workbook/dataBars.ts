import { cellAddress } from "./cellRef";
import type { LayoutBlock, ReportLayout } from "./reportLayout";
import type { ConditionalFormatBlueprint } from "./workbookBlueprint";

/** The bars of a page as conditional formats, which is what they are in Excel. */
export function dataBarsOf({ dataBars = [] }: ReportLayout): readonly ConditionalFormatBlueprint[] {
  return dataBars.map(({ block, min, max, color }) => ({ range: rangeOf(block), rules: [{ kind: "dataBar", color, min, max }] }));
}

function rangeOf({ row, column, rows, columns }: LayoutBlock): string {
  return `${cellAddress({ row, column })}:${cellAddress({ row: row + rows - 1, column: column + columns - 1 })}`;
}
