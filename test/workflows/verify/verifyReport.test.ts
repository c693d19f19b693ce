/** Printed reports against the workbook they were printed from, in files: what still holds, and what no longer does and where. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { printedSheetsIn } from "../../../src/hosts/exceljs/readPrintedSheets";
import { renderLayouts } from "../../../src/hosts/exceljs/renderLayouts";
import { openWorkbookFile } from "../../../src/hosts/exceljs/workbookFile";
import type { Language } from "../../../src/messages/language";
import type { CellValue } from "../../../src/workbook/cellValue";
import type { PrintedSheet } from "../../../src/workbook/printedSheet";
import type { WorkbookEdit } from "../../../src/workbook/workbookEdit";
import { buildProjectReports } from "../../../src/workflows/buildProjectReports";
import { layoutReports } from "../../../src/workflows/layoutReports";
import { verifyCode, verifyReport } from "../../../src/workflows/verify/verifyReport";
import { SEALED_ON, countingIds, hostOf, sealedWorkbook, step } from "../../support/builders/sealedWorkbook";
import { describeOoxmlErrors, validateOoxml } from "../../support/ooxmlValidator";
import { describeWith } from "../../support/programs";
import { temporaryFolder } from "../../support/temporaryFolder";

const root = temporaryFolder();
let book: string;
beforeAll(async () => {
  book = await sealedWorkbook(root);
});

async function report(asOf = SEALED_ON, language: Language = "th"): Promise<{ readonly bytes: Uint8Array; readonly sheets: readonly PrintedSheet[]; readonly code: string }> {
  const { documents, basis } = await buildProjectReports(hostOf(book), { asOf, language, projectCodes: [], singleFile: null });
  const bytes = await renderLayouts(layoutReports(basis)(documents[0]!), { time: null });
  const sheets = printedSheetsIn(bytes, "report.xlsx");
  const [verdict] = await verifyReport(hostOf(book), sheets);
  return { bytes, sheets, code: verdict!.code! };
}

/** The sheet as somebody changed it: every cell goes through the change. */
const altered = (sheets: readonly PrintedSheet[], change: (value: CellValue) => CellValue): readonly PrintedSheet[] =>
  sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, value: change(cell.value) as Exclude<CellValue, null> })) })) }));
const replaced = (from: string, to: string) => (value: CellValue) => (typeof value === "string" ? value.replace(from, to) : value);

async function workbookAfter(edits: readonly WorkbookEdit[]): Promise<string> {
  const path = join(mkdtempSync(join(root, "case-")), "ที่แก้แล้ว.xlsx");
  await (await openWorkbookFile(book))!.save(edits, { saveAs: path, overwrite: true });
  return path;
}
const cell = (table: string, row: number, column: string, content: CellValue): WorkbookEdit => ({ kind: "setCell", table, row, column, content });

describe("a report that nobody touched", () => {
  it.each(["th", "en"] as const)("is valid in %s, and sealed when all its rounds are approved", async (language) => {
    const { sheets } = await report(SEALED_ON, language);
    expect(await verifyReport(hostOf(book), sheets)).toEqual([
      { valid: true, sealed: true, code: expect.stringMatching(/-/), projectCode: "50010600-0001", fiscalYearBE: 2566, asOf: SEALED_ON, differences: [] },
    ]);
  });

  it.each(["th", "en"] as const)("without names is as valid and as sealed, in %s", async (language) => {
    const named = await workbookAfter([cell("Projects", 0, "ผู้รับผิดชอบ", "กลุ่มงานตัวอย่าง ก"), cell("Projects", 0, "ผู้ประสานงาน สยป", "กลุ่มงานตัวอย่าง ข")]);
    const { documents, basis } = await buildProjectReports(hostOf(named), { asOf: SEALED_ON, language, projectCodes: [], singleFile: null, hidesNames: true });
    const layouts = layoutReports(basis)(documents[0]!);
    const sheets = printedSheetsIn(await renderLayouts(layouts, { time: null }), "report.xlsx");
    expect(JSON.stringify(layouts)).not.toMatch(/กลุ่มงานตัวอย่าง/);
    expect(await verifyReport(hostOf(named), sheets)).toMatchObject([{ valid: true, sealed: true, differences: [] }]);
    const changed = altered(sheets, replaced("50010600-0001", "50010600-0002"));
    expect(await verifyReport(hostOf(named), changed)).toMatchObject([{ valid: false, differences: expect.arrayContaining([expect.objectContaining({ field: "projectCode" })]) }]);
  });

  it("is valid as of an earlier day, whatever was reported since", async () => {
    const { sheets } = await report("2022-11-30" as typeof SEALED_ON);
    expect(await verifyReport(hostOf(book), sheets)).toMatchObject([{ valid: true, asOf: "2022-11-30" }]);
    const later = await workbookAfter([cell("Rounds", 2, "ร้อยละความก้าวหน้า", 55)]);
    expect(await verifyReport(hostOf(later), sheets)).toMatchObject([{ valid: true, sealed: true, differences: [] }]);
  });

  it("is valid and not sealed once an approval was taken back", async () => {
    const { sheets } = await report();
    const path = await workbookAfter([]);
    await step(hostOf(path), "UNAPPROVE", countingIds(), { roundNo: 2, reason: "ตรวจใหม่" });
    expect(await verifyReport(hostOf(path), sheets)).toMatchObject([{ valid: true, sealed: false }]);
  });
});

