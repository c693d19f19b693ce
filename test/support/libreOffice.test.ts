import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { recalculate } from "./libreOffice";
import { describeWith } from "./programs";
import { temporaryFolder } from "./temporaryFolder";

describeWith("LibreOffice", "recalculate", () => {
  const folder = temporaryFolder();

  /** Writes a workbook whose cell A3 says 20 + 22 with a wrong result, and A4 the date in the Buddhist era. */
  async function wrongResultPlanted(name: string): Promise<string> {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("โครงการ");
    sheet.getCell("A1").value = 20;
    sheet.getCell("A2").value = 22;
    sheet.getCell("A3").value = { formula: "A1+A2", result: -999 };
    sheet.getCell("A4").value = { formula: `TEXT(DATE(2023,1,15),"[$-107041E]d mmmm yyyy")`, result: "wrong" };
    const path = join(folder, name);
    await workbook.xlsx.writeFile(path);
    return path;
  }

  async function resultsOf(path: string): Promise<unknown[]> {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    const sheet = workbook.getWorksheet("โครงการ")!;
    return [sheet.getCell("A3").result, sheet.getCell("A4").result];
  }

  it("replaces wrong results in every file of a batch, Thai file names included", async () => {
    const files = await Promise.all(["one.xlsx", "สมุดงาน สอง.xlsx"].map(wrongResultPlanted));
    const results = await recalculate(files, join(folder, "out"));
    expect(results).toEqual([join(folder, "out/one.xlsx"), join(folder, "out/สมุดงาน สอง.xlsx")]);
    for (const path of results) expect(await resultsOf(path)).toEqual([42, "15 มกราคม 2566"]);
  });

  it("names the file that could not be opened, and leaves no older result in its place", async () => {
    const broken = join(folder, "empty-zip.xlsx");
    writeFileSync(broken, "PK\u0003\u0004 not really");
    const stale = join(folder, "out/empty-zip.xlsx");
    writeFileSync(stale, "an older result");
    await expect(recalculate([broken], join(folder, "out"))).rejects.toThrow(/could not convert .*empty-zip\.xlsx/);
    expect(existsSync(stale)).toBe(false);
  });

  it("can run twice at once", async () => {
    const [first, second] = [await wrongResultPlanted("first.xlsx"), await wrongResultPlanted("second.xlsx")];
    const done = await Promise.all([recalculate([first], join(folder, "a")), recalculate([second], join(folder, "b"))]);
    expect(await Promise.all(done.flat().map(resultsOf))).toEqual([
      [42, "15 มกราคม 2566"],
      [42, "15 มกราคม 2566"],
    ]);
  });

  it("refuses to overwrite its input, and two files of one name", async () => {
    const file = await wrongResultPlanted("same.xlsx");
    await expect(recalculate([file], folder)).rejects.toThrow(/would be overwritten/);
    await expect(recalculate([file, join(folder, "deeper/same.xlsx")], join(folder, "out"))).rejects.toThrow(/same name/);
  });
});
