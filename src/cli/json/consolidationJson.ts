import { type Conflict, type ConflictValue, needsDecision } from "../../domain/consolidate/conflict";
import type { Satang } from "../../domain/model/amounts/satang";
import { conflictKind, conflictRule } from "../../messages/consolidation/conflictWords";
import { MONEY_FIELDS } from "../../messages/fieldValues";
import type { Language } from "../../messages/language";
import { problemMessage } from "../../messages/problems";
import type { ConsolidationOutcome } from "../../workflows/consolidate/consolidateWorkbooks";
import { bahtJson } from "./projectJson";

/** The whole document of `consolidate --json`. Source: cli.md "JSON"; `removed`, `changes`, `unread` and `isWritten` are ours. */
export function consolidationJson({ diff, conflicts, unread, isWritten }: ConsolidationOutcome, language: Language) {
  const { added, updated, unchanged, removed } = diff.counts;
  return {
    added,
    updated,
    unchanged,
    removed,
    isWritten,
    conflicts: conflicts.map((conflict) => conflictJson(conflict, language)),
    changes: diff.changes.map(({ kind, projectCode, fiscalYearBE, roundNo, fields }) => ({
      kind, projectCode, fiscalYearBE, roundNo,
      fields: fields.map(({ field, before, after }) => ({ field, before: valueJson(field, before), after: valueJson(field, after) })),
    })),
    unread: unread.map(({ file, error }) => ({ file, problem: error.problem, message: problemMessage(error.problem, error.facts, language) })),
  };
}

function conflictJson(conflict: Conflict, language: Language) {
  const { kind, projectCode, fiscalYearBE, roundNo, field, values, rule, kept } = conflict;
  return {
    kind,
    projectCode,
    fiscalYearBE,
    roundNo,
    field,
    values: values.map(({ file, cell, value }) => ({ file, cell, value: valueJson(field, value) })),
    rule,
    kept: valueJson(field, kept),
    needsDecision: needsDecision(conflict),
    message: `${conflictKind(kind, language)}: ${conflictRule(rule, language)}`,
  };
}

/** Money in baht; everything else as the data have it. */
export function valueJson(field: string | null, value: ConflictValue): ConflictValue {
  return field !== null && MONEY_FIELDS.has(field) && typeof value === "number" ? bahtJson(value as Satang) : value;
}
