import type { Satang } from "../../domain/model/amounts/satang";
import { parseBaht } from "../../domain/model/amounts/parseBaht";
import { parsePercent } from "../../domain/model/amounts/parsePercent";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import { monthOf } from "../../domain/model/calendar/periodMonth";
import { parseThaiDate } from "../../domain/model/calendar/parseThaiDate";
import type { Project } from "../../domain/model/records/project";
import type { ReportRound } from "../../domain/model/records/reportRound";
import { NOTHING_UNREADABLE } from "../../domain/model/records/stored";
import type { PlanStatus, TargetStatus } from "../../domain/model/words/statusWords";
import { type DateFault, dateFault } from "./typedDate";

/** A report round as somebody types it: text until it is written. */
export interface RoundDraft {
  readonly reportDate: string;
  readonly progress: string;
  /** Baht. */
  readonly disbursed: string;
  readonly narrative: string;
  readonly planStatus: PlanStatus | null;
  readonly targetStatus: TargetStatus | null;
  readonly problem: string;
  readonly remedy: string;
  readonly evidence: string;
}

/** Why a typed text cannot be taken. */
export type DraftFault = DateFault | "NOT_A_PERCENTAGE" | "NOT_AN_AMOUNT" | "NOT_A_LINK";

export type DraftField = "reportDate" | "progress" | "disbursed" | "evidence";

/** What a draft says. */
export interface DraftReading {
  readonly reportDate: CalendarDay | null;
  readonly progressPct: number | null;
  readonly disbursed: Satang | null;
  readonly faults: Readonly<Partial<Record<DraftField, DraftFault>>>;
}

export const EMPTY_DRAFT: RoundDraft = {
  reportDate: "", progress: "", disbursed: "", narrative: "", planStatus: null, targetStatus: null, problem: "", remedy: "", evidence: "",
};

/** Whether nobody has typed anything yet. */
export function isEmptyDraft(draft: RoundDraft): boolean {
  return (Object.keys(EMPTY_DRAFT) as (keyof RoundDraft)[]).every((field) => isBlank(draft[field]));
}

/**
 * Reads what was typed; a blank is unknown and no fault. Dates as people write them, in either era, also in Thai digits; amounts and percentages likewise.
 * Example: `{ reportDate: "๒๕/๐๒/๒๕๖๖", progress: "45", … }` → `{ reportDate: "2023-02-25", progressPct: 45, disbursed: null, faults: {} }`.
 */
export function readDraft(draft: RoundDraft): DraftReading {
  const date = isBlank(draft.reportDate) ? null : parseThaiDate(draft.reportDate);
  const progressPct = isBlank(draft.progress) ? null : parsePercent(draft.progress);
  const disbursed = isBlank(draft.disbursed) ? null : parseBaht(draft.disbursed);
  const faults: Partial<Record<DraftField, DraftFault>> = {};
  const wrongDate = date === null ? null : dateFault(draft.reportDate);
  if (wrongDate !== null) faults.reportDate = wrongDate;
  if (!isBlank(draft.progress) && progressPct === null) faults.progress = "NOT_A_PERCENTAGE";
  if (!isBlank(draft.disbursed) && disbursed === null) faults.disbursed = "NOT_AN_AMOUNT";
  if (/^[a-z]+:/i.test(draft.evidence.trim()) && !/^https:\/\//i.test(draft.evidence.trim())) faults.evidence = "NOT_A_LINK";
  return { reportDate: date?.kind === "day" ? date.day : null, progressPct, disbursed, faults };
}

/** The round that a draft makes, as the project's next one. */
export function roundFromDraft(draft: RoundDraft, { projectCode, fiscalYearBE }: Project, roundNo: number): ReportRound {
  const { reportDate, progressPct, disbursed } = readDraft(draft);
  return {
    id: null,
    unreadable: NOTHING_UNREADABLE,
    projectCode,
    fiscalYearBE,
    roundNo,
    periodMonth: reportDate === null ? null : monthOf(reportDate),
    reportDate,
    narrative: textOf(draft.narrative),
    progressPct,
    disbursedThisRound: disbursed,
    committedToDate: null,
    planStatusReported: draft.planStatus,
    targetStatusReported: draft.targetStatus,
    problem: textOf(draft.problem),
    remedy: textOf(draft.remedy),
    evidenceRef: textOf(draft.evidence),
    workflowState: "DRAFT",
    submittedAt: null,
    decidedAt: null,
    returnReason: null,
    importFlags: [],
  };
}

function textOf(typed: string): string | null {
  return isBlank(typed) ? null : typed.trim();
}

function isBlank(typed: string | null): boolean {
  return typed === null || typed.trim() === "";
}