describe("a report that was changed after printing", () => {
  it.each<[string, (value: CellValue) => CellValue, string, number | null, string, string]>([
    ["one satang", replaced("100,000.25 บาท", "100,000.26 บาท"), "disbursedThisRound", 2, "100,000.26 บาท", "100,000.25 บาท"],
    ["a date", replaced("23 พฤศจิกายน 2565", "22 พฤศจิกายน 2565"), "reportDate", 2, "22 พฤศจิกายน 2565", "23 พฤศจิกายน 2565"],
    ["a narrative", replaced("ประกาศเชิญชวนและได้ตัวผู้รับจ้างแล้ว", "ได้ตัวผู้รับจ้างแล้ว"), "narrative", 2, "ได้ตัวผู้รับจ้างแล้ว", "ประกาศเชิญชวนและได้ตัวผู้รับจ้างแล้ว"],
    ["the name", replaced("ทุกคนใช้ได้", "ทุกคนใช้ไม่ได้"), "nameTh", null, "โครงการปรับปรุงทางเท้าให้ทุกคนใช้ไม่ได้", "โครงการปรับปรุงทางเท้าให้ทุกคนใช้ได้"],
    ["the certification", replaced("ขอรับรองว่า", "ไม่ขอรับรองว่า"), "text", null, expect.stringContaining("ไม่ขอรับรอง") as string, expect.stringContaining("ขอรับรอง") as string],
  ])("by %s is not valid, and the field is named", async (_what, change, field, roundNo, printed, workbook) => {
    const { sheets } = await report();
    const [verdict] = await verifyReport(hostOf(book), altered(sheets, change));
    expect(verdict).toMatchObject({ valid: false, sealed: true, differences: [{ field, roundNo, printed, workbook }] });
  });

  it("by another code is not valid", async () => {
    const { sheets, code } = await report();
    const { code: other } = await report("2022-12-25" as typeof SEALED_ON);
    expect((await verifyReport(hostOf(book), altered(sheets, replaced(code, other))))[0]?.valid).toBe(false);
    const typo = `${code.slice(0, -1)}${code.endsWith("0") ? "1" : "0"}`;
    expect(await verifyReport(hostOf(book), altered(sheets, replaced(code, typo)))).toMatchObject([{ valid: false, differences: [{ field: "code", printed: typo }] }]);
    expect(await verifyReport(hostOf(book), altered(sheets, replaced(code, "")))).toMatchObject([{ valid: false, code: null, differences: [{ field: "code" }] }]);
  });
});

describe("a report whose workbook was changed since", () => {
  it.each<[string, WorkbookEdit, readonly string[]]>([
    ["one satang", cell("Rounds", 1, "งบประมาณที่เบิกใช้", 100_000.26), ["disbursedThisRound 2", "disbursedCum"]],
    ["a long text in the place of a short one", cell("Rounds", 1, "ผลการดำเนินงาน", "ประกาศเชิญชวนและได้ตัวผู้รับจ้างแล้ว ".repeat(30)), ["narrative 2"]],
    ["a budget", cell("Projects", 0, "งบประมาณที่ได้รับ", 2_000_000), ["budgetReceived", "effectiveBudget", "disbursePct"]],
    ["a tolerance, of which nothing is printed but the legend", cell("Settings", 2, "ค่า", 40), ["text"]],
  ])("by %s is not valid, and the fields are named", async (_what, edit, fields) => {
    const { sheets } = await report();
    const [verdict] = await verifyReport(hostOf(await workbookAfter([edit])), sheets);
    const named = verdict!.differences.map(({ field, roundNo }) => [field, roundNo].filter((part) => part !== null).join(" "));
    expect(verdict!.valid).toBe(false);
    expect(named).toEqual(expect.arrayContaining([...fields]));
    expect(named.filter((field) => field.startsWith("nameTh") || field.startsWith("reportDate"))).toEqual([]);
  });

  it("by what is counted with and not printed names the code", async () => {
    const { sheets } = await report();
    const [verdict] = await verifyReport(hostOf(await workbookAfter([cell("Projects", 0, "ประเภทงบรายจ่าย", "งบดำเนินงาน")])), sheets);
    expect(verdict).toMatchObject({ valid: false, differences: [{ field: "code" }] });
  });

  it("by losing the project says so", async () => {
    const { sheets } = await report();
    expect(await verifyReport(hostOf(await workbookAfter([cell("Projects", 0, "รหัสโครงการ", "50010600-0009")])), sheets)).toMatchObject([{ valid: false, projectCode: null }]);
  });
});

describe("a bare code", () => {
  it("is valid while the data are the same, and says no fields when they are not", async () => {
    const { code } = await report();
    expect(await verifyCode(hostOf(book), ` ${code.toLowerCase()} `)).toMatchObject({ valid: true, sealed: true, projectCode: "50010600-0001" });
    const changed = await workbookAfter([cell("Rounds", 1, "งบประมาณที่เบิกใช้", 100_000.26)]);
    expect(await verifyCode(hostOf(changed), code)).toMatchObject({ valid: false, sealed: false, projectCode: "50010600-0001", differences: [] });
  });

  it.each(["2023", "21000000-6549", "AAAAA-AAAAA-AAAAA-AAAAA-A"])("%s is none", async (written) => expect(await verifyCode(hostOf(book), written)).toBeNull());
});

describeWith("Open XML SDK validator", "a report with its QR picture", () => {
  it("is faultless to Microsoft's validator", async () => {
    const { bytes } = await report();
    const path = join(root, "report.xlsx");
    writeFileSync(path, bytes);
    expect(describeOoxmlErrors(await validateOoxml(path))).toEqual([]);
    expect(readFileSync(path).includes("xl/media/image1.png")).toBe(true);
  });
});
