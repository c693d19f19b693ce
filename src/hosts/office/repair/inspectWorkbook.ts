import { columnRoles } from "../../../schema/read/columnRoles";
import type { Task } from "../../../workbook/task";
import type { ColumnStructure, SheetStructure, TableStructure, ValidationStructure, WorkbookStructure } from "../../../workbook/workbookStructure";
import { isSameFormula } from "../../../workbook/sameContent";
import { frameOf, isKnownTable, loadFrame } from "../read/readTables";
import type { Frame } from "../read/readTables";
import { asGiven, readBlocks } from "../read/readBlocks";

/** How the open workbook is built: three round trips, and one for each chunk of formulas. */
export async function inspectWorkbook(context: Excel.RequestContext, task?: Task): Promise<WorkbookStructure> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const tables = workbook.tables.load("items/id,items/name");
  const names = workbook.names.load("items/name,items/formula");
  await context.sync();

  const asked = sheets.items.map(askSheet);
  const frames = tables.items.filter(({ name }) => isKnownTable(name)).map(loadFrame);
  await context.sync();

  const found = frames.map(frameOf);
  const covers = asked.map(askCovers);
  const rules = found.map((frame) => frame.columns.map((_header, column) => askValidation(context, frame, column)));
  await context.sync();

  const formulas = await readFormulas(context, found, task);
  return {
    sheets: asked.map((each, index): SheetStructure => sheetStructure(each, covers[index] ?? [])),
    tables: found.map((frame, index): TableStructure => ({
      name: frame.name,
      sheet: frame.sheet,
      row: frame.row + 1,
      column: frame.column + 1,
      rowCount: frame.rows,
      columns: frame.columns.map((header, column): ColumnStructure => ({ header, ...columnFormula(formulas[index]?.get(column) ?? []), validation: validationOf(rules[index]?.[column]) })),
    })),
    names: Object.fromEntries(names.items.map(({ name, formula }) => [name, String(formula).replace(/^=/, "")])),
  };
}

function askSheet(sheet: Excel.Worksheet) {
  sheet.protection.load("protected");
  return {
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    formats: sheet.getRange().conditionalFormats.load("items/type"),
  };
}

type AskedSheet = ReturnType<typeof askSheet>;

function askCovers({ formats }: AskedSheet) {
  return formats.items.map((format) => ({ format, areas: format.getRanges().load("address"), rule: format.type === "Custom" ? format.custom.rule.load("formula") : null }));
}

function sheetStructure({ sheet, used }: AskedSheet, covers: ReturnType<typeof askCovers>): SheetStructure {
  return {
    name: sheet.name,
    visibility: sheet.visibility === "Visible" ? "visible" : sheet.visibility === "Hidden" ? "hidden" : "veryHidden",
    used: used.isNullObject ? { rows: 0, columns: 0 } : { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount },
    isProtected: sheet.protection.protected,
    conditionalFormats: covers.map(({ format, areas, rule }) => ({
      range: areas.address.split(",").map((address) => address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "")).join(" "),
      kind: format.type === "DataBar" ? "dataBar" : format.type === "Custom" ? "expression" : format.type,
      formula: rule === null ? null : rule.formula.replace(/^=/, ""),
    })),
  };
}

function askValidation(context: Excel.RequestContext, { sheetId, row, column, rows }: Frame, index: number): Excel.DataValidation {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row + 1, column + index, rows, 1).dataValidation.load("type,rule");
}

function validationOf(validation: Excel.DataValidation | undefined): ValidationStructure | "mixed" | null {
  if (validation === undefined || validation.type === "None") return null;
  if (validation.type === "Inconsistent" || validation.type === "MixedCriteria") return "mixed";
  const { list, custom, ...bounded } = validation.rule;
  if (list !== undefined) return { kind: "list", source: plain(list.source as string) };
  if (custom !== undefined) return { kind: "custom", source: plain(custom.formula) };
  const [kind, rule] = Object.entries(bounded).find(([, each]) => each !== undefined) ?? ["", undefined];
  const bounds = rule as Excel.BasicDataValidation | undefined;
  return { kind, source: [bounds?.formula1, bounds?.formula2].flatMap((bound) => (bound === undefined || bound === null || bound === "" ? [] : [plain(bound)])).join(";") };
}

const plain = (formula: unknown): string => String(formula).replace(/^=/, "");

/** The formulas of the columns that Excel works out, by column. */
async function readFormulas(context: Excel.RequestContext, frames: readonly Frame[], task: Task | undefined): Promise<readonly ReadonlyMap<number, readonly unknown[]>[]> {
  const wanted = frames.flatMap((frame, table) => [...columnRoles(frame).computed].map((column) => ({ table, column, frame })));
  const blocks = wanted.map(({ frame, column }) => ({ sheetId: frame.sheetId, row: frame.row + 1, column: frame.column + column, rows: frame.rows, columns: 1 }));
  const read = await readBlocks([context], blocks, { what: "formulas", rowOf: asGiven, task });
  const found = frames.map(() => new Map<number, readonly unknown[]>());
  wanted.forEach(({ table, column }, index) => found[table]?.set(column, (read[index] ?? []).map(([formula]) => formula)));
  return found;
}

function columnFormula(cells: readonly unknown[]): Pick<ColumnStructure, "formula" | "strayRows"> {
  const formulas = cells.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? cell.slice(1) : null));
  const first = formulas.find((formula) => formula !== null) ?? null;
  return { formula: formulas[0] ?? null, strayRows: first === null ? 0 : formulas.filter((formula) => formula === null || !isSameFormula(formula, first)).length };
}
