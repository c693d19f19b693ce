import { openBook } from "../../../../src/workbench/excel/file/openBook";
import { saveBook } from "../../../../src/workbench/excel/file/saveBook";
import { excelSavedWorkbook } from "../../../support/builders/excelSavedWorkbook";
import { createWorkbookFile } from "../../../../src/hosts/exceljs/createWorkbookFile";
import { sampleWorkbook } from "../../../support/builders/sampleWorkbook";
import { aWorkbookPackage, relationships, workbookParts, zipParts } from "../../../support/builders/workbookPackage";
import { partsOf } from "../../../support/packageParts";

const paneParts = (bytes: Uint8Array) => Object.fromEntries(Object.entries(partsOf(bytes)).filter(([name]) => name.startsWith("xl/webextensions/")));
const saved = (bytes: Uint8Array) => saveBook(openBook(bytes));
const panesRelation = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";

describe("the panes that a workbook opens with", () => {
  it.each([
    ["a new workbook of Kaona", () => createWorkbookFile(sampleWorkbook(), { time: "2025-03-31T09:00:00" })],
    ["a workbook that Excel saved with another add-in", () => Promise.resolve(excelSavedWorkbook())],
  ])("%s keeps its parts byte for byte, and who refers to them", async (_what, make) => {
    const before = await make();
    const after = saved(before);
    expect(Object.keys(paneParts(before))).toHaveLength(3);
    expect(paneParts(after)).toEqual(paneParts(before));
    const { "_rels/.rels": related, "[Content_Types].xml": types } = partsOf(after);
    expect(related).toContain(`Type="${panesRelation}" Target="xl/webextensions/taskpanes.xml"`);
    expect(types).toContain('PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"');
    expect(types).toContain('PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"');
    expect(openBook(before).lostParts.filter((part) => part.includes("webextension"))).toEqual([]);
  });

  it("a workbook without any has none", () => {
    expect(openBook(aWorkbookPackage()).addInParts).toEqual([]);
    expect(partsOf(saved(aWorkbookPackage()))["_rels/.rels"]).not.toContain("webextension");
  });

  it.each([
    ["a part that the workbook itself has", "xl/workbook.xml"],
    ["a part that is not there", "xl/webextensions/none.xml"],
  ])("that are %s are not taken for one", (_what, target) => {
    const outer = relationships(["rId1", "officeDocument", "xl/workbook.xml"], ["rId2", panesRelation, target]);
    const book = openBook(zipParts({ ...workbookParts(), "_rels/.rels": outer }));
    expect(book.addInParts).toEqual([]);
    expect(partsOf(saveBook(book))["xl/workbook.xml"]).toContain("<sheets>");
  });
});
