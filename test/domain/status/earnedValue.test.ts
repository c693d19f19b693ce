import { satang } from "../../../src/domain/model/amounts/satang";
import { earnedValue } from "../../../src/domain/status/earnedValue";
import type { ProjectStatus } from "../../../src/domain/status/projectStatus";
import { baht } from "../../support/builders/records";
import { statusOf } from "../../support/statusOf";

const status = (over: Partial<ProjectStatus>): ProjectStatus => ({
  ...statusOf({}, "2023-03-31"),
  effectiveBudget: baht(1000),
  disbursedCum: baht(500),
  actualPct: 40,
  plannedPct: 50,
  ...over,
});

describe("earned value, for the optional panel", () => {
  it("compares work done, work planned and money paid", () => {
    expect(earnedValue(status({}))).toEqual({
      budgetAtCompletion: baht(1000),
      plannedValue: baht(500),
      earnedValue: baht(400),
      actualCost: baht(500),
      spi: 0.8,
      cpi: 0.8,
      estimateAtCompletion: baht(1250),
    });
  });

  it("rounds money to the satang and nothing else", () => {
    const panel = earnedValue(status({ effectiveBudget: satang(1001), actualPct: 33.33, plannedPct: 66.66, disbursedCum: satang(300) }));
    expect(panel).toMatchObject({ earnedValue: 334, plannedValue: 667, spi: 0.5, estimateAtCompletion: 900 });
    expect(panel!.cpi).toBeCloseTo(333.6333 / 300, 12);
  });

  const refused: readonly [what: string, over: Partial<ProjectStatus>][] = [
    ["no budget", { effectiveBudget: satang(0) }],
    ["an unknown budget", { effectiveBudget: null }],
    ["a negative budget", { effectiveBudget: satang(-1) }],
    ["nothing paid", { disbursedCum: satang(0) }],
    ["unknown payments", { disbursedCum: null }],
    ["too little progress to tell", { actualPct: 14.99 }],
    ["no progress reported", { actualPct: null }],
  ];

  it.each(refused)("says nothing with %s", (_what, over) => {
    expect(earnedValue(status(over))).toBeNull();
  });

  it.each([
    ["without an SPI where the plan is too small to divide by", { plannedPct: 5e-324 }, { spi: null }],
    ["from 15 % on", { actualPct: 15 }, { earnedValue: baht(150) }],
    ["without a plan basis", { plannedPct: null }, { plannedValue: null, spi: null, cpi: 0.8 }],
    ["when nothing was planned yet", { plannedPct: 0 }, { plannedValue: satang(0), spi: null, cpi: 0.8 }],
    [
      "when the estimate is beyond counting",
      { effectiveBudget: satang(1), disbursedCum: satang(Number.MAX_SAFE_INTEGER), actualPct: 15 },
      { estimateAtCompletion: null },
    ],
  ])("%s", (_what, over, expected) => {
    expect(earnedValue(status(over))).toMatchObject(expected);
  });
});
