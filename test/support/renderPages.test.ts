import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { describeWith, requireProgram } from "./programs";
import { pageCount, renderPages, renderedFolder } from "./renderPages";
import { runProgram } from "./runProgram";
import { temporaryFolder } from "./temporaryFolder";
import { thaiTestFont } from "./thaiTestFont";

describeWith("fontTools", "the test font", () => {
  /** Family, style, em, and the advance of ก and of the mark ่ in 1/1000 em, as fontTools reads them. */
  async function describeFont(path: string): Promise<unknown> {
    const script = `
import json, sys
from fontTools.ttLib import TTFont
font = TTFont(sys.argv[1])
cmap, advance, em = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
hhea, os2 = font["hhea"], font["OS/2"]
print(json.dumps({
  "names": [font["name"].getDebugName(i) for i in (1, 2, 16)], "em": em,
  "widths": [round(advance[cmap[ord(c)]][0] / em * 1000) for c in "ก่"],
  "oneLineHeight": (hhea.ascent, hhea.descent) == (os2.sTypoAscender, os2.sTypoDescender) == (os2.usWinAscent, -os2.usWinDescent)}))`;
    const { stdout } = await runProgram(requireProgram("fontTools"), ["-c", script, path]);
    return JSON.parse(stdout);
  }

  it.each([
    ["regular", "Regular", [380, 0]],
    ["bold", "Bold", [394, 0]],
  ] as const)("%s has the name of TH Sarabun New and two thirds of Sarabun's width", async (weight, style, widths) => {
    expect(await describeFont(thaiTestFont()[weight])).toEqual({
      names: ["TH Sarabun New", style, null],
      em: 1515,
      widths,
      oneLineHeight: true,
    });
  });
});

describeWith(["LibreOffice", "fontTools", "poppler"], "renderPages", () => {
  const folder = temporaryFolder();

  /** A workbook of two A4 pages with Thai text in the report's font. */
  async function twoPages(): Promise<string> {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("รายงาน", { pageSetup: { paperSize: 9, orientation: "portrait" } });
    sheet.columns = [{ width: 60 }];
    sheet.getCell("A1").value = "ก้าวหน้า: รายงานความก้าวหน้าโครงการ น้ำ ปั๊ม ที่นี่";
    sheet.getCell("A2").value = "ตัวหนา";
    sheet.getCell("A3").value = "ผู้รายงาน";
    for (const address of ["A1", "A2", "A3"]) sheet.getCell(address).font = { name: "TH Sarabun New", size: 16, bold: address === "A2" };
    sheet.getRow(2).addPageBreak();
    const path = join(folder, "two-pages.xlsx");
    await workbook.xlsx.writeFile(path);
    return path;
  }

  it("returns every page as an image and as text, in the test font", async () => {
    const [file] = await renderPages([await twoPages()], renderedFolder("support"));
    expect(file!.pages.map(({ text }) => text.trim())).toEqual([
      expect.stringMatching(/^ก้าวหน้า: รายงานความก้าวหน้าโครงการ[^]*ตัวหนา$/),
      "ผู้รายงาน",
    ]);
    for (const { image } of file!.pages) {
      const png = readFileSync(image);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([794, 1123]);
    }
    expect(await pageCount(file!.pdf)).toBe(2);

    const pdffonts = requireProgram("poppler").replace("pdftoppm", "pdffonts");
    const { stdout } = await runProgram(pdffonts, [file!.pdf]);
    const fonts = stdout.split("\n").slice(2).flatMap((line) => /^\w{6}\+(\S+)/.exec(line)?.[1] ?? []);
    expect(fonts.sort()).toEqual(["THSarabunNew-Bold", "THSarabunNew-Regular"]);
  });
});
