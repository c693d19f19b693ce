import { dossiersOf } from "../../../src/domain/model/records/projectDossier";
import { newestSampleYear, samplePortfolio } from "../../../src/workflows/sample/samplePortfolio";
import { sampleAsOf } from "../../../src/workflows/sample/sampleRounds";
import { day } from "../../support/builders/records";

const portfolio = samplePortfolio(2566);

describe("the sample", () => {
  it("has forty projects of six agencies", () => {
    expect(portfolio.projects).toHaveLength(40);
    expect(new Set(portfolio.projects.map(({ agency }) => agency)).size).toBe(6);
  });

  it("gives the same data for the same year", () => {
    expect(samplePortfolio(2566)).toEqual(portfolio);
  });

  it("has a key of its own for every project, and a project for every round", () => {
    const codes = portfolio.projects.map(({ projectCode }) => projectCode);
    expect(new Set(codes).size).toBe(codes.length);
    expect(portfolio.rounds.filter(({ projectCode }) => !codes.includes(projectCode))).toEqual([]);
  });

  it("reports nothing after June, and numbers the rounds of a project from 1", () => {
    const last = sampleAsOf(2566);
    expect(portfolio.rounds.filter(({ reportDate }) => reportDate !== null && reportDate > last)).toEqual([]);
    for (const { rounds } of dossiersOf(portfolio)) {
      expect(rounds.map(({ roundNo }) => roundNo)).toEqual(rounds.map((_, index) => index + 1));
    }
  });

  it("never reports more than 100 percent", () => {
    expect(portfolio.rounds.filter(({ progressPct }) => progressPct === null || progressPct < 0 || progressPct > 100)).toEqual([]);
  });

  it.each([
    ["2026-11-23", 2569],
    ["2026-06-30", 2569],
    ["2026-06-29", 2568],
    ["2026-10-01", 2569],
  ])("on %s is about fiscal year %i, whose June is over", (today, year) => {
    expect(newestSampleYear(day(today))).toBe(year);
  });
});
