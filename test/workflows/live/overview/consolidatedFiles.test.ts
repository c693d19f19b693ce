import { liveWorkbook } from "../../../../src/workflows/live/liveWorkbook";
import { conflictsAbout, consolidatedFiles } from "../../../../src/workflows/live/overview/consolidatedFiles";
import { OLDER_COPY, consolidatedSample, fileOf } from "../../../support/builders/consolidatedSample";
import { day } from "../../../support/builders/records";
import { sampleWorkbook } from "../../../support/builders/sampleWorkbook";
import { snapshotOf, withCell, withTable } from "../../../support/snapshotOf";
import type { WorkbookSnapshot } from "../../../../src/workbook/workbookSnapshot";

const snapshot = snapshotOf(consolidatedSample());
const liveOf = (given: WorkbookSnapshot = snapshot) => liveWorkbook(given, day("2023-07-10"));
const live = liveOf();
const found = consolidatedFiles(live)!;

it("a workbook that was not consolidated has none, nor one with a table of somebody's own called Sources", () => {
  expect(consolidatedFiles(liveOf(snapshotOf(sampleWorkbook())))).toBeNull();
  expect(consolidatedFiles(liveOf(withTable(snapshot, "Sources", (table) => ({ ...table, columns: table.columns.map((_column, at) => `own ${at}`) }))))).toBeNull();
});

it("every file says whose projects it brought, when it was saved, and how new its reports are", () => {
  const agencies = [...new Set(live.checked.projects.map(({ dossier }) => dossier.project.agency!))];
  expect(found.files.map(({ file }) => file).sort()).toEqual([...agencies.map(fileOf), OLDER_COPY].sort());
  for (const { file, agencies: own, projects, savedAt, lastReport, isTaken } of found.files.filter(({ file }) => file !== OLDER_COPY)) {
    expect([own.map(fileOf), isTaken]).toEqual([[file], true]);
    expect(live.checked.projects.filter(({ dossier }) => dossier.project.agency === own[0])).toHaveLength(projects!);
    expect([savedAt, lastReport]).toEqual([expect.stringMatching(/^2023-07-0\dT14:30:00$/), expect.stringMatching(/^2023-06-/)]);
  }
  expect(found.files.find(({ file }) => file === OLDER_COPY)).toMatchObject({ isTaken: false, agencies: [], lastReport: null, savedAt: "2023-05-01T08:00:00" });
});

it("what waits for a person comes first, in the words of the sheet, with the cell where it stands", () => {
  expect(found.conflicts.map(({ needsDecision }) => needsDecision)).toEqual([true, true, true, false]);
  expect(found.waitingCount).toBe(3);
  expect(found.conflicts[0]).toMatchObject({ kind: "ค่าของโครงการเดียวกันต่างกัน", kept: "1,500,000.00 บาท", cell: { row: 5 } });
});

it("conflicts of other agencies' projects are left out, those about no project stay", () => {
  const [first, ...others] = live.checked.projects;
  const agency = first!.dossier.project.agency;
  expect(conflictsAbout(found.conflicts, live.checked.projects, { agency: null, strategy: null })).toHaveLength(4);
  expect(conflictsAbout(found.conflicts, [first!], { agency, strategy: null }).map(({ projectCode }) => projectCode)).toEqual([first!.dossier.project.projectCode, null, null]);
  expect(conflictsAbout(found.conflicts, others.slice(-1), { agency: "อื่น", strategy: null })).toHaveLength(2);
});

it("blank rows and cells that cannot be read are nothing", () => {
  const damaged = withTable(withTable(snapshot, "Sources", (table) => withCell(withCell(table, 0, "แฟ้ม", " "), 1, "บันทึกเมื่อ", true)), "Conflicts", (table) => withCell(table, 0, "ชนิดข้อขัดแย้ง", null));
  const { files, conflicts } = consolidatedFiles(liveOf(damaged))!;
  expect([files.length, files[0]!.savedAt, conflicts.length]).toEqual([found.files.length - 1, null, 3]);
});
