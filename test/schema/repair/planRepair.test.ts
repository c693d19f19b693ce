import { columnLetters } from "../../../src/workbook/cellRef";
import { describeWorkbook } from "../../../src/schema/describe/describeWorkbook";
import type { ComputedMode, WorkbookMeta } from "../../../src/schema/meta";
import { metaRepair } from "../../../src/schema/repair/metaRepair";
import { moveColumns } from "../../../src/schema/repair/moveSheetTables";
import { planRepair } from "../../../src/schema/repair/planRepair";
import { readTable } from "../../../src/schema/read/origins";
import { tableNamed } from "../../../src/schema/workbookSchema";
import type { RepairStep } from "../../../src/workbook/workbookRepair";
import type { ColumnStructure, TableStructure, WorkbookStructure } from "../../../src/workbook/workbookStructure";
import type { RowId } from "../../../src/domain/model/records/stored";
import { aPortfolio, day } from "../../support/builders/records";
import { structureOf } from "../../support/structureOf";

const today = day("2023-06-20");
const metaWith = (computed: ComputedMode): WorkbookMeta => ({ schemaVersion: 1, workbookId: "01HZX3V9K2M4N6P8Q0R2S4T6V8", computed, defaultFiscalYearBE: 2566, defaultAgencyCode: null });
const whole = (computed: ComputedMode): WorkbookStructure => structureOf(describeWorkbook(aPortfolio(), { asOf: null, today, meta: metaWith(computed) }));
const plan = (structure: WorkbookStructure, computed: ComputedMode = "live"): readonly RepairStep[] => planRepair(structure, { meta: metaWith(computed), today });

const live = whole("live");
const withTable = (name: string, change: (table: TableStructure) => TableStructure | null): WorkbookStructure => ({
  ...live,
  tables: live.tables.flatMap((table) => (table.name === name ? (change(table) ?? []) : [table])),
});
const withColumn = (table: string, header: string, change: (column: ColumnStructure) => ColumnStructure | null): WorkbookStructure =>
  withTable(table, (each) => ({ ...each, columns: each.columns.flatMap((column) => (column.header === header ? (change(column) ?? []) : [column])) }));
const withSheet = (name: string, change: (sheet: WorkbookStructure["sheets"][number]) => WorkbookStructure["sheets"][number] | null): WorkbookStructure => ({
  ...live,
  sheets: live.sheets.flatMap((sheet) => (sheet.name === name ? (change(sheet) ?? []) : [sheet])),
});

const letterOf = (header: string): string => columnLetters(1 + live.tables.find(({ name }) => name === "Projects")!.columns.findIndex((column) => column.header === header));
/** What the colours and rules of later columns would be asked for besides, since nothing moved them along here. */
const isAdded = ({ kind }: RepairStep): boolean => kind !== "restoreConditionalFormat";

describe("a workbook with nothing missing", () => {
  it.each(["live", "values"] as const)("needs no repair: %s", (computed) => expect(plan(whole(computed), computed)).toEqual([]));
});

describe("what is broken is mended, and nothing else", () => {
  it.each<readonly [name: string, structure: WorkbookStructure, steps: readonly object[]]>([
    ["a sheet that is gone", { ...withTable("Projects", () => null), sheets: live.sheets.filter(({ name }) => name !== "โครงการ") }, [{ kind: "addSheet", sheet: expect.objectContaining({ name: "โครงการ" }) as object }]],
    ["the first sheet", withSheet("เริ่มต้น", () => null), [{ kind: "addSheet", sheet: expect.objectContaining({ name: "เริ่มต้น" }) as object }]],
    ["a table that is gone, in its place", { ...withTable("Rounds", () => null), sheets: live.sheets.map((sheet) => (sheet.name === "รายงานความก้าวหน้า" ? { ...sheet, used: { rows: 0, columns: 0 } } : sheet)) }, [{ kind: "addTable", table: "Rounds" }]],
    ["a column", withColumn("Projects", "กองหรือสำนักงาน", () => null), [{ kind: "addColumn", table: "Projects", column: expect.objectContaining({ header: "กองหรือสำนักงาน", formula: null }) as object }]],
    ["a computed column, with its formula (rules set aside)", withColumn("Projects", "ส่วนต่าง", () => null), [{ kind: "addColumn", column: expect.objectContaining({ header: "ส่วนต่าง", formula: expect.stringContaining("Projects[[#This Row]") as string }) as object }]],
    ["a formula somebody typed over", withColumn("Projects", "ส่วนต่าง", (column) => ({ ...column, formula: null })), [{ kind: "restoreFormula", table: "Projects", column: "ส่วนต่าง" }]],
    ["a formula that some rows lack", withColumn("Projects", "ส่วนต่าง", (column) => ({ ...column, strayRows: 2 })), [{ kind: "restoreFormula", column: "ส่วนต่าง" }]],
    ["a drop-down", withColumn("Projects", "ประเภท", (column) => ({ ...column, validation: null })), [{ kind: "restoreValidation", table: "Projects", column: "ประเภท", validation: expect.objectContaining({ rule: { kind: "list", source: "ListProjectKind" } }) as object }]],
    ["a drop-down with pieces of another", withColumn("Projects", "ประเภท", (column) => ({ ...column, validation: "mixed" })), [{ kind: "restoreValidation", column: "ประเภท" }]],
    ["the colours of a status", withSheet("โครงการ", (sheet) => ({ ...sheet, conditionalFormats: sheet.conditionalFormats.filter(({ range }) => !range.startsWith(`${letterOf("สถานะที่คำนวณ")}4`)) })), [{ kind: "restoreConditionalFormat", column: "สถานะที่คำนวณ" }]],
    ["a name", { ...live, names: Object.fromEntries(Object.entries(live.names).filter(([name]) => name !== "ListYesNo")) }, [{ kind: "addName", name: expect.objectContaining({ name: "ListYesNo" }) as object }]],
    ["a name that points nowhere", { ...live, names: { ...live.names, AsOf: "#REF!$C$6" } }, [{ kind: "addName", name: { name: "AsOf", refersTo: "'เริ่มต้น'!$C$6" } }]],
    ["the binding, shown", withSheet("_kaona", (sheet) => ({ ...sheet, visibility: "visible" })), [{ kind: "hideSheet", sheet: "_kaona", visibility: "veryHidden" }]],
  ])("%s", (name, structure, steps) => expect(plan(structure).filter((step) => !name.includes("rules set aside") || isAdded(step))).toEqual(steps.map((step) => expect.objectContaining(step) as object)));
});

