import type { Facts, Finding } from "../../domain/checks/finding";
import type { CheckedRecord } from "../../domain/checks/finding";
import type { RuleId } from "../../domain/checks/ruleId";
import type { ExpectedValue } from "../../domain/checks/ruleFacts";
import type { Severity } from "../../domain/model/words/recordWords";
import { type CellRef, cellAddress } from "../../workbook/cellRef";
import type { CellValue } from "../../workbook/cellValue";
import type { ColumnTypeName } from "../spec/columnType";
import { cellText } from "../types/cellText";

type ReadingRuleId = Extract<RuleId, "X01" | "X02" | "X03" | "X04" | "X05" | "X06" | "X08" | "X09">;

/** As the rules of these ids declare. */
const SEVERITY: Readonly<Record<ReadingRuleId, Severity>> = { X01: "E", X02: "E", X03: "E", X04: "E", X05: "W", X06: "W", X08: "I", X09: "W" };

/** A finding about a cell of a record. */
export function recordFinding(ruleId: ReadingRuleId, record: CheckedRecord, field: string, value: Exclude<CellValue, null>, facts: Facts): Finding {
  return {
    ruleId,
    severity: SEVERITY[ruleId],
    record,
    projectCode: ownFact(record, "projectCode"),
    fiscalYearBE: ownFact(record, "fiscalYearBE"),
    roundNo: ownFact(record, "roundNo"),
    field,
    value: typeof value === "number" ? value : cellText(value),
    facts,
  };
}

/** A finding about the workbook itself; its facts name the sheet and, where there is one, the cell. */
export function workbookFinding(ruleId: ReadingRuleId, at: { readonly sheet: string; readonly cell: CellRef | null }, value: string | null, facts: Facts): Finding {
  return {
    ruleId,
    severity: SEVERITY[ruleId],
    record: null,
    projectCode: null,
    fiscalYearBE: null,
    roundNo: null,
    field: null,
    value,
    facts: { ...facts, sheet: at.sheet, cell: at.cell === null ? null : cellAddress(at.cell) },
  };
}

/** What a column wants, in the words of rule X04. */
export function expectedValue(type: ColumnTypeName): ExpectedValue {
  switch (type) {
    case "whole":
      return "WHOLE_NUMBER";
    case "decimal":
      return "NUMBER";
    case "money":
      return "MONEY";
    case "percent":
      return "PERCENT";
    case "date":
    case "moment":
      return "DATE";
    case "month":
      return "MONTH";
    case "yesNo":
      return "YES_NO";
    default:
      return "TEXT";
  }
}

function ownFact<Value extends string | number>(record: CheckedRecord, field: string): Value | null {
  const value = (record as unknown as Readonly<Record<string, unknown>>)[field];
  return value === undefined ? null : (value as Value | null);
}
