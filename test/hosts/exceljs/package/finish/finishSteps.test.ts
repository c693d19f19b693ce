import { finishSteps } from "../../../../../src/hosts/exceljs/package/finish/finishPackage";
import type { FinishFacts } from "../../../../../src/hosts/exceljs/package/finish/finishStep";
import { newPackage } from "../../../../../src/hosts/exceljs/package/zip";
import { aValidation, someAddIn, someStyles } from "../../../../support/builders/blueprints";

const noFacts: FinishFacts = { properties: { title: "", subject: "", created: null }, names: [], sheets: [], tables: [], addIn: null };

/** What a step makes of one part. */
function finished(step: string, part: string, text: string, facts: Partial<FinishFacts> = {}): string {
  const workbook = newPackage("test.xlsx");
  workbook.putText(part, text);
  const chosen = finishSteps.find(({ name }) => name === step);
  if (chosen === undefined) throw new Error(`no step ${step}`);
  chosen.apply(workbook, { ...noFacts, ...facts });
  return workbook.text(part);
}

const styles = "xl/styles.xml";
const sheet = "xl/worksheets/sheet1.xml";

describe("steps that mend what exceljs wrote", () => {
  it.each<[string, string, string, string, string]>([
    [
      "fontOrder",
      "of cells",
      styles,
      `<styleSheet><fonts count="1"><font><b/><color rgb="FF1F3864"/><family val="2"/><strike/><sz val="20"/><name val="TH Sarabun New"/></font></fonts></styleSheet>`,
      `<styleSheet><fonts count="1"><font><b/><strike/><sz val="20"/><color rgb="FF1F3864"/><name val="TH Sarabun New"/><family val="2"/></font></fonts></styleSheet>`,
    ],
    [
      "fontOrder",
      "of differential formats",
      styles,
      `<styleSheet><dxfs count="1"><dxf><font><color rgb="FFC00000"/><strike/></font><fill/></dxf></dxfs></styleSheet>`,
      `<styleSheet><dxfs count="1"><dxf><font><strike/><color rgb="FFC00000"/></font><fill/></dxf></dxfs></styleSheet>`,
    ],
    ["fontOrder", "that is right already", styles, `<styleSheet><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts></styleSheet>`, `<styleSheet><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts></styleSheet>`],
    [
      "quotePrefix",
      "where a style is marked",
      styles,
      `<styleSheet><cellXfs count="2"><xf numFmtId="0" applyProtection="1"><alignment/><protection hidden="1"/></xf><xf numFmtId="1"><protection locked="0"/></xf></cellXfs></styleSheet>`,
      `<styleSheet><cellXfs count="2"><xf numFmtId="0" quotePrefix="1"><alignment/></xf><xf numFmtId="1"><protection locked="0"/></xf></cellXfs></styleSheet>`,
    ],
    [
      "dataBarIds",
      "in both places",
      sheet,
      `<a><x14:id>{0E5C006D-A7FC-42C4-A053-6D575C85B0A8}</x14:id><x14:id>{1E5C006D-A7FC-42C4-A053-6D575C85B0A9}</x14:id><x14:cfRule id="{0E5C006D-A7FC-42C4-A053-6D575C85B0A8}"/><x14:cfRule id="{1E5C006D-A7FC-42C4-A053-6D575C85B0A9}"/></a>`,
      `<a><x14:id>{00000001-0000-4000-8000-000000000001}</x14:id><x14:id>{00000001-0000-4000-8000-000000000002}</x14:id><x14:cfRule id="{00000001-0000-4000-8000-000000000001}"/><x14:cfRule id="{00000001-0000-4000-8000-000000000002}"/></a>`,
    ],
    [
      "conditionalText",
      "of a rule without it",
      sheet,
      `<cfRule type="containsText" dxfId="0" priority="1"><formula>NOT(ISERROR(SEARCH(&quot;ล่าช้า &amp; &lt;&quot;,A1)))</formula></cfRule>`,
      `<cfRule type="containsText" dxfId="0" priority="1" operator="containsText" text="ล่าช้า &amp; &lt;"><formula>NOT(ISERROR(SEARCH(&quot;ล่าช้า &amp; &lt;&quot;,A1)))</formula></cfRule>`,
    ],
    [
      "conditionalText",
      "of a complete rule",
      sheet,
      `<cfRule type="containsText" operator="containsText" text="a"><formula>NOT(ISERROR(SEARCH(&quot;a&quot;,A1)))</formula></cfRule>`,
      `<cfRule type="containsText" operator="containsText" text="a"><formula>NOT(ISERROR(SEARCH(&quot;a&quot;,A1)))</formula></cfRule>`,
    ],
    ["pageBreakWidth", "of every break", sheet, `<rowBreaks><brk id="3" max="16838" man="1"/><brk id="9" max="16838" man="1"/></rowBreaks>`, `<rowBreaks><brk id="3" max="16383" man="1"/><brk id="9" max="16383" man="1"/></rowBreaks>`],
    [
      "expandedOutlines",
      "of what is shown, not of what is hidden",
      sheet,
      `<cols><col min="1" outlineLevel="1" collapsed="1" customWidth="1"/></cols><row r="1" outlineLevel="1" collapsed="1"/><row r="2" hidden="1" outlineLevel="1" collapsed="1"/>`,
      `<cols><col min="1" outlineLevel="1" customWidth="1"/></cols><row r="1" outlineLevel="1"/><row r="2" hidden="1" outlineLevel="1" collapsed="1"/>`,
    ],
    ["fittedRows", "of a sheet, not of a row", sheet, `<sheetFormatPr defaultRowHeight="21" customHeight="1"/><row ht="30" customHeight="1"/>`, `<sheetFormatPr defaultRowHeight="21"/><row ht="30" customHeight="1"/>`],
    ["oneCellAnchors", "of one cell, not of two", "xl/drawings/drawing1.xml", `<xdr:oneCellAnchor editAs="oneCell"><a/></xdr:oneCellAnchor><xdr:twoCellAnchor editAs="oneCell"/>`, `<xdr:oneCellAnchor><a/></xdr:oneCellAnchor><xdr:twoCellAnchor editAs="oneCell"/>`],
    ["personalInformation", "flag", "xl/workbook.xml", `<workbookPr defaultThemeVersion="164011" filterPrivacy="1"/>`, `<workbookPr defaultThemeVersion="164011"/>`],
  ])("%s %s", (step, _what, part, before, after) => {
    expect(finished(step, part, before)).toBe(after);
  });

  it.each(finishSteps.map(({ name }) => [name]))("%s leaves a workbook alone that lacks the part", (name) => {
    const workbook = newPackage("test.xlsx");
    finishSteps.find((step) => step.name === name)?.apply(workbook, noFacts);
    expect(workbook.names.filter((part) => !part.startsWith("docProps/"))).toEqual([]);
  });
});

