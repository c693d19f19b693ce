import { DEFAULT_AGENCIES } from "../../src/schema/defaults/defaultAgencies";
import { defaultPortfolio } from "../../src/schema/defaults/defaultPortfolio";
import { EXAMPLE_PROFILE, EXAMPLE_TARGETS } from "../../src/schema/defaults/exampleTargets";
import { EMPTY_PORTFOLIO } from "../../src/domain/model/records/portfolio";

describe("the agencies of a new workbook", () => {
  const byCode = new Map(DEFAULT_AGENCIES.map(({ agencyCode, nameTh }) => [agencyCode, nameTh]));

  it("have 8 digits and stand once", () => {
    for (const { agencyCode } of DEFAULT_AGENCIES) expect(agencyCode).toMatch(/^\d{8}$/);
    expect(byCode.size).toBe(DEFAULT_AGENCIES.length);
  });

  it("are the 50 districts in the city's order", () => {
    expect(DEFAULT_AGENCIES.filter(({ kind }) => kind === "DISTRICT")).toHaveLength(50);
  });

  // Those that domain.md §1 calls verified.
  it.each([
    ["50010000", "สำนักงานเขตพระนคร"], ["50040000", "สำนักงานเขตบางรัก"], ["50120000", "สำนักงานเขตบางเขน"], ["50240000", "สำนักงานเขตราษฎร์บูรณะ"],
    ["50250000", "สำนักงานเขตดอนเมือง"], ["50290000", "สำนักงานเขตสาทร"], ["50340000", "สำนักงานเขตประเวศ"], ["50380000", "สำนักงานเขตสวนหลวง"],
    ["50470000", "สำนักงานเขตบางนา"], ["50500000", "สำนักงานเขตบางบอน"], ["21000000", "สำนักยุทธศาสตร์และประเมินผล"], ["18000000", "สำนักการวางผังและพัฒนาเมือง"],
    ["11000000", "สำนักการระบายน้ำ"],
  ])("%s is %s", (code, name) => expect(byCode.get(code)).toBe(name));

  it("belong to parents that are there", () => {
    for (const { parentCode } of DEFAULT_AGENCIES) expect(parentCode === null || byCode.has(parentCode)).toBe(true);
  });
});

describe("the example of a disbursement profile", () => {
  it("knows the first and last quarter of 2566 and says where they come from", () => {
    expect(EXAMPLE_TARGETS.map(({ expenseCategory, q1Pct, q2Pct, q3Pct, q4Pct }) => [expenseCategory, q1Pct, q2Pct, q3Pct, q4Pct])).toEqual([
      [null, 32, null, null, 93],
      ["OPERATING", 35, null, null, 98],
      ["INVESTMENT", 19, null, null, 75],
    ]);
    for (const { profile, sourceNote } of EXAMPLE_TARGETS) expect([profile, sourceNote]).toEqual([EXAMPLE_PROFILE, expect.stringContaining("2566")]);
  });

  it("is chosen by nobody", () => {
    expect(Object.keys(defaultPortfolio()).sort()).toEqual(["agencies", "disbursementTargets"]);
    expect(EMPTY_PORTFOLIO.settings.disbursementProfile).toBeNull();
  });
});
