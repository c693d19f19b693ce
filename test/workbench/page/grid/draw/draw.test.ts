import type { ConditionalRule } from "../../../../../src/workbench/excel/model/conditionalFormat";
import type { ValidationModel } from "../../../../../src/workbench/excel/model/validation";
import { CALCULATED_AT_MOST, gridBook } from "../../../../../src/workbench/page/grid/draw/gridBook";
import { drawnCells } from "../../../../../src/workbench/page/grid/draw/drawnCells";
import { gridConditionalFormat } from "../../../../../src/workbench/page/grid/draw/gridConditionalFormat";
import { gridValue, valueOfGridCell } from "../../../../../src/workbench/page/grid/draw/gridCell";
import { gridStyle } from "../../../../../src/workbench/page/grid/draw/gridStyle";
import { gridValidation } from "../../../../../src/workbench/page/grid/draw/gridValidation";
import { gridNumberFormat } from "../../../../../src/workbench/page/grid/draw/numberFormat";
import { shownText } from "../../../../../src/workbench/page/grid/draw/shownText";
import { structureOf } from "../../../../../src/workbench/page/grid/draw/structureOf";
import { themeOf } from "../../../../../src/workbench/page/grid/draw/tableThemes";
import { isDateFormat, typedDate } from "../../../../../src/workbench/page/grid/draw/typedDate";
import { plainFormulas } from "../../../../../src/workbench/page/grid/formulas/plainFormula";
import { aBook, aRow, aSheet, aTable, plainStyle } from "../../../../support/builders/gridBooks";

it.each([
  ["[$-107041E]d mmm yyyy", "[$-41E]d mmm bbbb"],
  ["[$-107041E]d mmm yy hh:mm", "[$-41E]d mmm bb hh:mm"],
  ["[$-D07041E]d mmmm yyyy", "[$-41E]d mmmm bbbb"],
  ['[$-107041E]"ปี yyyy" yyyy', '[$-41E]"ปี yyyy" bbbb'],
  ["[$-41E]d mmm yyyy", "[$-41E]d mmm yyyy"],
  ["#,##0.00", "#,##0.00"],
])("the number format %s is given to the grid as %s", (format, expected) => {
  expect(gridNumberFormat(format)).toBe(expected);
});

it.each([
  ['"▼ "@', "ช้า", "▼ ช้า"],
  ["0;-0;0;@", "ช้า", "ช้า"],
  ["#,##0", "ช้า", "ช้า"],
  ['"@"0', "ช้า", "ช้า"],
])("under %s the text %s shows as %s", (format, text, expected) => {
  expect(shownText(format, text)).toBe(expected);
});

it.each([
  ["20/6/2023", 45_097],
  [" 1-2-25 ", 45_689],
  ["31/12/99", 36_525],
  ["29/2/2023", null],
  ["2023-06-20", null],
  ["20/6", null],
  ["ทดสอบ", null],
])("typed %s is the day %s", (text, expected) => {
  expect(typedDate(text)).toBe(expected);
});

