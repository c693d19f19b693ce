import { isFormulaCell } from "../../src/workbook/cellValue";
import type { WorkbookBlueprint } from "../../src/workbook/workbookBlueprint";
import { columnNumber } from "../../src/workbook/cellRef";
import type { TableStructure, ValidationStructure, WorkbookStructure } from "../../src/workbook/workbookStructure";

/** How a workbook made from a blueprint is built, without any host: for tests of what a repair plans. */
export function structureOf({ sheets, names }: WorkbookBlueprint): WorkbookStructure {
  const kinds = { list: "list", custom: "custom", date: "date", decimal: "decimal", whole: "wholeNumber", textLength: "textLength" } as const;
  return {
    sheets: sheets.map(({ name, visibility, isProtected, tables, conditionalFormats }) => ({
      name,
      visibility,
      isProtected,
      used: {
        rows: Math.max(1, ...tables.map(({ row, rows }) => row + rows.length)),
        columns: Math.max(1, ...tables.map(({ column, columns }) => column + columns.length - 1)),
      },
      conditionalFormats: conditionalFormats.flatMap(({ range, rules }) => rules.map((rule) => ({ range, kind: rule.kind, formula: rule.kind === "expression" ? rule.formula : null }))),
    })),
    tables: sheets.flatMap(({ name: sheet, tables, validations }) =>
      tables.map(
        ({ name, row, column, columns, rows }): TableStructure => ({
          name,
          sheet,
          row,
          column,
          rowCount: rows.length,
          columns: columns.map(({ header }, index) => {
            const content = rows[0]?.[index] ?? null;
            const validation = validations.find(({ range }) => columnNumber(/^[A-Z]+/.exec(range)![0]) === column + index && Number(/\d+/.exec(range)![0]) === row + 1 && name !== "Settings");
            return { header, formula: content !== null && isFormulaCell(content) ? content.formula : null, strayRows: 0, validation: validation === undefined ? null : ruleOf(validation.rule, kinds) };
          }),
        }),
      ),
    ),
    names: Object.fromEntries(names.map(({ name, refersTo }) => [name, refersTo])),
  };
}

function ruleOf(rule: WorkbookBlueprint["sheets"][number]["validations"][number]["rule"], kinds: Readonly<Record<typeof rule.kind, string>>): ValidationStructure {
  const source = rule.kind === "list" ? rule.source : rule.kind === "custom" ? rule.formula : [rule.low, rule.high].filter((bound) => bound !== undefined).join(";");
  return { kind: kinds[rule.kind], source };
}
