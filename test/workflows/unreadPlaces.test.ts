import { describeWorkbook } from "../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../src/schema/meta";
import { readPortfolio } from "../../src/schema/read/readPortfolio";
import type { WorkbookSnapshot } from "../../src/workbook/workbookSnapshot";
import { unreadPlaces } from "../../src/workflows/unreadPlaces";
import { aPortfolio, aProject, aRound, day } from "../support/builders/records";
import { snapshotOf, withCell, withTable, withoutTable } from "../support/snapshotOf";

const portfolio = aPortfolio({ projects: [aProject({})], rounds: [aRound({}), aRound({ roundNo: 2 })] });
const meta = newMeta(portfolio, { workbookId: "W", defaultFiscalYearBE: null, defaultAgencyCode: null });
const whole = snapshotOf(describeWorkbook(portfolio, { asOf: null, today: day("2023-06-20"), meta }));
const roundCell = (header: string, value: string): WorkbookSnapshot => withTable(whole, "Rounds", (table) => withCell(table, 0, header, value));

describe("places that count as blank", () => {
  it.each<[string, WorkbookSnapshot, number]>([
    ["none in a whole workbook", whole, 0],
    ["a table that is gone", withoutTable(whole, "Rounds"), 1],
    ["a header that nobody knows", withTable(whole, "Rounds", (table) => ({ ...table, columns: table.columns.map((header, index) => (index === 4 ? "?" : header)) })), 1],
    ["merged cells", withTable(whole, "Rounds", (table) => ({ ...table, mergedRanges: ["A4:B4"] })), 1],
    ["a progress in words", roundCell("ร้อยละความก้าวหน้า", "สามสิบ"), 1],
    ["an amount in words", roundCell("งบประมาณที่เบิกใช้", "ห้าบาท"), 1],
    ["a day that does not exist", roundCell("วันที่รายงาน", "31/02/2566"), 1],
    ["a status that nobody knows", roundCell("สถานะเทียบแผน", "ไปเรื่อย ๆ"), 1],
    ["a number typed as text, which is read", roundCell("ร้อยละความก้าวหน้า", "30"), 0],
    ["two places", withTable(roundCell("ร้อยละความก้าวหน้า", "สามสิบ"), "Projects", (table) => withCell(table, 0, "วันเริ่มต้น", "วันนี้")), 2],
  ])("%s", (_, snapshot, count) => {
    expect(unreadPlaces(readPortfolio(snapshot))).toBe(count);
  });
});