describe("steps that add what exceljs cannot say", () => {
  it("writes names in Excel's order, escaped, instead of those there", () => {
    const names = [
      { name: "รายการ", refersTo: "Agencies[รหัส & ชื่อ]", sheet: null },
      { name: "_xlnm.Print_Titles", refersTo: "'ข'!$1:$2", sheet: 1 },
      { name: "_xlnm.Print_Titles", refersTo: "'ก'!$1:$2", sheet: 0 },
      { name: "AsOf", refersTo: "$& $1", sheet: null },
    ];
    expect(finished("definedNames", "xl/workbook.xml", `<workbook><sheets><sheet/></sheets><definedNames><definedName name="old">1</definedName></definedNames><calcPr/></workbook>`, { names })).toBe(
      `<workbook><sheets><sheet/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'ก'!$1:$2</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="1">'ข'!$1:$2</definedName><definedName name="AsOf">$&amp; $1</definedName>` +
        `<definedName name="รายการ">Agencies[รหัส &amp; ชื่อ]</definedName></definedNames><calcPr/></workbook>`,
    );
  });

  it("writes validations before the page margins", () => {
    const validations = [
      aValidation({ range: "A2:A9", rule: { kind: "list", source: "'Lists'!$A$2:$A$9" }, allowBlank: false, prompt: "", promptTitle: "" }),
      aValidation({ range: "B2:B9", rule: { kind: "date", operator: "lessThanOrEqual", low: "TODAY()" }, errorStyle: "warning", error: 'ก "<"\nข' }),
    ];
    const before = `<worksheet><sheetData/><conditionalFormatting><cfRule><extLst/></cfRule></conditionalFormatting><pageMargins/></worksheet>`;
    expect(finished("validations", sheet, before, { sheets: [{ name: "ก", validations }] })).toBe(
      `<worksheet><sheetData/><conditionalFormatting><cfRule><extLst/></cfRule></conditionalFormatting><dataValidations count="2">` +
        `<dataValidation type="list" showErrorMessage="1" errorTitle="ร้อยละไม่ถูกต้อง" error="กรุณากรอกตัวเลข 0 ถึง 100" sqref="A2:A9"><formula1>'Lists'!$A$2:$A$9</formula1></dataValidation>` +
        `<dataValidation type="date" errorStyle="warning" operator="lessThanOrEqual" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="ร้อยละไม่ถูกต้อง"` +
        ` error="ก &quot;&lt;&quot;&#10;ข" promptTitle="ร้อยละ" prompt="0 ถึง 100" sqref="B2:B9"><formula1>TODAY()</formula1></dataValidation></dataValidations><pageMargins/></worksheet>`,
    );
  });

  it("writes a table with its formulas and the formats of new rows", () => {
    const workbook = newPackage("test.xlsx");
    workbook.putText(styles, `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-107041E]d mmm yyyy"/></numFmts><dxfs count="1"><dxf/></dxfs></styleSheet>`);
    const [boxed, date] = [someStyles["boxed"]!, someStyles["date"]!];
    const columns = [
      { header: "ก\n<1>", bodyStyle: boxed, formula: null },
      { header: "ข", bodyStyle: date, formula: 'IF(T[[#This Row],[ก]]>1,"<",1)' },
      { header: "ค", bodyStyle: boxed, formula: null },
    ];
    finishSteps.find(({ name }) => name === "tables")?.apply(workbook, { ...noFacts, tables: [{ name: "T", range: "A1:C9", tableStyle: "TableStyleLight1", columns }] });
    expect(workbook.text("xl/tables/table1.xml")).toBe(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
        `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:C9" totalsRowShown="0"><autoFilter ref="A1:C9"/>` +
        `<tableColumns count="3"><tableColumn id="1" name="ก_x000a_&lt;1&gt;" dataDxfId="1"/><tableColumn id="2" name="ข" dataDxfId="2">` +
        `<calculatedColumnFormula>IF(T[[#This Row],[ก]]&gt;1,&quot;&lt;&quot;,1)</calculatedColumnFormula></tableColumn><tableColumn id="3" name="ค" dataDxfId="1"/></tableColumns>` +
        `<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
    );
    expect(workbook.text(styles)).toContain(`<dxfs count="3"><dxf/><dxf><font><b val="0"/>`);
    expect(workbook.text(styles)).toContain(`<numFmt numFmtId="164" formatCode="[$-107041E]d mmm yyyy"/><alignment horizontal="center" vertical="top"/></dxf></dxfs>`);
  });

  it("lists the add-in's parts beside those that are there", () => {
    const facts = { addIn: someAddIn };
    expect(finished("addInPane", "_rels/.rels", `<Relationships><Relationship Id="rId3" Target="a"/><Relationship Id="rId1" Target="b"/></Relationships>`, facts)).toBe(
      `<Relationships><Relationship Id="rId3" Target="a"/><Relationship Id="rId1" Target="b"/><Relationship Id="rId4"` +
        ` Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>`,
    );
    expect(finished("addInPane", "[Content_Types].xml", `<Types><Default Extension="xml" ContentType="application/xml"/></Types>`, facts)).toBe(
      `<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>` +
        `<Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/></Types>`,
    );
  });

  it("writes the document's properties", () => {
    const facts = { properties: { title: "ก & ข", subject: "2566", created: "2025-03-31T02:00:00Z" }, sheets: [{ name: "<1>", validations: [] }] };
    expect(finished("documentProperties", "docProps/core.xml", "<old/>", facts)).toMatch(/<dc:title>ก &amp; ข<\/dc:title><dc:subject>2566<\/dc:subject><dc:creator>Kaona<\/dc:creator>.*T02:00:00Z<\/dcterms:modified>/);
    expect(finished("documentProperties", "docProps/app.xml", "<old/>", facts)).toMatch(/<Application>Kaona<\/Application>.*<vt:lpstr>&lt;1&gt;<\/vt:lpstr>/);
  });
});

describe("the list of steps", () => {
  it("names each step once and says why", () => {
    expect(new Set(finishSteps.map(({ name }) => name)).size).toBe(finishSteps.length);
    expect(finishSteps.filter(({ why }) => why.length < 40 || why.includes("\n"))).toEqual([]);
  });
});
