import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../../src/hosts/exceljs/workbookFile";
import type { OpenWorkbookFile } from "../../../src/hosts/exceljs/workbookFile";
import { BODY_SIZE } from "../../../src/schema/describe/styles";
import { lineHeight } from "../../../src/schema/describe/textLines";
import type { CellContent } from "../../../src/workbook/cellValue";
import type { WorkbookEdit } from "../../../src/workbook/workbookEdit";
import { excelSavedWorkbook } from "../../support/builders/excelSavedWorkbook";
import { aWorkbookPackage, headerRow, tablePart } from "../../support/builders/workbookPackage";
import { changedParts, partsOf } from "../../support/packageParts";
import { temporaryFolder } from "../../support/temporaryFolder";

const root = temporaryFolder();
const original = excelSavedWorkbook();
const setName = (content: CellContent): WorkbookEdit => ({ kind: "setCell", table: "Projects", row: 0, column: "ชื่อโครงการ", content });
const backupTime = "2025-03-31T09:05:00";
const backupName = "โครงการ.backup-20250331-090500.xlsx";

/** A folder of its own with one workbook in it, opened. */
async function opened(bytes: Uint8Array = original): Promise<{ readonly folder: string; readonly path: string; readonly workbook: OpenWorkbookFile }> {
  const folder = mkdtempSync(join(root, "case-"));
  const path = join(folder, "โครงการ.xlsx");
  writeFileSync(path, bytes);
  const workbook = await openWorkbookFile(path);
  return { folder, path, workbook: workbook! };
}

const sixLines = "หนึ่ง\nสอง\nสาม\nสี่\nห้า\nหก";
const logColumns = ["รหัสโครงการ", "ข้อความเดิม"];
const rowTags = (path: string): readonly string[] => (partsOf(readFileSync(path))["xl/worksheets/sheet1.xml"] ?? "").match(/<row [^>]*>/g) ?? [];
const nameIn = async (path: string): Promise<unknown> => (await openWorkbookFile(path))?.snapshot.tables[0]?.rows[0]?.[2];

describe("opening a workbook file", () => {
  it("gives its tables under the file's name", async () => {
    const { workbook } = await opened();
    expect(workbook.snapshot).toMatchObject({ file: "โครงการ.xlsx", tables: [{ name: "Projects" }, { name: "Rounds" }] });
  });

  it("gives nothing when there is no file", async () => {
    expect(await openWorkbookFile(join(root, "none.xlsx"))).toBeNull();
  });

  it.each([
    ["a folder", (path: string) => mkdirSync(path), "FILE_UNREADABLE"],
    ["no workbook", (path: string) => { writeFileSync(path, "รหัส,ชื่อ"); }, "NOT_A_WORKBOOK"],
  ])("refuses %s", async (_name, make, problem) => {
    const path = join(mkdtempSync(join(root, "case-")), "book.xlsx");
    make(path);
    await expect(openWorkbookFile(path)).rejects.toMatchObject({ problem, facts: { file: "book.xlsx" } });
  });
});

