import type { FiscalQuarter } from "../domain/model/calendar/fiscalYear";
import type { QuarterEvaluation } from "../domain/model/records/indicator";
import { NOTHING_UNREADABLE } from "../domain/model/records/stored";
import { arabicDigits } from "../domain/model/text/thaiText";
import type { FormIssues } from "./formIssues";
import type { Piece } from "./joinLines";
import type { LineLedger } from "./lineLedger";

const EVALUATION = /^สยป\.?\s?ประเมินโครงการ[\s:.]{0,10}ไตรมาสที่\s?([1-4])(?!\d)[\s:=]{0,10}(\d{1,3}(?:\.\d{1,4})?)?\s?(?:คะแนน|%)?$/;

/**
 * Reads the lines "สยป. ประเมินโครงการ : ไตรมาสที่ q s" of sister pages; a line without a score is a quarter not scored. Source: domain.md §1, §7 row 33.
 */
export function readQuarterEvaluations(
  printed: readonly Piece[],
  project: { readonly projectCode: string; readonly fiscalYearBE: number },
  issues: FormIssues,
  ledger: LineLedger,
): readonly QuarterEvaluation[] {
  const evaluations: QuarterEvaluation[] = [];
  for (const { line, text } of printed) {
    const match = EVALUATION.exec(arabicDigits(text).trim().slice(0, 200));
    const quarter = match === null ? null : (Number(match[1]) as FiscalQuarter);
    if (match === null || evaluations.some((other) => other.quarter === quarter)) {
      issues.unread(line, text, "2");
      continue;
    }
    ledger.field(line.number, "quarterEvaluations");
    evaluations.push({
      id: null,
      unreadable: NOTHING_UNREADABLE,
      subject: project.projectCode,
      fiscalYearBE: project.fiscalYearBE,
      quarter,
      score: match[2] === undefined ? null : Number(match[2]),
      crit21: null,
      crit22: null,
      comment: null,
      evaluatedOn: null,
    });
  }
  return evaluations;
}
