/** What became of projects between two days. */
import { type Move, compareStatuses, countMoves } from "../../../src/domain/status/compareStatuses";
import type { DerivedPlanStatus } from "../../../src/domain/model/words/statusWords";
import { assessPortfolio } from "../../../src/domain/status/portfolioStatus";
import type { AssessedProject } from "../../../src/domain/status/portfolioStatus";
import { aPortfolio, aProject, day } from "../../support/builders/records";

const at = (code: string | null, planStatusDerived: DerivedPlanStatus, { year = 2566, actualPct = null as number | null } = {}): AssessedProject => {
  const [assessed] = assessPortfolio(aPortfolio({ projects: [aProject({ projectCode: code, fiscalYearBE: year })], rounds: [] }), day("2023-03-31"));
  return { ...assessed!, status: { ...assessed!.status, planStatusDerived, actualPct } };
};
const one = (before: DerivedPlanStatus | null, after: DerivedPlanStatus | null): Move | undefined =>
  compareStatuses(before === null ? [] : [at("A", before)], after === null ? [] : [at("A", after)])[0]?.move;

describe("a project that was and is", () => {
  it.each<readonly [DerivedPlanStatus | null, DerivedPlanStatus | null, Move]>([
    ["ON_PLAN", "BEHIND", "BECAME_LATE"], ["NOT_STARTED", "BEHIND", "BECAME_LATE"], ["NO_DATA", "BEHIND", "BECAME_LATE"], ["COMPLETED", "BEHIND", "BECAME_LATE"],
    ["BEHIND", "BEHIND", "STILL_LATE"],
    ["BEHIND", "ON_PLAN", "RECOVERED"], ["BEHIND", "AHEAD", "RECOVERED"], ["BEHIND", "COMPLETED", "RECOVERED"],
    ["BEHIND", "CANCELLED", "STOPPED"], ["ON_PLAN", "SUSPENDED", "STOPPED"], ["CANCELLED", "SUSPENDED", "SAME"],
    ["BEHIND", "NO_DATA", "SAME"], ["ON_PLAN", "COMPLETED", "COMPLETED"], ["COMPLETED", "COMPLETED", "SAME"], ["ON_PLAN", "AHEAD", "SAME"], ["SUSPENDED", "ON_PLAN", "SAME"],
    [null, "BEHIND", "NEW"], ["BEHIND", null, "GONE"],
  ])("%s, then %s: %s", (before, after, move) => expect(one(before, after)).toBe(move));
});

describe("projects of two days", () => {
  it("meet by code and year, else by a code that goes on into another year, each once", () => {
    const earlier = [at("A", "BEHIND"), at("B", "ON_PLAN", { year: 2565 }), at("C", "ON_PLAN", { year: 2565 }), at(null, "ON_PLAN")];
    const later = [at("A", "ON_PLAN"), at("A", "BEHIND", { year: 2567 }), at("B", "BEHIND"), at("C", "ON_PLAN", { year: 2565 }), at("C", "BEHIND")];
    const moves = compareStatuses(earlier, later).map(({ move, dossier }) => `${move} ${dossier.project.projectCode ?? "–"} ${dossier.project.fiscalYearBE ?? ""}`);
    expect(moves).toEqual(["BECAME_LATE B 2566", "RECOVERED A 2566", "NEW A 2567", "NEW C 2566", "GONE – 2566", "SAME C 2565"]);
  });

  it("gain points only where both are known", () => {
    const gained = (before: number | null, after: number | null) => compareStatuses([at("A", "ON_PLAN", { actualPct: before })], [at("A", "ON_PLAN", { actualPct: after })])[0]!.gainedPp;
    expect([gained(30, 45.5), gained(null, 45), gained(30, null), gained(0, 0)]).toEqual([15.5, null, null, 0]);
  });

  it("are counted by what they did", () => {
    const counts = countMoves(compareStatuses([at("A", "BEHIND"), at("B", "ON_PLAN")], [at("A", "ON_PLAN"), at("B", "BEHIND"), at("C", "BEHIND")]));
    expect(counts).toEqual({ BECAME_LATE: 1, STILL_LATE: 0, STOPPED: 0, RECOVERED: 1, COMPLETED: 0, NEW: 1, GONE: 0, SAME: 0 });
  });
});
