import type { CalendarDay } from "../domain/model/calendar/calendarDay";
import type { Portfolio } from "../domain/model/records/portfolio";
import type { ProjectDossier } from "../domain/model/records/projectDossier";
import { assessProject } from "../domain/status/assessProject";
import { statusContextOf } from "../domain/status/statusContext";
import type { Language } from "../messages/language";
import { layoutProjectReport } from "../report/projectReport/layoutProjectReport";
import type { ReportLayout } from "../workbook/reportLayout";
import { withOwnSheetNames } from "./reportNames";
import { reportProof } from "./verify/reportProof";

/** A document to be written, and whose sheets it has. Plain data, so that another thread can lay it out. */
export interface ReportDocument {
  /** Without an extension. */
  readonly name: string;
  readonly dossiers: readonly ProjectDossier[];
}

/** What the sheets of one export have in common. Plain data too. */
export interface ReportBasis extends Pick<Portfolio, "settings" | "disbursementTargets" | "holidays"> {
  readonly asOf: CalendarDay;
  readonly language: Language;
  /** The workbook that they are printed from, for the footer. */
  readonly preparedFrom: string;
  /** As `ProjectReportOptions` has it. */
  readonly hidesNames?: boolean;
}

/**
 * Computes status and verification code of a document's projects and lays out a sheet for each.
 *
 * @example
 * const layOut = layoutReports(basis);
 * for (const document of documents) await host.write(document.name, layOut(document));
 */
export function layoutReports(basis: ReportBasis): (document: ReportDocument) => readonly ReportLayout[] {
  const { asOf, language, settings, preparedFrom, hidesNames = false } = basis;
  const context = statusContextOf(basis);
  // The code is that of the whole record: the same sheet with names has it too.
  const layout = (dossier: ProjectDossier): ReportLayout =>
    layoutProjectReport(dossier, assessProject(dossier, context, asOf), { language, settings, preparedFrom, hidesNames, proof: reportProof(dossier, basis, context, asOf) });
  return ({ dossiers }) => withOwnSheetNames(dossiers.map(layout));
}
