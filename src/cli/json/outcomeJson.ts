import type { RoundOutcome } from "../../domain/workflow/actOnRounds";
import { findingMessage } from "../../messages/findingMessage";
import type { Language } from "../../messages/language";
import { refusalMessage } from "../../messages/workflow/refusalMessage";

/** What became of one report, as the workflow's verbs print it with `--json`; `refusal` is null where it was done. */
export function outcomeJson(outcome: RoundOutcome, language: Language) {
  const { projectCode, fiscalYearBE, roundNo } = outcome.round;
  const refusal = outcome.kind === "refused" ? outcome.refusal : null;
  const findings = refusal !== null && (refusal.kind === "ERRORS" || refusal.kind === "WARNINGS") ? refusal.findings : [];
  return {
    projectCode,
    fiscalYearBE,
    roundNo,
    from: outcome.from,
    to: outcome.kind === "done" ? outcome.to : null,
    refusal: refusal === null ? null : refusal.kind,
    message: refusal === null ? null : refusalMessage(refusal, language),
    findings: findings.map((finding) => ({ ruleId: finding.ruleId, severity: finding.severity, field: finding.field, value: finding.value, message: findingMessage(finding, language) })),
  };
}
