/** Workbooks and pages as plain data for tests, complete and small, so that a test states only what matters to it. */
import type { LayoutStyle, PageSetup, ReportLayout } from "../../../src/workbook/reportLayout";
import type { AddInReference, SheetBlueprint, TableBlueprint, TableColumnBlueprint, ValidationBlueprint, WorkbookBlueprint } from "../../../src/workbook/workbookBlueprint";

export const aPage = (over: Partial<PageSetup> = {}): PageSetup => ({
  paper: "A4",
  orientation: "portrait",
  margins: { top: 0.75, bottom: 0.75, left: 0.7, right: 0.5, header: 0.3, footer: 0.3 },
  titleRows: null,
  header: "",
  footer: "&Cหน้า &P จาก &N",
  fitToWidth: true,
  ...over,
});

const thin = { style: "thin", color: "808080" } as const;

export const someStyles: Readonly<Record<string, LayoutStyle>> = {
  body: { font: { name: "TH Sarabun New", size: 16 }, align: { horizontal: "left", vertical: "top", wrap: true } },
  title: { font: { name: "TH Sarabun New", size: 20, bold: true, color: "1F3864" }, align: { horizontal: "center", vertical: "middle", wrap: false } },
  header: {
    font: { name: "TH Sarabun New", size: 16, bold: true, italic: true, color: "FFFFFF" },
    align: { horizontal: "center", vertical: "middle", wrap: true },
    fill: "1F4E78",
    border: { top: thin, right: thin, bottom: { style: "medium", color: "000000" }, left: thin },
  },
  boxed: {
    font: { name: "TH Sarabun New", size: 16 },
    align: { horizontal: "left", vertical: "top", wrap: true, indent: 1 },
    border: { top: thin, right: thin, bottom: thin, left: { style: "hair", color: "C0C0C0" } },
  },
  text: { font: { name: "TH Sarabun New", size: 16 }, align: { horizontal: "left", vertical: "top", wrap: true }, numberFormat: "@" },
  date: { font: { name: "TH Sarabun New", size: 16 }, align: { horizontal: "center", vertical: "top", wrap: false }, numberFormat: "[$-107041E]d mmm yyyy" },
  baht: { font: { name: "TH Sarabun New", size: 16 }, align: { horizontal: "right", vertical: "top", wrap: false }, numberFormat: "#,##0.00" },
  percent: { font: { name: "TH Sarabun New", size: 16 }, align: { horizontal: "right", vertical: "top", wrap: false }, numberFormat: '0.00"%"' },
};

export const aSheet = (over: Partial<SheetBlueprint> = {}): SheetBlueprint => ({
  name: "โครงการ",
  visibility: "visible",
  tabColor: null,
  columnWidths: [18, 40, 14],
  hiddenColumns: [],
  frozen: { rows: 0, columns: 0 },
  rowHeights: {},
  page: aPage(),
  cells: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  isProtected: false,
  ...over,
});

export const aColumn = (header: string, over: Partial<TableColumnBlueprint> = {}): TableColumnBlueprint => ({
  header,
  headerStyle: "header",
  bodyStyle: "body",
  formula: null,
  ...over,
});

export const aTable = (over: Partial<TableBlueprint> = {}): TableBlueprint => ({
  name: "Projects",
  row: 1,
  column: 1,
  tableStyle: "TableStyleMedium2",
  columns: [aColumn("รหัสโครงการ"), aColumn("ชื่อโครงการ")],
  rows: [["50010600-0001", "โครงการปรับปรุงทางเท้า"]],
  ...over,
});

export const aValidation = (over: Partial<ValidationBlueprint> = {}): ValidationBlueprint => ({
  range: "A2:A100",
  rule: { kind: "decimal", operator: "between", low: 0, high: 100 },
  allowBlank: true,
  errorStyle: "stop",
  errorTitle: "ร้อยละไม่ถูกต้อง",
  error: "กรุณากรอกตัวเลข 0 ถึง 100",
  promptTitle: "ร้อยละ",
  prompt: "0 ถึง 100",
  ...over,
});

export const someAddIn: AddInReference = { id: "11111111-2222-4333-8444-555555555555", version: "1.2.3.0" };

export const aBlueprint = (over: Partial<WorkbookBlueprint> = {}): WorkbookBlueprint => ({
  title: "สมุดงานโครงการ",
  subject: "ปีงบประมาณ 2566",
  sheets: [aSheet()],
  names: [],
  styles: someStyles,
  addIn: null,
  ...over,
});

export const aLayout = (over: Partial<ReportLayout> = {}): ReportLayout => ({
  sheetName: "50010600-0001",
  title: "รายงานโครงการ 50010600-0001",
  page: aPage(),
  columnWidths: [20, 20, 20],
  rows: [{ height: 24, cells: [{ column: 1, span: 3, value: "แบบรายงานผลการดำเนินงาน", style: "title" }] }],
  styles: someStyles,
  ...over,
});

