import type { Allowed } from "../spec/columnSpec";
import type { ColumnTypeName } from "../spec/columnType";
import type { NamedColumn, NamedComputedColumn, NamedStoredColumn, SchemaTable } from "../spec/tableSpec";
import { ownFormula } from "../describe/tableRows";
import { LISTS } from "../sheets/listsTable";
import { dayFromSerial } from "../types/excelSerial";
import { code, markdownTable } from "./markdown";

/** What each type of column is called and holds. */
export const TYPE_MEANINGS: Readonly<Record<ColumnTypeName, string>> = {
  text: "one line of text",
  longText: "text of any length, newlines kept",
  code: "digits that are a name, stored as text (format `@`)",
  whole: "whole number",
  decimal: "number",
  money: "baht, at most two decimals that count (format `#,##0.00`)",
  percent: "percent on the scale 0–100, never 0–1 (format `0.00`)",
  date: "Excel date, shown in the Buddhist era (format `[$-107041E]d mmm yyyy`)",
  month: "Excel date of any day of the month, written as its first (format `[$-107041E]mmm yyyy`)",
  moment: "Excel date and time to the second (format `[$-107041E]d mmm yyyy hh:mm`)",
  word: "a word of a closed list",
  yesNo: "ใช่ or ไม่ใช่",
  lines: "a list of texts, one a line",
  flags: "JSON for Kaona",
  rowId: "ULID",
};

/** The columns that hold data. */
export function storedColumns({ columns }: SchemaTable): string {
  const stored = columns.filter((column) => column.kind === "stored");
  return markdownTable(
    ["Header", "Field", "Type", "Empty cell", "Accepts", "Meaning", "Also found as"],
    stored.map((column) => [
      column.hidden ? `${column.header} (hidden)` : column.header,
      code(column.field),
      column.type.name,
      emptyMeaning(column),
      accepts(column),
      column.help.en,
      column.aliases.join(" · "),
    ]),
  );
}

/** The columns that people read and Excel works out; "" when there are none. */
export function shownColumns(table: SchemaTable): string {
  const shown = table.columns.filter(isShown);
  if (shown.length === 0) return "";
  const rows = shown.map((column) => [column.header, code(column.field), column.help.en, column.numberFormat === null ? "text" : code(column.numberFormat)]);
  return `Computed columns:\n\n${markdownTable(["Header", "Field", "Shows", "Format"], rows)}\n\n${formulas(table, shown)}`;
}

/** The hidden columns that those need; "" when there are none. */
export function helperColumns(table: SchemaTable): string {
  const helpers = table.columns.filter((column): column is NamedComputedColumn => column.kind === "computed" && column.helper);
  if (helpers.length === 0) return "";
  const rows = helpers.map((column) => [column.header, code(column.field), column.help.en]);
  return `Hidden columns that serve other formulas (absent where \`Meta.computed\` is \`values\`):\n\n${markdownTable(["Header", "Field", "Holds"], rows)}\n\n${formulas(table, helpers)}`;
}

function isShown(column: NamedColumn): column is NamedComputedColumn {
  return column.kind === "computed" && !column.helper;
}

function formulas(table: SchemaTable, columns: readonly NamedComputedColumn[]): string {
  return ["```", ...columns.map((column) => `${column.header} = ${ownFormula(column.formula, table.name)}`), "```"].join("\n");
}

function emptyMeaning({ type }: NamedStoredColumn): string {
  switch (type.name) {
    case "yesNo":
      return "no";
    case "lines":
    case "flags":
      return "none";
    case "rowId":
      return "a row typed by hand";
    default:
      return "unknown";
  }
}

function accepts({ allowed, type }: NamedStoredColumn): string {
  return allowed === null ? "" : acceptedWords(allowed, type.name);
}

/** What a validation lets people type, in words. */
export function acceptedWords(allowed: Allowed, type: ColumnTypeName): string {
  switch (allowed.kind) {
    case "between":
      return type === "date" || type === "month" ? `${dayText(allowed.low)} to ${dayText(allowed.high)}` : `${allowed.low} to ${allowed.high}`;
    case "atLeast":
      return `${allowed.low} or more`;
    case "length":
      return `at most ${allowed.high} characters`;
    case "oneOf":
      return `one of ${code(allowed.list)}`;
    case "suggested": {
      const list = LISTS[allowed.list];
      const source = "table" in list ? `${list.table}.${list.field}` : allowed.list;
      return `offered from ${code(source)}, others after a warning`;
    }
    case "formula":
      return allowed.message.en;
  }
}

function dayText(serial: number): string {
  return dayFromSerial(serial, { date1904: false }) ?? String(serial);
}
