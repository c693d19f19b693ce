import type { Finding } from "../../../src/domain/checks/finding";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/records/settings";
import { rowId } from "../../../src/domain/model/records/stored";
import { describeWorkbook } from "../../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../../src/schema/meta";
import { locateField, locateFinding } from "../../../src/schema/read/locateField";
import { type PortfolioReading, readPortfolio } from "../../../src/schema/read/readPortfolio";
import { cellAddress } from "../../../src/workbook/cellRef";
import type { CellValue } from "../../../src/workbook/cellValue";
import type { TableSnapshot, WorkbookSnapshot } from "../../../src/workbook/workbookSnapshot";
import { aLink, aPortfolio, aProject, aRound, baht, day } from "../../support/builders/records";
import { snapshotOf, withCell, withTable, withoutTable } from "../../support/snapshotOf";

const today = day("2023-06-20");
const ids = ["01HZX3V9K2M4N6P8Q0R2S4T6V0", "01HZX3V9K2M4N6P8Q0R2S4T6V1", "01HZX3V9K2M4N6P8Q0R2S4T6V2"].map(rowId);

const portfolio = aPortfolio({
  projects: [aProject({ id: ids[0]! }), aProject({ projectCode: "50010600-0002", id: ids[1]! })],
  rounds: [aRound({ id: ids[0]! }), aRound({ roundNo: 2, id: ids[1]! }), aRound({ roundNo: 3, id: ids[2]! })],
  strategyLinks: [aLink({ id: ids[0]! })],
});

const faultless = snapshotOf(
  describeWorkbook(portfolio, { asOf: null, today, meta: newMeta(portfolio, { workbookId: "W", defaultFiscalYearBE: 2566, defaultAgencyCode: null }) }),
);

const change = (table: string, edit: (table: TableSnapshot) => TableSnapshot): WorkbookSnapshot => withTable(faultless, table, edit);
const withRoundCell = (header: string, value: CellValue, row = 1): PortfolioReading => readPortfolio(change("Rounds", (table) => withCell(table, row, header, value)));
const withProjectCell = (header: string, value: CellValue): PortfolioReading => readPortfolio(change("Projects", (table) => withCell(table, 0, header, value)));

/** A finding as "rule at sheet!cell". */
const located = (reading: PortfolioReading): string[] =>
  reading.findings.map((finding) => {
    const cell = locateFinding(reading.origins, finding);
    return `${finding.ruleId} ${cell === null ? "nowhere" : `${cell.sheet}!${cellAddress(cell)}`}`;
  });
const only = (reading: PortfolioReading): Finding => {
  expect(reading.findings).toHaveLength(1);
  return reading.findings[0]!;
};

describe("tables", () => {
  it("are found whatever the case of their names", () => {
    const reading = readPortfolio({ ...faultless, tables: faultless.tables.map((table) => ({ ...table, name: table.name.toUpperCase() })) });
    expect(reading.findings).toEqual([]);
    expect(reading.portfolio).toEqual(portfolio);
  });

  it("that are missing are reported and read as empty", () => {
    const reading = readPortfolio(withoutTable(faultless, "Rounds"));
    expect(only(reading)).toMatchObject({ ruleId: "X01", severity: "E", record: null, facts: { table: "Rounds", sheet: "รายงานความก้าวหน้า", cell: null } });
    expect(located(reading)).toEqual(["X01 nowhere"]);
    expect(reading.portfolio).toEqual({ ...portfolio, rounds: [] });
  });

  it("that hold the settings give the defaults when missing", () => {
    expect(readPortfolio(withoutTable(faultless, "Settings")).portfolio.settings).toEqual(DEFAULT_SETTINGS);
  });

  it("on hidden sheets matter too, but the drop-down lists do not", () => {
    expect(only(readPortfolio(withoutTable(faultless, "Acknowledgements"))).facts).toMatchObject({ table: "Acknowledgements" });
    expect(readPortfolio(withoutTable(faultless, "Lists")).findings).toEqual([]);
  });

  it("with merged cells are reported with the range", () => {
    const reading = readPortfolio(change("Projects", (table) => ({ ...table, mergedRanges: ["B3:C3", "A4:A5"] })));
    expect(reading.findings.map(({ ruleId, facts }) => [ruleId, facts.range])).toEqual([["X03", "B3:C3"], ["X03", "A4:A5"]]);
    expect(located(reading)).toEqual(["X03 โครงการ!B3", "X03 โครงการ!A4"]);
  });

  it("skip rows that say nothing, whatever their hidden columns say", () => {
    const blank = (table: TableSnapshot): CellValue[] => table.columns.map((header) => (header === "รหัสแถว" ? ids[2]! : header.startsWith("k") ? 0 : header === "ชื่อโครงการ" ? "  " : null));
    const reading = readPortfolio(change("Projects", (table) => ({ ...table, rows: [table.rows[0]!, blank(table), table.rows[1]!, blank(table)] })));
    expect(reading.portfolio.projects).toEqual(portfolio.projects);
    expect(locateField(reading.origins, reading.portfolio.projects[1]!, "projectCode")).toEqual({ sheet: "โครงการ", row: 6, column: 1 });
  });
});

