import fc from "fast-check";
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import { type RowId, rowId } from "../../../src/domain/model/records/stored";
import { assessProject } from "../../../src/domain/status/assessProject";
import { statusContextOf } from "../../../src/domain/status/statusContext";
import { dossiersOf } from "../../../src/domain/model/records/projectDossier";
import { describeWorkbook } from "../../../src/schema/describe/describeWorkbook";
import { type ComputedMode, newMeta } from "../../../src/schema/meta";
import { readPortfolio } from "../../../src/schema/read/readPortfolio";
import { portfolioEdits } from "../../../src/schema/write/portfolioEdits";
import { isFormulaCell } from "../../../src/workbook/cellValue";
import type { WorkbookEdit } from "../../../src/workbook/workbookEdit";
import type { TableSnapshot, WorkbookSnapshot } from "../../../src/workbook/workbookSnapshot";
import { applyToSnapshot } from "../../support/applyToSnapshot";
import { portfolios } from "../../support/builders/randomPortfolio";
import { aPortfolio, aProject, aRound, baht, day } from "../../support/builders/records";
import { snapshotOf, withTable, withoutTable } from "../../support/snapshotOf";

const today = day("2023-06-20");
const newId = (): RowId => rowId("01HZX3V9K2M4N6P8Q0R2S4T6V8");

function bookOf(portfolio: Portfolio, computed: ComputedMode = "live"): WorkbookSnapshot {
  const meta = { ...newMeta(portfolio, { workbookId: "W", defaultFiscalYearBE: null, defaultAgencyCode: null }), computed };
  return snapshotOf(describeWorkbook(portfolio, { asOf: null, today, meta }));
}

const portfolio = aPortfolio({
  projects: [aProject(), aProject({ projectCode: "50010600-0002" })],
  rounds: [aRound({ progressPct: 10 }), aRound({ projectCode: "50010600-0002" })],
});
const book = bookOf(portfolio);

/** The edits without what Excel works out. */
const stored = (edits: readonly WorkbookEdit[]): WorkbookEdit[] => edits.filter((edit) => edit.kind !== "setCell" || !isFormulaCell(edit.content));
const formulas = (edits: readonly WorkbookEdit[], table: string): string[] =>
  edits.flatMap((edit) => (edit.kind === "setCell" && edit.table === table && isFormulaCell(edit.content) ? [`${edit.row} ${edit.column}`] : []));

function editsFor(change: (before: Portfolio) => Portfolio, snapshot = book): readonly WorkbookEdit[] {
  const reading = readPortfolio(snapshot);
  return portfolioEdits(reading, change(reading.portfolio), { today });
}

const withRound = (index: number, over: object) => (before: Portfolio): Portfolio => ({
  ...before,
  rounds: before.rounds.map((round, at) => (at === index ? { ...round, ...over } : round)),
});

