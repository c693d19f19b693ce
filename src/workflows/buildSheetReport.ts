import { checkPortfolio } from "../domain/checks/checkPortfolio";
import type { CalendarDay } from "../domain/model/calendar/calendarDay";
import type { Portfolio } from "../domain/model/records/portfolio";
import { assessPortfolio } from "../domain/status/portfolioStatus";
import { completenessMatrix } from "../domain/workflow/reminders";
import { SHEET_KINDS, type SheetKind } from "../messages/report/sheets/sheetWords";
import { type FindingsReportOptions, layoutFindingsReport } from "../report/findingsReport/layoutFindingsReport";
import type { PortfolioReading } from "../schema/read/readPortfolio";
import { projectKeyOf } from "../domain/model/records/projectKey";
import { type LocatedFinding, checkReading } from "./checkEntries";
import { budgetSheet } from "../report/budget/budgetSheet";
import { changeLogSheet } from "../report/changelog/changeLogSheet";
import { completenessSheet } from "../report/completeness/completenessSheet";
import { divisionSheet } from "../report/division/divisionSheet";
import { evaluationSheet } from "../report/evaluation/evaluationSheet";
import { exceptionsSheet } from "../report/exceptions/exceptionsSheet";
import { snapshotSheet } from "../report/snapshot/snapshotSheet";
import { strategySheet } from "../report/strategy/strategySheet";
import { layoutTableSheet } from "../report/tableSheet/layoutTableSheet";
import type { SheetChoice, SheetSubject } from "../report/tableSheet/sheetContext";
import type { TableSheet } from "../report/tableSheet/tableSheet";
import type { ReportLayout } from "../workbook/reportLayout";
import type { WorkbookHost } from "../workbook/workbookHost";
import type { ReportChoice } from "./buildProjectReports";
import { openPortfolio } from "./openPortfolio";
import { unreadPlaces } from "./unreadPlaces";

/** Everything that `buildSheetReport` makes. */
export const SHEET_REPORTS = [...SHEET_KINDS, "findings"] as const;

export type SheetReportKind = (typeof SHEET_REPORTS)[number];

export interface SheetReport {
  readonly layout: ReportLayout;
  /** Codes that were asked for and that no project has. */
  readonly unknownCodes: readonly string[];
  /** Places of the workbook that could not be read and count as blank. */
  readonly unreadPlaces: number;
}

/** A sheet over a workbook's projects as of a day, or over those of these codes. Source: cli.md `report`, domain.md §8. */
export async function buildSheetReport(host: WorkbookHost, kind: SheetReportKind, { asOf, language, projectCodes }: Omit<ReportChoice, "singleFile">): Promise<SheetReport> {
  const reading = await openPortfolio(host);
  const { portfolio, unknownCodes } = ofProjects(reading.portfolio, projectCodes);
  const layout =
    kind === "findings"
      ? findingsLayout(reading, portfolio, { asOf, language, file: host.name })
      : layoutTableSheet(sheetOf(kind, portfolio, { asOf, language, preparedFrom: host.name }));
  return { layout, unknownCodes, unreadPlaces: unreadPlaces(reading) };
}

/** The sheet of a kind, in words and numbers. */
export function sheetOf(kind: SheetKind, portfolio: Portfolio, given: Omit<SheetChoice, "subject">): TableSheet {
  const choice: SheetChoice = { ...given, subject: subjectOf(portfolio) };
  const assessed = () => assessPortfolio(portfolio, choice.asOf).filter(({ dossier }) => !dossier.isRepeatedRow);
  switch (kind) {
    case "division":
      return divisionSheet(portfolio, assessed(), findingsAt(portfolio, choice.asOf), choice);
    case "strategy":
      return strategySheet(portfolio, assessed(), choice);
    case "completeness":
      return completenessSheet(completenessMatrix(portfolio, choice.asOf), choice);
    case "exceptions":
      return exceptionsSheet(portfolio, assessed(), choice);
    case "budget":
      return budgetSheet(portfolio, choice);
    case "evaluation":
      return evaluationSheet(portfolio, choice);
    case "changelog":
      return changeLogSheet(portfolio, choice);
    case "snapshot":
      return snapshotSheet(portfolio, choice);
  }
}

function subjectOf({ projects }: Portfolio): SheetSubject {
  const agencies = new Set(projects.flatMap(({ agency }) => ((agency?.trim() ?? "") === "" ? [] : [(agency ?? "").trim()])));
  const years = new Set(projects.flatMap(({ fiscalYearBE }) => (fiscalYearBE === null ? [] : [fiscalYearBE])));
  return { agencies: [...agencies], fiscalYearsBE: [...years].sort((a, b) => a - b) };
}

/** Of all findings of the workbook those of the chosen projects, and where all are chosen those of the workbook itself too. */
function findingsLayout(reading: PortfolioReading, { projects }: Portfolio, options: Omit<FindingsReportOptions, "total">): ReportLayout {
  const { findings } = checkReading(reading, { asOf: options.asOf, today: options.asOf });
  const names = new Map<string, string | null>(projects.map((project) => [projectKeyOf(project), project.nameTh]));
  const isChosen = ({ finding }: LocatedFinding): boolean => projects.length === reading.portfolio.projects.length || names.has(projectKeyOf(finding));
  const listed = findings.filter(isChosen).map(({ finding, cell, address }) => ({
    finding, projectName: names.get(projectKeyOf(finding)) ?? null, place: cell === null ? null : `${cell.sheet}!${address ?? ""}`,
  }));
  return layoutFindingsReport(listed, { ...options, total: findings.length });
}

function findingsAt(portfolio: Portfolio, asOf: CalendarDay) {
  return checkPortfolio(portfolio, { asOf, today: asOf });
}

/** Only these projects and what belongs to them; all where none is named. */
function ofProjects(portfolio: Portfolio, codes: readonly string[]): { readonly portfolio: Portfolio; readonly unknownCodes: readonly string[] } {
  if (codes.length === 0) return { portfolio, unknownCodes: [] };
  const wanted = new Set(codes);
  const isWanted = (code: string | null): boolean => wanted.has(code?.trim() ?? "");
  const known = new Set(portfolio.projects.map(({ projectCode }) => projectCode?.trim()));
  return {
    portfolio: {
      ...portfolio,
      projects: portfolio.projects.filter(({ projectCode }) => isWanted(projectCode)),
      quarterEvaluations: portfolio.quarterEvaluations.filter(({ subject }) => isWanted(subject)),
      changeLog: portfolio.changeLog.filter(({ key }) => isWanted(key?.split("|")[0] ?? null)),
    },
    unknownCodes: codes.filter((code) => !known.has(code)),
  };
}
