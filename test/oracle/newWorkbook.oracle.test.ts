import fc from "fast-check";
import { EMPTY_PORTFOLIO, type Portfolio } from "../../src/domain/model/records/portfolio";
import { createWorkbookFile } from "../../src/hosts/exceljs/createWorkbookFile";
import { readWorkbookPackage } from "../../src/hosts/exceljs/package/read/readWorkbookPackage";
import { defaultPortfolio } from "../../src/schema/defaults/defaultPortfolio";
import { describeWorkbook } from "../../src/schema/describe/describeWorkbook";
import { type ComputedMode, newMeta } from "../../src/schema/meta";
import { readPortfolio } from "../../src/schema/read/readPortfolio";
import { NAMED_CELLS } from "../../src/schema/workbookSchema";
import { samplePortfolio } from "../../src/workflows/sample/samplePortfolio";
import { portfolios } from "../support/builders/randomPortfolio";
import { day } from "../support/builders/records";
import { validateOoxmlFiles } from "../support/ooxmlValidator";
import { describeWith } from "../support/programs";

const asOf = day("2025-06-20");

const random = fc.sample(portfolios, { seed: 20, numRuns: 6 }).map((portfolio, index) => [`random ${index + 1}`, portfolio, index % 2 === 0 ? "live" : "values"] as const);

/** Every kind of workbook that we make, with what is in it. */
const kinds: readonly (readonly [name: string, portfolio: Portfolio, computed: ComputedMode])[] = [
  ["new", { ...EMPTY_PORTFOLIO, ...defaultPortfolio() }, "live"],
  ["empty", EMPTY_PORTFOLIO, "values"],
  ["sample", samplePortfolio(2568), "live"],
  ["sample without formulas", samplePortfolio(2568), "values"],
  ...random,
];

async function fileOf(portfolio: Portfolio, computed: ComputedMode): Promise<Uint8Array> {
  const meta = { ...newMeta(portfolio, { workbookId: "01HZX3V9K2M4N6P8Q0R2S4T6V8", defaultFiscalYearBE: 2568, defaultAgencyCode: "21000000" }), computed };
  return await createWorkbookFile(describeWorkbook(portfolio, { asOf, today: asOf, meta }), { time: "2025-06-20T09:00:00" });
}

describe("a workbook as a file", () => {
  it.each(kinds)("gives back every record, %s", async (_name, portfolio, computed) => {
    const reading = readPortfolio(readWorkbookPackage(await fileOf(portfolio, computed), "สมุดงาน.xlsx", { namedCells: NAMED_CELLS }));
    expect(reading.findings).toEqual([]);
    expect(reading.portfolio).toEqual(portfolio);
    expect(reading).toMatchObject({ asOf, meta: { computed, defaultAgencyCode: "21000000" } });
  });
});

describeWith("Open XML SDK validator", "Microsoft's Open XML SDK finds nothing wrong", () => {
  it("with any kind of workbook", async () => {
    const files: Record<string, Uint8Array> = {};
    for (const [name, portfolio, computed] of kinds) files[name] = await fileOf(portfolio, computed);
    const verdicts = await validateOoxmlFiles(files);
    expect(verdicts).toEqual(Object.fromEntries(kinds.map(([name]) => [name, []])));
  }, 120_000);
});
