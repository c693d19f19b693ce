import fc from "fast-check";
import { columnPoints, innerWidth, linesPerRow, linesWithSpare, rowHeight } from "../../../src/report/thaiText/rowHeight";
import { lineHeight, widthSize } from "../../../src/report/thaiText/screenFont";

describe("rowHeight", () => {
  it.each([
    [1, 16, 24],
    [2, 16, 45],
    [19, 16, 402],
    [20, 16, 409],
    [1, 14, 21.75],
    [3, 14, 59.25],
    [0, 16, 24],
  ])("%d lines at %d pt are %d pt", (lines, size, height) => {
    expect(rowHeight(lines, size)).toBe(height);
  });

  it("is never more than Excel allows, never less than the recipe, and a whole number of pixels below the limit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 8, max: 36 }), (lines, size) => {
        const height = rowHeight(lines, size);
        expect(height).toBeGreaterThan(0);
        expect(height).toBeLessThanOrEqual(409);
        expect(height).toBeGreaterThanOrEqual(Math.min(409, lines * size * 1.3 + 3));
        if (height < 409) expect((height * 4) % 3).toBe(0);
      }),
    );
  });
});

it.each([
  [16, 19],
  [14, 21],
  [36, 8],
])("the tallest row holds at %d pt %d lines", (size, lines) => {
  expect(linesPerRow(size)).toBe(lines);
  expect(lines * lineHeight(size) + 3).toBeLessThanOrEqual(409);
  expect((lines + 1) * lineHeight(size) + 3).toBeGreaterThan(409);
});

describe("widths", () => {
  it.each([
    [20, 105],
    [9.14, 48],
    [6, 31.5],
    [0, 0],
  ])("a column of %d characters is %d pt wide", (characters, points) => {
    expect(columnPoints(characters)).toBe(points);
  });

  it("leaves a cell's margins and 2 % free", () => {
    expect(innerWidth([20])).toBeCloseTo(97.02, 9);
    expect(innerWidth([20, 20])).toBeCloseTo((210 - 6) * 0.98, 9);
    expect(innerWidth([])).toBe(0);
  });
});

it.each([
  [9, 90, 9],
  [10, 90, 11],
  [10, 97.02, 11],
  [10, 102, 10],
  [30, 300, 30],
])("%d lines in %d pt get room for %d", (lines, width, room) => {
  expect(linesWithSpare(lines, width)).toBe(room);
});

it.each([
  [16, 16, 21],
  [14, 14.25, 18.75],
  [12, 12, 15.75],
])("%d pt is set as wide as %d pt, in lines %d pt apart", (size, width, line) => {
  expect(widthSize(size)).toBe(width);
  expect(lineHeight(size)).toBe(line);
});
