import { assessPortfolio } from "../../../src/domain/status/portfolioStatus";
import { whomToAsk } from "../../../src/domain/status/whomToAsk";
import { aPortfolio, aProject, aRound, day } from "../../support/builders/records";

/** Projects of a year that is half over: late ones reported 1 %, silent ones nothing, the others are on plan and up to date. */
const [LATE, SILENT, WELL] = [1, null, 50] as const;
const project = (no: number, agency: string | null, progress: typeof LATE | typeof SILENT | typeof WELL, over: Partial<Parameters<typeof aProject>[0]> = {}) => ({
  project: aProject({ projectCode: `50010600-000${no}`, agency, ...over }),
  rounds: progress === null ? [] : ["2022-10", "2022-11", "2022-12", "2023-01", "2023-02", "2023-03"].map((month, at) => aRound({ projectCode: `50010600-000${no}`, roundNo: at + 1, periodMonth: month as never, reportDate: day(`${month}-25`), progressPct: progress })),
});
const asked = (...given: readonly ReturnType<typeof project>[]) =>
  whomToAsk(assessPortfolio(aPortfolio({ projects: given.map((each) => each.project), rounds: given.flatMap(({ rounds }) => rounds) }), day("2023-03-31")));

it("agencies with most to ask about come first, those where all is well not at all", () => {
  const found = asked(project(1, "ก", LATE), project(2, "ข", LATE), project(3, "ข", SILENT), project(4, "ค", WELL), project(5, " ", SILENT));
  expect(found.map(({ agency, lateCount, missingCount, projects }) => [agency, lateCount, missingCount, projects.length])).toEqual([["ข", 1, 1, 2], [null, 0, 1, 1], ["ก", 1, 0, 1]]);
});

it("names whom the projects name, by how many of them do, and nobody twice", () => {
  const [only] = asked(
    project(1, "ก", LATE, { responsible: "ฝ่ายโยธา", sedCoordinator: "สยป. 1" }),
    project(2, "ก", LATE, { responsible: " ฝ่ายโยธา", sedCoordinator: null }),
    project(3, "ก", LATE, { responsible: "ฝ่ายการศึกษา", sedCoordinator: "" }),
    project(4, "ก", WELL, { responsible: "ฝ่ายทะเบียน" }),
  );
  expect(only).toMatchObject({ responsible: [{ name: "ฝ่ายโยธา", count: 2 }, { name: "ฝ่ายการศึกษา", count: 1 }], coordinators: [{ name: "สยป. 1", count: 1 }] });
});
