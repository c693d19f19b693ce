import { Workbook } from "exceljs";
import { createWorkbookFile } from "../../../src/hosts/exceljs/createWorkbookFile";
import { readContentTypes } from "../../../src/ooxml/opc/contentTypes";
import { readRelationships } from "../../../src/ooxml/opc/relationships";
import { openPackage } from "../../../src/hosts/exceljs/package/zip";
import type { CellContent } from "../../../src/workbook/cellValue";
import type { SheetBlueprint } from "../../../src/workbook/workbookBlueprint";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { aBlueprint, aColumn, aPage, aSheet, aTable, everythingBlueprint, someAddIn } from "../../support/builders/blueprints";
import { describeWith } from "../../support/programs";
import { readWithOpenpyxl } from "../../support/readWithOpenpyxl";
import type { OpenpyxlWorkbook } from "../../support/readWithOpenpyxl";

const time = "2025-03-31T09:00:00";

const withCell = (content: CellContent, style = "body") => aBlueprint({ sheets: [aSheet({ cells: [{ row: 1, column: 1, span: 1, content, style }] })] });

describeWith("openpyxl", "a workbook as openpyxl reads it", () => {
  let workbook: OpenpyxlWorkbook;
  beforeAll(async () => {
    workbook = await readWithOpenpyxl(await createWorkbookFile(everythingBlueprint(), { time }));
  });
  const sheet = (name: string) => workbook.sheets.find((each) => each.name === name)!;
  const cellOf = (sheetName: string, address: string) => sheet(sheetName).cells[address]!;

  it("has its sheets, properties and names", () => {
    expect(workbook.sheets.map(({ name, state }) => [name, state])).toEqual([
      ["เริ่มต้น", "visible"],
      ["โครงการ", "visible"],
      ["หน่วยงาน", "hidden"],
      ["_kaona", "veryHidden"],
    ]);
    expect(workbook).toMatchObject({ active: "เริ่มต้น", title: "สมุดงานโครงการ", creator: "Kaona", created: "2025-03-31T02:00:00" });
    expect(workbook.names).toEqual({ "รายการหน่วยงาน": "Agencies[รหัสหน่วยงาน]", "AsOf": "'เริ่มต้น'!$B$3" });
  });

  it.each<[string, string, string, unknown, string]>([
    ["text", "เริ่มต้น", "A1", "วิธีใช้สมุดงานนี้", "s"],
    ["text that looks like a formula", "เริ่มต้น", "A4", "=1+1", "s"],
    ["text that begins with a dash", "โครงการ", "B4", "- ปรับปรุงทางเท้า", "s"],
    ["a code of digits", "โครงการ", "A6", "0003", "s"],
    ["two lines and a space at the end", "โครงการ", "B5", "บรรทัดแรก\nบรรทัดสอง ", "s"],
    ["a header with markup characters", "หน่วยงาน", "B1", 'หน่วยงาน <หลัก> & "รอง"', "s"],
    ["a number", "โครงการ", "C5", 500_000.5, "n"],
    ["zero", "โครงการ", "F5", 0, "n"],
    ["a date", "โครงการ", "D4", { date: "2022-10-01T00:00:00" }, "d"],
    ["a blank", "โครงการ", "C6", null, "n"],
    ["a truth value", "เริ่มต้น", "A8", true, "b"],
    ["an error", "เริ่มต้น", "B8", "#N/A", "e"],
    ["a formula's number", "เริ่มต้น", "A5", 1_500_000.5, "n"],
    ["a formula's zero", "โครงการ", "E5", 0, "n"],
    ["a formula's text", "เริ่มต้น", "A7", "บรรทัด 1\n<2>", "s"],
    ["a formula's empty text", "โครงการ", "E6", null, "str"],
  ])("holds %s", (_name, sheetName, address, value, type) => {
    expect(cellOf(sheetName, address)).toMatchObject({ value, type });
  });

  it.each([
    ["เริ่มต้น", "A5", "=SUM(Projects[งบประมาณ])"],
    ["เริ่มต้น", "A7", '="บรรทัด 1"&CHAR(10)&"<2>"'],
    ["เริ่มต้น", "A4", null],
  ])("stores the formula of %s!%s", (sheetName, address, formula) => {
    expect(cellOf(sheetName, address).formula).toBe(formula);
  });

  it("marks text that Excel would reinterpret, unless the column is text anyway", () => {
    const marked = workbook.sheets.flatMap(({ name, cells }) => Object.entries(cells).filter(([, cell]) => cell.quotePrefix).map(([address]) => `${name}!${address}`));
    expect(marked).toEqual(["เริ่มต้น!A4", "โครงการ!B4"]);
  });

  it("dresses cells in their styles", () => {
    expect(cellOf("โครงการ", "A3")).toMatchObject({ font: ["TH Sarabun New", 16, true], fill: "FF1F4E78", borders: "lrtb", wrap: true });
    expect(cellOf("โครงการ", "D5")).toMatchObject({ numberFormat: "[$-107041E]d mmm yyyy", fill: null, borders: "", wrap: false });
    expect(cellOf("เริ่มต้น", "A3")).toMatchObject({ borders: "lrtb" });
  });

  it("has tables with filters and formulas that fill down", () => {
    const formula = 'IF(Projects[[#This Row],[งบประมาณ]]>0,Projects[[#This Row],[เบิกจ่าย]]/Projects[[#This Row],[งบประมาณ]]*100,"")';
    expect(sheet("โครงการ").tables).toEqual({
      Projects: {
        range: "A3:F6",
        filter: "A3:F6",
        columns: ["รหัสโครงการ", "ชื่อโครงการ", "งบประมาณ", "เริ่ม", "ร้อยละเบิกจ่าย", "เบิกจ่าย"],
        formulas: [null, null, null, null, formula, null],
      },
    });
    expect(sheet("หน่วยงาน").tables).toMatchObject({ Agencies: { range: "A1:B3" }, Holidays: { range: "D1:D2", columns: ["วันหยุด"] } });
  });

  it("has its validations, each once for its range", () => {
    expect(sheet("โครงการ").validations).toEqual([
      ["A4:A200", "custom", null, "COUNTIF($A$4:$A$200,$A4)=1", null, "0 ถึง 100"],
      ["B4:B200", "textLength", "lessThanOrEqual", "500", null, "0 ถึง 100"],
      ["C4:C200", "decimal", "greaterThanOrEqual", "0", null, "บาท\nไม่ใส่หน่วย"],
      ["D4:D200", "date", null, "36526", "DATE(2099,12,31)", "0 ถึง 100"],
    ]);
    expect(sheet("หน่วยงาน").validations).toEqual([["B2:B50", "list", null, "รายการหน่วยงาน", null, "0 ถึง 100"]]);
  });

  it("has its conditional formats in order of priority", () => {
    expect(sheet("โครงการ").conditional).toEqual([
      ["A4:B200", "expression", 2, ['$B4="สิ้นสุด"']],
      ["A4:B200", "expression", 3, ["$C4<0"]],
      ["E4:E200", "dataBar", 1, []],
    ]);
  });

  it("is set up to be read and printed", () => {
    expect(sheet("โครงการ")).toMatchObject({ frozen: "C4", printTitles: "$1:$3", printArea: null, fit: [true, 1, 0], page: [9, "landscape"], protected: false, merged: ["A1:E1"] });
    expect(sheet("โครงการ").widths).toEqual({ A: [18, false], B: [40, false], C: [14, false], D: [9 + 1 / 256, false], E: [14, false], F: [14, true] });
    expect(sheet("เริ่มต้น")).toMatchObject({ frozen: null, printTitles: null, page: [9, "portrait"], protected: true, password: null, merged: ["A1:C1", "B3:C3"] });
    expect(sheet("เริ่มต้น").heights).toEqual({ 1: 36, 9: 409 });
  });
});

