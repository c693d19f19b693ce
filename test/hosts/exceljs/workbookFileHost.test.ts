import { existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workbookFileHost } from "../../../src/hosts/exceljs/workbookFileHost";
import type { WorkbookFileOptions } from "../../../src/hosts/exceljs/workbookFileHost";
import type { WorkbookEdit } from "../../../src/workbook/workbookEdit";
import { aBlueprint } from "../../support/builders/blueprints";
import { excelSavedWorkbook } from "../../support/builders/excelSavedWorkbook";
import { temporaryFolder } from "../../support/temporaryFolder";

const root = temporaryFolder();
const edit = (content: string): WorkbookEdit => ({ kind: "setCell", table: "Projects", row: 0, column: "ชื่อโครงการ", content });

const hosted = (over: Partial<WorkbookFileOptions> = {}, isThere = true) => {
  const folder = mkdtempSync(join(root, "case-"));
  const path = join(folder, "book.xlsx");
  if (isThere) writeFileSync(path, excelSavedWorkbook());
  return { folder, path, host: workbookFileHost(path, { time: "2025-03-31T09:05:00", overwrite: false, saveAs: null, ...over }) };
};

const nameIn = async (path: string): Promise<unknown> => {
  const read = await workbookFileHost(path, { time: "2025-03-31T09:05:00", overwrite: false, saveAs: null }).read();
  return read?.tables[0]?.rows[0]?.[2];
};

describe("a workbook file as a host", () => {
  it("is known by its file name, and is nothing when there is no file", async () => {
    const { host } = hosted({}, false);
    expect([host.name, await host.read()]).toEqual(["book.xlsx", null]);
  });

  it("applies edits one after another, each after a backup", async () => {
    const { host, folder, path } = hosted();
    await host.read();
    await host.apply([edit("หนึ่ง")]);
    await host.apply([edit("สอง")]);
    expect([await nameIn(path), readdirSync(folder).sort()]).toEqual(["สอง", ["book.backup-20250331-090500.2.xlsx", "book.backup-20250331-090500.xlsx", "book.xlsx"]]);
  });

  it("refuses to apply edits to what it has not seen", async () => {
    const { host, path } = hosted();
    await host.read();
    await hosted({ saveAs: path, overwrite: true }).host.apply([edit("ของคนอื่น")]);
    await expect(host.apply([edit("ของเรา")])).rejects.toMatchObject({ problem: "FILE_CHANGED" });
    expect(await nameIn(path)).toBe("ของคนอื่น");
  });

  it("has nothing to change when there is no file", async () => {
    await expect(hosted({}, false).host.apply([edit("ก")])).rejects.toMatchObject({ problem: "FILE_MISSING" });
  });

  it("writes elsewhere when told so", async () => {
    const target = join(mkdtempSync(join(root, "case-")), "out.xlsx");
    const { host, path, folder } = hosted({ saveAs: target });
    await host.apply([edit("ใหม่")]);
    expect([await nameIn(target), await nameIn(path), readdirSync(folder)]).toEqual(["ใหม่", "ปรับปรุงทางเท้า", ["book.xlsx"]]);
  });

  it.each(["book.xlsm", "book.xls", "book.txt", "book", "book.xlsx.bak"])("makes no new workbook under the name %s, which Excel would not open", async (name) => {
    const folder = mkdtempSync(join(root, "case-"));
    const host = workbookFileHost(join(folder, name), { time: "2025-03-31T09:05:00", overwrite: false, saveAs: null });
    await expect(host.create(aBlueprint())).rejects.toMatchObject({ problem: "FILE_UNWRITABLE", facts: { reason: "notXlsx", name } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("makes one under an ending in capitals", async () => {
    const folder = mkdtempSync(join(root, "case-"));
    await workbookFileHost(join(folder, "BOOK.XLSX"), { time: "2025-03-31T09:05:00", overwrite: false, saveAs: null }).create(aBlueprint());
    expect(readdirSync(folder)).toEqual(["BOOK.XLSX"]);
  });

  it("writes no copy under the ending of another kind of workbook", async () => {
    const target = join(mkdtempSync(join(root, "case-")), "out.xlsm");
    await expect(hosted({ saveAs: target }).host.apply([edit("ใหม่")])).rejects.toMatchObject({ problem: "FILE_UNWRITABLE", facts: { reason: "otherEnding" } });
    expect(existsSync(target)).toBe(false);
  });
});
