import { columnLetters } from "../../../workbook/cellRef";
import type { PageSetup } from "../../../workbook/reportLayout";
import type { DefinedName } from "../package/finish/finishStep";

/** Excel's own names for the rows that every page repeats and for what is printed. */
export function printNames(sheet: number, sheetName: string, { titleRows }: PageSetup, area: { readonly rows: number; readonly columns: number } | null): DefinedName[] {
  const on = `'${sheetName}'!`;
  return [
    ...(titleRows === null ? [] : [{ name: "_xlnm.Print_Titles", refersTo: `${on}$${titleRows.first}:$${titleRows.last}`, sheet }]),
    ...(area === null ? [] : [{ name: "_xlnm.Print_Area", refersTo: `${on}$A$1:$${columnLetters(area.columns)}$${area.rows}`, sheet }]),
  ];
}