it.each([["[$-107041E]d mmm yyyy", true], ["General", false], ['"d"0', false], ["[Red]0.00", false], ["hh:mm", false]])("%s shows a date: %s", (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

it.each([[null], [0], [1.5], ["ก"], [true], [false], [{ error: "#N/A" }]])("%j goes into the grid and comes back the same", (value) => {
  expect(valueOfGridCell(gridValue(value))).toEqual(value);
});

it("a look keeps its font, lines, fill and format", () => {
  const border = { line: "Continuous", weight: "Hairline", color: "#112233" } as const;
  const style = { ...plainStyle, numberFormat: "0.00", fill: "#FFEE00", font: { ...plainStyle.font, bold: true }, borders: { ...plainStyle.borders, EdgeBottom: border }, alignment: { ...plainStyle.alignment, horizontal: "Right", wrapText: true, indentLevel: 1 } } as const;
  expect(gridStyle(style)).toEqual({ ff: "TH Sarabun New", fs: 16, cl: { rgb: "#000000" }, bl: 1, bg: { rgb: "#FFEE00" }, bd: { b: { s: 2, cl: { rgb: "#112233" } } }, ht: 3, vt: 3, tb: 3, pd: { r: 11 }, n: { pattern: "0.00" } });
});

describe("rules", () => {
  const sheet = aSheet("แผ่น", { tables: [aTable("T", [0, 0, 5, 0], ["a"])] });
  const formulas = plainFormulas(aBook([sheet], { names: [{ name: "List", formula: "=T[a]", isVisible: true, comment: "" }] }));
  const validation = (rule: ValidationModel["rule"]): ValidationModel => ({
    areas: [{ top: 3, left: 0, bottom: 9, right: 0 }], rule, ignoreBlanks: true,
    error: { showAlert: true, style: "Stop", title: "", message: "ไม่ถูก" }, prompt: { showPrompt: true, title: "", message: "" },
  });

  it.each([
    ["a list by name", { kind: "list", source: "=List", inCellDropDown: true } as const, { type: "list", formula1: "=$A$2:$A$6", showDropDown: true }],
    ["a list of words", { kind: "list", source: "ก,ข", inCellDropDown: false } as const, { type: "list", formula1: "ก,ข", showDropDown: false }],
    ["a date, as a number", { kind: "date", operator: "Between", formula1: 32_874, formula2: 73_415 } as const, { type: "decimal", operator: "between", formula1: "32874", formula2: "73415" }],
    ["a computed column", { kind: "custom", formula: "=FALSE" } as const, { type: "textLength", operator: "lessThan", formula1: "0" }],
    ["any other formula", { kind: "custom", formula: "=LEN(A4)=8" } as const, { type: "custom", formula1: "=LEN(A4)=8" }],
  ])("%s is enforced by the grid", (_, rule, expected) => {
    expect(gridValidation(validation(rule), sheet, formulas, "id")).toMatchObject({ ...expected, errorStyle: 1, error: "ไม่ถูก", ranges: [{ startRow: 3, startColumn: 0, endRow: 9, endColumn: 0 }] });
  });

  it("a prompt without a rule is none of the grid's", () => {
    expect(gridValidation(validation({ kind: "none" }), sheet, formulas, "id")).toBeNull();
  });

  const drawn = (rule: ConditionalRule) => gridConditionalFormat({ id: "c", areas: [{ top: 3, left: 8, bottom: 9, right: 8 }], stopIfTrue: false, rule }, sheet, formulas)?.rule;
  it.each([
    ["a word of the column itself", { kind: "custom", formula: '=$I4="ช้า"', look: { fill: "#FF0000" } } as const, { subType: "text", operator: "equal", value: "ช้า" }],
    ["a word of another column", { kind: "custom", formula: '=$H4="ช้า"', look: {} } as const, { subType: "formula", value: '=$H4="ช้า"' }],
    ["a comparison", { kind: "cellValue", operator: "Between", formula1: "=1", formula2: "=5", look: {} } as const, { subType: "formula", value: "=AND(I4>=1,I4<=5)" }],
    ["a data bar", { kind: "dataBar", color: "#00FF00", min: { type: "Number", formula: "0" }, max: { type: "Automatic", formula: null }, showValue: true, isGradient: false } as const, { type: "dataBar", config: { min: { type: "num", value: 0 }, max: { type: "max" } } }],
  ])("%s is drawn by the grid", (_, rule, expected) => {
    expect(drawn(rule as ConditionalRule)).toMatchObject(expected);
  });
});

describe("what must be drawn again", () => {
  const makeBook = () => aBook([aSheet("แผ่น", { rows: [aRow([1, "ก"], { formulas: [undefined, undefined, "=A1"] }), aRow([2])] })]);

  it("is the cells that differ, once", () => {
    const book = makeBook();
    const cells = drawnCells();
    cells.remember(book);
    const sheet = book.sheets[0]!;
    sheet.rows[0]!.values[1] = "ข";
    sheet.rows[4] = aRow([undefined as never, 7]);
    expect(cells.changed(sheet)).toEqual([{ row: 0, column: 1 }, { row: 4, column: 1 }]);
    expect(cells.changed(sheet)).toEqual([]);
  });

  it("is what a person has written over, whatever came of it; not what the grid has calculated", () => {
    const book = makeBook();
    const cells = drawnCells();
    cells.remember(book);
    cells.forget(book.sheets[0]!.id, 1, 5);
    cells.setValue(book.sheets[0]!.id, 0, 2, 99);
    book.sheets[0]!.rows[0]!.values[2] = 99;
    expect(cells.changed(book.sheets[0]!)).toEqual([{ row: 1, column: 5 }]);
  });

  it.each([
    ["a value", false, (book: ReturnType<typeof makeBook>) => void (book.sheets[0]!.rows[0]!.values[0] = 5)],
    ["a row of values", false, (book: ReturnType<typeof makeBook>) => void (book.sheets[0]!.rows[9] = aRow([1]))],
    ["a sheet's name", true, (book: ReturnType<typeof makeBook>) => void (book.sheets[0]!.name = "อื่น")],
    ["a table", true, (book: ReturnType<typeof makeBook>) => void book.sheets[0]!.tables.push(aTable("T", [0, 0, 1, 1], ["a", "b"]))],
    ["a height", true, (book: ReturnType<typeof makeBook>) => void (book.sheets[0]!.rows[0]!.height = 40)],
    ["frozen rows", true, (book: ReturnType<typeof makeBook>) => void (book.sheets[0]!.frozen = { rows: 1, columns: 0 })],
  ])("%s changes the structure: %s", (_, expected, change) => {
    const book = makeBook();
    const before = structureOf(book, () => "s");
    change(book);
    expect(structureOf(book, () => "s") !== before).toBe(expected);
  });
});

it("a book with more formulas than the grid can calculate shows their values", () => {
  const rows = Array.from({ length: CALCULATED_AT_MOST + 1 }, () => aRow([3], { formulas: ["=1+2"] }));
  const small = gridBook(aBook([aSheet("แผ่น", { rows: rows.slice(0, 2) })]));
  const large = gridBook(aBook([aSheet("แผ่น", { rows })]));
  const cell = (drawn: typeof small) => drawn.data.sheets["{แผ่น}"]?.cellData?.[0]?.[0];
  expect([small.isCalculated, cell(small), large.isCalculated, cell(large)]).toEqual([true, { v: 3, t: 2, f: "=1+2" }, false, { v: 3, t: 2 }]);
});

it.each([["TableStyleLight1", "TableStyleLight1"], ["TableStyleMedium28", "TableStyleMedium28"], ["TableStyleDark3", "TableStyleMedium2"], ["Mine", "TableStyleMedium2"], ["", ""]])("the table look %s is drawn as %s", (style, expected) => {
  expect(themeOf(style)).toBe(expected);
});
