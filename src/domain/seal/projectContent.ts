import type { CalendarDay } from "../model/calendar/calendarDay";
import type { BaselinePoint } from "../model/records/baselinePoint";
import type { Portfolio } from "../model/records/portfolio";
import type { Project } from "../model/records/project";
import type { ProjectDossier } from "../model/records/projectDossier";
import { projectKeyOf } from "../model/records/projectKey";
import { roundsUpTo } from "../model/records/roundTiming";
import type { StrategyLink } from "../model/records/strategy";
import type { StoredRecord } from "../model/records/stored";
import { targetPct } from "../status/disbursementProfile";
import { lastCompletedQuarter } from "../model/calendar/fiscalYear";
import type { StatusContext } from "../status/statusContext";
import { type CanonicalValue, canonicalJson, canonicalList, canonicalNumber, canonicalText } from "./canonicalValue";
import { digestOf } from "./digest";
import { roundContent } from "./roundContent";

/** Fields of a project, in any order: `canonicalJson` sorts. Money is whole satang. */
const PROJECT_FIELDS = [
  "projectCode", "fiscalYearBE", "projectKind", "nameTh", "startDate", "endDate", "actualEndDate", "lifecycle", "budgetReceived", "budgetAfterTransfer",
  "allotment", "committed", "carriedOver", "budgetUsedReported", "expenseCategory", "agencyCode", "agency", "division", "section", "responsible",
  "sedCoordinator", "rationale", "objectives", "targetText", "targetQty", "targetUnit",
] as const satisfies readonly (keyof Project)[];

const LINK_FIELDS = [
  "planEdition", "strategyNo", "strategyName", "subIssueCode", "subIssueName", "goalCode", "goalTextRaw", "tactic", "indicatorText", "indicatorCode",
  "performanceDimension", "isPrimary",
] as const satisfies readonly (keyof StrategyLink)[];

const POINT_FIELDS = ["revision", "periodEnd", "plannedPct", "plannedDisbursement", "approvedOn"] as const satisfies readonly (keyof BaselinePoint)[];

/** What a project's sheet is computed with, besides its own records. */
export type SheetPortfolio = Pick<Portfolio, "settings" | "holidays">;

/**
 * Everything that a project's printed sheet of a day says or is computed from, as text: the project, its links, its plan, the rounds that count
 * on that day, and the settings, holidays and disbursement target that its status depends on. Rows may stand in any order; rounds are told
 * apart by number. What is not printed (workflow, evaluations, logs, row ids, computed columns) is not in it. docs/seal.md describes it.
 */
export function canonicalProjectText(dossier: ProjectDossier, portfolio: SheetPortfolio, context: StatusContext, asOf: CalendarDay): string {
  const { project } = dossier;
  const rounds = roundsUpTo(dossier.rounds, asOf);
  return [
    "kaona-project-1",
    asOf,
    canonicalJson(fieldsOf(project, PROJECT_FIELDS)),
    ...sorted(dossier.strategyLinks.map((link) => `link ${canonicalJson(fieldsOf(link, LINK_FIELDS))}`)),
    ...sorted(dossier.baseline.map((point) => `plan ${canonicalJson(fieldsOf(point, POINT_FIELDS))}`)),
    ...rounds.map((round) => `round ${round.roundNo ?? ""} ${canonicalJson(roundContent(round))}`),
    `settings ${canonicalJson(settingsOf(project, portfolio, context, asOf))}`,
  ].join("\n");
}

/** SHA-256 of it. */
export function projectDigest(dossier: ProjectDossier, portfolio: SheetPortfolio, context: StatusContext, asOf: CalendarDay): string {
  return digestOf(canonicalProjectText(dossier, portfolio, context, asOf));
}

/** Which project: its key, digested, for codes that must not be read back into one. */
export function projectTagText(project: Pick<Project, "projectCode" | "fiscalYearBE">): string {
  return `kaona-tag-1\n${projectKeyOf(project)}`;
}

function settingsOf(project: Project, { settings, holidays }: SheetPortfolio, { profile }: StatusContext, asOf: CalendarDay): Readonly<Record<string, CanonicalValue>> {
  const { reportDay, toleranceLinearPp, toleranceBaselinePp, staleAfterDays, disbursementMode } = settings;
  const quarter = project.fiscalYearBE === null ? null : lastCompletedQuarter(project.fiscalYearBE, asOf);
  const from = project.startDate ?? asOf;
  return {
    reportDay: canonicalNumber(reportDay),
    toleranceLinearPp: canonicalNumber(toleranceLinearPp),
    toleranceBaselinePp: canonicalNumber(toleranceBaselinePp),
    staleAfterDays: canonicalNumber(staleAfterDays),
    disbursementMode,
    disburseTargetPct: canonicalNumber(targetPct(profile, project.expenseCategory, quarter)),
    // Holidays move due dates; those outside the project's time do not matter to it.
    holidays: sorted(holidays.flatMap(({ date }) => (date !== null && date >= from && date <= asOf ? [date] : []))),
  };
}

function fieldsOf<Item extends StoredRecord>(record: Item, fields: readonly (keyof Item & string)[]): Readonly<Record<string, CanonicalValue>> {
  return Object.fromEntries(fields.map((field) => [field, canonicalText(record.unreadable[field] ?? null) ?? canonicalField(record[field])]));
}

function canonicalField(value: unknown): CanonicalValue {
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : canonicalNumber(value);
  if (typeof value === "string") return canonicalText(value);
  if (Array.isArray(value)) return canonicalList(value as readonly string[]);
  return typeof value === "boolean" ? value : null;
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...texts].sort();
}
