import { formulaTokens } from "../../../../../src/workbench/page/grid/formulas/formulaTokens";
import { gridDialect } from "../../../../../src/workbench/page/grid/formulas/gridDialect";

const said = (formula: string): string => gridDialect(formulaTokens(formula)).map(({ text }) => text).join("");

it.each([
  ["=SUMIFS(CHOOSE(n,$A$1:$A$9,$B$1:$B$9),$C$1:$C$9,1)", "=CHOOSE(n,SUMIFS($A$1:$A$9,$C$1:$C$9,1),SUMIFS($B$1:$B$9,$C$1:$C$9,1))"],
  ["=IF(COUNTIFS(C1:C9,IF(D1>1,2,3),CHOOSE(E1+(2),A1:A9,B1:B9),\">-1\")=0,\"\",1)", "=IF(CHOOSE(E1+(2),COUNTIFS(C1:C9,IF(D1>1,2,3),A1:A9,\">-1\"),COUNTIFS(C1:C9,IF(D1>1,2,3),B1:B9,\">-1\"))=0,\"\",1)"],
  ["=SUMIFS(CHOOSE(1,A1:A2,B1:B2),CHOOSE(2,C1:C2,D1:D2),1)", "=CHOOSE(1,CHOOSE(2,SUMIFS(A1:A2,C1:C2,1),SUMIFS(A1:A2,D1:D2,1)),CHOOSE(2,SUMIFS(B1:B2,C1:C2,1),SUMIFS(B1:B2,D1:D2,1)))"],
  ["=IF(1999999>1E6,2E6,1.5E+3)", "=IF(1999999>1000000,2000000,1500)"],
  ["=1E300+2.5e-3", "=(1*10^300)+(2.5*10^-3)"],
  ["=IF($A$1=\"\",1,2)", "=IF(LEN($A$1)=0,1,2)"],
  ["=OR(T[[#This Row],[a]]=\"\",AsOf<>\"\")", "=OR(LEN(T[[#This Row],[a]])=0,LEN(AsOf)>0)"],
  ["=A1=\"\"", "=LEN(A1)=0"],
])("%s becomes %s", (formula, expected) => {
  expect(said(formula)).toBe(expected);
});

it.each(["=CHOOSE(1,2,3)", "=SUM(CHOOSE(1,A1:A2,B1:B2))", "=SUMIFS(A1:A2,B1:B2,CHOOSE(1,2,3)+1)", "=\"SUMIFS(CHOOSE(1,2))\"", "=A1&B1=\"\"", "=A1=\"\"&B1", "=\"1E6\"&E6"])("%s stays as it is", (formula) => {
  expect(said(formula)).toBe(formula);
});