describe("a workbook as exceljs reads it back", () => {
  const readBack = async (content: CellContent, style?: string) => {
    const workbook = new Workbook();
    await workbook.xlsx.load((await createWorkbookFile(withCell(content, style), { time: null })) as never);
    return workbook.worksheets[0]!.getCell("A1");
  };

  it.each<[string, CellContent, unknown]>([
    ["text", "ก้าวหน้า", "ก้าวหน้า"],
    ["text with markup", `<b>&"'</b>`, `<b>&"'</b>`],
    ["text that looks like a named character", "_x0041_", "_x0041_"],
    ["a control character", "a\u0001b", "a\u0001b"],
    ["line breaks of Windows", "a\r\nb\rc", "a\nb\nc"],
    ["spaces around", "  ก  ", "  ก  "],
    ["the longest text", "ก".repeat(32_767), "ก".repeat(32_767)],
    ["an emoji", "🚧", "🚧"],
    ["the empty text, which is a blank", "", null],
    ["a great number", 1e21, 1e21],
    ["a small number", -0.000001, -0.000001],
    ["a satang", 1234.56, 1234.56],
    ["false", false, false],
  ])("%s", async (_name, content, value) => {
    expect((await readBack(content)).value).toEqual(value);
  });

  it("reads results of formulas", async () => {
    expect((await readBack({ formula: "1=2", result: false })).result).toBe(false);
    expect((await readBack({ formula: "NA()", result: { error: "#N/A" } })).result).toEqual({ error: "#N/A" });
    expect((await readBack({ formula: "A2", result: null })).value).toEqual({ formula: "A2" });
  });
});

