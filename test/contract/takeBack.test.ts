/** Excel stops in the middle of a request: everything or nothing has happened. */
import fc from "fast-check";
import type { WorkbookBlueprint } from "../../src/workbook/workbookBlueprint";
import type { WorkbookEdit } from "../../src/workbook/workbookEdit";
import { stoppingBridge } from "../support/office/stoppingBridge";
import { contentOf } from "./support/bookContent";
import { excelWith, officePage } from "./support/contractHosts";
import { blueprintOf, fewProjects, withTable } from "./support/workbooks";

const standard = blueprintOf(fewProjects());
/** Rows that nothing tells apart: no ids, and two that say the same. */
const withoutIds = withTable(standard, "Rounds", (table) => {
  const id = table.columns.findIndex(({ header }) => header === "รหัสแถว");
  const rows = table.rows.map((row) => row.map((cell, column) => (column === id ? null : cell)));
  return { ...table, rows: rows.map((row, index) => (index === 3 ? rows[2]! : row)) };
});
/** As an older Kaona made it: drop-downs go on below the table, which therefore does not grow by itself. And its user's notes are there. */
const older: WorkbookBlueprint = {
  ...standard,
  sheets: standard.sheets.map((sheet) => {
    const [table] = sheet.tables.filter(({ name }) => name === "Rounds");
    if (table === undefined) return sheet;
    const last = table.row + table.rows.length;
    const note = { row: last + 20, column: 2, span: 1, content: "บันทึกของฉัน", style: table.columns[0]!.bodyStyle };
    return { ...sheet, cells: [...sheet.cells, note], validations: sheet.validations.map((each) => ({ ...each, range: each.range.replace(/\d+$/, String(last + 10)) })) };
  }),
};
const roundCount = standard.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "Rounds")!.rows.length;

/** The actions of a request that change something: they set cells, or let them come or go (what gives back a range comes as the path to it). */
function changing(batch: string): readonly number[] {
  const { Actions, ObjectPaths } = JSON.parse(batch) as { Actions: { Name?: string; ObjectPathId?: number }[]; ObjectPaths: Record<string, { Name?: string }> };
  return Actions.flatMap(({ Name = "", ObjectPathId = 0 }, index) => (["Formulas", "Delete", "Resize"].includes(Name) || ObjectPaths[ObjectPathId]?.Name === "Insert" ? [index] : []));
}

const write = (row: number, text: string, column = "ผลการดำเนินงาน"): WorkbookEdit => ({ kind: "setCell", table: "Rounds", row, column, content: text });
const rows = (...texts: readonly string[]) => texts.map((text) => ({ รหัสโครงการ: "91000000-0001", ปีงบประมาณ: 2566, ผลการดำเนินงาน: text, รหัสแถว: `ID-${text}` }));
const insert = (at: number, ...texts: readonly string[]): WorkbookEdit => ({ kind: "insertRows", table: "Rounds", at, rows: rows(...texts) });
const append = (...texts: readonly string[]): WorkbookEdit => ({ kind: "appendRows", table: "Rounds", rows: rows(...texts) });
const remove = (...which: readonly number[]): WorkbookEdit => ({ kind: "removeRows", table: "Rounds", rows: which });

/**
 * Applies edits to a new workbook. Excel stops once, at the place `at` among the actions of all requests that write.
 * Gives back the places before and after each action that changes something.
 */
async function apply(blueprint: WorkbookBlueprint, edits: readonly WorkbookEdit[], at: number | null) {
  const excel = await excelWith(blueprint);
  let passed = 0;
  const places = new Set<number>();
  let isOver = at === null;
  const page = officePage(excel, stoppingBridge((batch, actions) => {
    const changes = changing(batch);
    if (changes.length === 0) return null;
    for (const index of changes) places.add(passed + index).add(Math.min(passed + index + 1, passed + actions - 1));
    const left = (at ?? 0) - passed;
    passed += actions;
    if (isOver || left >= actions) return null;
    isOver = true;
    return left;
  }));
  await page.host.read();
  const before = contentOf(excel);
  const error: unknown = await page.host.apply(edits).then(() => null, (cause: unknown) => cause);
  return { excel, page, before, error, places: [...places] };
}

/** The first lines that only one of two has; whole diffs of a workbook are long. */
function differences(found: readonly string[], expected: readonly string[]): readonly string[] {
  const [had, wanted] = [new Set(found), new Set(expected)];
  return [...found.filter((line) => !wanted.has(line)).map((line) => `+ ${line}`), ...expected.filter((line) => !had.has(line)).map((line) => `- ${line}`)].map((line) => line.slice(0, 120)).slice(0, 12);
}

