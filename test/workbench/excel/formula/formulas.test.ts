import { movedFormula } from "../../../../src/workbench/excel/formula/movedFormula";
import { withColumnRenamed, withTableRenamed } from "../../../../src/workbench/excel/formula/structuredReferences";
import { newBook } from "../../../../src/workbench/excel/model/newBook";
import type { Shift } from "../../../../src/workbench/excel/structure/shift";
import { shiftFormulas } from "../../../../src/workbench/excel/structure/shiftFormulas";

it.each([
  ["=A1*$B$1+B$2+$C3", 1, 1, "=B2*$B$1+C$2+$C4"],
  ["=SUM(A:A)+SUM(3:3)", 2, 1, "=SUM(B:B)+SUM(5:5)"],
  ["=SUM('แผ่น 1'!A1:B2)", 1, 0, "=SUM('แผ่น 1'!A2:B3)"],
  ["=A1", -1, 0, "=#REF!"],
  ["=\"A1\"&LOG10(A1)&Items[A1]&rate2!A1", 1, 0, "=\"A1\"&LOG10(A2)&Items[A1]&rate2!A2"],
  ["=Items[[#This Row],[A1]]+XFE1+A1048577", 1, 0, "=Items[[#This Row],[A1]]+XFE1+A1048577"],
])("%s copied %i down, %i right", (formula, rows, columns, expected) => {
  expect(movedFormula(formula, rows, columns)).toBe(expected);
});

const rows = (at: number, by: number): Shift => ({ axis: "rows", at, by, band: [0, 16_383] });
const columns = (at: number, by: number): Shift => ({ axis: "columns", at, by, band: [0, 1_048_575] });

it.each<readonly [string, Shift, string]>([
  ["=Sheet1!A5", rows(2, 2), "=Sheet1!A7"],
  ["=Sheet1!$A$5", rows(2, 2), "=Sheet1!$A$7"],
  ["=Sheet1!A5", rows(5, 2), "=Sheet1!A5"],
  ["=SUM(Sheet1!A2:A5)", rows(2, 3), "=SUM(Sheet1!A2:A8)"],
  ["=SUM(Sheet1!A2:A5)", rows(5, 3), "=SUM(Sheet1!A2:A5)"],
  ["=SUM(Sheet1!A2:A5)", rows(2, -1), "=SUM(Sheet1!A2:A4)"],
  ["=SUM(Sheet1!A2:A5)", rows(0, -3), "=SUM(Sheet1!A1:A2)"],
  ["=SUM(Sheet1!A2:A5)", rows(1, -4), "=SUM(#REF!)".replace("#REF!", "Sheet1!#REF!")],
  ["=SUM(Sheet1!A:C)", columns(1, -1), "=SUM(Sheet1!A:B)"],
  ["=SUM(Sheet1!A:C)", rows(1, 5), "=SUM(Sheet1!A:C)"],
  ["=SUM(sheet1!3:5)", rows(1, 5), "=SUM(sheet1!8:10)"],
  ["='Sheet1'!B2&Other!B2&B2&\"Sheet1!B2\"", columns(0, 1), "='Sheet1'!C2&Other!B2&B2&\"Sheet1!B2\""],
  ["=Sheet1!A5", { axis: "rows", at: 0, by: 2, band: [1, 3] }, "=Sheet1!A5"],
  ["=SUM(Sheet1!A5:D5)", { axis: "rows", at: 0, by: 2, band: [1, 3] }, "=SUM(Sheet1!A5:D5)"],
  ["=SUM(Sheet1!B5:D5)", { axis: "rows", at: 0, by: 2, band: [1, 3] }, "=SUM(Sheet1!B7:D7)"],
])("%s after cells came or went", (formula, shift, expected) => {
  const book = newBook();
  book.names.push({ name: "x", formula, isVisible: true, comment: "" });
  shiftFormulas(book, book.sheets[0]!, shift);
  expect(book.names[0]!.formula).toBe(expected);
});

it.each([
  ["=SUM(Items[qty])+ROWS(Items)&\"Items\"", "=SUM(Works[qty])+ROWS(Works)&\"Items\""],
  ["=ITEMS[[#All],[qty]]+MyItems[qty]+Items2", "=Works[[#All],[qty]]+MyItems[qty]+Items2"],
])("%s after the table was renamed", (formula, expected) => {
  expect(withTableRenamed(formula, "Items", "Works")).toBe(expected);
});

it.each([
  ["=SUM(Items[qty])", false, "จำนวน", "=SUM(Items[จำนวน])"],
  ["=[@qty]*2", true, "จำนวน", "=[@จำนวน]*2"],
  ["=[@qty]*2", false, "จำนวน", "=[@qty]*2"],
  ["=Items[[#This Row],[qty]]+Items[[a]:[qty]]", false, "n", "=Items[[#This Row],[n]]+Items[[a]:[n]]"],
  ["=Other[qty]+\"[qty]\"", true, "n", "=Other[qty]+\"[qty]\""],
  ["=Items[qty]", false, "a[b]", "=Items[a'[b']]"],
  ["=SUM(Items[qty])", false, null, "=SUM(#REF!)"],
  ["=Items[[#This Row],[qty]]", false, null, "=#REF!"],
] as const)("%s (inside: %s) after qty became %s", (formula, isInside, to, expected) => {
  expect(withColumnRenamed(formula, "Items", "qty", to, isInside)).toBe(expected);
});