describe("what people did to it on purpose stays", () => {
  it.each<readonly [name: string, structure: WorkbookStructure]>([
    ["columns in another order", withTable("StrategyLinks", (table) => ({ ...table, columns: [...table.columns].reverse() }))],
    ["a column of their own", withTable("Projects", (table) => ({ ...table, columns: [...table.columns, { header: "ของฉัน", formula: null, strayRows: 0, validation: null }] }))],
    ["a sheet of their own", { ...live, sheets: [...live.sheets, { name: "ของฉัน", visibility: "visible", used: { rows: 9, columns: 9 }, isProtected: true, conditionalFormats: [] }] }],
    ["the binding hidden plainly, as other programs leave it", withSheet("_kaona", (sheet) => ({ ...sheet, visibility: "hidden" }))],
    ["a formula as Excel shows it", withColumn("Projects", "ส่วนต่าง", (column) => ({ ...column, formula: column.formula!.replaceAll(/Projects\[\[#This Row\],\[([^\]]+)\]\]/g, "[@[$1]]") }))],
  ])("%s", (_name, structure) => expect(plan(structure).filter(({ kind }) => kind !== "restoreValidation" && kind !== "restoreConditionalFormat")).toEqual([]));

  it("a renamed column is known by its other wording, and its formula names it so", () => {
    const renamed = withColumn("Rounds", "รายงานครั้งที่", (column) => ({ ...column, header: "ครั้งที่" }));
    expect(plan(renamed).filter(({ kind }) => kind === "addColumn")).toEqual([]);
    const formulas = plan(renamed).filter((step) => step.kind === "restoreFormula");
    expect(formulas.every((step) => !JSON.stringify(step).includes("รายงานครั้งที่"))).toBe(true);
  });
});

it("puts a table beside what stands in its place", () => {
  const [step] = plan(withTable("Rounds", () => null));
  expect(step).toMatchObject({ kind: "addTable", table: "Rounds" });
  const { tables, validations, conditionalFormats } = (step as Extract<RepairStep, { kind: "addTable" }>).sheet;
  const used = live.sheets.find(({ name }) => name === "รายงานความก้าวหน้า")!.used.columns;
  expect(tables[0]!.column).toBe(used + 2);
  expect([validations.length > 0, conditionalFormats.length > 0]).toEqual([true, true]);
});

it.each([["$C4=\"A1\"", 2, "$E4=\"A1\""], ["AND(Z9>0,AA10<1)", 1, "AND(AA9>0,AB10<1)"], ["LOG10(A1)", 1, "LOG10(B1)"], ["C4:C9", 0, "C4:C9"]])("%s moved %d columns is %s", (formula, by, moved) =>
  expect(moveColumns(formula, by)).toBe(moved));

describe("the binding", () => {
  const newId = (): RowId => "01HZX3V9K2M4N6P8Q0R2NEW000" as RowId;
  const table = (rows: readonly (readonly [string, string | number])[]) =>
    readTable(tableNamed("Meta"), { name: "Meta", sheet: "_kaona", header: { sheet: "_kaona", row: 3, column: 1 }, columns: ["key", "value"], rows, mergedRanges: [] });
  const meta = metaWith("live");
  it.each<readonly [name: string, steps: readonly RepairStep[], expected: readonly RepairStep[]]>([
    ["is left alone where it is whole", metaRepair(meta, table([["schemaVersion", 1], ["workbookId", "x"]]), newId), []],
    ["says its version again where that is lost", metaRepair(meta, table([["workbookId", "x"]]), newId), [{ kind: "setMeta", key: "schemaVersion", value: 1, row: null }]],
    ["gets an id where it has lost it", metaRepair({ ...meta, workbookId: null }, table([["schemaVersion", 1]]), newId), [{ kind: "setMeta", key: "workbookId", value: newId(), row: null }]],
    ["comes with its sheet where that is gone", metaRepair(meta, undefined, newId), []],
  ])("%s", (_name, steps, expected) => expect(steps).toEqual(expected));
});
