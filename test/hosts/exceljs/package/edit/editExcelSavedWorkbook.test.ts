import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { editWorkbookPackage } from "../../../../../src/hosts/exceljs/package/edit/editWorkbookPackage";
import { readWorkbookPackage } from "../../../../../src/hosts/exceljs/package/read/readWorkbookPackage";
import type { WorkbookEdit } from "../../../../../src/workbook/workbookEdit";
import { excelSavedWorkbook } from "../../../../support/builders/excelSavedWorkbook";
import { projectsSheet, projectsTable, roundsSheet, roundsTable } from "../../../../support/builders/excelSaved/tableSheets";
import { recalculate } from "../../../../support/libreOffice";
import { describeOoxmlErrors, validateOoxmlFiles } from "../../../../support/ooxmlValidator";
import { changedParts, partsOf } from "../../../../support/packageParts";
import { describeWith } from "../../../../support/programs";
import { readWithOpenpyxl } from "../../../../support/readWithOpenpyxl";
import { temporaryFolder } from "../../../../support/temporaryFolder";

const formula = `IF(Projects[[#This Row],[งบประมาณที่ได้รับ]]="","",SUMIFS(Rounds[ความก้าวหน้า],Rounds[รหัสโครงการ],Projects[[#This Row],[รหัสโครงการ]]))`;

/** What an import does: a corrected name, a date that was missing, two more reports, one more project. */
const importEdits: readonly WorkbookEdit[] = [
  { kind: "setCell", table: "Projects", row: 0, column: "ชื่อโครงการ", content: "ปรับปรุงทางเท้า & <ท่อ>" },
  { kind: "setCell", table: "Projects", row: 1, column: "วันเริ่มต้น", content: 44_866 },
  { kind: "setCell", table: "Projects", row: 1, column: "งบประมาณที่ได้รับ", content: 0 },
  { kind: "setCell", table: "Projects", row: 1, column: "ร้อยละเบิกจ่าย", content: { formula, result: 20 } },
  {
    kind: "appendRows",
    table: "Projects",
    rows: [{ รหัสโครงการ: "50010600-0003", ปีงบประมาณ: 2566, ชื่อโครงการ: "=ทาสี", วันเริ่มต้น: 44_900, งบประมาณที่ได้รับ: 99.5, ร้อยละเบิกจ่าย: { formula, result: 0 } }],
  },
  {
    kind: "appendRows",
    table: "Rounds",
    rows: [
      { รหัสโครงการ: "50010600-0002", รายงานครั้งที่: 2, วันที่รายงาน: 44_950, ความก้าวหน้า: 12.5, ผลการดำเนินงาน: "บรรทัดหนึ่ง\nบรรทัดสอง" },
      { รหัสโครงการ: "50010600-0003", รายงานครั้งที่: 1, วันที่รายงาน: 44_951, ความก้าวหน้า: 0 },
    ],
  },
];

/** Replaces what must be there exactly once. */
function replaced(xml: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    const pieces = text.split(from);
    if (pieces.length !== 2) throw new Error(`${pieces.length - 1} times: ${from}`);
    return pieces.join(to);
  }, xml);
}

const escaped = formula.replaceAll(`"`, "&quot;");

const sheetAfter = replaced(
  projectsSheet,
  [`<dimension ref="A1:I5"/>`, `<dimension ref="A1:I6"/>`],
  [`<c r="C4" s="3" t="s"><v>10</v></c>`, `<c r="C4" s="3" t="inlineStr"><is><t>ปรับปรุงทางเท้า &amp; &lt;ท่อ&gt;</t></is></c>`],
  [`<c r="D5" s="4"/><c r="E5" s="5"/>`, `<c r="D5" s="4"><v>44866</v></c><c r="E5" s="5"><v>0</v></c>`],
  [`<c r="F5" s="5" t="str">`, `<c r="F5" s="5">`],
  [`<v/></c><c r="G5">`, `<v>20</v></c><c r="G5">`],
  [
    `</sheetData>`,
    `<row r="6"><c r="A6" s="3" t="inlineStr"><is><t>50010600-0003</t></is></c><c r="B6"><v>2566</v></c><c r="C6" s="3" t="inlineStr"><is><t>=ทาสี</t></is></c><c r="D6" s="4"><v>44900</v></c><c r="E6" s="5"><v>99.5</v></c><c r="F6" s="5"><f>${escaped}</f><v>0</v></c></row></sheetData>`,
  ],
  [`sqref="E4:E5"`, `sqref="E4:E6"`],
  [`sqref="B4:B5"`, `sqref="B4:B6"`],
  [`<xm:sqref>C4:C5</xm:sqref>`, `<xm:sqref>C4:C6</xm:sqref>`],
);

const roundsAfter = replaced(
  roundsSheet,
  [`<dimension ref="A3:G5"/>`, `<dimension ref="A3:G7"/>`],
  [
    `</sheetData>`,
    `<row r="6"><c r="A6" s="3" t="inlineStr"><is><t>50010600-0002</t></is></c><c r="B6"><v>2</v></c><c r="C6" s="4"><v>44950</v></c><c r="D6"><v>12.5</v></c><c r="E6" s="3" t="inlineStr"><is><t xml:space="preserve">บรรทัดหนึ่ง&#10;บรรทัดสอง</t></is></c></row>` +
      `<row r="7"><c r="A7" s="3" t="inlineStr"><is><t>50010600-0003</t></is></c><c r="B7"><v>1</v></c><c r="C7" s="4"><v>44951</v></c><c r="D7"><v>0</v></c><c r="E7" s="3"/></row></sheetData>`,
  ],
);