describe("what is no workbook of ours", () => {
  it.each<[string, WorkbookSnapshot]>([
    ["a workbook without tables", { ...faultless, tables: [] }],
    ["somebody else's settings", { ...faultless, tables: faultless.tables.filter(({ name }) => name === "Settings" || name === "Holidays") }],
    ["somebody else's projects", { ...withoutTable(faultless, "Meta"), tables: [{ ...faultless.tables[0]!, columns: faultless.tables[0]!.columns.map((_header, at) => `Column${at + 1}`) }] }],
  ])("is refused: %s", (_name, snapshot) => {
    expect(() => readPortfolio(snapshot)).toThrow(expect.objectContaining({ problem: "NOT_KAONA", facts: { file: "สมุดงาน.xlsx" } }));
  });

  it("is refused when a newer Kaona made it", () => {
    const snapshot = change("Meta", (table) => withCell(table, 0, "value", 2));
    expect(() => readPortfolio(snapshot)).toThrow(expect.objectContaining({ problem: "NEWER_SCHEMA", facts: { file: "สมุดงาน.xlsx", found: 2, known: 1 } }));
  });

  it("is not refused when only the binding is lost", () => {
    const reading = readPortfolio(withoutTable(faultless, "Meta"));
    expect(only(reading).facts).toMatchObject({ table: "Meta", sheet: "_kaona" });
    expect(reading.meta).toEqual({ schemaVersion: 1, workbookId: null, computed: "live", defaultFiscalYearBE: null, defaultAgencyCode: null });
    expect(reading.portfolio).toEqual(portfolio);
  });
});

describe("columns", () => {
  const renamed = (from: string, to: string, table = "Rounds"): PortfolioReading =>
    readPortfolio(change(table, (each) => ({ ...each, columns: each.columns.map((header) => (header === from ? to : header)) })));

  it.each([
    ["in English", "วันที่รายงาน", "Report Date"],
    ["by a known alias", "ร้อยละความก้าวหน้า", "ความก้าวหน้าของงานฯ"],
    ["with other spacing and punctuation", "งบประมาณที่เบิกใช้", "งบประมาณ ที่เบิกใช้ (บาท)"],
    ["with a broken ำ", "ผลการดำเนินงาน", "ผลการด\u0e4d\u0e32เนินงาน"],
  ])("are found %s", (_name, from, to) => {
    const reading = renamed(from, to);
    expect(reading.findings).toEqual([]);
    expect(reading.portfolio.rounds).toEqual(portfolio.rounds);
  });

  it("are found in any order", () => {
    const reading = readPortfolio(change("Rounds", (table) => ({ ...table, columns: [...table.columns].reverse(), rows: table.rows.map((row) => [...row].reverse()) })));
    expect(reading).toMatchObject({ findings: [], portfolio });
    expect(locateField(reading.origins, reading.portfolio.rounds[0]!, "roundNo")!.column).toBe(faultless.tables.find(({ name }) => name === "Rounds")!.columns.length - 2);
  });

  it("of users' own are left alone, even under the wording of an alias", () => {
    const reading = readPortfolio(change("Rounds", (table) => ({ ...table, columns: ["หมายเหตุของฉัน", "ความก้าวหน้า", ...table.columns], rows: table.rows.map((row) => ["ก", 99, ...row]) })));
    expect(reading).toMatchObject({ findings: [], portfolio });
  });

  it("that are missing are reported with the header most like them", () => {
    const reading = renamed("วันที่รายงาน", "วันที่รายงานผล");
    expect(only(reading)).toMatchObject({ ruleId: "X02", severity: "E", value: "วันที่รายงานผล", facts: { table: "Rounds", column: "วันที่รายงาน", suggestion: "วันที่รายงานผล", cell: "E3" } });
    expect(reading.portfolio.rounds.map(({ reportDate }) => reportDate)).toEqual([null, null, null]);
  });

  it("that are missing without anything like them are reported alone", () => {
    expect(only(renamed("วันที่รายงาน", "xyz")).facts).toMatchObject({ column: "วันที่รายงาน", suggestion: null, cell: "A3" });
  });

  it("that are computed may be missing: nobody reads them", () => {
    expect(renamed("ส่วนต่าง", "ผลต่างของฉัน", "Projects")).toMatchObject({ findings: [], portfolio });
  });
});

