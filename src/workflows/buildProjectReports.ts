import type { CalendarDay } from "../domain/model/calendar/calendarDay";
import { type AssessedProject, assessPortfolio } from "../domain/status/portfolioStatus";
import { statusContextOf } from "../domain/status/statusContext";
import type { Language } from "../messages/language";
import { layoutProjectReport } from "../report/projectReport/layoutProjectReport";
import type { ReportLayout } from "../workbook/reportLayout";
import type { WorkbookHost } from "../workbook/workbookHost";
import { openPortfolio } from "./openPortfolio";
import { withOwnSheetNames } from "./reportNames";
import { reportProof } from "./verify/reportProof";
import { unreadPlaces } from "./unreadPlaces";

export interface ReportChoice {
  readonly asOf: CalendarDay;
  readonly language: Language;
  /** Only these projects (in every fiscal year that has them); empty = all. */
  readonly projectCodes: readonly string[];
  /** All sheets in one document of this name (with or without `.xlsx`); `null` = a document per project. */
  readonly singleFile: string | null;
}

/** A document to be written. Its pages are laid out only when asked for, one document at a time. */
export interface ReportDocument {
  /** Without an extension. */
  readonly name: string;
  layouts(): readonly ReportLayout[];
}

export interface ProjectReports {
  readonly documents: readonly ReportDocument[];
  /** Codes that were asked for and that no project has. */
  readonly unknownCodes: readonly string[];
  /** Places of the workbook that could not be read and count as blank. */
  readonly unreadPlaces: number;
}

/** The formal sheets of a workbook's projects as of a day: `CODE-FY`, one document each, or all in one. Source: cli.md `report`. */
export async function buildProjectReports(host: WorkbookHost, choice: ReportChoice): Promise<ProjectReports> {
  const reading = await openPortfolio(host);
  const { portfolio } = reading;
  const wanted = new Set(choice.projectCodes);
  const context = statusContextOf(portfolio);
  const assessed = assessPortfolio(portfolio, choice.asOf).filter(
    ({ dossier }) => wanted.size === 0 || wanted.has(dossier.project.projectCode ?? ""),
  );
  const found = new Set(assessed.map(({ dossier }) => dossier.project.projectCode));
  const layoutOf = ({ dossier, status }: AssessedProject): ReportLayout =>
    layoutProjectReport(dossier, status, {
      language: choice.language,
      settings: portfolio.settings,
      preparedFrom: host.name,
      proof: reportProof(dossier, portfolio, context, choice.asOf),
    });
  return {
    documents: documentsOf(assessed, choice.singleFile, layoutOf),
    unknownCodes: choice.projectCodes.filter((code) => !found.has(code)),
    unreadPlaces: unreadPlaces(reading),
  };
}

function documentsOf(
  assessed: readonly AssessedProject[],
  singleFile: string | null,
  layoutOf: (assessed: AssessedProject) => ReportLayout,
): readonly ReportDocument[] {
  if (singleFile === null) return assessed.map((each) => ({ name: documentName(each), layouts: () => [layoutOf(each)] }));
  if (assessed.length === 0) return [];
  return [{ name: singleFile.replace(/\.xlsx$/i, ""), layouts: () => withOwnSheetNames(assessed.map(layoutOf)) }];
}

/** `CODE-FY`, without what file systems forbid. A project without a code still gets a sheet. */
function documentName({ dossier: { project } }: AssessedProject): string {
  const code = (project.projectCode ?? "no-code").replace(/[^0-9A-Za-z\u0e00-\u0e7f._-]+/g, "_");
  return `${code}-${project.fiscalYearBE ?? "no-year"}`;
}
