import { fittedHeight } from "../../schema/describe/fittedHeight";
import { TABLE_SHEETS } from "../../schema/workbookSchema";
import type { TableRow } from "../../workbook/workbookEdit";
import { columnUnder } from "./columnUnder";

/**
 * Height in points of a new row on a sheet whose rows are as high as their texts need; null on others, where Excel decides.
 *
 *     appendedRowHeight("ImportLog", { ข้อความเดิม: "25/11/2565" }) // 23, one line
 */
export function appendedRowHeight(table: string, row: TableRow): number | null {
  const sheet = TABLE_SHEETS.find(({ tables }) => tables.some(({ table: placed }) => placed.toLowerCase() === table.toLowerCase()));
  if (sheet?.bodyRowHeight !== "fitted") return null;
  const known = Object.entries(row).flatMap(([header, content]) => {
    const column = columnUnder(table, header);
    return column === null ? [] : [{ column, content }];
  });
  return fittedHeight(known.map(({ column }) => column), known.map(({ content }) => content));
}
