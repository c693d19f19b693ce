import fc from "fast-check";
import { cellValueOf } from "../../../src/ooxml/read/cellValueOf";
import { quickCells } from "../../../src/ooxml/read/quick/quickCells";
import { quickStrings } from "../../../src/ooxml/read/quick/quickStrings";
import { readCells } from "../../../src/ooxml/read/readCells";
import { scanSheet } from "../../../src/ooxml/read/scanSheet";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheetOf = (rows: string, tail = "") =>
  `<?xml version="1.0"?><worksheet xmlns="${main}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1"/><sheetData>${rows}</sheetData>${tail}</worksheet>`;
const sourceOf = (text: string) => ({ file: "x.xlsx", part: "xl/worksheets/sheet1.xml", text, encode: (changed: string) => Buffer.from(changed) });
const context = { strings: ["ศูนย์", "หนึ่ง"], date1904: false };

type Told = readonly [row: number, column: number, value: unknown, hasFormula: boolean];

/** What a sheet holds as it is read for tables, or what is wrong with it. */
function read(text: string): readonly unknown[] {
  const source = sourceOf(text);
  try {
    return readCells(source, "s", () => {
      const told: (Told | string)[] = [];
      return {
        wants: (_row, column) => column < 5,
        cell: (cell) => void told.push([cell.row, cell.column, cellValueOf(cell, context, source), cell.hasFormula]),
        element: ({ local }) => void told.push(local),
        result: () => told,
      };
    });
  } catch (error) {
    return [String(error)];
  }
}

/** The same with the parser alone. */
function scanned(text: string): readonly unknown[] {
  const source = sourceOf(text);
  const [cells, elements]: [Told[], string[]] = [[], []];
  try {
    scanSheet(source, "s", {
      wants: (_row, column) => column < 5,
      cell: (cell) => void cells.push([cell.row, cell.column, cellValueOf(cell, context, source), cell.formula !== null]),
      element: ({ local }) => void elements.push(local),
    });
  } catch (error) {
    return [String(error)];
  }
  return [...elements, ...cells];
}

/** Elements may come before the cells instead of around them. */
const inOrder = (told: readonly unknown[]) => [...told.filter((each) => typeof each === "string"), ...told.filter((each) => typeof each !== "string")];

function isQuick(rows: string): boolean {
  try {
    quickCells(rows, 0, rows.length, () => undefined);
    return true;
  } catch {
    return false;
  }
}

