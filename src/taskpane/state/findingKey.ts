import type { Facts } from "../../domain/checks/finding";
import type { ReasonedFinding } from "../../domain/workflow/acknowledgements";

/** A text that tells findings apart from render to render. */
export function findingKey({ ruleId, projectCode, fiscalYearBE, roundNo, field, value, facts = {} }: ReasonedFinding & { readonly facts?: Facts }): string {
  return JSON.stringify([ruleId, projectCode, fiscalYearBE, roundNo, field, value, facts.field ?? null, facts.table ?? null, facts.column ?? null, facts.cell ?? null]);
}
