import { findingMessage } from "../../messages/findingMessage";
import type { Language } from "../../messages/language";
import type { LocatedFinding } from "../../workflows/checkEntries";

/** One finding as `check --json` prints it. Source: cli.md "JSON". */
export function findingJson({ finding, cell, address }: LocatedFinding, language: Language) {
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    projectCode: finding.projectCode,
    fiscalYearBE: finding.fiscalYearBE,
    roundNo: finding.roundNo,
    field: finding.field,
    sheet: cell?.sheet ?? null,
    cell: address,
    value: finding.value,
    message: findingMessage(finding, language),
  };
}
