import type { EmulatedExcel } from "../../../src/workbench/excel/emulatedExcel";

/** What stands in every cell, how far every table reaches, what is merged and named: all that an action that failed must leave as it was. */
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
      ...validations.map(({ areas }) => `${name} validated ${JSON.stringify(areas)}`),
    ]),
    ...book.names.map(({ name, formula }) => `name ${name} ${formula}`),
  ];
}
