import * as fc from "fast-check";
import { cellAddress, columnLetters, columnNumber } from "../../src/workbook/cellRef";

describe("cell addresses", () => {
  it.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [28, "AB"],
    [52, "AZ"],
    [53, "BA"],
    [702, "ZZ"],
    [703, "AAA"],
    [16_384, "XFD"],
  ])("column %i is %s", (number, letters) => {
    expect(columnLetters(number)).toBe(letters);
    expect(columnNumber(letters)).toBe(number);
  });

  it("are read back, every column of Excel", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16_384 }), (column) => {
        expect(columnNumber(columnLetters(column))).toBe(column);
      }),
    );
  });

  it.each([
    [{ row: 7, column: 3 }, "C7"],
    [{ row: 1_048_576, column: 16_384 }, "XFD1048576"],
  ])("%j is %s", (ref, address) => {
    expect(cellAddress(ref)).toBe(address);
  });
});
