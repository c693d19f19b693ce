import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { ProjectDossier } from "../../domain/model/records/projectDossier";
import type { Settings } from "../../domain/model/records/settings";
import type { ProjectStatus } from "../../domain/status/projectStatus";
import type { ReportTexts } from "../../messages/report/reportTextShape";
import type { FlowRow } from "../page/flowRow";
import type { Figures } from "./figures";
import type { ProjectReportStyle } from "./projectReportStyles";

/** What every part of the report is made from. */
export interface ReportContext {
  readonly dossier: ProjectDossier;
  readonly status: ProjectStatus;
  readonly settings: Settings;
  readonly asOf: CalendarDay;
  readonly texts: ReportTexts;
  readonly figures: Figures;
  /** null = the sheet has no code. */
  readonly proof: ReportProof | null;
}

/** What proves that a sheet says what the data say. */
export interface ReportProof {
  /** The code, for people to type. */
  readonly code: string;
  /** The text of the QR picture. */
  readonly qr: string;
}

/** A row of the project report. */
export type ReportRow = FlowRow<ProjectReportStyle>;
