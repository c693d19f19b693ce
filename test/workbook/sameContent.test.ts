import { isSameFormula, stillHolds } from "../../src/workbook/sameContent";

it.each([
  ["Rounds[[#This Row],[ครั้งที่]]*2", "[@ครั้งที่]*2", true],
  ["=Rounds[@ครั้งที่]", "Rounds[@[ครั้งที่]]", true],
  ["SUM( A1 , 2 )", "sum(A1,2)", true],
  [`"a b"&A1`, `"a b" & A1`, true],
  [`"a b"`, `"A B"`, false],
  ["Rounds[ครั้งที่]", "Rounds[@ครั้งที่]", false],
  ["[@ก ข]", "[@กข]", false],
])("the formulas %s and %s are one: %s", (a, b, expected) => expect(isSameFormula(a, b)).toBe(expected));

it.each([
  ["a number", 1, 1, true],
  ["another number", 1, 2, false],
  ["a number and its text", 1, "1", false],
  ["nothing and the empty text", null, "", true],
  ["a formula with another result", { formula: "A1", result: 1 }, { formula: "A1", result: 2 }, true],
  ["a formula and its result", { formula: "A1", result: 1 }, 1, false],
  ["an error", { error: "#N/A" }, { error: "#N/A" }, true],
])("a cell still holds %s", (_name, found, expected, holds) => expect(stillHolds(found, expected)).toBe(holds));
