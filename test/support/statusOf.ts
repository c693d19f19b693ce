import type { BaselinePoint } from "../../src/domain/model/records/baselinePoint";
import type { Project } from "../../src/domain/model/records/project";
import { dossiersOf } from "../../src/domain/model/records/projectDossier";
import type { ReportRound } from "../../src/domain/model/records/reportRound";
import { DEFAULT_SETTINGS, type DisbursementTarget, type Settings } from "../../src/domain/model/records/settings";
import { NOTHING_UNREADABLE } from "../../src/domain/model/records/stored";
import { assessProject } from "../../src/domain/status/assessProject";
import type { ProjectStatus } from "../../src/domain/status/projectStatus";
import { statusContextOf } from "../../src/domain/status/statusContext";
import { aBaselinePoint, aPortfolio, aProject, aRound, day } from "./builders/records";

/** What a status test states about a project; everything else is as in `aProject`, without any round. */
export interface StatusCase {
  readonly project?: Partial<Project>;
  readonly rounds?: readonly Partial<ReportRound>[];
  readonly baseline?: readonly Partial<BaselinePoint>[];
  readonly settings?: Partial<Settings>;
  readonly targets?: readonly Partial<DisbursementTarget>[];
  readonly holidays?: readonly string[];
}

/** The status at `asOf` of one project; a round gets the next number unless it says otherwise, and has no month of its own. */
export function statusOf(given: StatusCase, asOf: string): ProjectStatus {
  const portfolio = aPortfolio({
    projects: [aProject(given.project)],
    rounds: (given.rounds ?? []).map((over, index) => aRound({ roundNo: index + 1, periodMonth: null, ...over })),
    baseline: (given.baseline ?? []).map(aBaselinePoint),
    settings: { ...DEFAULT_SETTINGS, ...given.settings },
    disbursementTargets: (given.targets ?? []).map(aTarget),
    holidays: (given.holidays ?? []).map((date) => ({ id: null, unreadable: NOTHING_UNREADABLE, date: day(date), nameTh: null })),
  });
  const [dossier] = dossiersOf(portfolio);
  return assessProject(dossier!, statusContextOf(portfolio), day(asOf));
}

/** A row without a class of the profile "ตัวอย่าง": 10, 30, 55, 95. */
export const aTarget = (over: Partial<DisbursementTarget> = {}): DisbursementTarget => ({
  id: null,
  unreadable: NOTHING_UNREADABLE,
  profile: "ตัวอย่าง",
  expenseCategory: null,
  q1Pct: 10,
  q2Pct: 30,
  q3Pct: 55,
  q4Pct: 95,
  sourceNote: null,
  ...over,
});