describe("cells", () => {
  it.each<[string, string, CellValue, object, object]>([
    ["words for a date", "วันที่รายงาน", "เมื่อวาน", { reportDate: null, unreadable: { reportDate: "เมื่อวาน" } }, { ruleId: "X04", severity: "E", field: "reportDate", value: "เมื่อวาน", facts: { column: "วันที่รายงาน", value: "เมื่อวาน", expected: "DATE" } }],
    ["a day that is not", "วันที่รายงาน", "29/02/2566", { reportDate: null }, { ruleId: "X04", value: "29/02/2566" }],
    ["a day that may be two", "วันที่รายงาน", "05/06/2023", { reportDate: null }, { ruleId: "X04", value: "05/06/2023" }],
    ["a date as text", "วันที่รายงาน", "20 มิ.ย. 2566", { reportDate: "2023-06-20", unreadable: {} }, { ruleId: "X08", severity: "I", facts: { column: "วันที่รายงาน", value: "20 มิ.ย. 2566", readAs: "2023-06-20" } }],
    ["an amount as text", "งบประมาณที่เบิกใช้", "1,234.50 บาท", { disbursedThisRound: baht(1234.5) }, { ruleId: "X08", facts: { value: "1,234.50 บาท", readAs: 1234.5 } }],
    ["a number with decimals for a round", "รายงานครั้งที่", 2.5, { roundNo: null, unreadable: { roundNo: "2.5" } }, { ruleId: "X04", value: 2.5, facts: { expected: "WHOLE_NUMBER" } }],
    ["an error", "ผลการดำเนินงาน", { error: "#REF!" }, { narrative: null, unreadable: { narrative: "#REF!" } }, { ruleId: "X04", value: "#REF!", facts: { expected: "TEXT" } }],
    ["a truth value for a month", "เดือนที่รายงาน", true, { periodMonth: null }, { ruleId: "X04", value: "TRUE", facts: { expected: "MONTH" } }],
    ["a word that is not in the list", "สถานะเทียบแผน", "ปกติ", { planStatusReported: null, unreadable: { planStatusReported: "ปกติ" } }, { ruleId: "X05", severity: "W", facts: { column: "สถานะเทียบแผน", value: "ปกติ", choices: "เป็นไปตามแผน, ช้ากว่าแผน, เร็วกว่าแผน" } }],
    ["a row id typed by hand", "รหัสแถว", "แถวที่ 2", { id: null, unreadable: {} }, { ruleId: "X06", severity: "W", field: "id", value: "แถวที่ 2" }],
    ["import flags that were changed", "ข้อสังเกตจากการนำเข้า", "แก้แล้ว", { importFlags: [] }, { ruleId: "X04", field: "importFlags" }],
  ])("with %s give a finding and no wrong value", (_name, header, value, record, finding) => {
    const reading = withRoundCell(header, value);
    expect(reading.portfolio.rounds[1]).toMatchObject(record);
    expect(only(reading)).toMatchObject({ ...finding, record: reading.portfolio.rounds[1], projectCode: "50010600-0001", fiscalYearBE: 2566 });
    const column = faultless.tables.find(({ name }) => name === "Rounds")!.columns.indexOf(header) + 1;
    expect(locateFinding(reading.origins, reading.findings[0]!)).toEqual({ sheet: "รายงานความก้าวหน้า", row: 5, column });
    expect([reading.portfolio.rounds[0], reading.portfolio.rounds[2]]).toEqual([portfolio.rounds[0], portfolio.rounds[2]]);
  });

  it.each<[string, string, CellValue, object]>([
    ["money that is no number, which is B01's", "งบประมาณที่เบิกใช้", "ไม่ทราบ", { disbursedThisRound: null, unreadable: { disbursedThisRound: "ไม่ทราบ" } }],
    ["progress that is no number, which is R05's", "ร้อยละความก้าวหน้า", "ครึ่งหนึ่ง", { progressPct: null, unreadable: { progressPct: "ครึ่งหนึ่ง" } }],
    ["progress out of range, which is R05's", "ร้อยละความก้าวหน้า", 130, { progressPct: 130, unreadable: {} }],
    ["a date with a time", "วันที่รายงาน", 45097.75, { reportDate: "2023-06-20" }],
    ["a Buddhist year typed as it is, which is P06's", "วันที่รายงาน", 243_455, { reportDate: "2566-07-21" }],
    ["a code typed as a number", "รหัสโครงการ", 12345678, { projectCode: "12345678" }],
    ["a word of another spelling", "สถานะเทียบแผน", "ล่าช้า", { planStatusReported: "BEHIND" }],
    ["spaces only", "ปัญหาอุปสรรค", "   ", { problem: null, unreadable: {} }],
    ["a round without an id", "รหัสแถว", null, { id: null }],
  ])("leave to others what is not about the workbook: %s", (_name, header, value, record) => {
    const reading = withRoundCell(header, value);
    expect(reading.portfolio.rounds[1]).toMatchObject(record);
    expect(reading.findings).toEqual([]);
  });

  it("honour the calendar of old Excel for Mac", () => {
    const dated = { ...change("Rounds", (table) => withCell(table, 0, "วันที่รายงาน", 45097 - 1462)), date1904: true };
    expect(readPortfolio(dated).portfolio.rounds[0]!.reportDate).toBe("2023-06-20");
  });

  it("keep a lost leading zero of an agency code, and say so", () => {
    const reading = withProjectCell("รหัสหน่วยงาน", 4_000_000);
    expect(reading.portfolio.projects[0]!.agencyCode).toBe("04000000");
    expect(only(reading)).toMatchObject({ ruleId: "X08", value: 4_000_000, facts: { value: "4000000", readAs: "04000000" } });
  });

  it("with a repeated row id make the later row a new one", () => {
    const reading = withRoundCell("รหัสแถว", ids[0]!.toLowerCase(), 2);
    expect(reading.portfolio.rounds.map(({ id }) => id)).toEqual([ids[0], ids[1], null]);
    expect(only(reading)).toMatchObject({ ruleId: "X06", record: reading.portfolio.rounds[2], roundNo: 3 });
  });

  it("may repeat the row id of another table", () => expect(readPortfolio(faultless).findings).toEqual([]));
});

