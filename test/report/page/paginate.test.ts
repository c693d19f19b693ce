import fc from "fast-check";
import type { LayoutStyle } from "../../../src/workbook/reportLayout";
import type { FlowRow } from "../../../src/report/page/flowRow";
import { rulerOf } from "../../../src/report/page/measureRow";
import { paginate } from "../../../src/report/page/paginate";

const style = (size: number, wrap = true): LayoutStyle => ({
  font: { name: "TH Sarabun New", size },
  align: { horizontal: "left", vertical: "top", wrap },
});
const styles = { text: style(16), cut: style(16), middle: style(16), heading: style(16, false), small: style(14) };
type Style = keyof typeof styles;
type Row = FlowRow<Style>;

/** Two columns: 20 characters for labels, 60 for texts. */
const ruler = rulerOf([20, 60], styles);

const line = (text: string, keepWithNext = false): Row => ({ cells: [{ column: 1, span: 2, text, style: "heading" }], keepWithNext });
/** `count` numbered lines, broken by newlines so that a test can tell them apart. */
const lines = (count: number, over: Partial<Row> = {}): Row => ({
  cells: [{ column: 1, span: 2, text: numbered(1, count), style: "text", flow: { endOfPage: "cut", middle: "middle" } }],
  ...over,
});
const numbered = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, index) => `บรรทัด ${from + index}`).join("\n");
const gap = (height: number): Row => ({ cells: [], height });

/** Pages as lists of what each row says. */
function pages(rows: readonly Row[], height: number): readonly (readonly string[])[] {
  const result: string[][] = [[]];
  for (const row of paginate(rows, height, ruler)) {
    if (row.pageBreakBefore === true) result.push([]);
    result.at(-1)?.push(row.cells.map(({ value }) => String(value ?? "")).join(" | "));
  }
  return result;
}

