import type { CalendarDay } from "../domain/model/calendar/calendarDay";
import { type ProjectDossier, dossiersOf } from "../domain/model/records/projectDossier";
import type { Language } from "../messages/language";
import type { WorkbookHost } from "../workbook/workbookHost";
import type { ReportBasis, ReportDocument } from "./layoutReports";
import { openPortfolio } from "./openPortfolio";
import { reportDocumentOf } from "./reportDocuments";
import { unreadPlaces } from "./unreadPlaces";

export interface ReportChoice {
  readonly asOf: CalendarDay;
  readonly language: Language;
  /** Only these projects (in every fiscal year that has them); empty = all. */
  readonly projectCodes: readonly string[];
  /** All sheets in one document of this name (with or without `.xlsx`); `null` = a document per project. */
  readonly singleFile: string | null;
  /** Names of persons are left out. */
  readonly hidesNames?: boolean;
}

export interface ProjectReports {
  readonly documents: readonly ReportDocument[];
  /** What `layoutReports` lays them out with. */
  readonly basis: ReportBasis;
  /** Codes that were asked for and that no project has. */
  readonly unknownCodes: readonly string[];
  /** Places of the workbook that could not be read and count as blank. */
  readonly unreadPlaces: number;
}

/** Which formal sheets a workbook's projects get as of a day: `CODE-FY`, one document each, or all in one. Source: cli.md `report`. */
export async function buildProjectReports(host: WorkbookHost, { asOf, language, projectCodes, singleFile, hidesNames = false }: ReportChoice): Promise<ProjectReports> {
  const reading = await openPortfolio(host);
  const { settings, disbursementTargets, holidays } = reading.portfolio;
  const wanted = new Set(projectCodes);
  const dossiers = dossiersOf(reading.portfolio).filter(({ project }) => wanted.size === 0 || wanted.has(project.projectCode ?? ""));
  const found = new Set(dossiers.map(({ project }) => project.projectCode));
  return {
    documents: documentsOf(dossiers, singleFile),
    basis: { settings, disbursementTargets, holidays, asOf, language, preparedFrom: host.name, hidesNames },
    unknownCodes: projectCodes.filter((code) => !found.has(code)),
    unreadPlaces: unreadPlaces(reading),
  };
}

function documentsOf(dossiers: readonly ProjectDossier[], singleFile: string | null): readonly ReportDocument[] {
  if (singleFile === null) return dossiers.map(reportDocumentOf);
  return dossiers.length === 0 ? [] : [{ name: singleFile.replace(/\.xlsx$/i, ""), dossiers }];
}
