import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import { EMPTY_PORTFOLIO } from "../../domain/model/records/portfolio";
import { isSameFormula } from "../../workbook/sameContent";
import type { SheetBlueprint, ValidationBlueprint, WorkbookBlueprint } from "../../workbook/workbookBlueprint";
import type { RepairStep } from "../../workbook/workbookRepair";
import type { ColumnStructure, SheetStructure, TableStructure, WorkbookStructure } from "../../workbook/workbookStructure";
import { defaultPortfolio } from "../defaults/defaultPortfolio";
import { describeWorkbook } from "../describe/describeWorkbook";
import { bodyStyleName } from "../describe/styles";
import type { WorkbookMeta } from "../meta";
import type { TableName } from "../spec/tableSpec";
import { ALL_TABLES, sheetOf } from "../workbookSchema";
import { expectedColumns } from "./expectedColumns";
import type { ExpectedColumn } from "./expectedColumns";
import { moveSheetTables } from "./moveSheetTables";

export interface RepairOptions {
  readonly meta: WorkbookMeta;
  readonly today: CalendarDay;
}

/**
 * What is missing in a workbook or broken, as the steps that mend it, in the order in which they are to be done. Nothing where all is well.
 * What people have moved, renamed to a known wording or added is theirs: tables are found by name wherever they stand, columns by header or
 * alias, and only what is gone is restored.
 */
export function planRepair(structure: WorkbookStructure, { meta, today }: RepairOptions): readonly RepairStep[] {
  const blueprint = describeWorkbook({ ...EMPTY_PORTFOLIO, ...defaultPortfolio() }, { asOf: null, today, meta });
  const found = new Map(structure.tables.map((table) => [table.name.toLowerCase(), table]));
  const tableOf = (name: string): TableStructure | undefined => found.get(name.toLowerCase());
  const headersOf = (name: TableName): readonly string[] | null => (tableOf(name) ?? null)?.columns.map(({ header }) => header) ?? ownHeaders(name);
  return [
    ...blueprint.sheets.flatMap((sheet) => sheetSteps(sheet, structure, tableOf, blueprint)),
    ...ALL_TABLES.flatMap(({ name }): RepairStep[] => {
      const table = tableOf(name);
      if (table === undefined) return [];
      const sheet = structure.sheets.find((each) => each.name === table.sheet);
      return expectedColumns(table, name, meta.computed, headersOf).flatMap((expected, place, all) => columnSteps(table, sheet, expected, [place, all], blueprint));
    }),
    ...blueprint.names.filter(({ name }) => isNameBroken(structure, name)).map((name): RepairStep => ({ kind: "addName", name })),
    ...blueprint.sheets.filter(({ visibility }) => visibility === "veryHidden").flatMap(({ name }) => hideStep(structure, name)),
  ];
}

function ownHeaders(name: TableName): readonly string[] | null {
  return ALL_TABLES.find((table) => table.name === name)?.columns.map(({ header }) => header) ?? null;
}

/** A sheet that is gone, or tables of it: those that stand on another sheet have only been moved. */
function sheetSteps(sheet: SheetBlueprint, structure: WorkbookStructure, tableOf: (name: string) => TableStructure | undefined, { styles }: WorkbookBlueprint): RepairStep[] {
  const there = structure.sheets.find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
  const missing = sheet.tables.filter(({ name }) => tableOf(name) === undefined);
  const isNeeded = missing.length > 0 || sheet.tables.length === 0;
  if (there === undefined) return isNeeded ? [{ kind: "addSheet", sheet: missing.length === sheet.tables.length ? sheet : moveSheetTables(sheet, missing, 0), styles }] : [];
  if (missing.length === 0) return [];
  return missing.map((table, index): RepairStep => {
    const isFree = there.used.columns < table.column || there.used.rows < table.row;
    const shift = isFree ? 0 : there.used.columns + 2 + index * 40 - table.column;
    return { kind: "addTable", sheet: { ...moveSheetTables(sheet, [table], shift), name: there.name }, table: table.name, styles };
  });
}

function columnSteps(table: TableStructure, sheet: SheetStructure | undefined, expected: ExpectedColumn, [place, all]: readonly [number, readonly ExpectedColumn[]], { styles }: WorkbookBlueprint): RepairStep[] {
  const { column, at, formula, validation, format } = expected;
  const where = { sheet: table.sheet, table: table.name };
  const { header, width } = column;
  if (at === null) {
    const before = all.slice(0, place).reverse().find((each) => each.at !== null)?.at ?? -1;
    const headerStyle = column.kind === "computed" ? "headerComputed" : "header";
    return [{ kind: "addColumn", ...where, column: { header, headerStyle, bodyStyle: bodyStyleName(column), formula }, at: before + 1, isHidden: column.hidden, width, styles }];
  }
  const there = table.columns[at];
  if (there === undefined) return [];
  const steps: RepairStep[] = [];
  const named = { ...where, column: there.header };
  if (formula !== null && !holdsFormula(there, formula)) steps.push({ kind: "restoreFormula", ...named, formula });
  if (validation !== null && !isSameValidation(there, validation)) steps.push({ kind: "restoreValidation", ...named, validation });
  if (format !== null && sheet !== undefined && !format.rules.every((rule) => coversFirstCell(sheet, format.range, rule))) {
    steps.push({ kind: "restoreConditionalFormat", ...named, format });
  }
  return steps;
}

function holdsFormula({ formula, strayRows }: ColumnStructure, expected: string): boolean {
  return formula !== null && strayRows === 0 && isSameFormula(formula, expected);
}

function isSameValidation({ validation }: ColumnStructure, { rule }: ValidationBlueprint): boolean {
  if (validation === null || validation === "mixed") return false;
  const kinds = { list: "list", custom: "custom", date: "date", decimal: "decimal", whole: "wholeNumber", textLength: "textLength" } as const;
  const source = rule.kind === "list" ? rule.source : rule.kind === "custom" ? rule.formula : [rule.low, rule.high].filter((bound) => bound !== undefined).join(";");
  return validation.kind === kinds[rule.kind] && validation.source.replaceAll("$", "").toUpperCase() === source.replaceAll("$", "").toUpperCase();
}

/** Cutting and pasting breaks rules into pieces; as long as the first cell has its own, the column counts as whole. */
function coversFirstCell({ conditionalFormats }: SheetStructure, range: string, rule: { readonly kind: string; readonly formula?: string }): boolean {
  const first = range.split(":")[0] ?? "";
  return conditionalFormats.some((format) => {
    const isOn = format.range.split(/[ ,]/).some((area) => area === first || area.startsWith(`${first}:`));
    return isOn && format.kind === rule.kind && (rule.formula === undefined || format.formula === null || isSameFormula(format.formula, rule.formula));
  });
}

function isNameBroken({ names }: WorkbookStructure, wanted: string): boolean {
  const refersTo = Object.entries(names).find(([name]) => name.toLowerCase() === wanted.toLowerCase())?.[1];
  return refersTo === undefined || refersTo.includes("#REF!");
}

/** The binding is not for people; plainly hidden is accepted, because other programs know no more (architecture.md A10). */
function hideStep({ sheets, tables }: WorkbookStructure, name: string): RepairStep[] {
  const holder = tables.find((table) => sheetOf("Meta") === name && table.name === "Meta")?.sheet ?? name;
  return sheets.some((sheet) => sheet.name === holder && sheet.visibility === "visible") ? [{ kind: "hideSheet", sheet: holder, visibility: "veryHidden" }] : [];
}
