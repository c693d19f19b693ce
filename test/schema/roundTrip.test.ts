import fc from "fast-check";
import { EMPTY_PORTFOLIO, type Portfolio } from "../../src/domain/model/records/portfolio";
import { defaultPortfolio } from "../../src/schema/defaults/defaultPortfolio";
import { describeWorkbook } from "../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../src/schema/meta";
import { readPortfolio } from "../../src/schema/read/readPortfolio";
import { samplePortfolio } from "../../src/workflows/sample/samplePortfolio";
import { portfolios } from "../support/builders/randomPortfolio";
import { aPortfolio, aProject, day } from "../support/builders/records";
import { snapshotOf } from "../support/snapshotOf";

const today = day("2023-06-20");

function written(portfolio: Portfolio, computed: "live" | "values") {
  const meta = newMeta(portfolio, { workbookId: "01HZX3V9K2M4N6P8Q0R2S4T6V8", defaultFiscalYearBE: 2566, defaultAgencyCode: "04000000" });
  return { ...meta, computed, blueprint: describeWorkbook(portfolio, { asOf: null, today, meta: { ...meta, computed } }) };
}

describe("a portfolio written into a workbook and read again", () => {
  it.each<[string, Portfolio]>([
    ["nothing at all", EMPTY_PORTFOLIO],
    ["one project", aPortfolio()],
    ["what a new workbook brings", { ...EMPTY_PORTFOLIO, ...defaultPortfolio() }],
    ["the sample", samplePortfolio(2568)],
    ["a text that just fits a cell", aPortfolio({ projects: [aProject({ rationale: "ก".repeat(32_767) })] })],
  ])("is the same: %s", (_name, portfolio) => {
    for (const mode of ["live", "values"] as const) {
      const reading = readPortfolio(snapshotOf(written(portfolio, mode).blueprint));
      expect(reading.findings).toEqual([]);
      expect(reading.portfolio).toEqual(portfolio);
    }
  });

  it("is the same whatever it holds, and nothing is reported", () => {
    fc.assert(
      fc.property(portfolios, fc.constantFrom("live", "values"), (portfolio, mode) => {
        const reading = readPortfolio(snapshotOf(written(portfolio, mode).blueprint));
        expect(reading.findings).toEqual([]);
        expect(reading.portfolio).toEqual(portfolio);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps the binding", () => {
    const { blueprint } = written(aPortfolio(), "values");
    expect(readPortfolio(snapshotOf(blueprint)).meta).toEqual({
      schemaVersion: 1,
      workbookId: "01HZX3V9K2M4N6P8Q0R2S4T6V8",
      computed: "values",
      defaultFiscalYearBE: 2566,
      defaultAgencyCode: "04000000",
    });
  });

  it("refuses a text that no cell can hold, and names the cell", () => {
    const portfolio = aPortfolio({ projects: [aProject(), aProject({ projectCode: "50010600-0002", rationale: "ก".repeat(32_768) })] });
    expect(() => written(portfolio, "live")).toThrow(
      expect.objectContaining({ problem: "TEXT_TOO_LONG", facts: { sheet: "โครงการ", cell: expect.stringMatching(/^[A-Z]+5$/), found: 32_768, allowed: 32_767 } }),
    );
  });
});