describe("saving into the file that was opened", () => {
  it("backs it up first, changes what the edits say, and tells how to undo it", async () => {
    const { folder, path, workbook } = await opened();
    const saved = await workbook.save([setName("ใหม่")], { backupTime });
    expect(readdirSync(folder).sort()).toEqual([backupName, "โครงการ.xlsx"].sort());
    expect(saved).toMatchObject({ backup: join(folder, backupName), inverse: [{ ...setName("ปรับปรุงทางเท้า"), expected: "ใหม่" }] });
    expect(new Uint8Array(readFileSync(join(folder, backupName)))).toEqual(new Uint8Array(original));
    expect(changedParts(original, readFileSync(path))).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(await nameIn(path)).toBe("ใหม่");
  });

  it("writes nothing when nothing changes", async () => {
    const { folder, path, workbook } = await opened();
    const before = statSync(path).mtimeMs;
    expect(await workbook.save([setName("ปรับปรุงทางเท้า")], { backupTime })).toMatchObject({ backup: null, inverse: [] });
    expect([readdirSync(folder), statSync(path).mtimeMs]).toEqual([["โครงการ.xlsx"], before]);
  });

  it("keeps the file's permissions, and a link to it a link", async () => {
    const { folder, path } = await opened();
    chmodSync(path, 0o640);
    const link = join(folder, "ลิงก์.xlsx");
    symlinkSync(path, link);
    await (await openWorkbookFile(link))?.save([setName("ใหม่")], { backupTime });
    expect([await nameIn(path), statSync(path).mode & 0o777, readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isSymbolicLink()).length]).toEqual(["ใหม่", 0o640, 1]);
  });

  it.each<readonly [name: string, disturb: (folder: string, path: string) => void, edit: WorkbookEdit, problem: string, facts: Readonly<Record<string, string>>]>([
    ["the file has changed meanwhile", (_folder, path) => { writeFileSync(path, aWorkbookPackage()); }, setName("ใหม่"), "FILE_CHANGED", { file: "โครงการ.xlsx" }],
    ["the file has gone meanwhile", (_folder, path) => { rmSync(path); }, setName("ใหม่"), "FILE_CHANGED", { file: "โครงการ.xlsx" }],
    ["Excel has it open", (folder) => { writeFileSync(join(folder, "~$โครงการ.xlsx"), ""); }, setName("ใหม่"), "FILE_IN_USE", { lock: "~$โครงการ.xlsx" }],
    ["LibreOffice has it open", (folder) => { writeFileSync(join(folder, ".~lock.โครงการ.xlsx#"), ""); }, setName("ใหม่"), "FILE_IN_USE", { lock: ".~lock.โครงการ.xlsx#" }],
    ["an edit is refused", () => undefined, { kind: "removeRows", table: "Nothing", rows: [0] }, "TABLE_MISSING", { table: "Nothing" }],
  ])("is refused when %s, and nothing is written", async (_name, disturb, edit, problem, facts) => {
    const { folder, path, workbook } = await opened();
    disturb(folder, path);
    const before = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]);
    await expect(workbook.save([setName("ก่อน"), edit], { backupTime })).rejects.toMatchObject({ problem, facts });
    expect(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))])).toEqual(before);
  });

  it("gives a new date the format of its column in the schema", async () => {
    const dates = ["รหัสโครงการ", "วันที่รายงาน"];
    const table = tablePart({ ref: "A1:B2", columns: dates }).replaceAll("Items", "Rounds");
    const { path, workbook } = await opened(aWorkbookPackage({ sheetData: headerRow(dates), parts: { "xl/tables/table1.xml": table } }));
    await workbook.save([{ kind: "appendRows", table: "Rounds", rows: [{ รหัสโครงการ: "21000000-6549", วันที่รายงาน: 44_917 }] }], { backupTime });
    expect(partsOf(readFileSync(path))["xl/worksheets/sheet1.xml"]).toContain(`<c r="B2" s="2"><v>44917</v></c>`);
  });

  it.each([
    ["ImportLog", "one line", "25/11/2565", ` ht="${lineHeight(1, BODY_SIZE)}" customHeight="1"`],
    ["ImportLog", "six lines", sixLines, ` ht="${lineHeight(6, BODY_SIZE)}" customHeight="1"`],
    ["Rounds", "six lines, where Excel fits rows", sixLines, ""],
  ])("gives new rows of %s the height that the schema says: %s", async (table, _name, text, height) => {
    const part = tablePart({ ref: "A1:B2", columns: logColumns }).replaceAll("Items", table);
    const { path, workbook } = await opened(aWorkbookPackage({ sheetData: headerRow(logColumns), parts: { "xl/tables/table1.xml": part } }));
    await workbook.save([{ kind: "appendRows", table, rows: [{ ข้อความเดิม: text }, { ข้อความเดิม: text }] }], { backupTime });
    expect(rowTags(path)).toEqual(["<row r=\"1\">", `<row r="2"${height}>`, `<row r="3"${height}>`]);
  });

  it("makes the blank row of an empty table as high as what comes into it, and leaves rows that are high enough", async () => {
    const blank = `<row r="2" ht="23" customHeight="1"><c r="B2"/></row><row r="3"><c r="F3"/></row><row r="4" ht="200" customHeight="1"><c r="F4"/></row>`;
    const part = tablePart({ ref: "A1:B2", columns: logColumns }).replaceAll("Items", "ImportLog");
    const { path, workbook } = await opened(aWorkbookPackage({ sheetData: headerRow(logColumns) + blank, parts: { "xl/tables/table1.xml": part } }));
    await workbook.save([{ kind: "appendRows", table: "ImportLog", rows: [2, 3, 4].map(() => ({ ข้อความเดิม: sixLines })) }], { backupTime });
    const heights = [lineHeight(6, BODY_SIZE), lineHeight(6, BODY_SIZE), 200];
    expect(rowTags(path).slice(1)).toEqual(heights.map((height, index) => `<row r="${index + 2}" ht="${height}" customHeight="1">`));
  });
});

describe("saving into another file", () => {
  it("leaves the first as it is", async () => {
    const { folder, path, workbook } = await opened();
    const saveAs = join(folder, "ผลลัพธ์.xlsx");
    expect(await workbook.save([setName("ใหม่")], { saveAs, overwrite: false })).toMatchObject({ backup: null });
    expect([readdirSync(folder).length, await nameIn(saveAs), await nameIn(path)]).toEqual([2, "ใหม่", "ปรับปรุงทางเท้า"]);
  });

  it("makes a copy when nothing changes", async () => {
    const { folder, workbook } = await opened();
    const saveAs = join(folder, "ผลลัพธ์.xlsx");
    await workbook.save([], { saveAs, overwrite: false });
    expect(new Uint8Array(readFileSync(saveAs))).toEqual(new Uint8Array(original));
  });

  it("does not replace one that is there, unless it may", async () => {
    const { folder, workbook } = await opened();
    const saveAs = join(folder, "ผลลัพธ์.xlsx");
    writeFileSync(saveAs, "");
    await expect(workbook.save([setName("ใหม่")], { saveAs, overwrite: false })).rejects.toMatchObject({ problem: "FILE_EXISTS" });
    await workbook.save([setName("ใหม่")], { saveAs, overwrite: true });
    expect(await nameIn(saveAs)).toBe("ใหม่");
  });
});
