import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { calendarDay } from "../../../src/domain/model/calendar/calendarDay";
import { findingMessage } from "../../../src/messages/findingMessage";
import { findingsSheetTexts } from "../../../src/messages/findingsSheetTexts";
import type { Language } from "../../../src/messages/language";
import { allFindings } from "../../../src/workflows/live/liveFindings";
import { writeFindingsSheet } from "../../../src/workflows/live/findingsSheet";
import { liveWorkbook } from "../../../src/workflows/live/liveWorkbook";
import { contractHosts } from "../../contract/support/contractHosts";
import { sampleWorkbook } from "../../support/builders/sampleWorkbook";
import { describeWith } from "../../support/programs";
import { type RenderedPage, renderPages, renderedFolder } from "../../support/renderPages";
import { snapshotOf } from "../../support/snapshotOf";

const live = liveWorkbook({ ...snapshotOf(sampleWorkbook()), file: "รายงานโครงการ 2566.xlsx" }, calendarDay("2023-07-10"));
const findings = allFindings(live);
const amounts = { none: 0, few: 3, many: findings.length };
const languages: readonly Language[] = ["th", "en"];
/** Where a line and a page end differs between the hosts: columns are as wide as so many digits of the workbook's own default font. */
const sheets = contractHosts.flatMap((contract, at) =>
  languages.flatMap((language) =>
    (Object.keys(amounts) as (keyof typeof amounts)[]).map((amount) => ({ contract, host: contract.name, language, amount, name: `${at === 0 ? "file" : "excel"}.${amount}.${language}` })),
  ),
);

/** Letters without the marks above and below them: a PDF keeps where marks are drawn, not on which letter they stand. */
const bare = (text: string): string => text.replaceAll("ำ", "า").replace(/[\p{M}\s]/gu, "");
const words = new Intl.Segmenter("th", { granularity: "word" });
const wordsOf = (text: string): readonly string[] => [...words.segment(text)].filter(({ isWordLike, segment }) => isWordLike && segment.length > 1).map(({ segment }) => bare(segment));

describeWith(["LibreOffice", "fontTools", "poppler"], "the findings sheet on paper", () => {
  const printed = new Map<string, readonly RenderedPage[]>();
  const pagesOf = (name: string): readonly RenderedPage[] => printed.get(name) ?? [];

  beforeAll(async () => {
    const folder = renderedFolder("findings-sheet");
    const written: string[] = [];
    for (const { contract, language, amount, name } of sheets) {
      const { reports, savedReport, close } = await contract.open(null);
      const place = await writeFindingsSheet(live, findings.slice(0, amounts[amount]), findings.length, reports, { language, task: {} });
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, savedReport(place));
      written.push(path);
      await close();
    }
    const results = await renderPages(written, folder);
    results.forEach(({ pages }, at) => printed.set(sheets[at]?.name ?? "", pages));
  }, 300_000);

  it.each(sheets)("repeats its heading on every page, numbers the pages and says what it is about: $amount findings, $language, $host", ({ name, language, amount }) => {
    const pages = pagesOf(name);
    const { title, columns, page } = findingsSheetTexts(language);
    expect(pages.length > 1).toBe(amount === "many");
    pages.forEach(({ text }, at) => {
      for (const column of columns) expect(bare(text)).toContain(bare(column).slice(0, 5));
      expect(bare(text)).toContain(bare(page(String(at + 1), String(pages.length))));
    });
    expect(bare(pages[0]?.text ?? "")).toContain(bare(title));
    expect(pages[0]?.text).toContain(String(amounts[amount]));
  });

  it.each(sheets)("shows every word of what was found: $amount findings, $language, $host", ({ name, language, amount }) => {
    const all = bare(pagesOf(name).map(({ text }) => text).join(""));
    const listed = findings.slice(0, amounts[amount]);
    const expected = amount === "none" ? [findingsSheetTexts(language).none] : listed.map((finding) => findingMessage(finding, language));
    expect([...new Set(expected.flatMap(wordsOf))].filter((word) => !all.includes(word))).toEqual([]);
  });
});
