import { hasRelativeRows, shiftFormula } from "../../../../../src/hosts/exceljs/package/formula/shiftFormula";

describe("a formula in another cell", () => {
  it.each([
    ["a cell", "A1", "B3"],
    ["locked row, column or both", "A$1+$A1+$A$1", "B$1+$A3+$A$1"],
    ["a range", "SUM(A1:C3)", "SUM(B3:D5)"],
    ["whole columns", "SUM(A:C)+SUM($A:C)", "SUM(B:D)+SUM($A:D)"],
    ["whole rows", "SUM(1:2)+SUM($1:2)", "SUM(3:4)+SUM($1:4)"],
    ["a cell of another sheet", "Sheet1!A1+'ก A1'!B2", "Sheet1!B3+'ก A1'!C4"],
    ["a sheet's name with an apostrophe", "'it''s A1'!A1", "'it''s A1'!B3"],
    ["another workbook", "[1]Sheet1!A1", "[1]Sheet1!B3"],
    ["a text", `"A1 ""B2"""&A1`, `"A1 ""B2"""&B3`],
    ["a table's column", "Items[A1]+Items[[#This Row],[B2]]+A1", "Items[A1]+Items[[#This Row],[B2]]+B3"],
    ["a column's name with an escaped bracket", "Items['[A1']]+A1", "Items['[A1']]+B3"],
    ["functions that end in digits", "LOG10(A1)+ATAN2(A1,1)+DEC2BIN(1)", "LOG10(B3)+ATAN2(B3,1)+DEC2BIN(1)"],
    ["numbers with exponents", "1E5+2e3*A1", "1E5+2e3*B3"],
    ["names", "Rate2566+งบA1+A1ก+tax_A1+A1.x+ZZZ9", "Rate2566+งบA1+A1ก+tax_A1+A1.x+ZZZ9"],
    ["the last cell of the sheet", "XFD1048576+A1", "#REF!+B3"],
  ])("%s", (_name, formula, expected) => {
    expect(shiftFormula(formula, 2, 1)).toBe(expected);
  });

  it("moves back to where it was", () => {
    expect(shiftFormula("$B3*D4+SUM(E:F)", -2, -1)).toBe("$B1*C2+SUM(D:E)");
    expect(shiftFormula("A1", -1, 0)).toBe("#REF!");
  });

  it.each([
    ["Items[[#This Row],[B2]]*$A$1", false],
    ["SUM(A:C)", false],
    ["A1", true],
  ])("%s means another cell one row down: %s", (formula, expected) => {
    expect(hasRelativeRows(formula)).toBe(expected);
  });
});