describe("what no cell can hold", () => {
  it("refuses a text that is too long, naming the cell", async () => {
    const error: unknown = await createWorkbookFile(withCell("ก".repeat(32_768)), { time: null }).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ problem: "TEXT_TOO_LONG", facts: { sheet: "โครงการ", cell: "A1", found: 32_768, allowed: 32_767 } });
  });

  it.each([
    ["NaN", Number.NaN, "โครงการ!A1 cannot hold NaN"],
    ["infinity", Number.POSITIVE_INFINITY, "cannot hold Infinity"],
  ])("refuses %s", async (_name, content, message) => {
    await expect(createWorkbookFile(withCell(content), { time: null })).rejects.toThrow(message);
  });

  it("refuses a formula with its equals sign", async () => {
    await expect(createWorkbookFile(withCell({ formula: "=1", result: 1 }), { time: null })).rejects.toThrow('no "="');
  });
});

describe("the file", () => {
  it("is the same for the same input, to the byte", async () => {
    const [first, second] = [await createWorkbookFile(everythingBlueprint(), { time }), await createWorkbookFile(everythingBlueprint(), { time })];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it.each([
    ["Thai time", "2025-03-31T09:00:00", "2025-03-31T02:00:00Z"],
    ["a zone", "2025-03-31T09:00:00+00:00", "2025-03-31T09:00:00Z"],
    ["UTC", "2025-03-31T09:00:00Z", "2025-03-31T09:00:00Z"],
  ])("notes when it was made: %s", async (_name, given, noted) => {
    const file = openPackage(await createWorkbookFile(aBlueprint(), { time: given }), { file: "new.xlsx" });
    expect(file.text("docProps/core.xml")).toContain(`<dcterms:created xsi:type="dcterms:W3CDTF">${noted}</dcterms:created>`);
  });

  it("notes no time when none is given, and refuses what is none", async () => {
    const file = openPackage(await createWorkbookFile(aBlueprint(), { time: null }), { file: "new.xlsx" });
    expect(file.text("docProps/core.xml")).not.toContain("dcterms:created>");
    await expect(createWorkbookFile(aBlueprint(), { time: "31 มี.ค. 2568" })).rejects.toThrow(RangeError);
  });

  it("brings the pane of its add-in along, found from the package by type and by name", async () => {
    const file = openPackage(await createWorkbookFile(aBlueprint({ addIn: someAddIn }), { time: null }), { file: "new.xlsx" });
    const to = (source: string, type: string) => readRelationships(file, source).find((relationship) => relationship.type.endsWith(`/${type}`))!.target;
    const panes = to("", "webextensiontaskpanes");
    const extension = to(panes, "webextension");
    expect([panes, extension].map((part) => readContentTypes(file).typeOf(part))).toEqual(["application/vnd.ms-office.webextensiontaskpanes+xml", "application/vnd.ms-office.webextension+xml"]);
    expect(file.text(panes)).toContain('<wetp:taskpane dockstate="right" visibility="0"');
    expect(file.text(extension)).toContain('<we:reference id="11111111-2222-4333-8444-555555555555" version="1.2.3.0" store="EXCatalog" storeType="EXCatalog"/>');
    expect(file.text(extension)).toContain('<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>');
  });

  it("has no trace of an add-in without one", async () => {
    const file = openPackage(await createWorkbookFile(aBlueprint(), { time: null }), { file: "new.xlsx" });
    expect(file.names.filter((part) => part.includes("webextension"))).toEqual([]);
    expect(file.text("_rels/.rels") + file.text("[Content_Types].xml")).not.toContain("webextension");
  });

  it("opens on the first sheet that can be seen, and selects no other", async () => {
    const sheets = [aSheet({ name: "1", visibility: "hidden" }), aSheet({ name: "2" }), aSheet({ name: "3" })];
    const file = openPackage(await createWorkbookFile(aBlueprint({ sheets }), { time: null }), { file: "new.xlsx" });
    expect(file.text("xl/workbook.xml")).toContain('firstSheet="1" activeTab="1"');
    expect(["1", "2", "3"].filter((number) => file.text(`xl/worksheets/sheet${number}.xml`).includes('tabSelected="1"'))).toEqual(["2"]);
  });

  it("takes a sheet name of 31 Thai characters", async () => {
    const name = "รายงานความก้าวหน้าโครงการปี2566";
    expect(name).toHaveLength(31);
    const workbook = new Workbook();
    await workbook.xlsx.load((await createWorkbookFile(aBlueprint({ sheets: [aSheet({ name })] }), { time: null })) as never);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([name]);
  });

  it("is calculated when Excel opens it", async () => {
    const file = openPackage(await createWorkbookFile(aBlueprint(), { time: null }), { file: "new.xlsx" });
    expect(file.text("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  it.each<[string, Partial<SheetBlueprint>, string]>([
    ["the first columns, all rows", { printedColumns: 13 }, '<definedName name="_xlnm.Print_Area" localSheetId="0">\'โครงการ\'!$A:$M</definedName>'],
    ["in the middle of the page", { page: aPage({ centerHorizontally: true }) }, ""],
  ])("prints %s", async (_name, over, name) => {
    const file = openPackage(await createWorkbookFile(aBlueprint({ sheets: [aSheet(over)] }), { time: null }), { file: "new.xlsx" });
    expect(file.text("xl/workbook.xml")).toContain(name);
    expect(file.text("xl/worksheets/sheet1.xml").includes('<printOptions horizontalCentered="1"/>')).toBe(over.page?.centerHorizontally === true);
  });

  it.each([
    ["the largest text of its tables", [aTable({ columns: [aColumn("ก", { bodyStyle: "title" }), aColumn("ข")] })], 26],
    ["Excel's own, without tables", [], 15],
  ])("gives rows without a height one that fits %s", async (_name, tables, height) => {
    const file = openPackage(await createWorkbookFile(aBlueprint({ sheets: [aSheet({ tables })] }), { time: null }), { file: "new.xlsx" });
    expect(file.text("xl/worksheets/sheet1.xml")).toContain(`<sheetFormatPr defaultRowHeight="${height}" outlineLevelRow="0" outlineLevelCol="0" x14ac:dyDescent="0.25"/>`);
  });

  it("gives an empty table one blank row", async () => {
    const table = aTable({ row: 3, column: 2, columns: [aColumn("ก"), aColumn("ข", { bodyStyle: "date" })], rows: [] });
    const file = openPackage(await createWorkbookFile(aBlueprint({ sheets: [aSheet({ tables: [table] })] }), { time: null }), { file: "new.xlsx" });
    expect(file.text("xl/tables/table1.xml")).toContain('ref="B3:C4"');
    expect(file.text("xl/worksheets/sheet1.xml")).toMatch(/<c r="B4" s="\d+"\/><c r="C4" s="\d+"\/>/);
  });
});
