import type { Finding } from "../checks/finding";
import type { Acknowledgement } from "../model/records/logs";
import { NOTHING_UNREADABLE } from "../model/records/stored";
import { canonicalText } from "../seal/canonicalValue";
import type { LogAuthor, LogDraft } from "../seal/logEntry";

/** Which finding a reason is for. */
export type ReasonedFinding = Pick<Finding, "ruleId" | "projectCode" | "fiscalYearBE" | "roundNo" | "field" | "value">;

/** Tells whether a reason was given for a finding; the reason holds until the value changes. Source: domain.md §3. */
export type Reasoned = (finding: ReasonedFinding) => boolean;

/** Looks reasons up. Those without words count as none. */
export function reasonedBy(acknowledgements: readonly Acknowledgement[]): Reasoned {
  const reasonOf = reasonsIn(acknowledgements);
  return (finding) => reasonOf(finding) !== null;
}

/** The reason given for a finding, the last where there are several; null = none. */
export function reasonsIn(acknowledgements: readonly Acknowledgement[]): (finding: ReasonedFinding) => Acknowledgement | null {
  const given = new Map(
    acknowledgements.filter(({ reason }) => canonicalText(reason) !== null).map((each) => [identity(each.ruleId, each.key, each.field, each.value), each]),
  );
  return (finding) => given.get(identity(finding.ruleId, findingKey(finding), finding.field, valueText(finding.value))) ?? null;
}

/** The reason for a finding, as a record and as an entry of the log. */
export function acknowledged(
  finding: ReasonedFinding,
  reason: string,
  { who, at }: LogAuthor,
): { readonly record: Acknowledgement; readonly entry: LogDraft } {
  const record: Acknowledgement = {
    id: null,
    unreadable: NOTHING_UNREADABLE,
    ruleId: finding.ruleId,
    key: findingKey(finding),
    field: finding.field,
    value: valueText(finding.value),
    reason: canonicalText(reason),
    by: canonicalText(who),
    at,
  };
  return { record, entry: { entity: "ACKNOWLEDGEMENT", key: acknowledgementKey(record), field: "REASON", oldValue: record.value, newValue: record.reason, reason: null } };
}

/** How the log names a reason: the record, the rule and the field. Example: `21000000-6549|2566|5|R08|progressPct`. */
export function acknowledgementKey({ key, ruleId, field }: Pick<Acknowledgement, "key" | "ruleId" | "field">): string {
  return `${key?.trim() ?? ""}|${ruleId ?? ""}|${field ?? ""}`;
}

function findingKey({ projectCode, fiscalYearBE, roundNo }: ReasonedFinding): string {
  return `${projectCode?.trim() ?? ""}|${fiscalYearBE ?? ""}|${roundNo ?? ""}`;
}

/** Long texts are told apart by their beginning: the cell must hold the value, not the other way round. */
function valueText(value: Finding["value"]): string | null {
  return value === null ? null : canonicalText(String(value).slice(0, LONGEST_VALUE));
}

const LONGEST_VALUE = 500;

function identity(ruleId: string | null, key: string | null, field: string | null, value: string | null): string {
  return JSON.stringify([ruleId, key?.trim() ?? "", field ?? "", canonicalText(value) ?? ""]);
}