describe("the edits of a changed portfolio", () => {
  it("are none when nothing changed", () => {
    expect(editsFor((before) => before)).toEqual([]);
    expect(editsFor((before) => ({ ...before, rounds: [...before.rounds], settings: { ...before.settings } }))).toEqual([]);
  });

  it("set the changed fields alone, and refresh what is computed about that project", () => {
    const edits = editsFor(withRound(1, { progressPct: 42.5, problem: "=ฝนตก" }));
    expect(stored(edits)).toEqual([
      { kind: "setCell", table: "Rounds", row: 1, column: "ร้อยละความก้าวหน้า", content: 42.5 },
      { kind: "setCell", table: "Rounds", row: 1, column: "ปัญหาอุปสรรค", content: "=ฝนตก" },
    ]);
    expect(new Set(formulas(edits, "Projects").map((at) => at[0]))).toEqual(new Set(["1"]));
    expect(edits).toContainEqual({
      kind: "setCell",
      table: "Projects",
      row: 1,
      column: "ความก้าวหน้าล่าสุด",
      content: { formula: expect.stringContaining("Rounds[ร้อยละความก้าวหน้า]"), result: 42.5 },
    });
  });

  it("blank a field that became unknown", () => {
    expect(stored(editsFor(withRound(0, { progressPct: null })))).toEqual([{ kind: "setCell", table: "Rounds", row: 0, column: "ร้อยละความก้าวหน้า", content: null }]);
  });

  it("append new records below, formulas with their results included", () => {
    const edits = editsFor((before) => ({ ...before, rounds: [...before.rounds, aRound({ roundNo: 2, id: newId(), progressPct: 55, disbursedThisRound: baht(1234.56) })] }));
    expect(stored(edits)).toEqual([
      {
        kind: "appendRows",
        table: "Rounds",
        rows: [
          expect.objectContaining({
            "รหัสโครงการ": "50010600-0001",
            "รายงานครั้งที่": 2,
            "งบประมาณที่เบิกใช้": 1234.56,
            "รหัสแถว": "01HZX3V9K2M4N6P8Q0R2S4T6V8",
            kOrder: { formula: expect.stringContaining("ROW()"), result: 1_000_002_000_003 },
            kProject: { formula: expect.stringContaining("MATCH"), result: 1 },
          }),
        ],
      },
    ]);
    expect(edits).toContainEqual(expect.objectContaining({ table: "Projects", row: 0, column: "ความก้าวหน้าล่าสุด", content: { formula: expect.any(String), result: 55 } }));
  });

  it("put the first record of an empty table where its blank row is", () => {
    const edits = editsFor((before) => ({ ...before, projects: [aProject()], rounds: [aRound()] }), bookOf({ ...portfolio, projects: [], rounds: [] }));
    const [projects, rounds] = ["Projects", "Rounds"].map((name) => edits.find((edit) => edit.table === name));
    expect(projects).toMatchObject({ kind: "appendRows", rows: [{ kNumber: { result: 1 } }] });
    expect(rounds).toMatchObject({ kind: "appendRows", rows: [{ kOrder: { result: 1_000_001_000_001 } }] });
  });

  it("write plain values where the workbook computes none", () => {
    const edits = editsFor(withRound(0, { progressPct: 42.5 }), bookOf(portfolio, "values"));
    expect(edits.filter((edit) => edit.kind === "setCell" && isFormulaCell(edit.content))).toEqual([]);
    expect(edits).toContainEqual({ kind: "setCell", table: "Projects", row: 0, column: "ความก้าวหน้าล่าสุด", content: 42.5 });
  });

  it("name columns as they stand in that workbook, in formulas too", () => {
    const renamed = withTable(book, "Rounds", (table) => ({ ...table, columns: table.columns.map((header) => (header === "ร้อยละความก้าวหน้า" ? "ความก้าวหน้า [%]" : header)) }));
    const edits = editsFor(withRound(0, { progressPct: 42.5 }), renamed);
    expect(stored(edits)).toEqual([{ kind: "setCell", table: "Rounds", row: 0, column: "ความก้าวหน้า [%]", content: 42.5 }]);
    expect(JSON.stringify(edits)).toContain("Rounds[ความก้าวหน้า '[%']]");
  });

  it("leave a formula alone that needs a column which is gone", () => {
    const without = withTable(book, "Rounds", (table) => ({ ...table, columns: table.columns.map((header) => (header === "kProgress" ? "ของฉัน" : header)) }));
    const edits = editsFor(withRound(0, { progressPct: 42.5 }), without);
    expect(formulas(edits, "Projects")).not.toContain("0 kLastProgress");
    expect(formulas(edits, "Projects")).toContain("0 เบิกจ่ายสะสม");
  });

  it("refresh every project when a setting changed", () => {
    const edits = editsFor((before) => ({ ...before, settings: { ...before.settings, toleranceLinearPp: 20, disbursementProfile: "ชุด ก" } }));
    expect(stored(edits)).toEqual([
      { kind: "setCell", table: "Settings", row: 2, column: "ค่า", content: 20 },
      { kind: "setCell", table: "Settings", row: 6, column: "ค่า", content: "ชุด ก" },
    ]);
    expect(new Set(formulas(edits, "Projects").map((at) => at[0]))).toEqual(new Set(["0", "1"]));
  });

  it("add the row of a setting that the workbook lacks", () => {
    const without = withTable(book, "Settings", (table) => ({ ...table, rows: table.rows.slice(1) }));
    const edits = editsFor((before) => ({ ...before, settings: { ...before.settings, reportDay: 20 } }), without);
    expect(stored(edits)).toMatchObject([{ kind: "appendRows", table: "Settings", rows: [{ "รหัสการตั้งค่า": "reportDay", "ค่า": 20, "การตั้งค่า": "วันครบกำหนดรายงาน" }] }]);
  });

  it("give a row its first id, or another where it repeats one", () => {
    const edits = editsFor((before) => ({ ...before, rounds: before.rounds.map((round) => ({ ...round, id: newId() })) }));
    expect(stored(edits).map((edit) => edit.kind === "setCell" && [edit.row, edit.column])).toEqual([[0, "รหัสแถว"], [1, "รหัสแถว"]]);
  });

  it("are refused where the workbook has no place for them", () => {
    const noColumn = withTable(book, "Rounds", (table) => ({ ...table, columns: table.columns.map((header) => (header === "ปัญหาอุปสรรค" ? "xyz" : header)) }));
    expect(() => editsFor(withRound(0, { problem: "ฝนตก" }), noColumn)).toThrow(
      expect.objectContaining({ problem: "COLUMN_MISSING", facts: { file: "สมุดงาน.xlsx", sheet: "รายงานความก้าวหน้า", table: "Rounds", column: "ปัญหาอุปสรรค" } }),
    );
    expect(editsFor(withRound(0, { remedy: "เร่งรัด" }), noColumn)).not.toEqual([]);
    const noTable = withoutTable(book, "ImportLog");
    expect(() => editsFor((before) => ({ ...before, importLog: [{ id: null } as Portfolio["importLog"][number]] }), noTable)).toThrow(expect.objectContaining({ problem: "TABLE_MISSING" }));
    expect(() => editsFor(withRound(0, { narrative: "ก".repeat(40_000) }))).toThrow(expect.objectContaining({ problem: "TEXT_TOO_LONG", facts: expect.objectContaining({ cell: "F4" }) }));
  });

  it("are refused when a record was lost or moved", () => {
    expect(() => editsFor((before) => ({ ...before, rounds: before.rounds.slice(1) }))).toThrow(/Rounds has lost records/);
    const [one, two] = ["01HZX3V9K2M4N6P8Q0R2S4T6V1", "01HZX3V9K2M4N6P8Q0R2S4T6V2"].map(rowId);
    const withIds = bookOf({ ...portfolio, rounds: [aRound({ id: one! }), aRound({ id: two!, roundNo: 2 })] });
    expect(() => editsFor((before) => ({ ...before, rounds: [...before.rounds].reverse() }), withIds)).toThrow(/another record/);
  });
});

