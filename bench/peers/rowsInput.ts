import { isFormulaCell } from "../../src/workbook/cellValue";
import type { CellContent } from "../../src/workbook/cellValue";
import type { WorkbookBlueprint } from "../../src/workbook/workbookBlueprint";

/**
 * The tables of a workbook for peers in other languages, a line each: `T` and a name begins a table, `R` and its cells is a row. Fields stand between
 * tabs; a cell is `s` and its text, `n` and its number, or nothing. In texts `\\`, `\t` and `\n` stand for what they name.
 */
export function rowsInput({ sheets }: WorkbookBlueprint): string {
  const lines = sheets.flatMap(({ tables }) =>
    tables.flatMap(({ name, columns, rows }) => [`T\t${name}`, lineOf(columns.map(({ header }) => header)), ...rows.map(lineOf)]),
  );
  return lines.join("\n");
}

const lineOf = (contents: readonly CellContent[]): string => `R\t${contents.map(fieldOf).join("\t")}`;

function fieldOf(content: CellContent): string {
  const value = isFormulaCell(content) ? content.result : content;
  if (typeof value === "number") return `n${value}`;
  if (typeof value !== "string" || value === "") return "";
  return `s${value.replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\n", "\\n")}`;
}
