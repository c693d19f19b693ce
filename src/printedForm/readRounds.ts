import { parseBaht } from "../domain/model/amounts/parseBaht";
import { parsePercent } from "../domain/model/amounts/parsePercent";
import type { DateOrder } from "../domain/model/calendar/parseThaiDate";
import { monthOf } from "../domain/model/calendar/periodMonth";
import { isPlaceholder, type ReportRound } from "../domain/model/records/reportRound";
import { NOTHING_UNREADABLE } from "../domain/model/records/stored";
import { lifecycleWords } from "../domain/model/words/statusWords";
import type { AttachedRound } from "./attachRounds";
import { readDate } from "./dateOrder";
import type { FormIssues } from "./formIssues";
import { joinPieces, type Piece } from "./joinLines";
import { evidenceIn } from "./letterNumber";
import { isPrintedBlank } from "./printedBlank";

/**
 * The rounds as records, values read. What cannot be read stays `null`, is kept in `unreadable`, and is I01; a blank is just `null`.
 * Source: domain.md §6, §7 rows 18, 21, 22.
 */
export function readRounds(
  attached: readonly AttachedRound[],
  project: { readonly projectCode: string; readonly fiscalYearBE: number },
  order: DateOrder | null,
  issues: FormIssues,
): readonly ReportRound[] {
  return attached.map((round) => {
    const { roundNo } = round;
    const unreadable: Record<string, string> = {};
    const number = <Value>(piece: Piece | null, field: string, parse: (text: string) => Value | null): Value | null => {
      if (piece === null || isPrintedBlank(piece.text)) return null;
      const value = piece.text.length <= 60 ? parse(piece.text) : null;
      if (value === null) {
        unreadable[field] = piece.text;
        issues.unreadable(piece.line, piece.text, field, "2", roundNo);
      }
      return value;
    };
    const place = { field: "reportDate", section: "2", roundNo, fiscalYearBE: project.fiscalYearBE } as const;
    const date = round.date === null ? null : readDate(round.date, round.date.text, order, place, issues);
    if (date !== null && date.unreadable !== null) unreadable.reportDate = date.unreadable;
    const progress = number(round.progress, "progressPct", parsePercent);
    const disbursedThisRound = number(round.money, "disbursedThisRound", parseBaht);
    const narrative = joinPieces(round.narrative);
    reportLifecycleWord(round, issues);
    const reportDate = date?.day ?? null;
    const record: ReportRound = {
      id: null,
      unreadable: Object.keys(unreadable).length === 0 ? NOTHING_UNREADABLE : unreadable,
      ...project,
      roundNo,
      periodMonth: reportDate === null ? null : monthOf(reportDate),
      reportDate,
      narrative,
      progressPct: progress === null ? null : Math.round(progress * 100) / 100,
      disbursedThisRound,
      committedToDate: null,
      planStatusReported: round.plan?.word.axis === "plan" ? round.plan.word.value : null,
      targetStatusReported: round.target?.word.axis === "target" ? round.target.word.value : null,
      problem: null,
      remedy: null,
      evidenceRef: narrative === null ? null : evidenceIn(narrative),
      workflowState: null,
      submittedAt: null,
      decidedAt: null,
      returnReason: null,
      importFlags: round.importFlags,
    };
    if (isPlaceholder(record) && round.lifecycle === null) reportPlaceholder(round, issues);
    return record;
  });
}

/** A life-cycle word belongs to the project; the round keeps no status of that column. Source: domain.md §1 "Three axes". */
function reportLifecycleWord({ lifecycle, roundNo }: AttachedRound, issues: FormIssues): void {
  if (lifecycle === null || lifecycle.word.axis !== "lifecycle") return;
  issues.report({
    lines: [lifecycle.line],
    ruleId: "I01",
    field: "lifecycle",
    roundNo,
    proposedValue: lifecycleWords.thai(lifecycle.word.value),
    facts: { reason: "STATUS_AXIS", text: lifecycle.text, section: "2" },
  });
}

function reportPlaceholder({ line, roundNo }: AttachedRound, issues: FormIssues): void {
  issues.report({
    lines: [line],
    ruleId: "R04",
    roundNo,
    facts: { fault: "PLACEHOLDER", roundNo, missingFrom: null, missingTo: null, otherRoundNo: null, month: null },
  });
}