async function stopsAt(blueprint: WorkbookBlueprint, edits: readonly WorkbookEdit[], at: number, done: readonly string[]): Promise<void> {
  const { excel, page, before, error } = await apply(blueprint, edits, at);
  expect(error).toMatchObject({ problem: "EXCEL_REFUSED", facts: { code: "GeneralException" } });
  expect(differences(contentOf(excel), before)).toEqual([]);
  await page.host.apply(edits);
  expect(differences(contentOf(excel), done)).toEqual([]);
}

describe.each<readonly [what: string, blueprint: WorkbookBlueprint]>([["rows with ids", standard], ["rows that nothing tells apart", withoutIds], ["an older workbook", older]])("%s", (_what, blueprint) => {
  it.each<readonly [what: string, edits: readonly WorkbookEdit[]]>([
    ["cells are written", [write(0, "ก"), write(1, "ข"), write(7, "ค", "แนวทางแก้ไข")]],
    ["rows are deleted in the middle", [remove(2, 3, 8)]],
    ["the first and the last row are deleted", [remove(0, roundCount - 2, roundCount - 1)]],
    ["rows are inserted in the middle", [insert(3, "แทรก 1", "แทรก 2"), insert(9, "แทรก 3")]],
    ["rows are inserted above the first", [insert(0, "แทรก 1")]],
    ["the first rows are deleted and others inserted before what is then the first", [remove(0, 1), append("ใหม่"), insert(0, "แทรก 1", "แทรก 2")]],
    ["rows are added at the end", [append("ใหม่ 1", "ใหม่ 2")]],
    ["all of it together", [write(1, "ก"), remove(2, 3), insert(5, "แทรก"), write(9, "ข"), append("ใหม่")]],
  ])("wherever Excel stops while %s, all is as it was and can be done again", async (_edits, edits) => {
    const { excel, places, error } = await apply(blueprint, edits, null);
    expect([error, places.length > 1]).toEqual([null, true]);
    const done = contentOf(excel);
    for (const at of places) await stopsAt(blueprint, edits, at, done);
  }, 120_000);
});

it("a blank row that somebody left at the end of the table stays, wherever Excel stops", async () => {
  const withBlankRow = withTable(standard, "Rounds", (table) => ({ ...table, rows: [...table.rows, table.columns.map(({ formula }) => (formula === null ? null : { formula, result: null }))] }));
  const edits = [remove(0), append("ใหม่")];
  const { excel, places } = await apply(withBlankRow, edits, null);
  const done = contentOf(excel);
  for (const at of places) await stopsAt(withBlankRow, edits, at, done);
});

it("what its user stops between two chunks is taken back too", async () => {
  const excel = await excelWith(standard);
  const { host } = officePage(excel);
  await host.read();
  const before = contentOf(excel);
  const long = Array.from({ length: 40 }, (_text, index) => `${index} ${"ก".repeat(20_000)}`);
  let told = 0;
  const stopping = { onProgress: () => void (told += 1), isCancelled: () => told > 0 };
  await expect(host.apply([write(2, "ก"), remove(4), insert(6, "แทรก"), append(...long)], stopping)).rejects.toMatchObject({ problem: "TASK_CANCELLED" });
  expect(told).toBe(1);
  expect(differences(contentOf(excel), before)).toEqual([]);
});

const someEdits = fc
  .array(fc.oneof(
    fc.record({ kind: fc.constant("write" as const), row: fc.nat(9), text: fc.string({ minLength: 1, maxLength: 8 }) }),
    fc.record({ kind: fc.constant("remove" as const), row: fc.nat(9), count: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ kind: fc.constant("insert" as const), row: fc.nat(9), count: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ kind: fc.constant("append" as const), count: fc.integer({ min: 1, max: 3 }) }),
  ), { minLength: 1, maxLength: 6 })
  .map((wishes) => wishes.map((wish, index): WorkbookEdit => {
    const texts = (count: number): readonly string[] => Array.from({ length: count }, (_text, each) => `${index}-${each}`);
    if (wish.kind === "write") return write(wish.row, wish.text);
    if (wish.kind === "remove") return remove(...Array.from({ length: wish.count }, (_row, each) => wish.row + each));
    return wish.kind === "insert" ? insert(wish.row, ...texts(wish.count)) : append(...texts(wish.count));
  }));

it.each([["rows with ids", standard], ["rows that nothing tells apart", withoutIds]] as const)("any edits of %s, stopped anywhere", async (_what, blueprint) => {
  await fc.assert(
    fc.asyncProperty(someEdits, fc.nat(200), async (edits, place) => {
      const { excel, places, error } = await apply(blueprint, edits, null);
      expect(error).toBeNull();
      const at = places[place % Math.max(1, places.length)];
      if (at !== undefined) await stopsAt(blueprint, edits, at, contentOf(excel));
    }),
    { numRuns: 20, endOnFailure: true },
  );
}, 120_000);
