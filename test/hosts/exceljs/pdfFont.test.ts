import { findPdfFont } from "../../../src/hosts/exceljs/pdfFont";

const wanted = "TH Sarabun New";

describe("the font of PDFs", () => {
  it.each<[string, readonly string[] | null, string | null, boolean]>([
    ["the sheets' own font is there", ["Loma", "Laksaman", wanted], null, false],
    ["only its free sibling is there", ["Loma", "Laksaman"], "Laksaman", false],
    ["the closest of several that fit", ["Laksaman", "Sarabun", "TH SarabunPSK"], "TH SarabunPSK", false],
    ["no font fits", ["Loma", "DejaVu Sans"], null, true],
    ["fonts cannot be listed", null, null, false],
  ])("%s", async (_, installed, standIn, mayNotFit) => {
    const font = await findPdfFont(() => Promise.resolve(installed));
    expect([font.wanted, font.standIn?.to ?? null, font.mayNotFit]).toEqual([wanted, standIn, mayNotFit]);
  });
});
