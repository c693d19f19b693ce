import { checkPortfolio } from "../../../src/domain/checks/checkPortfolio";
import type { TableChange, WorkbookChange } from "../../../src/workbook/workbookChange";
import { applyChanges } from "../../../src/workbook/workbookChange";
import type { TableSnapshot, WorkbookSnapshot } from "../../../src/workbook/workbookSnapshot";
import { allFindings, countBySeverity, located } from "../../../src/workflows/live/liveFindings";
import { type LiveWorkbook, liveWorkbook } from "../../../src/workflows/live/liveWorkbook";
import { SAMPLE_TODAY, sampleWorkbook } from "../../support/builders/sampleWorkbook";
import { snapshotOf, withCell, withTable } from "../../support/snapshotOf";

const sample = snapshotOf(sampleWorkbook());
const live = liveWorkbook(sample, SAMPLE_TODAY);
const tableOf = (snapshot: WorkbookSnapshot, name: string): TableSnapshot => snapshot.tables.find((table) => table.name === name)!;

/** The live workbook after rows of a table are as given. */
function edited(before: LiveWorkbook, name: string, change: (table: TableSnapshot) => TableSnapshot, kind: "cells" | "table" = "cells"): LiveWorkbook {
  const table = tableOf(before.snapshot, name);
  const after = change(table);
  const rows = after.rows.flatMap((cells, row) => (cells === table.rows[row] ? [] : [{ row, cells }]));
  // A host gives new lists for everything that it has read again.
  const fresh = { ...after, rows: after.rows.map((cells) => [...cells]) };
  const tableChange: TableChange = kind === "cells" ? { kind, table: name, rows } : { kind, table: fresh };
  const told: WorkbookChange = { source: "local", tables: [tableChange], namedCells: {} };
  return liveWorkbook(applyChanges(before.snapshot, told), SAMPLE_TODAY, before);
}

const changedProjects = (after: LiveWorkbook, before: LiveWorkbook = live): readonly (string | null)[] =>
  after.checked.projects.filter((each, row) => each !== before.checked.projects[row]).map(({ dossier }) => dossier.project.projectCode);

const codeIn = (row: number): string => String(tableOf(sample, "Rounds").rows[row]![tableOf(sample, "Rounds").columns.indexOf("รหัสโครงการ")]);

describe("a workbook that is open", () => {
  it("finds what a check of the whole workbook finds", () => {
    const { portfolio } = live.reading;
    const expected = checkPortfolio(portfolio, { asOf: SAMPLE_TODAY, today: SAMPLE_TODAY });
    expect(allFindings(live).length).toBe(expected.length + live.reading.findings.length);
    expect(new Set(allFindings(live))).toEqual(new Set([...live.reading.findings, ...expected]));
  });

  it.each(["cells", "table"] as const)("after an edit told as %s has checked the touched project alone, and finds what a new reading would", (kind) => {
    const after = edited(live, "Rounds", (table) => withCell(table, 3, "ร้อยละความก้าวหน้า", 145), kind);
    expect(changedProjects(after)).toEqual([codeIn(3)]);
    expect(allFindings(after)).toEqual(allFindings(liveWorkbook(after.snapshot, SAMPLE_TODAY)));
    const wrong = allFindings(after).find(({ ruleId }) => ruleId === "R05");
    expect(located(after, wrong!)).toMatchObject({ cell: { sheet: "รายงานความก้าวหน้า" } });
  });

  it("is as before when the edit is taken back", () => {
    const wrong = edited(live, "Rounds", (table) => withCell(table, 3, "ร้อยละความก้าวหน้า", 145));
    const right = tableOf(sample, "Rounds").rows[3]!;
    const after = edited(wrong, "Rounds", (table) => ({ ...table, rows: table.rows.map((cells, row) => (row === 3 ? right : cells)) }));
    expect(allFindings(after)).toEqual(allFindings(live));
  });

  it("finds what is typed over a formula when it happens, and no more when the formula is back", () => {
    const projects = tableOf(sample, "Projects");
    const column = projects.columns.indexOf("สถานะที่คำนวณ");
    const typed = withCell(projects, 2, "สถานะที่คำนวณ", "คำอื่น").rows[2]!;
    const told = (cells: TableSnapshot["rows"][number], typedOver: NonNullable<TableSnapshot["typedOver"]>): WorkbookChange => ({ source: "local", namedCells: {}, tables: [{ kind: "cells", table: "Projects", rows: [{ row: 2, cells }], typedOver }] });
    const over = liveWorkbook(applyChanges(sample, told(typed, [{ row: 2, column }])), SAMPLE_TODAY, live);
    const found = allFindings(over).filter(({ ruleId }) => ruleId === "X09");
    expect(found.map((finding) => located(over, finding).cell)).toEqual([{ sheet: "โครงการ", row: projects.header.row + 3, column: projects.header.column + column }]);
    const back = liveWorkbook(applyChanges(over.snapshot, told(projects.rows[2]!, [])), SAMPLE_TODAY, over);
    expect(allFindings(back)).toEqual(allFindings(live));
  });

  it("keeps every other project when a row is put in between", () => {
    const after = edited(live, "Rounds", (table) => ({ ...table, rows: [...table.rows.slice(0, 5), table.rows[4]!, ...table.rows.slice(5)] }), "table");
    expect(changedProjects(after)).toEqual([codeIn(4)]);
    expect(allFindings(after)).toEqual(allFindings(liveWorkbook(after.snapshot, SAMPLE_TODAY)));
  });

  it("gives the id back to a copy whose original went", () => {
    const copied = edited(live, "Rounds", (table) => ({ ...table, rows: [...table.rows, table.rows[0]!] }), "table");
    expect(allFindings(copied).filter(({ ruleId }) => ruleId === "X06")).toHaveLength(1);
    const after = edited(copied, "Rounds", (table) => ({ ...table, rows: table.rows.slice(1) }), "table");
    expect(allFindings(after).filter(({ ruleId }) => ruleId === "X06")).toEqual([]);
    expect(after.reading.portfolio.rounds.at(-1)!.id).not.toBeNull();
  });

  it("checks every project again when a setting changes", () => {
    const settings = tableOf(sample, "Settings");
    const row = settings.rows.findIndex((cells) => cells.includes("reportDay"));
    const after = edited(live, "Settings", (table) => withCell(table, row, "ค่า", 5));
    expect(changedProjects(after)).toHaveLength(40);
    expect(countBySeverity(allFindings(after))).toEqual(countBySeverity(allFindings(liveWorkbook(after.snapshot, SAMPLE_TODAY))));
  });

  it("says what is missing when a table goes", () => {
    const after = liveWorkbook(applyChanges(sample, { source: "remote", tables: [{ kind: "gone", table: "Rounds" }], namedCells: {} }), SAMPLE_TODAY, live);
    expect(allFindings(after).filter(({ ruleId }) => ruleId === "X01").map(({ facts }) => facts.table)).toEqual(["Rounds"]);
  });

  it("does not touch what it is given", () => {
    const frozen = withTable(sample, "Rounds", (table) => Object.freeze({ ...table, rows: Object.freeze(table.rows.map((cells) => Object.freeze([...cells]))) as TableSnapshot["rows"] }));
    const first = liveWorkbook(frozen, SAMPLE_TODAY);
    expect(liveWorkbook(frozen, SAMPLE_TODAY, first).checked.projects).toEqual(first.checked.projects);
  });
});
