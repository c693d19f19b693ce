import type { Finding } from "../checks/finding";
import type { ReportRound } from "../model/records/reportRound";
import type { Acknowledgement } from "../model/records/logs";
import type { Portfolio } from "../model/records/portfolio";
import { projectKeyOf } from "../model/records/projectKey";
import { type WorkflowState, workflowStateWords } from "../model/words/recordWords";
import { canonicalText } from "../seal/canonicalValue";
import { type LogAuthor, type LogDraft, chained } from "../seal/logEntry";
import { roundKeyOf } from "../seal/roundContent";
import { writeSeal } from "../seal/roundSeal";
import { type ReasonedFinding, acknowledged, acknowledgementKey, reasonedBy } from "./acknowledgements";
import { type Decision, type Wish, decide, isSamePerson, samePersonFinding } from "./decide";
import type { Refusal } from "./refusal";
import { type LogReading, dayOfMoment, readLog } from "./roundHistory";
import { settingsEntries } from "./settingsLog";
import { NO_MARKS, marksAfter } from "./workflowMarks";

/** What is to be done with several rounds at once. */
export interface RoundsWish extends Omit<Wish, "who"> {
  readonly author: LogAuthor;
  /** Records of the portfolio. */
  readonly rounds: readonly ReportRound[];
  /** A reason for a finding of severity W, given now; null = none. */
  readonly reasonFor: (finding: ReasonedFinding) => string | null;
}

/** What became of one round. */
export type RoundOutcome =
  | { readonly kind: "done"; readonly key: string; readonly round: ReportRound; readonly from: WorkflowState; readonly to: WorkflowState }
  | { readonly kind: "refused"; readonly key: string; readonly round: ReportRound; readonly from: WorkflowState | null; readonly refusal: Refusal };

export interface ActedOn {
  /** With changed rounds, new reasons and new log entries at the end; the given portfolio itself when nothing was done. */
  readonly portfolio: Portfolio;
  /** In the order of the wish. */
  readonly outcomes: readonly RoundOutcome[];
}

/**
 * Does one thing with many rounds: each is judged by itself, those that are refused stay as they are and say why. The portfolio that comes back
 * is consistent at any time, so a caller may take the rounds in chunks and stop between any two.
 *
 * @param findings of the portfolio, as `checkPortfolio` and the reader of the workbook gave them
 */
export function actOnRounds(
  portfolio: Portfolio,
  findings: readonly Finding[],
  wish: RoundsWish,
  log: LogReading = readLog(portfolio.changeLog),
): ActedOn {
  const reasoned = reasonedBy(portfolio.acknowledgements);
  const findingsOf = findingsByRound(findings);
  const repeated = repeatedKeys(portfolio.rounds);
  const changed = new Map<ReportRound, ReportRound>();
  const drafts: LogDraft[] = [];
  const reasons: Acknowledgement[] = [];
  const givenNow = new Set<string>();
  const outcomes = wish.rounds.map((round): RoundOutcome => {
    const key = roundKeyOf(round);
    const isUnclear = round.projectCode === null || round.fiscalYearBE === null || round.roundNo === null;
    if (isUnclear || repeated.has(key)) return { kind: "refused", key, round, from: null, refusal: { kind: "UNCLEAR", isRepeated: !isUnclear } };
    const own = findingsOf(round);
    const history = log.rounds.get(key) ?? null;
    const given = (finding: ReasonedFinding): boolean => canonicalText(wish.reasonFor(finding)) !== null;
    const subject = { round, history, findings: own, reasoned: (finding: ReasonedFinding) => reasoned(finding) || given(finding) };
    const decision = decide({ ...wish, who: wish.author.who }, subject);
    if (decision.kind === "refused") return { ...decision, key, round };
    const asked = findingsAsked(decision, own, round, wish, history?.submittedBy ?? null).filter((finding) => !reasoned(finding) && given(finding));
    for (const finding of asked) {
      const { record, entry } = acknowledged(finding, wish.reasonFor(finding) ?? "", wish.author);
      // A finding about a whole project is asked for with each of its rounds, and reasoned once.
      const identity = `${acknowledgementKey(record)}|${record.value ?? ""}`;
      if (givenNow.has(identity)) continue;
      givenNow.add(identity);
      reasons.push(record);
      drafts.push(entry);
    }
    const { from, transition, reason } = decision;
    const to = transition.to;
    const marks = marksAfter(history?.marks ?? NO_MARKS, { from, to, day: dayOfMoment(wish.author.at), reason });
    const after = { ...round, ...marks };
    changed.set(round, after);
    drafts.push({ entity: "ROUND", key, field: "STATE", oldValue: workflowStateWords.thai(from), newValue: workflowStateWords.thai(to), reason });
    if (transition.seals === true && (history?.seal ?? null) === null) drafts.push(...sealDrafts(key, after));
    return { kind: "done", key, round: after, from, to };
  });
  if (changed.size === 0) return { portfolio, outcomes };
  const ahead = wish.action === "APPROVE" ? settingsEntries(portfolio.settings, log) : [];
  const after: Portfolio = {
    ...portfolio,
    rounds: portfolio.rounds.map((round) => changed.get(round) ?? round),
    acknowledgements: [...portfolio.acknowledgements, ...reasons],
    changeLog: [...portfolio.changeLog, ...chained(log.chain.heads, [...ahead, ...drafts], wish.author)],
  };
  return { portfolio: after, outcomes };
}

/** The findings for which the step needs reasons: warnings when submitting, W03 when approving one's own report. */
function findingsAsked(
  decision: Extract<Decision, { kind: "allowed" }>,
  findings: readonly Finding[],
  round: ReportRound,
  { author }: RoundsWish,
  submittedBy: string | null,
): readonly ReasonedFinding[] {
  const { holds } = decision.transition;
  return [
    ...(holds.includes("WARNINGS_REASONED") ? findings.filter(({ severity }) => severity === "W") : []),
    ...(holds.includes("ANOTHER_PERSON") && isSamePerson(author.who, submittedBy) ? [samePersonFinding(round, author.who)] : []),
  ];
}

function sealDrafts(key: string, round: ReportRound): readonly LogDraft[] {
  return writeSeal(key, round).map((piece, index) => ({
    entity: "ROUND", key, field: index === 0 ? "SEAL" : "SEAL_MORE", oldValue: null, newValue: piece, reason: null,
  }));
}

/** Findings of a round are those that name it, and those of its project that name no round. */
export function findingsByRound(findings: readonly Finding[]): (round: ReportRound) => readonly Finding[] {
  const byProject = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = projectKeyOf(finding);
    const own = byProject.get(key);
    if (own === undefined) byProject.set(key, [finding]);
    else own.push(finding);
  }
  return (round) =>
    (byProject.get(projectKeyOf(round)) ?? []).filter(({ record, roundNo }) =>
      record !== null && "roundNo" in record ? record === round || roundNo === round.roundNo : roundNo === null || roundNo === round.roundNo,
    );
}

function repeatedKeys(rounds: readonly ReportRound[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(rounds.map(roundKeyOf).filter((key) => seen.has(key) || !seen.add(key)));
}
