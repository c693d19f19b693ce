import { readFileSync } from "node:fs";
import { join } from "node:path";
import { breakLines } from "../../../src/report/thaiText/breakLines";
import { columnPoints, innerWidth, linesWithSpare } from "../../../src/report/thaiText/rowHeight";
import { autofitLines } from "../../support/autofitHeights";
import { describeWith } from "../../support/programs";
import { temporaryFolder } from "../../support/temporaryFolder";

/** Slices of the printed form, 20 to 620 characters, the same on every run. */
function slices(count: number): readonly string[] {
  const form = readFileSync(join(__dirname, "../../fixtures/printed-form.txt"), "utf8").replace(/\s+/g, " ");
  let seed = 7;
  const below = (limit: number): number => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed % limit;
  };
  return Array.from({ length: count }, () => {
    const length = 20 + below(600);
    const from = below(form.length - length);
    return form.slice(from, from + length).replace(/^[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e ]+/, "").trim();
  });
}

describeWith(["LibreOffice", "fontTools"], "our line counts beside LibreOffice's own row heights", () => {
  const folder = temporaryFolder();
  const texts = slices(400);

  // The rates of performance-baselines.md D. A text with too few lines would be clipped; one line too many is only white space.
  it.each([
    [20, 16, false, 0.047],
    [35, 16, false, 0.005],
    [60, 16, false, 0.005],
    [88, 16, false, 0.005],
    [88, 14, false, 0.005],
    [60, 16, true, 0.005],
  ])("columns of %d characters at %d pt, bold %s: too few in at most %d", async (characters, size, bold, rate) => {
    const cells = texts.map((text) => ({ text, width: columnPoints(characters), size, bold }));
    const theirs = await autofitLines(cells, folder);
    const width = innerWidth([characters]);
    const missing = texts.map((text, index) => {
      const ours = linesWithSpare(breakLines(text, width, { size, bold }).length, width);
      return (theirs[index] ?? NaN) - ours;
    });
    expect(missing.filter((lines) => lines > 0).length / texts.length).toBeLessThanOrEqual(rate);
    expect(Math.max(...missing)).toBeLessThanOrEqual(characters <= 20 ? 2 : 1);
    // Not bought with white space: wide columns are mostly right to the line.
    if (characters >= 60) expect(missing.filter((lines) => lines === 0).length / texts.length).toBeGreaterThan(0.8);
  });
});
