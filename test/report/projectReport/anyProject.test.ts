import fc from "fast-check";
import { dayFromEpoch } from "../../../src/domain/model/calendar/calendarDay";
import { satang } from "../../../src/domain/model/amounts/satang";
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import { fillableHeight } from "../../../src/report/page/pageGeometry";
import { aLink, aPortfolio, aProject, aRound } from "../../support/builders/records";
import { layoutOf, thaiProse } from "../../support/builders/reportCases";

const text = fc.option(
  fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.stringMatching(/^[ก-๙ \n]{0,80}$/),
    fc.tuple(fc.integer({ min: 0, max: 6000 }), fc.nat({ max: 4 })).map(([length, from]) => thaiProse(length, from)),
    fc.integer({ min: 1, max: 120 }).map((lines) => Array(lines).fill("บรรทัด").join("\n")),
  ),
  { nil: null },
);
const anyDay = fc.option(fc.integer({ min: 18_000, max: 21_000 }).map(dayFromEpoch), { nil: null });
const money = fc.option(fc.integer({ min: -1_000, max: 10 ** 15 }).map(satang), { nil: null });
const percent = fc.option(fc.double({ min: -50, max: 250, noNaN: true }), { nil: null });

const project = fc
  .record({ nameTh: text, startDate: anyDay, endDate: anyDay, budgetReceived: money, budgetUsedReported: money, committed: money, agency: text, responsible: text, rationale: text, targetText: text, objectives: fc.array(text.map((each) => each ?? ""), { maxLength: 8 }), lifecycle: fc.constantFrom(null, "COMPLETED" as const, "CANCELLED" as const, "IN_PROGRESS" as const) })
  .map((over) => aProject(over));
const round = fc
  .record({ reportDate: anyDay, narrative: text, progressPct: percent, disbursedThisRound: money, planStatusReported: fc.constantFrom(null, "ON_PLAN" as const, "BEHIND" as const), targetStatusReported: fc.constantFrom(null, "OFF_TARGET" as const), problem: text, remedy: text, evidenceRef: text })
  .map((over) => aRound(over));
const link = fc.record({ strategyName: text, subIssueName: text, goalTextRaw: text, tactic: text, indicatorText: text }).map((over) => aLink(over));

const portfolio: fc.Arbitrary<Portfolio> = fc
  .record({ project, rounds: fc.array(round, { maxLength: 15 }), links: fc.array(link, { maxLength: 4 }) })
  .map(({ project: one, rounds, links }) => aPortfolio({ projects: [one], rounds: rounds.map((each, index) => ({ ...each, roundNo: index + 1 })), strategyLinks: links }));

it("any project becomes pages that Excel and the paper can hold, the signature last and never alone", () => {
  fc.assert(
    fc.property(portfolio, fc.integer({ min: 18_000, max: 21_000 }).map(dayFromEpoch), fc.constantFrom("th" as const, "en" as const), (any, asOf, language) => {
      const layout = layoutOf({ portfolio: any, asOf }, language);
      const titleRows = layout.page.titleRows?.last ?? 0;
      const titleHeight = layout.rows.slice(0, titleRows).reduce((total, { height }) => total + height, 0);
      let used = titleHeight;
      let onPage: string[] = [];
      for (const { height, cells, pageBreakBefore } of layout.rows.slice(titleRows)) {
        if (pageBreakBefore === true) {
          used = titleHeight;
          onPage = [];
        }
        used += height;
        onPage.push(...cells.map(({ style }) => style));
        expect(height).toBeGreaterThan(0);
        expect(height).toBeLessThanOrEqual(409);
        expect(used).toBeLessThanOrEqual(fillableHeight(layout.page));
        for (const { value } of cells) if (typeof value === "string") expect(value).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
      }
      expect(onPage.filter((style) => style === "signLabel")).toHaveLength(3);
      expect(onPage.some((style) => /^(narrative|roundMissing|noRounds)/.test(style))).toBe(true);
    }),
    { numRuns: 40 },
  );
});