const chain = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml"];
const touched = ["xl/tables/table1.xml", "xl/tables/table2.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"];

describe.each([
  ["a workbook", false],
  ["a workbook with macros", true],
])("%s that Excel saved, after an import", (_name, macros) => {
  const before = excelSavedWorkbook({ macros });
  const { bytes: after, inverse } = editWorkbookPackage(before, "book.xlsx", importEdits);
  const parts = partsOf(after);

  it("keeps every part byte for byte but the touched sheets, their tables and the calculation chain", () => {
    expect(changedParts(before, after)).toEqual([...chain, ...touched].sort());
    expect(Object.keys(parts)).toEqual(Object.keys(partsOf(before)).filter((name) => name !== "xl/calcChain.xml"));
  });

  it("keeps every character of the touched sheets but those of the touched cells", () => {
    expect(parts["xl/worksheets/sheet1.xml"]).toBe(sheetAfter);
    expect(parts["xl/worksheets/sheet2.xml"]).toBe(roundsAfter);
  });

  it("keeps every character of the tables but their ranges", () => {
    expect(parts["xl/tables/table1.xml"]).toBe(projectsTable.replaceAll("A3:G5", "A3:G6").replace("A4:G5", "A4:G6").replace("A4:A5", "A4:A6"));
    expect(parts["xl/tables/table2.xml"]).toBe(roundsTable.replaceAll("A3:E5", "A3:E7"));
  });

  it("loses the calculation chain and nothing else in the lists that named it", () => {
    const old = partsOf(before);
    expect(parts["[Content_Types].xml"]).toBe(replaced(old["[Content_Types].xml"] ?? "", [`<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>`, ""]));
    expect(parts["xl/_rels/workbook.xml.rels"]).toBe(
      replaced(old["xl/_rels/workbook.xml.rels"] ?? "", [`<Relationship Id="rId6" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>`, ""]),
    );
  });

  it("is put back by the inverse edits", () => {
    const { bytes: back } = editWorkbookPackage(after, "book.xlsx", inverse);
    expect(readWorkbookPackage(back, "book.xlsx")).toEqual(readWorkbookPackage(before, "book.xlsx"));
  });
});

describe("values only", () => {
  it("leave the calculation chain where it is", () => {
    const before = excelSavedWorkbook();
    const edit: WorkbookEdit = { kind: "setCell", table: "Rounds", row: 0, column: "ความก้าวหน้า", content: 31 };
    expect(changedParts(before, editWorkbookPackage(before, "book.xlsx", [edit]).bytes)).toEqual(["xl/worksheets/sheet2.xml"]);
  });
});

describeWith(["Open XML SDK validator", "LibreOffice", "openpyxl"], "what other programs make of an edited workbook", () => {
  const folder = temporaryFolder();
  const edited = (macros: boolean) => editWorkbookPackage(excelSavedWorkbook({ macros }), "book.xlsx", importEdits);

  it("Microsoft's validator finds nothing wrong with it, nor with one that was put back", async () => {
    const { bytes, inverse } = edited(false);
    const withMacros = join(folder, "macros.xlsm");
    writeFileSync(withMacros, edited(true).bytes);
    const found = await validateOoxmlFiles({ edited: bytes, restored: editWorkbookPackage(bytes, "book.xlsx", inverse).bytes, withMacros });
    expect(Object.values(found).flatMap(describeOoxmlErrors)).toEqual([]);
  });

  it("openpyxl reads the new values, dates and ranges", async () => {
    const { sheets, names } = await readWithOpenpyxl(edited(false).bytes);
    const [projects, rounds] = sheets;
    expect(projects?.tables["Projects"]).toMatchObject({ range: "A3:G6", filter: "A3:G6" });
    expect(rounds?.tables["Rounds"]).toMatchObject({ range: "A3:E7" });
    const values = (sheet: typeof projects, ...addresses: readonly string[]) => addresses.map((address) => sheet?.cells[address]?.value);
    expect(values(projects, "C4", "C5", "D5", "A6", "C6", "D6", "E6", "F6")).toEqual([
      "ปรับปรุงทางเท้า & <ท่อ>",
      "ขุดลอกคลอง",
      { date: "2022-11-01T00:00:00" },
      "50010600-0003",
      "=ทาสี",
      { date: "2022-12-05T00:00:00" },
      99.5,
      0,
    ]);
    expect(projects?.cells["C6"]).toMatchObject({ type: "s", formula: null });
    expect(projects?.cells["F6"]?.formula).toBe(`=${formula}`);
    expect(values(rounds, "E6", "D7")).toEqual(["บรรทัดหนึ่ง\nบรรทัดสอง", 0]);
    expect(names).toMatchObject({ งบรวม: "SUM(Projects[งบประมาณที่ได้รับ])" });
  });

  it("LibreOffice opens it and calculates the new rows", async () => {
    const file = join(folder, "book.xlsx");
    writeFileSync(file, edited(false).bytes);
    mkdirSync(join(folder, "out"));
    const [recalculated = ""] = await recalculate([file], join(folder, "out"));
    const { tables } = readWorkbookPackage(readFileSync(recalculated), "recalculated.xlsx");
    const projects = tables.find(({ name }) => name === "Projects");
    expect(projects?.rows.map((row) => [row[0], row[5]])).toEqual([
      ["50010600-0001", 30],
      ["50010600-0002", 20],
      ["50010600-0003", 0],
    ]);
    const summary = await readWithOpenpyxl(recalculated);
    expect(summary.sheets.find(({ name }) => name === "สรุปของเขต")?.cells["B1"]?.value).toBe(1_250_100);
  });
});
