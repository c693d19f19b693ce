import { liveWorkbook } from "../../../src/workflows/live/liveWorkbook";
import { projectsAt, quartersOf } from "../../../src/workflows/live/quarterView";
import { SAMPLE_TODAY, sampleWorkbook } from "../../support/builders/sampleWorkbook";
import { aPortfolio, aProject, aRound, day } from "../../support/builders/records";
import { snapshotOf } from "../../support/snapshotOf";

const rounds = [aRound({ roundNo: 1, reportDate: day("2022-12-20"), progressPct: 20 }), aRound({ roundNo: 2, reportDate: day("2023-03-20"), progressPct: 50 })];
const projects = [aProject(), aProject({ projectCode: "50010600-0002", fiscalYearBE: 2565 }), aProject({ projectCode: "50010600-0003", fiscalYearBE: 2999 })];
const live = liveWorkbook(snapshotOf(sampleWorkbook(aPortfolio({ projects, rounds }))), SAMPLE_TODAY);

describe("quarters", () => {
  it("are those of the projects' years that have begun, the running one up to the as-of date", () => {
    expect(quartersOf(live).map(({ key }) => key)).toEqual(["2566-3", "2566-2", "2566-1", "2565-4", "2565-3", "2565-2", "2565-1"]);
    expect(quartersOf(live)[0]!.asOf).toBe(live.checked.context.asOf);
  });

  it.each([["2566-1", 20], ["2566-2", 50]])("%s shows the projects of its year as they stood at its end", (key, actualPct) => {
    const at = projectsAt(live, quartersOf(live).find((quarter) => quarter.key === key)!);
    expect(at.map(({ dossier, status }) => [dossier.project.projectCode, status.actualPct])).toEqual([["50010600-0001", actualPct]]);
  });

  it("without a quarter are all projects as they stand", () => {
    expect(projectsAt(live, null)).toBe(live.checked.projects);
  });
});
