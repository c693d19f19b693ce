import { Workbook } from "exceljs";
import { openPackage } from "../../../src/hosts/exceljs/package/zip";
import { writtenBy } from "../../../src/hosts/exceljs/writtenBy";

describe("what exceljs writes", () => {
  // JSZip slices text every 16,384 UTF-16 units; one letter more or less moves every emoji onto a slice's edge or off it.
  it.each([0, 1])("keeps emoji whole wherever they fall, %i letters in front", async (letters) => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("ก");
    const text = "a".repeat(letters) + "😀".repeat(16_000);
    sheet.getCell("A1").value = text;
    const parts = openPackage(await writtenBy(workbook), { file: "emoji.xlsx" });
    expect(parts.text("xl/sharedStrings.xml").includes(text)).toBe(true);
  });
});