/** A workbook that uses everything a blueprint can say. */
export const everythingBlueprint = (): WorkbookBlueprint =>
  aBlueprint({
    sheets: [
      aSheet({
        name: "เริ่มต้น",
        tabColor: "70ad47",
        cells: [
          { row: 1, column: 1, span: 3, content: "วิธีใช้สมุดงานนี้", style: "title" },
          { row: 3, column: 1, span: 1, content: "ประเมิน ณ วันที่", style: "boxed" },
          { row: 3, column: 2, span: 2, content: 45_016, style: "date" },
          { row: 4, column: 1, span: 1, content: "=1+1", style: "body" },
          { row: 5, column: 1, span: 1, content: { formula: "SUM(Projects[งบประมาณ])", result: 1_500_000.5 }, style: "baht" },
          { row: 6, column: 1, span: 1, content: { formula: "COUNTA(รายการหน่วยงาน)", result: 2 }, style: "body" },
          { row: 7, column: 1, span: 1, content: { formula: '"บรรทัด 1"&CHAR(10)&"<2>"', result: "บรรทัด 1\n<2>" }, style: "body" },
          { row: 8, column: 1, span: 1, content: true, style: "body" },
          { row: 8, column: 2, span: 1, content: { error: "#N/A" }, style: "body" },
          { row: 9, column: 1, span: 1, content: "ก_x0041_\u0001", style: "body" },
        ],
        rowHeights: { 1: 36, 9: 500 },
        isProtected: true,
      }),
      aSheet({
        name: "โครงการ",
        columnWidths: [18, 40, 14, 9, 14, 14],
        hiddenColumns: [6],
        frozen: { rows: 3, columns: 2 },
        page: aPage({ orientation: "landscape", titleRows: { first: 1, last: 3 }, header: '&L&"TH Sarabun New,Bold"ก้าวหน้า&R&D', footer: "&Cหน้า &P/&N && &A" }),
        cells: [{ row: 1, column: 1, span: 5, content: "ทะเบียนโครงการ", style: "title" }],
        tables: [
          aTable({
            row: 3,
            columns: [
              aColumn("รหัสโครงการ", { bodyStyle: "text" }),
              aColumn("ชื่อโครงการ"),
              aColumn("งบประมาณ", { bodyStyle: "baht" }),
              aColumn("เริ่ม", { bodyStyle: "date" }),
              aColumn("ร้อยละเบิกจ่าย", { bodyStyle: "percent", formula: 'IF(Projects[[#This Row],[งบประมาณ]]>0,Projects[[#This Row],[เบิกจ่าย]]/Projects[[#This Row],[งบประมาณ]]*100,"")' }),
              aColumn("เบิกจ่าย", { bodyStyle: "baht" }),
            ],
            rows: [
              ["50010600-0001", "- ปรับปรุงทางเท้า", 1_000_000, 44_835, { formula: 'IF(Projects[[#This Row],[งบประมาณ]]>0,Projects[[#This Row],[เบิกจ่าย]]/Projects[[#This Row],[งบประมาณ]]*100,"")', result: 25 }, 250_000],
              ["=SUM(1,2)", "บรรทัดแรก\r\nบรรทัดสอง ", 500_000.5, null, { formula: 'IF(Projects[[#This Row],[งบประมาณ]]>0,Projects[[#This Row],[เบิกจ่าย]]/Projects[[#This Row],[งบประมาณ]]*100,"")', result: 0 }, 0],
              ["0003", null, null, null, { formula: 'IF(Projects[[#This Row],[งบประมาณ]]>0,Projects[[#This Row],[เบิกจ่าย]]/Projects[[#This Row],[งบประมาณ]]*100,"")', result: "" }, null],
            ],
          }),
        ],
        validations: [
          aValidation({ range: "A4:A200", rule: { kind: "custom", formula: "COUNTIF($A$4:$A$200,$A4)=1" }, errorStyle: "warning" }),
          aValidation({ range: "B4:B200", rule: { kind: "textLength", operator: "lessThanOrEqual", low: 500 } }),
          aValidation({ range: "C4:C200", rule: { kind: "decimal", operator: "greaterThanOrEqual", low: 0 }, prompt: "บาท\nไม่ใส่หน่วย" }),
          aValidation({ range: "D4:D200", rule: { kind: "date", operator: "between", low: 36_526, high: "DATE(2099,12,31)" }, errorStyle: "information" }),
        ],
        conditionalFormats: [
          { range: "E4:E200", rules: [{ kind: "dataBar", color: "5B9BD5", min: 0, max: 100 }] },
          {
            range: "A4:B200",
            rules: [
              { kind: "expression", formula: '$B4="สิ้นสุด"', fill: "E2EFDA", fontColor: "375623", bold: true, numberFormat: '"✓ "@' },
              { kind: "expression", formula: "$C4<0", fontColor: "C00000" },
            ],
          },
        ],
      }),
      aSheet({
        name: "หน่วยงาน",
        visibility: "hidden",
        tables: [
          aTable({ name: "Agencies", rows: [["01", "สำนักการโยธา"], ["02", "สำนักการระบายน้ำ"]], columns: [aColumn("รหัสหน่วยงาน", { bodyStyle: "text" }), aColumn("หน่วยงาน <หลัก> & \"รอง\"")] }),
          aTable({ name: "Holidays", column: 4, columns: [aColumn("วันหยุด", { bodyStyle: "date" })], rows: [] }),
        ],
        validations: [aValidation({ range: "B2:B50", rule: { kind: "list", source: "รายการหน่วยงาน" } })],
      }),
      aSheet({ name: "_kaona", visibility: "veryHidden", cells: [{ row: 1, column: 1, span: 1, content: "schemaVersion", style: "body" }] }),
    ],
    names: [
      { name: "รายการหน่วยงาน", refersTo: "Agencies[รหัสหน่วยงาน]" },
      { name: "AsOf", refersTo: "'เริ่มต้น'!$B$3" },
    ],
    addIn: someAddIn,
  });
