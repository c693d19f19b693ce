import { checkProject } from "../../domain/checks/checkPortfolio";
import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import type { Finding } from "../../domain/checks/finding";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { Project } from "../../domain/model/records/project";
import type { ProjectDossier } from "../../domain/model/records/projectDossier";
import { projectKeyOf } from "../../domain/model/records/projectKey";
import type { RowId } from "../../domain/model/records/stored";
import { assessProject } from "../../domain/status/assessProject";
import type { ProjectStatus } from "../../domain/status/projectStatus";
import type { NamedStoredColumn } from "../../schema/spec/tableSpec";
import { recordTableNamed } from "../../schema/workbookSchema";
import { portfolioEdits } from "../../schema/write/portfolioEdits";
import type { WorkbookEdit } from "../../workbook/workbookEdit";
import type { LiveWorkbook } from "./liveWorkbook";
import { type FormField, columnOf, formFields } from "./recordForm/formFields";
import { expectingAsRead } from "./recordForm/expectingAsRead";
import { type DraftedRecord, type RecordDraft, blankRecord, drafted } from "./recordForm/recordDraft";

/** What would be if a project's draft were written. */
export interface ProjectAssessment extends DraftedRecord<Project> {
  /** What the checks would say about the project's own row. */
  readonly findings: readonly Finding[];
  readonly status: ProjectStatus;
}

const table = recordTableNamed("Projects");

/** What a form asks for, by field. */
export const projectFields: ReadonlyMap<string, FormField> = formFields(table);

/** The column of a field. @throws RangeError for what is none */
export const projectColumn = (field: string): NamedStoredColumn => columnOf(table, field);

/** The project that a draft is typed over: the one in the workbook, or a new one with the year and agency that the workbook begins with. */
export function projectUnder({ reading }: LiveWorkbook, checked: CheckedDossier | null): Project {
  if (checked !== null) return checked.dossier.project;
  const { defaultFiscalYearBE, defaultAgencyCode } = reading.meta;
  const agency = reading.portfolio.agencies.find(({ agencyCode }) => agencyCode !== null && agencyCode === defaultAgencyCode);
  return { ...blankRecord<Project>(table), fiscalYearBE: defaultFiscalYearBE, agencyCode: defaultAgencyCode, agency: agency?.nameTh ?? null };
}

/** Whether code and year may still be changed: nothing in the workbook names the project by them. */
export function mayRename({ reading }: LiveWorkbook, checked: CheckedDossier | null): boolean {
  if (checked === null) return true;
  const { rounds, strategyLinks, baseline } = checked.dossier;
  return rounds.length + strategyLinks.length + baseline.length === 0 && !reading.portfolio.quarterEvaluations.some(({ subject }) => subject === checked.dossier.project.projectCode);
}

/** Holds a draft against everything that is known, as if it were written already. Nothing is written. */
export function assessProjectDraft(live: LiveWorkbook, checked: CheckedDossier | null, draft: RecordDraft): ProjectAssessment {
  const { context } = live.checked;
  const found = drafted(draft, projectUnder(live, checked), table, live.reading.calendar);
  const project = found.record;
  const dossier: ProjectDossier = { ...(checked?.dossier ?? NO_RECORDS), key: projectKeyOf(project), project };
  const others = live.checked.projects.filter((each) => each !== checked);
  const isTaken = project.projectCode !== null && others.some((each) => each.dossier.key === dossier.key);
  return {
    ...found,
    faults: isTaken ? { projectCode: { kind: "TAKEN" }, ...found.faults } : found.faults,
    findings: checkProject(dossier, context).filter(({ record }) => record === project),
    status: assessProject(dossier, context.status, context.asOf),
  };
}

/** The edits that write a draft: the changed cells of the project's row, or a new row, and the figures that follow. */
export function projectDraftEdits(
  live: LiveWorkbook,
  checked: CheckedDossier | null,
  draft: RecordDraft,
  { today, newId }: { readonly today: CalendarDay; readonly newId: () => RowId },
): readonly WorkbookEdit[] {
  const { portfolio } = live.reading;
  const { record } = drafted(draft, projectUnder(live, checked), table, live.reading.calendar);
  const projects = checked === null ? [...portfolio.projects, { ...record, id: newId() }] : portfolio.projects.map((each) => (each === checked.dossier.project ? record : each));
  return expectingAsRead(portfolioEdits(live.reading, { ...portfolio, projects }, { today }), live.reading);
}

const NO_RECORDS: Omit<ProjectDossier, "key" | "project"> = { isRepeatedRow: false, rounds: [], strategyLinks: [], baseline: [] };