describe("cells that are read quickly", () => {
  it.each<[string, string]>([
    ["shared text, number, truth value, error", '<row r="1" spans="1:4" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>1</v></c><c r="B1"><v>-1.5E3</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c></row>'],
    ["text in the cell, with references and spaces", '<row r="2"><c r="B2" t="inlineStr"><is><t>ก &amp; &lt;ข&gt; &quot;&apos;</t></is></c><c r="C2" t="inlineStr"><is><t xml:space="preserve"> a&#10;b </t></is></c><c r="D2" t="inlineStr"><is><t> a </t></is></c></row>'],
    ["names of characters", '<row><c t="inlineStr"><is><t>_x0041__x000D_</t></is></c><c t="str"><v>_x005F_x0041_</v></c></row>'],
    ["formulas of every kind", '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1&amp;"x"</f><v>3</v></c><c r="C1" t="str"><f t="array" ref="C1">A</f><v>ก</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>'],
    ["dates in words", '<row r="1"><c r="A1" t="d"><v>2023-06-20</v></c></row>'],
    ["empty rows and cells", '<row r="3"/><row r="9"><c r="A9" s="2"/><c r="C9"></c></row>'],
    ["rows and cells without addresses", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"],
    ["rows on lines of their own", '\n  <row r="1">\n    <c r="A1">\n<v>1</v>\n</c>\n  </row>\n'],
  ])("%s", (_what, rows) => {
    expect(isQuick(rows)).toBe(true);
    expect(inOrder(read(sheetOf(rows, '<tableParts count="0"/>')))).toEqual(scanned(sheetOf(rows, '<tableParts count="0"/>')));
  });
});

describe("cells that need a parser are read in full, to the same end", () => {
  it.each<[string, string]>([
    ["text of several looks", '<row r="1"><c r="A1" t="inlineStr"><is><r><t>ก</t></r><r><rPr><b/></rPr><t>ข</t></r></is></c></row>'],
    ["CDATA", '<row r="1"><c r="A1" t="str"><v><![CDATA[<a>]]></v></c></row>'],
    ["a comment", '<row r="1"><!-- <c r="A1"><v>1</v></c> --><c r="B1"><v>2</v></c></row>'],
    ["other references", '<row r="1"><c r="A1" t="str"><v>&#3585;&#xE02;</v></c></row>'],
    ["single quotes", "<row r='1'><c r='A1'><v>1</v></c></row>"],
    ["an extension in a cell", '<row r="1"><c r="A1"><v>1</v><extLst/></c></row>'],
    ["cells out of order", '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ["an address of another row", '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ["a reference that nobody knows", '<row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row>'],
    ["a character that XML has not", '<row r="1"><c r="A1" t="str"><v>\u0001</v></c></row>'],
    ["a tag that does not end", '<row r="1"><c r="A1"><v>1</v></row>'],
    ["a shared text that is not there", '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ["a number that is none", '<row r="1"><c r="A1"><v>ก</v></c></row>'],
  ])("%s", (_what, rows) => {
    expect(inOrder(read(sheetOf(rows)))).toEqual(scanned(sheetOf(rows)));
  });

  it.each<[string, string]>([
    ["prefixes", `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`],
    ["rows inside a comment", `<worksheet xmlns="${main}"><!--<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>--><sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData></worksheet>`],
    ["no rows at all", `<worksheet xmlns="${main}"><sheetData/></worksheet>`],
    ["another namespace", '<worksheet xmlns="urn:other"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>'],
  ])("%s", (_what, text) => {
    expect(inOrder(read(text))).toEqual(scanned(text));
  });
});

const cell = fc.oneof(
  fc.constantFrom('<c r="@" s="3"/>', '<c r="@"><v>12.5</v></c>', '<c r="@" t="s"><v>0</v></c>', '<c r="@" t="b"><v>0</v></c>', '<c r="@"><f>A1&lt;2</f><v>1</v></c>', '<c r="@" t="inlineStr"><is><t xml:space="preserve"> ข้อความ &amp; </t></is></c>'),
  fc.constantFrom('<c r="@" t="inlineStr"><is><r><t>ก</t></r><rPh sb="0" eb="1"><t>ค</t></rPh></is></c>', '<c r="@" t="str"><v><![CDATA[&]]></v></c>', '<c r="@"><v>1</v><!-- x --></c>'),
);
const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 5 }).map((list) =>
  list.map((cells, row) => `<row r="${row + 1}">${cells.map((xml, column) => xml.replace("@", `${"ABCDEF"[column]}${row + 1}`)).join("")}</row>`).join(""),
);

it("any mixture of plain and other cells is read as the parser reads it", () => {
  fc.assert(fc.property(rows, (xml) => expect(inOrder(read(sheetOf(xml)))).toEqual(scanned(sheetOf(xml)))), { seed: 1, numRuns: 300 });
});

it("a sheet in which some characters are lost is read as the parser reads it, or refused with the same words", () => {
  const damaged = fc.tuple(rows, fc.nat(), fc.integer({ min: 1, max: 4 })).map(([xml, at, length]) => (xml === "" ? xml : xml.slice(0, at % xml.length) + xml.slice((at % xml.length) + length)));
  fc.assert(fc.property(damaged, (xml) => expect(inOrder(read(sheetOf(xml)))).toEqual(scanned(sheetOf(xml)))), { seed: 2, numRuns: 1500 });
});

describe("shared texts", () => {
  const list = (items: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<sst xmlns="${main}" count="1" uniqueCount="1">${items}</sst>\n`;
  it("are read quickly where all are plain", () => {
    expect(quickStrings(list('<si><t>ก &amp; _x0041_</t></si><si><t xml:space="preserve"> ข\n</t></si><si><t> ค </t></si>'))).toEqual(["ก & A", " ข\n", "ค"]);
    expect(quickStrings(list(""))).toEqual([]);
  });

  it.each(["<si><r><t>ก</t></r></si>", "<si><t>ก</t><rPh sb='0' eb='1'><t>ข</t></rPh></si>", "<si/>", "<si><t/></si>", "<!-- --><si><t>ก</t></si>", "<si><t><![CDATA[ก]]></t></si>", "<si><t>&nbsp;</t></si>", "<si><t>ก</si>", "<si><t>a\r\nb</t></si>"])(
    "are left to the parser when one is %s", (item) => expect(quickStrings(list(`<si><t>x</t></si>${item}`))).toBeNull(),
  );
});