describe("settings", () => {
  const settingRow = (key: string): number => faultless.tables.find(({ name }) => name === "Settings")!.rows.findIndex((row) => row.includes(key));
  const withSetting = (key: string, value: CellValue): PortfolioReading => readPortfolio(change("Settings", (table) => withCell(table, settingRow(key), "ค่า", value)));

  it.each<[string, string, CellValue, object]>([
    ["a number", "reportDay", 20, { reportDay: 20 }],
    ["a word", "disbursementMode", "ยอดสะสม", { disbursementMode: "CUMULATIVE" }],
    ["a name", "disbursementProfile", " ชุด ก ", { disbursementProfile: "ชุด ก" }],
    ["nothing: the default", "toleranceLinearPp", null, { toleranceLinearPp: 10 }],
  ])("take %s", (_name, key, value, settings) => expect(withSetting(key, value)).toMatchObject({ findings: [], portfolio: { settings } }));

  it.each<[string, string, CellValue, object]>([
    ["words for a number", "reportDay", "สิ้นเดือน", { ruleId: "X04", facts: { column: "วันครบกำหนดรายงาน", value: "สิ้นเดือน", expected: "WHOLE_NUMBER", sheet: "ตั้งค่า", cell: "B4" } }],
    ["a day that no month has", "reportDay", 32, { ruleId: "X04", facts: { value: "32", cell: "B4" } }],
    ["a negative tolerance", "toleranceLinearPp", -1, { ruleId: "X04", facts: { cell: "B6" } }],
    ["an unknown word", "disbursementMode", "รายเดือน", { ruleId: "X05", facts: { choices: "เฉพาะครั้ง, ยอดสะสม", cell: "B9" } }],
  ])("leave the default in force for %s", (_name, key, value, finding) => {
    const reading = withSetting(key, value);
    expect(only(reading)).toMatchObject({ record: null, ...finding });
    expect(reading.portfolio.settings).toEqual(DEFAULT_SETTINGS);
    expect(locateFinding(reading.origins, reading.findings[0]!)).toMatchObject({ sheet: "ตั้งค่า", column: 2 });
  });

  it("are known by their label where the key is gone", () => {
    const reading = readPortfolio(change("Settings", (table) => withCell(withCell(table, 0, "รหัสการตั้งค่า", null), 0, "ค่า", 15)));
    expect(reading).toMatchObject({ findings: [], portfolio: { settings: { reportDay: 15 } } });
  });

  it("may stand twice: the later usable row counts", () => {
    const later = (table: TableSnapshot): TableSnapshot => ({ ...table, rows: [...table.rows, [null, 15, null, "reportDay"], [null, "x", null, "reportDay"]] });
    expect(readPortfolio(change("Settings", later))).toMatchObject({ findings: [{ ruleId: "X04" }], portfolio: { settings: { reportDay: 15 } } });
  });

  it("need no explanation column", () => {
    const reading = readPortfolio(change("Settings", (table) => ({ ...table, columns: table.columns.map((header) => (header === "คำอธิบาย" ? "บันทึกของฉัน" : header)) })));
    expect(reading.findings).toEqual([]);
  });
});
