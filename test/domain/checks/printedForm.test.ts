import { checkPortfolio } from "../../../src/domain/checks/checkPortfolio";
import { PRINTED_FORM_DAY, printedFormPortfolio } from "../../support/builders/printedFormPortfolio";

/** domain.md §7, last line: the expected findings of the printed form at 2023-06-20, and nothing else. */
it("finds in the printed form exactly what domain.md expects", () => {
  const findings = checkPortfolio(printedFormPortfolio, { asOf: PRINTED_FORM_DAY, today: PRINTED_FORM_DAY });
  expect(findings.map(({ ruleId, severity, roundNo, field, value }) => [ruleId, severity, roundNo, field, value])).toEqual([
    ["S02", "W", null, "goalCode", "5.4.1"],
    ["S05", "I", null, "goalTextRaw", expect.stringMatching(/รวดเร็วมี$/)],
    ["S06", "W", null, "indicatorText", expect.stringMatching(/^กรุงเทพมหานครติดตามและประเมินผล/)],
    ["R15", "W", null, null, "2022-11"],
    ["B08", "I", null, "budgetReceived", 0],
    ["R13", "I", 1, "planStatusReported", "เป็นไปตามแผน"],
    ["R18", "W", 1, "targetStatusReported", null],
    ["R13", "I", 2, "planStatusReported", "เป็นไปตามแผน"],
    ["R18", "W", 2, "progressPct", 2],
    ["R01", "E", 3, "reportDate", null],
    ["R04", "W", 3, null, null],
    ["R08", "W", 4, "progressPct", null],
    ["R08", "W", 5, "progressPct", null],
    ["R08", "W", 6, "progressPct", null],
    ["R08", "W", 7, "progressPct", null],
    ["R07", "W", 8, "progressPct", 100],
    ["R19", "I", 8, "narrative", expect.stringMatching(/จำนวน 11 ภารกิจ/)],
  ]);
});
