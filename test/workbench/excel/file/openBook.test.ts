import { openBook } from "../../../../src/workbench/excel/file/openBook";
import { NOT_CALCULATED } from "../../../../src/workbench/excel/model/cells";
import type { CellStyle } from "../../../../src/workbench/excel/model/style";
import { aWorkbookPackage, mainNamespace, xmlDeclaration } from "../../../support/builders/workbookPackage";
import { excelSavedWorkbook } from "../../../support/builders/excelSavedWorkbook";

const strings = [
  "<si><t>ก</t></si>",
  `<si><t xml:space="preserve"> ข </t></si>`,
  "<si><t> ค </t></si>",
  `<si><r><t xml:space="preserve">ต้น </t></r><r><rPr><b/></rPr><t>ปลาย</t></r><rPh sb="0" eb="1"><t>อ่าน</t></rPh></si>`,
  "<si><t>_x0041_ _x005F_x0041_ &amp;&#10;</t></si>",
].join("");

/** Cells of row 5, which stands below the table of the package. */
const row = (cells: string) => `<row r="5">${cells}</row>`;
const opened = (cells: string, over: Parameters<typeof aWorkbookPackage>[0] = {}) => openBook(aWorkbookPackage({ sharedStrings: strings, rows: cells, ...over }));
const firstSheet = (book: ReturnType<typeof openBook>) => book.sheets[0]!;

describe("what a cell holds", () => {
  it.each([
    ["a number", `<c r="A5"><v>-1.5e3</v></c>`, -1500],
    ["a number of a few zeros", `<c r="A5" t="n"><v>0.1000</v></c>`, 0.1],
    ["a shared text", `<c r="A5" t="s"><v>0</v></c>`, "ก"],
    ["a text that keeps its space", `<c r="A5" t="s"><v>1</v></c>`, " ข "],
    ["a text that does not ask to keep it", `<c r="A5" t="s"><v>2</v></c>`, "ค"],
    ["a text in runs", `<c r="A5" t="s"><v>3</v></c>`, "ต้น ปลาย"],
    ["a text with escapes", `<c r="A5" t="s"><v>4</v></c>`, "A _x0041_ &"],
    ["an inline text", `<c r="A5" t="inlineStr"><is><t>ก&lt;ข</t></is></c>`, "ก<ข"],
    ["an inline text in runs", `<c r="A5" t="inlineStr"><is><r><rPr><i/></rPr><t>ก</t></r><r><t>ข</t></r></is></c>`, "กข"],
    ["true", `<c r="A5" t="b"><v>1</v></c>`, true],
    ["false", `<c r="A5" t="b"><v>0</v></c>`, false],
    ["an error", `<c r="A5" t="e"><v>#N/A</v></c>`, { error: "#N/A" }],
    ["an ISO date", `<c r="A5" t="d"><v>2023-01-15T12:00:00Z</v></c>`, 44941.5],
    ["attributes in quotes of the other kind, and spaces", `<c  t = 's'\n r='A5' ><v>0</v></c >`, "ก"],
    ["nothing but a look", `<c r="A5" s="1"/>`, undefined],
    ["an extension", `<c r="A5"><v>1</v><extLst><ext uri="x"/></extLst></c>`, 1],
  ])("%s", (_what, cell, value) => {
    expect(firstSheet(opened(row(cell))).rows[4]?.values[0]).toEqual(value);
  });

  it("cells and rows without an address follow each other", () => {
    const { rows } = firstSheet(opened(`<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`));
    expect([rows[2]?.values, rows[3]?.values]).toEqual([[undefined, 1, 2], [3]]);
  });

  it("dates of 1904", () => {
    const book = opened(row(`<c r="A5" t="d"><v>2023-01-15</v></c>`), { workbookPr: `<workbookPr date1904="true"/>` });
    expect([book.date1904, firstSheet(book).rows[4]?.values[0]]).toEqual([true, 43479]);
  });
});