describe("a workbook with the edits applied", () => {
  it("says what the changed portfolio says, and so do its computed columns", () => {
    fc.assert(
      fc.property(portfolios, portfolios, fc.constantFrom<ComputedMode>("live", "values"), fc.nat(3), (before, other, mode, kept) => {
        const reading = readPortfolio(bookOf(before, mode));
        const after = mixed(reading.portfolio, other, kept);
        const edited = applyToSnapshot(bookOf(before, mode), portfolioEdits(reading, after, { today }));
        const again = readPortfolio(edited);
        expect(again.portfolio).toEqual(after);
        expect(shownProgress(edited)).toEqual(expectedProgress(after));
      }),
      { numRuns: 40 },
    );
  });
});

/** Some records as they were, some with another's fields, and new ones. */
function mixed(before: Portfolio, other: Portfolio, kept: number): Portfolio {
  const lists = Object.entries(before).map(([name, value]: [string, unknown]) => {
    if (!Array.isArray(value)) return [name, value];
    const others = other[name as "projects"] as readonly object[];
    const changed = (value as readonly { id: RowId | null }[]).map((record, index) => (index < kept || others[index] === undefined ? record : { ...others[index], id: record.id }));
    return [name, [...changed, ...others.slice(changed.length).map((record) => ({ ...record, id: null }))]];
  });
  return { ...(Object.fromEntries(lists) as unknown as Portfolio), settings: kept === 0 ? other.settings : before.settings };
}

/** Of the projects that have a code or a name: other rows take no records. */
const isBegun = ({ projectCode, nameTh }: Portfolio["projects"][number]): boolean => (projectCode ?? nameTh) !== null;

function shownProgress(snapshot: WorkbookSnapshot): unknown[] {
  const table: TableSnapshot = snapshot.tables.find(({ name }) => name === "Projects")!;
  const at = (header: string): number => table.columns.indexOf(header);
  const shown = (row: number, header: string): unknown => table.rows[row]![at(header)] || null;
  return readPortfolio(snapshot).portfolio.projects.flatMap((project, row) => (isBegun(project) ? [[shown(row, "ความก้าวหน้าล่าสุด"), shown(row, "เบิกจ่ายสะสม")]] : []));
}

function expectedProgress(after: Portfolio): unknown[] {
  const context = statusContextOf(after);
  return dossiersOf({ ...after, projects: after.projects.filter(isBegun) }).map((dossier) => {
    const { actualPct, disbursedCum } = assessProject(dossier, context, today);
    return [actualPct || null, disbursedCum === null ? null : disbursedCum / 100 || null];
  });
}
