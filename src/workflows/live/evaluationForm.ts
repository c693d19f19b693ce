import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import type { Finding } from "../../domain/checks/finding";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { FiscalQuarter } from "../../domain/model/calendar/fiscalYear";
import type { QuarterEvaluation } from "../../domain/model/records/indicator";
import type { RowId } from "../../domain/model/records/stored";
import { evaluationIn } from "../../domain/status/evaluationRollUp";
import type { NamedStoredColumn } from "../../schema/spec/tableSpec";
import { recordTableNamed } from "../../schema/workbookSchema";
import { portfolioEdits } from "../../schema/write/portfolioEdits";
import type { WorkbookEdit } from "../../workbook/workbookEdit";
import { allFindings } from "./liveFindings";
import type { LiveWorkbook } from "./liveWorkbook";
import { expectingAsRead } from "./recordForm/expectingAsRead";
import { type FormField, columnOf, formFields } from "./recordForm/formFields";
import { type DraftedRecord, type RecordDraft, blankRecord, drafted } from "./recordForm/recordDraft";

/** The quarter that is evaluated. */
export interface EvaluatedQuarter {
  readonly year: number;
  readonly quarter: FiscalQuarter;
}

const table = recordTableNamed("QuarterEvaluations");

/** What a form asks for, in its order. What is evaluated, and when, is chosen before. */
export const EVALUATION_FIELDS = ["score", "crit21", "crit22", "comment", "evaluatedOn"] as const;

/** How each is asked for, by field. */
export const evaluationFields: ReadonlyMap<string, FormField> = formFields(table);

/** The column of a field. @throws RangeError for what is none */
export const evaluationColumn = (field: string): NamedStoredColumn => columnOf(table, field);

/** The evaluation that a draft is typed over: the project's last row for the quarter, or a new one of today. */
export function evaluationUnder({ reading }: LiveWorkbook, { dossier }: CheckedDossier, { year, quarter }: EvaluatedQuarter, today: CalendarDay): QuarterEvaluation {
  const { projectCode } = dossier.project;
  const found = evaluationIn(reading.portfolio.quarterEvaluations, projectCode, year, quarter);
  return found ?? { ...blankRecord<QuarterEvaluation>(table), subject: projectCode, fiscalYearBE: year, quarter, evaluatedOn: today };
}

/** Reads a draft over the evaluation as it is now. Nothing is written. */
export function assessEvaluationDraft({ reading }: LiveWorkbook, under: QuarterEvaluation, draft: RecordDraft): DraftedRecord<QuarterEvaluation> {
  return drafted(draft, under, table, reading.calendar);
}

/** What the checks say about an evaluation that is in the workbook. */
export function findingsOfEvaluation(live: LiveWorkbook, evaluation: QuarterEvaluation): readonly Finding[] {
  return allFindings(live).filter(({ record }) => record === evaluation);
}

/** The edits that write a draft: the changed cells of its row, or a new row. */
export function evaluationDraftEdits(
  live: LiveWorkbook,
  under: QuarterEvaluation,
  draft: RecordDraft,
  { today, newId }: { readonly today: CalendarDay; readonly newId: () => RowId },
): readonly WorkbookEdit[] {
  const { portfolio } = live.reading;
  const { record } = assessEvaluationDraft(live, under, draft);
  if (record === under) return [];
  const isKnown = portfolio.quarterEvaluations.includes(under);
  const quarterEvaluations = isKnown ? portfolio.quarterEvaluations.map((each) => (each === under ? record : each)) : [...portfolio.quarterEvaluations, { ...record, id: newId() }];
  return expectingAsRead(portfolioEdits(live.reading, { ...portfolio, quarterEvaluations }, { today }), live.reading);
}