describe("formulas", () => {
  it.each([
    ["with a result", `<c r="A5"><f>1+1</f><v>2</v></c>`, "=1+1", 2],
    ["with a text", `<c r="A5" t="str"><f>A1&amp;"&lt;"</f><v>ก</v></c>`, '=A1&"<"', "ก"],
    ["with an empty text", `<c r="A5" t="str"><f>""</f><v/></c>`, '=""', ""],
    ["without a result", `<c r="A5"><f>1+1</f></c>`, "=1+1", NOT_CALCULATED],
    ["of newer functions", `<c r="A5"><f>_xlfn.MAXIFS(A:A,B:B,1)+_xlfn._xlws.FILTER(A:A,1)+_xlfn.UNHEARD(1)</f><v>1</v></c>`, "=MAXIFS(A:A,B:B,1)+FILTER(A:A,1)+_xlfn.UNHEARD(1)", 1],
    ["that names a function in a text", `<c r="A5"><f>"_xlfn.MAXIFS("</f><v>1</v></c>`, '="_xlfn.MAXIFS("', 1],
  ])("%s", (_what, cell, formula, value) => {
    const found = firstSheet(opened(row(cell))).rows[4];
    expect([found?.formulas?.[0], found?.values[0]]).toEqual([formula, value]);
  });

  it("shared ones are written out", () => {
    const { rows } = firstSheet(opened(`<row r="5"><c r="A5"><f t="shared" ref="A5:B6" si="0">B5*$C$1+SUM(5:5)</f><v>1</v></c><c r="B5"><f t="shared" si="0"/><v>2</v></c></row><row r="6"><c r="A6"><f t="shared" si="0"/></c></row>`));
    expect([rows[4]?.formulas, rows[5]?.formulas]).toEqual([["=B5*$C$1+SUM(5:5)", "=C5*$C$1+SUM(5:5)"], ["=B6*$C$1+SUM(6:6)"]]);
  });

  it("of arrays are kept in the first cell, and that is said", () => {
    const book = opened(row(`<c r="A5"><f t="array" ref="A5:B5">TRANSPOSE(A1:A2)</f><v>1</v></c><c r="B5"><v>2</v></c>`));
    expect([firstSheet(book).rows[4]?.formulas, firstSheet(book).rows[4]?.values, book.lostParts]).toEqual([["=TRANSPOSE(A1:A2)"], [1, 2], expect.arrayContaining(["xl/worksheets/sheet1.xml#array formula A5:B5"])]);
  });
});

describe("looks", () => {
  const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
  const styled = (font: string, fill = '<patternFill patternType="none"/>', border = "", xf = "/>", formats = "") => {
    const styles = `${xmlDeclaration}<styleSheet xmlns="${mainNamespace}">${formats}<fonts><font><name val="Tahoma"/></font><font>${font}</font></fonts><fills><fill><patternFill patternType="none"/></fill><fill>${fill}</fill></fills><borders><border/><border diagonalUp="1">${border}</border></borders><cellXfs><xf/><xf fontId="1" fillId="1" borderId="1" ${xf}</cellXfs></styleSheet>`;
    const bytes = aWorkbookPackage({
      styles,
      rows: row(`<c r="A5" s="1"><v>1</v></c>`),
      parts: {
        "xl/theme/theme1.xml": theme,
        "xl/_rels/workbook.xml.rels": `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="/xl/styles.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>`,
      },
    });
    return firstSheet(openBook(bytes)).rows[4]?.styles?.[0] as CellStyle;
  };

  it.each([
    ["rgb", `<color rgb="FFc00000"/>`, "#C00000"],
    ["of the theme", `<color theme="4"/>`, "#4F81BD"],
    ["of the theme, dark before light", `<color theme="1"/>`, "#000000"],
    ["lightened", `<color theme="4" tint="0.59999389629810485"/>`, "#B8CCE4"],
    ["darkened", `<color theme="4" tint="-0.249977111117893"/>`, "#366092"],
    ["of the old palette", `<color indexed="10"/>`, "#FF0000"],
    ["of the system", `<color indexed="64"/>`, "#000000"],
    ["automatic", `<color auto="1"/>`, "#000000"],
  ])("a colour %s", (_what, color, expected) => {
    expect(styled(color).font.color).toBe(expected);
  });

  it.each([
    ["plain", `<patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill>`, "#DDEBF7"],
    ["none", `<patternFill patternType="none"/>`, ""],
    ["a pattern: what covers most of it", `<patternFill patternType="lightGray"><fgColor rgb="FF000000"/><bgColor rgb="FFFFFF00"/></patternFill>`, "#FFFF00"],
    ["a gradient: its first colour", `<gradientFill><stop position="0"><color rgb="FF112233"/></stop><stop position="1"><color rgb="FF445566"/></stop></gradientFill>`, "#112233"],
  ])("a fill that is %s", (_what, fill, expected) => {
    expect(styled("", fill).fill).toBe(expected);
  });

  it("fonts, borders, alignment, protection, the mark for text and a number format", () => {
    const style = styled(
      `<b/><i val="0"/><strike/><u val="double"/><sz val="16"/><name val="TH Sarabun New"/>`,
      undefined,
      `<left style="mediumDashed"><color rgb="FF00FF00"/></left><diagonal style="hair"/>`,
      `numFmtId="170" quotePrefix="1"><alignment horizontal="centerContinuous" vertical="top" wrapText="1" indent="2" textRotation="135" readingOrder="2"/><protection locked="0" hidden="1"/></xf>`,
      `<numFmts><numFmt numFmtId="170" formatCode="0.0&quot; %&quot;"/></numFmts>`,
    );
    expect(style).toMatchObject({
      numberFormat: '0.0" %"',
      font: { name: "TH Sarabun New", size: 16, bold: true, italic: false, strikethrough: true, underline: "Double" },
      borders: { EdgeLeft: { line: "Dash", weight: "Medium", color: "#00FF00" }, EdgeTop: { line: "None" }, DiagonalUp: { line: "Continuous", weight: "Hairline" }, DiagonalDown: { line: "None" } },
      alignment: { horizontal: "CenterAcrossSelection", vertical: "Top", wrapText: true, indentLevel: 2, textOrientation: -45, readingOrder: "RightToLeft" },
      isLocked: false,
      isFormulaHidden: true,
      hasTextMark: true,
    });
  });

  it("equal looks are one object, and a cell that looks as its column does says nothing", () => {
    const { rows } = firstSheet(opened(`<row r="5"><c r="A5" s="1"><v>1</v></c><c r="B5" s="1"><v>2</v></c><c r="C5" s="1"><v>2</v></c></row>`, { before: `<cols><col min="3" max="3" width="20" style="1"/></cols>` }));
    expect(rows[4]?.styles?.[0]).toBe(rows[4]?.styles?.[1]);
    expect(rows[4]?.styles?.[2]).toBeUndefined();
  });
});

