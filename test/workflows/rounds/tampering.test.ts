/** What somebody can do to a workbook behind Kaona's back, in the file and in Excel: each is found and named by `kaona check` and by the pane. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RuleId } from "../../../src/domain/checks/ruleId";
import { openWorkbookFile } from "../../../src/hosts/exceljs/workbookFile";
import { findingMessage } from "../../../src/messages/findingMessage";
import { readPortfolio } from "../../../src/schema/read/readPortfolio";
import { sealDifferences } from "../../../src/domain/seal/roundSeal";
import { readLog } from "../../../src/domain/workflow/roundHistory";
import { createExcel } from "../../../src/workbench/excel/emulatedExcel";
import { openBook } from "../../../src/workbench/excel/file/openBook";
import type { CellValue } from "../../../src/workbook/cellValue";
import type { WorkbookEdit } from "../../../src/workbook/workbookEdit";
import type { WorkbookHost } from "../../../src/workbook/workbookHost";
import type { TableSnapshot, WorkbookSnapshot } from "../../../src/workbook/workbookSnapshot";
import { checkEntries } from "../../../src/workflows/checkEntries";
import { restoreRounds } from "../../../src/workflows/rounds/restoreRounds";
import { officePage } from "../../contract/support/contractHosts";
import { SEALED_ON, countingIds, hostOf, sealedWorkbook } from "../../support/builders/sealedWorkbook";
import { recalculate } from "../../support/libreOffice";
import { describeWith } from "../../support/programs";
import { temporaryFolder } from "../../support/temporaryFolder";

const folder = temporaryFolder();
let original: string;
let snapshot: WorkbookSnapshot;

beforeAll(async () => {
  original = await sealedWorkbook(folder);
  snapshot = (await openWorkbookFile(original))!.snapshot;
});

const tableOf = (name: string): TableSnapshot => snapshot.tables.find((table) => table.name === name)!;
const cell = (table: string, row: number, column: string): CellValue => tableOf(table).rows[row]![tableOf(table).columns.indexOf(column)]!;
const set = (table: string, row: number, column: string, content: CellValue): WorkbookEdit => ({ kind: "setCell", table, row, column, content });

/** Computed columns have formulas of their own. */
const isTyped = (header: string) => !/^k[A-Z]/.test(header);
const typedColumns = (name: string) => tableOf(name).columns.filter(isTyped);

const deleteRow = (table: string, row: number): readonly WorkbookEdit[] => [{ kind: "removeRows", table, rows: [row] }];

const copyRow = (table: string, from: number, over: Readonly<Record<string, CellValue>> = {}): WorkbookEdit => ({
  kind: "appendRows", table, rows: [{ ...Object.fromEntries(typedColumns(table).map((column) => [column, cell(table, from, column)])), ...over }],
});

const swap = (table: string, first: number, second: number, columns = typedColumns(table)): readonly WorkbookEdit[] =>
  columns.flatMap((column) => [set(table, first, column, cell(table, second, column)), set(table, second, column, cell(table, first, column))]);

const NARRATIVE = "ผลการดำเนินงาน";
const CONTENT = ["เดือนที่รายงาน", "วันที่รายงาน", NARRATIVE, "ร้อยละความก้าวหน้า", "งบประมาณที่เบิกใช้", "สถานะเทียบแผน"];
/** Findings that the untouched workbook has too. */
const USUAL: readonly RuleId[] = ["R07", "R16", "S06", "R11", "R13", "P03", "B09"];

/** The two ways to reach the sealed workbook: each gives back a host with the edits made. */
const ways: readonly (readonly [where: string, tamper: (edits: readonly WorkbookEdit[], name: string) => Promise<WorkbookHost>])[] = [
  ["a file", async (edits, name) => {
    const path = join(folder, `${name.replace(/\W+/g, "-")}.xlsx`);
    await (await openWorkbookFile(original))!.save(edits, { saveAs: path, overwrite: true });
    return hostOf(path);
  }],
  ["Excel", async (edits) => {
    const excel = createExcel({}, openBook(readFileSync(original)));
    await officePage(excel).host.apply(edits);
    return officePage(excel).host;
  }],
];

async function findingsOf(host: WorkbookHost) {
  const { findings } = await checkEntries(host, { asOf: SEALED_ON, today: SEALED_ON });
  const own = findings.filter(({ finding: { ruleId } }) => !USUAL.includes(ruleId));
  return {
    ids: own.map(({ finding: { ruleId, field, roundNo } }) => [ruleId, field, roundNo].filter((part) => part !== null).join(" ")),
    sentences: own.map(({ finding }) => findingMessage(finding, "en")).join("\n"),
    places: own.map(({ cell: at, address }) => (at === null ? "" : `${at.sheet}!${address}`)),
  };
}

