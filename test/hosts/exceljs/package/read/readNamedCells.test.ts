import { readWorkbookPackage } from "../../../../../src/hosts/exceljs/package/read/readWorkbookPackage";
import { openPackage } from "../../../../../src/hosts/exceljs/package/zip";
import { aWorkbookPackage } from "../../../../support/builders/workbookPackage";

const definedNames = (elements: string) => (workbook: string) => workbook.replace("</workbook>", `<definedNames>${elements}</definedNames></workbook>`);

function namedIn(elements: string, wanted: readonly string[]) {
  const workbook = openPackage(aWorkbookPackage({ rows: `<row r="2"><c r="B2"><v>45107</v></c></row>` }), { file: "book.xlsx" });
  const [sheet] = readWorkbookPackage(workbook.toBytes(), "book.xlsx").sheets;
  workbook.putText("xl/workbook.xml", definedNames(elements.replaceAll("SHEET", sheet?.name ?? ""))(workbook.text("xl/workbook.xml")));
  return readWorkbookPackage(workbook.toBytes(), "book.xlsx", { namedCells: wanted }).namedCells;
}

describe("cells with a name of their own", () => {
  it.each([
    ["its value", "<definedName name=\"AsOfInput\">'SHEET'!$B$2</definedName>", { AsOfInput: 45107 }],
    ["without quotes", "<definedName name=\"AsOfInput\">SHEET!$B$2</definedName>", { AsOfInput: 45107 }],
    ["in any case", "<definedName name=\"ASOFINPUT\">SHEET!$B$2</definedName>", { AsOfInput: 45107 }],
    ["blank", "<definedName name=\"AsOfInput\">SHEET!$C$9</definedName>", { AsOfInput: null }],
    ["a range is passed over", "<definedName name=\"AsOfInput\">SHEET!$B$2:$B$3</definedName>", {}],
    ["a formula is passed over", "<definedName name=\"AsOfInput\">TODAY()</definedName>", {}],
    ["a sheet that is gone is passed over", "<definedName name=\"AsOfInput\">#REF!$B$2</definedName>", {}],
    ["a name of one sheet only is passed over", "<definedName name=\"AsOfInput\" localSheetId=\"0\">SHEET!$B$2</definedName>", {}],
    ["no such name", "<definedName name=\"Other\">SHEET!$B$2</definedName>", {}],
  ])("%s", (_, names, expected) => {
    expect(namedIn(names, ["AsOfInput"])).toEqual(expected);
  });

  it("are read only when wanted", () => {
    expect(namedIn("<definedName name=\"AsOfInput\">SHEET!$B$2</definedName>", [])).toEqual({});
  });
});