describe("a sheet that Excel saved", () => {
  const book = openBook(excelSavedWorkbook({ macros: true }));
  const sheet = firstSheet(book);

  it("its view, columns, page and table", () => {
    expect(sheet).toMatchObject({
      name: "โครงการ",
      visibility: "Visible",
      tabColor: "#1F4E79",
      showGridlines: true,
      frozen: { rows: 3, columns: 0 },
      selection: { top: 4, left: 2, bottom: 4, right: 3 },
      page: { orientation: "Landscape", paperSize: "A4", titleRows: { first: 2, last: 2 }, margins: { left: 50.4, top: 54 }, footers: { left: "", center: "&P/&N", right: "" } },
    });
    expect(sheet.columns.map((column) => column?.width)).toEqual([87.75, undefined, 210, 73.5]);
    expect(sheet.rows[3]?.height).toBe(43.2);
    expect(sheet.rows[0]?.height).toBeNull(); // Excel fitted that one
    expect(sheet.tables[0]).toMatchObject({ name: "Projects", area: { top: 2, left: 0, bottom: 4, right: 6 }, style: "TableStyleMedium2", showFilterButton: true });
    expect(sheet.tables[0]?.filters).toEqual(new Map([[1, { filterOn: "Values", values: ["2566"] }]]));
    expect(sheet.tables[0]?.columns[5]?.formula).toMatch(/^=IF\(Projects\[\[#This Row\]/);
  });

  it("its validations, those of Excel 2010 too", () => {
    expect(sheet.validations.map(({ rule, areas }) => [areas.length, rule])).toEqual([
      [1, { kind: "wholeNumber", operator: "Between", formula1: 2540, formula2: 2640 }],
      [1, { kind: "list", source: "ก,ข", inCellDropDown: true }],
      [1, { kind: "list", source: "=สรุปของเขต!$A$2:$A$3", inCellDropDown: true }],
    ]);
  });

  it("its conditional formats", () => {
    expect(sheet.conditionalFormats.map(({ rule }) => rule)).toEqual([{ kind: "cellValue", operator: "GreaterThan", formula1: "=1000000", formula2: null, look: { fill: "#FFC7CE", fontColor: "#9C0006" } }]);
  });

  it("its names", () => {
    expect(book.names).toEqual([{ name: "งบรวม", formula: "=SUM(Projects[งบประมาณที่ได้รับ])", isVisible: true, comment: "" }]);
  });

  it("says what it has no place for", () => {
    expect(book.lostParts).toEqual(
      expect.arrayContaining(["xl/vbaProject.bin", "xl/comments91.xml", "xl/threadedComments/threadedComment91.xml", "xl/sharedStrings.xml#rPr", "xl/worksheets/sheet1.xml#hyperlinks", "xl/tables/table1.xml#sortState"]),
    );
  });
});