describe("paginate", () => {
  it("gives rows the height of their longest text", () => {
    const [row] = paginate<Style>(
      [{ cells: [{ column: 1, span: 1, text: "ป้าย", style: "small" }, { column: 2, span: 1, text: numbered(1, 3), style: "text" }] }],
      700,
      ruler,
    );
    expect(row).toEqual({
      height: 66,
      cells: [
        { column: 1, span: 1, value: "ป้าย", style: "small" },
        { column: 2, span: 1, value: numbered(1, 3), style: "text" },
      ],
    });
  });

  it("begins a new page where a row does not fit, and never on the first row", () => {
    expect(pages([line("ก"), line("ข"), line("ค")], 50)).toEqual([["ก", "ข"], ["ค"]]);
    expect(pages([line("สูงกว่าหน้า")], 10)).toEqual([["สูงกว่าหน้า"]]);
  });

  it("keeps a heading with what it heads, however many headings stand in a row", () => {
    expect(pages([line("ก"), line("หัวข้อ", true), line("หัวข้อย่อย", true), line("ข้อความ")], 80)).toEqual([["ก"], ["หัวข้อ", "หัวข้อย่อย", "ข้อความ"]]);
  });

  it("fills the page with a long text and goes on with its heading repeated, two lines at least on each side", () => {
    const text = lines(6, { headingOnNextPage: line("หัวข้อ (ต่อ)") });
    // 24 for the heading, then 45 for two lines, 66 for three.
    expect(pages([line("หัวข้อ", true), text], 100)).toEqual([["หัวข้อ", numbered(1, 3)], ["หัวข้อ (ต่อ)", numbered(4, 6)]]);
    expect(pages([line("ก"), text], 90)).toEqual([["ก", numbered(1, 3)], ["หัวข้อ (ต่อ)", numbered(4, 6)]]);
    expect(pages([line("ก"), text], 70)).toEqual([["ก", numbered(1, 2)], ["หัวข้อ (ต่อ)", numbered(3, 4)], ["หัวข้อ (ต่อ)", numbered(5, 6)]]);
  });

  it("does not part a text of three lines", () => {
    expect(pages([line("ก"), lines(3)], 80)).toEqual([["ก"], [numbered(1, 3)]]);
  });

  it("leaves the end of a text for the page of what must stay with it", () => {
    const kept = lines(6, { keepWithNext: true });
    expect(pages([kept, line("ลงชื่อ")], 130)).toEqual([[numbered(1, 4)], [numbered(5, 6), "ลงชื่อ"]]);
    expect(pages([line("ก"), lines(3, { keepWithNext: true }), line("ลงชื่อ")], 100)).toEqual([["ก"], [numbered(1, 3), "ลงชื่อ"]]);
  });

  it("prefers to end a page where a phrase ends", () => {
    const phrase = "ประชาชน".repeat(18); // two lines
    const text = `${phrase} ${phrase} ${phrase}`;
    const row: Row = { cells: [{ column: 1, span: 2, text, style: "text", flow: { endOfPage: "cut", middle: "middle" } }] };
    // Three lines would fit the page.
    expect(pages([row], 66)).toEqual([[phrase], [phrase], [phrase]]);
  });

  it("parts a text that Excel's tallest row cannot hold, the label repeated", () => {
    const rows = paginate<Style>(
      [
        {
          cells: [
            { column: 1, span: 1, text: "ป้าย", style: "text", textWhenContinued: "ป้าย (ต่อ)" },
            { column: 2, span: 1, text: numbered(1, 45), style: "text", flow: { endOfPage: "cut", middle: "middle" } },
          ],
        },
      ],
      2000,
      ruler,
    );
    expect(rows.map(({ height, cells }) => [height, cells[0]?.value, cells[1]?.style])).toEqual([
      [402, "ป้าย", "middle"],
      [402, "ป้าย (ต่อ)", "middle"],
      [150, "ป้าย (ต่อ)", "text"],
    ]);
    expect(rows.map(({ cells }) => cells[1]?.value).join("\n")).toBe(numbered(1, 45));
  });

  it("marks the part that ends a page", () => {
    const rows = paginate([lines(6)], 100, ruler);
    expect(rows.map(({ cells }) => cells[0]?.style)).toEqual(["cut", "text"]);
  });

  it("prints no white space at the head of a page", () => {
    expect(pages([line("ก"), line("ข"), gap(6), line("ค")], 50)).toEqual([["ก", "ข"], ["ค"]]);
  });

  it("parts what must stay together only when a whole page does not hold it", () => {
    expect(pages([line("ก", true), line("ข", true), line("ค")], 50)).toEqual([["ก"], ["ข", "ค"]]);
  });
});

const anyRow: fc.Arbitrary<Row> = fc.oneof(
  fc.record({ text: fc.constantFrom("หัวข้อ", "ก", ""), keep: fc.boolean() }).map(({ text, keep }) => line(text, keep)),
  fc.record({ count: fc.integer({ min: 1, max: 60 }), keepWithNext: fc.boolean(), heading: fc.boolean() }).map(({ count, keepWithNext, heading }) =>
    lines(count, { keepWithNext, ...(heading ? { headingOnNextPage: line("(ต่อ)") } : {}) }),
  ),
  fc.integer({ min: 1, max: 30 }).map(gap),
);

describe("paginate on any rows", () => {
  it("keeps Excel's limit, fills no page beyond its height, and loses no line", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), fc.integer({ min: 120, max: 800 }), (rows, pageHeight) => {
        const printed = paginate(rows, pageHeight, ruler);
        let used = 0;
        for (const { height, pageBreakBefore } of printed) {
          expect(height).toBeGreaterThan(0);
          expect(height).toBeLessThanOrEqual(409);
          used = (pageBreakBefore === true ? 0 : used) + height;
          expect(used).toBeLessThanOrEqual(pageHeight);
        }
        expect(printed[0]?.pageBreakBefore).toBeUndefined();
        const words = (texts: readonly (string | number | null | undefined)[]): readonly string[] => texts.filter((text) => text !== "(ต่อ)" && text !== null && text !== undefined).flatMap((text) => String(text).split("\n"));
        expect(words(printed.flatMap(({ cells }) => cells.map(({ value }) => value)))).toEqual(words(rows.flatMap(({ cells }) => cells.map(({ text }) => text))));
      }),
    );
  });
});