describe.each(ways)("a sealed workbook in %s", (_where, tamper) => {
  it("has nothing to report while nobody touches it", async () => expect((await findingsOf(await tamper([], "untouched"))).ids).toEqual([]));

  const log = (field: string) => tableOf("ChangeLog").rows.findIndex((row) => row[tableOf("ChangeLog").columns.indexOf("ช่อง")] === field);
  const settingRow = (key: string) => tableOf("Settings").rows.findIndex((row) => row.includes(key));

  it.each<[string, () => readonly WorkbookEdit[], readonly string[], RegExp]>([
    ["a value", () => [set("Rounds", 1, "งบประมาณที่เบิกใช้", 100_000.26)], ["W01 disbursedThisRound 2"], /money disbursed is 100,000\.26 baht, but 100,000\.25 baht was sealed/],
    ["a date", () => [set("Rounds", 2, "วันที่รายงาน", (cell("Rounds", 2, "วันที่รายงาน") as number) - 1)], ["W01 reportDate 3"], /report date is 22 Dec 2565 BE, but 23 Dec 2565 BE was sealed/],
    ["a narrative", () => [set("Rounds", 0, NARRATIVE, "ดำเนินการแล้วตามแผน")], ["W01 narrative 1"], /SED has accepted it/],
    ["a deleted row", () => deleteRow("Rounds", 1), ["W01", "R04 roundNo 3"], /Round 2 is gone from the sheet/],
    ["a deleted entry of the log", () => deleteRow("ChangeLog", 1), ["W04 parentHash", "W05 submittedAt 2"], /entry before number 2 of the change log was deleted or changed \(about number 1\)/],
    ["a log in another order", () => swap("ChangeLog", 1, 2), ["W04 parentHash"], /Entry 2 of the change log stands above entry 3/],
    ["two rounds swapped", () => swap("Rounds", 0, 1, CONTENT), ["W01 periodMonth 1", "W01 reportDate 1", "W01 narrative 1", "W01 progressPct 1", "W01 disbursedThisRound 1"], /what stands there is the content of round 2/],
    ["an edited seal", () => [set("ChangeLog", log("ผนึกข้อมูล"), "ค่าใหม่", String(cell("ChangeLog", log("ผนึกข้อมูล"), "ค่าใหม่")).replace("8.25", "9.25")), set("Rounds", 0, "ร้อยละความก้าวหน้า", 9.25)], ["W01 workflowState 1", "W04 parentHash"], /The seal of round 1 in the change log was edited/],
    ["an edited computed column", () => [set("Projects", 0, "สถานะที่คำนวณ", "เป็นไปตามแผน")], ["X09 planStatusDerived"], /shows “เป็นไปตามแผน”, but the data give “เร็วกว่าแผน”/],
    ["an edit of a hidden sheet", () => [set("Acknowledgements", 0, "เหตุผล", "ไม่มีอะไรผิดปกติ")], ["W06 reason"], /was “ตรวจสอบแล้ว” and is now “ไม่มีอะไรผิดปกติ”/],
    ["a changed threshold", () => [set("Settings", settingRow("toleranceLinearPp"), "ค่า", 40)], ["W06 newValue"], /“tolerance against a straight-line plan” was 10 at the last approval and is now 40/],
    ["a copied row", () => [copyRow("Rounds", 1, { "รายงานครั้งที่": 5, "เดือนที่รายงาน": 45000 })], ["X06 id 5", "W01 workflowState 5"], /marked “approved by the agency” but the change log holds no seal of it/],
    ["a state that was typed", () => [set("Rounds", 1, "สถานะรายงาน", "ส่งแล้ว")], ["W05 workflowState 2"], /is submitted, but the change log says approved by the agency/],
  ])("is found out when somebody plants %s", async (name, edits, ids, sentence) => {
    const found = await findingsOf(await tamper(edits(), name));
    expect(found.ids).toEqual(expect.arrayContaining([...ids]));
    expect(found.sentences).toMatch(sentence);
    expect(found.places.every((place) => place !== "")).toBe(true);
  });

  it("can be put back as it was approved, and the log keeps what stood there", async () => {
    const host = await tamper([...deleteRow("Rounds", 1), set("Rounds", 0, NARRATIVE, "อย่างอื่น")], "restored");
    const author = { who: "หัวหน้า", role: "HEAD", at: "2022-12-27T09:00:00" } as const;
    const selection = { projectCodes: [], fiscalYearBE: null, month: null, roundNo: null };
    const { keys } = await restoreRounds(host, selection, author, { today: SEALED_ON, newId: countingIds(), dryRun: false });
    expect(keys).toEqual(["50010600-0001|2566|1", "50010600-0001|2566|2"]);
    expect((await findingsOf(host)).ids).toEqual([]);
    const { portfolio } = readPortfolio((await host.read())!);
    expect(portfolio.changeLog.slice(-2).map(({ oldValue }) => oldValue)).toEqual(['{"narrative":"อย่างอื่น"}', null]);
    expect((await restoreRounds(host, selection, author, { today: SEALED_ON, newId: countingIds(), dryRun: false })).keys).toEqual([]);
  });
});

describeWith("LibreOffice", "a sealed workbook that LibreOffice opened and saved", () => {
  it("is as whole as before", async () => {
    const copy = join(folder, "เดิม.xlsx");
    writeFileSync(copy, readFileSync(original));
    const [saved] = await recalculate([copy], join(folder, "libreoffice"));
    expect((await findingsOf(hostOf(saved!))).ids).toEqual([]);
    const { portfolio } = readPortfolio((await openWorkbookFile(saved!))!.snapshot);
    const { rounds, chain } = readLog(portfolio.changeLog);
    expect([rounds.size, chain.faults]).toEqual([3, []]);
    for (const round of portfolio.rounds.slice(0, 3)) expect(sealDifferences(rounds.get(`50010600-0001|2566|${round.roundNo}`)!.seal!, round)).toEqual([]);
  });
});
