import { needsDecision, type Conflict } from "../../domain/consolidate/conflict";
import { conflictField, conflictKind, conflictRule, conflictValue, placedValue } from "../../messages/consolidation/conflictWords";
import type { Language } from "../../messages/language";
import type { ConsolidationRow } from "../../schema/describe/describeConsolidated";

/** A conflict as a row of the sheet of conflicts. */
export function conflictRow(conflict: Conflict, language: Language): ConsolidationRow {
  const { kind, projectCode, fiscalYearBE, roundNo, field, values, rule, kept } = conflict;
  return {
    kind: conflictKind(kind, language),
    needsDecision: needsDecision(conflict),
    projectCode,
    fiscalYearBE,
    roundNo,
    field: field === null ? null : conflictField(field, language),
    values: values.map((value) => placedValue(conflict, value, language)).join("\n"),
    kept: kept === null ? null : conflictValue(conflict, kept, language),
    rule: conflictRule(rule, language),
  };
}
