import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderLayouts } from "../../../src/hosts/exceljs/renderLayouts";
import { columnPoints } from "../../../src/report/thaiText/rowHeight";
import { lineHeight } from "../../../src/report/thaiText/screenFont";
import type { LayoutRow, ReportLayout } from "../../../src/workbook/reportLayout";
import { type AutofitCell, autofitLines } from "../../support/autofitHeights";
import { layoutOf, reportCases } from "../../support/builders/reportCases";
import { describeWith } from "../../support/programs";
import { type RenderedFile, renderPages, renderedFolder } from "../../support/renderPages";
import { temporaryFolder } from "../../support/temporaryFolder";

const reports = Object.entries(reportCases).flatMap(([name, reportCase]) =>
  (["th", "en"] as const).map((language) => ({ name: `${name}.${language}`, layout: layoutOf(reportCase, language, "สมุดงาน R&D.xlsx") })),
);

/** Pages as we decided them: the rows of each, the repeated title rows left out. */
function pagesOf({ rows, page }: ReportLayout): readonly (readonly LayoutRow[])[] {
  const result: LayoutRow[][] = [[]];
  rows.slice(page.titleRows?.last ?? 0).forEach((row) => {
    if (row.pageBreakBefore === true) result.push([]);
    result.at(-1)?.push(row);
  });
  return result;
}

/** Letters without the marks above and below them: a PDF keeps where marks are drawn, not on which letter they stand. */
const bare = (text: string): string => text.replaceAll("ำ", "า").replace(/[\p{M}\s]/gu, "");
const words = new Intl.Segmenter("th", { granularity: "word" });

/** Words that a page must show. Signs and single letters say too little, and signs may come from another font. */
function wordsOf(rows: readonly LayoutRow[]): readonly string[] {
  const texts = rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === "string" ? [value] : [])));
  const all = texts.flatMap((text) => [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment));
  return [...new Set(all)].filter((word) => word.length > 1);
}

describeWith(["LibreOffice", "fontTools", "poppler"], "the project report on paper", () => {
  const rendered = new Map<string, RenderedFile>();

  beforeAll(async () => {
    const folder = renderedFolder("project-report");
    const files: string[] = [];
    for (const { name, layout } of reports) {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, await renderLayouts([layout], { time: null }));
      files.push(file);
    }
    const results = await renderPages(files, folder);
    results.forEach((result, index) => rendered.set(reports[index]?.name ?? "", result));
  }, 180_000);

  describe.each(reports)("$name", ({ name, layout }) => {
    const pages = (): RenderedFile["pages"] => rendered.get(name)?.pages ?? [];

    it("has the pages that we decided, and no others", () => {
      expect(pages()).toHaveLength(pagesOf(layout).length);
    });

    it("shows title, number and as-of date on every page, and text besides", () => {
      pages().forEach(({ text }, index) => {
        const page = bare(text);
        for (const { cells } of layout.rows.slice(0, 2)) expect(page).toContain(bare(String(cells[0]?.value)));
        expect(page).toContain(`${index + 1}/${pages().length}`);
        expect(page).toContain(layout.page.footer.includes("As of") ? "Asof" : bare("ข้อมูล ณ วันที่"));
        expect(text.split("\n").filter((line) => line.trim() !== "").length).toBeGreaterThan(6);
      });
    });

    it("shows every word on its page", () => {
      pagesOf(layout).forEach((rows, index) => {
        const page = bare(pages()[index]?.text ?? "");
        expect(wordsOf(rows).filter((word) => !page.includes(bare(word)))).toEqual([]);
      });
    });

    it("signs below words of the last round", () => {
      const last = bare(pages().at(-1)?.text ?? "");
      const signature = Math.max(last.indexOf(bare("ขอรับรองว่า")), last.indexOf("Wecertify"));
      expect(signature).toBeGreaterThan(0);
      const aRound = ["รายงานครั้งที่", "ยังไม่มีรายงาน", "Report", "no report yet"].map((words) => last.slice(0, signature).lastIndexOf(bare(words)));
      expect(Math.max(...aRound)).toBeGreaterThan(0);
    });
  });

  it("has room in every row for the lines that LibreOffice makes of its texts, in Excel's narrower columns", async () => {
    const cells = new Map<string, AutofitCell & { readonly room: number }>();
    for (const { layout } of reports) {
      for (const { height, cells: row } of layout.rows) {
        for (const { value, column, span, style } of row) {
          const { font, align } = layout.styles[style]!;
          if (typeof value !== "string" || !align.wrap) continue;
          const points = layout.columnWidths.slice(column - 1, column - 1 + span).reduce((total, width) => total + columnPoints(width), 0);
          const width = points - (align.indent ?? 0) * 10;
          const room = Math.floor((height - 3 + 0.75) / lineHeight(font.size));
          cells.set(`${value}|${width}|${style}|${room}`, { text: value, width, size: font.size, bold: font.bold === true, room });
        }
      }
    }
    const all = [...cells.values()];
    const lines = await autofitLines(all, temporary);
    const clipped = all.filter(({ room }, index) => (lines[index] ?? NaN) > room).map(({ text }) => text.slice(0, 60));
    expect(all.length).toBeGreaterThan(400);
    expect(clipped).toEqual([]);
  });

  const temporary = temporaryFolder();
});
