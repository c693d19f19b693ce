import type { Finding } from "../../domain/checks/finding";

/** A text that tells findings apart from render to render. */
export function findingKey({ ruleId, projectCode, fiscalYearBE, roundNo, field, value, facts }: Finding): string {
  return JSON.stringify([ruleId, projectCode, fiscalYearBE, roundNo, field, value, facts.field ?? null, facts.table ?? null, facts.column ?? null, facts.cell ?? null]);
}
