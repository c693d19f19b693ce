import type { EmulatedExcel } from "../../../src/workbench/excel/emulatedExcel";
import type { ValidationModel } from "../../../src/workbench/excel/model/validation";

/**
 * What stands in every cell, how far tables and their drop-downs reach, what is merged and named: all that an action that failed must leave as it was.
 * Colours reach a thousand rows below a table, and it does not matter where they end.
 */
export function contentOf({ book }: EmulatedExcel): readonly string[] {
  return [
    ...book.sheets.flatMap(({ name, rows, tables, merges, validations }) => [
      `sheet ${name}`,
      ...rows.flatMap((row, at) =>
        (row?.values ?? []).flatMap((value, column) => {
          const formula = row?.formulas?.[column] ?? null;
          return value === null && formula === null ? [] : [`${name} ${at} ${column} ${formula ?? JSON.stringify(value)}`];
        })),
      ...tables.map((table) => `${table.name} ${JSON.stringify(table.area)}`),
      ...merges.map((merge) => `${name} merged ${JSON.stringify(merge)}`),
      ...validatedRows(validations).map((line) => `${name} validated ${line}`),
    ]),
    ...book.names.map(({ name, formula }) => `name ${name} ${formula}`),
  ];
}

/** Rows with rules by their columns and kind, in runs: one rule and the same in pieces are the same to people. */
function validatedRows(validations: readonly ValidationModel[]): readonly string[] {
  const runs = new Map<string, { top: number; bottom: number }[]>();
  const areas = validations.flatMap((each) => each.areas.map((area) => ({ ...area, key: `${area.left}-${area.right} ${each.rule.kind}` }))).sort((a, b) => a.top - b.top);
  for (const { key, top, bottom } of areas) {
    const own = runs.get(key) ?? [];
    const last = own.at(-1);
    if (last !== undefined && last.bottom + 1 === top) last.bottom = bottom;
    else own.push({ top, bottom });
    runs.set(key, own);
  }
  return [...runs].map(([key, own]) => `${key} ${JSON.stringify(own)}`);
}
