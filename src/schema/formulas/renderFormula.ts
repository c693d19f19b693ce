import type { TableName } from "../spec/tableSpec";

/** The header of a field's column as it stands in a workbook; `null` where that workbook lacks the column. */
export type HeaderOf = (table: TableName, field: string) => string | null;

const TABLES = "Projects|Rounds|Baseline|DisbursementTargets|Settings";
const REFERENCE = new RegExp(`@(\\w+)|\\b(${TABLES})\\.(#?)(\\w+)|"(?:[^"]|"")*"`, "g");

/**
 * A formula from its template: `@field` is this row's cell of the formula's own table, `Table.field` a whole column,
 * `Table.#field` its header cell. Text in quotation marks stays as it is. `null` when a column it needs is missing.
 *
 * Example: `renderFormula("SUM(Rounds.progressPct)-@actualPct", "Projects", headerOf)` →
 * `SUM(Rounds[ร้อยละความก้าวหน้า])-Projects[[#This Row],[ความก้าวหน้าล่าสุด]]`.
 */
export function renderFormula(template: string, own: TableName, headerOf: HeaderOf): string | null {
  let isComplete = true;
  const header = (table: string, field: string): string => {
    const found = headerOf(table as TableName, field);
    isComplete &&= found !== null;
    return escapedHeader(found ?? "");
  };
  const formula = template.replace(REFERENCE, (whole, ofRow?: string, table?: string, mark?: string, field?: string) => {
    if (ofRow !== undefined) return `${own}[[#This Row],[${header(own, ofRow)}]]`;
    if (table === undefined || field === undefined) return whole;
    return mark === "#" ? `${table}[[#Headers],[${header(table, field)}]]` : `${table}[${header(table, field)}]`;
  });
  return isComplete ? formula : null;
}

/** The fields that a template names, as `Table.field`. */
export function fieldsOf(template: string, own: TableName): readonly string[] {
  return [...template.matchAll(REFERENCE)].flatMap(([, ofRow, table, , field]) => {
    if (ofRow !== undefined) return [`${own}.${ofRow}`];
    return table === undefined || field === undefined ? [] : [`${table}.${field}`];
  });
}

/** Characters that mean something inside a structured reference. Source: Microsoft, "Using structured references with Excel tables". */
function escapedHeader(header: string): string {
  return header.replace(/['[\]#@]/g, "'$&");
}
