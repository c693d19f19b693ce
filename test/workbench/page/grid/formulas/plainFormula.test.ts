import { formulaTokens } from "../../../../../src/workbench/page/grid/formulas/formulaTokens";
import { plainFormulas } from "../../../../../src/workbench/page/grid/formulas/plainFormula";
import { aBook, aSheet, aTable } from "../../../../support/builders/gridBooks";

const rounds = aSheet("รายงาน", { tables: [aTable("Rounds", [2, 0, 6, 3], ["รหัส", "ครั้งที่", "ร้อยละ", "ยอด [บาท]"])] });
const totals = aSheet("สรุป ปี", { tables: [aTable("Totals", [0, 0, 4, 1], ["a", "b"], { showTotals: true })] });
const name = (text: string, formula: string) => ({ name: text, formula, isVisible: true, comment: "" });
const book = aBook([rounds, totals], {
  names: [name("AsOf", "='ตั้งค่า'!$B$4"), name("Codes", "=Rounds[รหัส]"), name("Sum_Of", "=1+AsOf"), name("โหมด", "='ตั้งค่า'!$B$5")],
});
const place = { sheet: rounds, row: 4, column: 2 };
const plain = (formula: string, at = place) => plainFormulas(book).at(formula, at);

it.each([
  ["=SUM(Rounds[ร้อยละ])", "=SUM($C$4:$C$7)"],
  ["=SUM(rounds[ร้อยละ])", "=SUM($C$4:$C$7)"],
  ["=ROW(Rounds[[#Headers],[ครั้งที่]])", "=ROW($B$3)"],
  ["=Rounds[[#This Row],[ครั้งที่]]+1", "=$B5+1"],
  ["=Rounds[@ครั้งที่]*[@[ร้อยละ]]", "=$B5*$C5"],
  ["=SUM(Rounds[@[ครั้งที่]:[ร้อยละ]])", "=SUM($B5:$C5)"],
  ["=SUM(Rounds[[ครั้งที่]:[ร้อยละ]])", "=SUM($B$4:$C$7)"],
  ["=COUNTA(Rounds[[#Headers],[#Data],[รหัส]])", "=COUNTA($A$3:$A$7)"],
  ["=COUNTA(Rounds[#All])", "=COUNTA($A$3:$D$7)"],
  ["=SUM(Rounds[ยอด '[บาท']])", "=SUM($D$4:$D$7)"],
  ["=ROWS(Rounds)", "=ROWS($A$4:$D$7)"],
  ["=SUM(Totals[b])", "=SUM('สรุป ปี'!$B$2:$B$4)"],
  ["=Totals[[#Totals],[b]]", "='สรุป ปี'!$B$5"],
  ["=IF(AsOf>1,2,3)", "=IF('ตั้งค่า'!$B$4>1,2,3)"],
  ["=MATCH(1,Codes,0)", "=MATCH(1,$A$4:$A$7,0)"],
  ["=Sum_Of*2", "=(1+'ตั้งค่า'!$B$4)*2"],
  ["=โหมด=\"ยอดสะสม\"", "='ตั้งค่า'!$B$5=\"ยอดสะสม\""],
])("%s becomes %s", (formula, expected) => {
  expect(plain(formula)).toBe(expected);
});

it.each([
  "=A1+$B$2*SUM(C3:C9)&\"Rounds[x] \"\"AsOf\"\"\"",
  "='Rounds[x]'!A1+รายงาน!$A:$B",
  "={\"AsOf\",1;2,TRUE}",
  "=IF(TRUE,1.25,.5%)",
  "=LOG10(A1)",
  "=3:5",
])("%s stays as it is", (formula) => {
  expect(plain(formula)).toBe(formula);
});

it.each([
  ["a row outside the table", "=Rounds[@รหัส]", { ...place, row: 40 }, "=#VALUE!"],
  ["an unknown column", "=SUM(Rounds[x])", place, "=SUM(#REF!)"],
  ["an unknown table", "=SUM(Nothing[x])", place, "=SUM(#REF!)"],
  ["no totals row", "=Rounds[#Totals]", place, "=#REF!"],
])("%s is an error of Excel's", (_, formula, at, expected) => {
  expect(plain(formula, at)).toBe(expected);
});

it("a name that leads to itself ends", () => {
  const ring = aBook([rounds], { names: [name("Ring", "=Ring+1")] });
  expect(plainFormulas(ring).at("=Ring", place)).toMatch(/Ring/);
});

it("the pieces of a formula joined are the formula", () => {
  const formula = "=IF(Rounds[[#This Row],[ครั้งที่]]>=AsOf,'สรุป ปี'!A1&\"ก\",{1,2})";
  expect(formulaTokens(formula).map(({ text }) => text).join("")).toBe(formula);
});
