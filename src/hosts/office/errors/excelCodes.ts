import type { WorkbookProblem } from "../../../workbook/workbookError";

/** What an error of Excel means to a person. Messages are in Excel's language and not for users, so the code alone counts. */
interface CodeMeaning {
  readonly problem: WorkbookProblem;
  /** For TABLE_BLOCKED. */
  readonly reason?: string;
  /** Whether the same request may work a moment later. */
  readonly mayPass?: boolean;
}

/** Source: Microsoft, "Error handling with the application-specific JavaScript APIs"; office-platform.md 2.4. */
const meanings: Readonly<Record<string, CodeMeaning>> = {
  InvalidOperationInCellEditMode: { problem: "EXCEL_BUSY" },
  InvalidOperation: { problem: "EXCEL_BUSY" },
  AccessDenied: { problem: "SHEET_PROTECTED" },
  BadPassword: { problem: "SHEET_PROTECTED" },
  InactiveWorkbook: { problem: "EXCEL_ELSEWHERE" },
  InvalidSelection: { problem: "EXCEL_ELSEWHERE" },
  RequestPayloadSizeLimitExceeded: { problem: "EXCEL_OVERLOADED" },
  ResponsePayloadSizeLimitExceeded: { problem: "EXCEL_OVERLOADED" },
  RangeExceedsLimit: { problem: "EXCEL_OVERLOADED" },
  Conflict: { problem: "EXCEL_CONFLICT", mayPass: true },
  RequestAborted: { problem: "EXCEL_CONFLICT", mayPass: true },
  GeneralException: { problem: "EXCEL_REFUSED", mayPass: true },
  ServiceUnavailable: { problem: "EXCEL_CONFLICT", mayPass: true },
  HostRestartNeeded: { problem: "EXCEL_RESTART_NEEDED" },
  ApiNotFound: { problem: "EXCEL_TOO_OLD" },
  ApiNotAvailable: { problem: "EXCEL_TOO_OLD" },
  UnsupportedFeature: { problem: "EXCEL_UNSUPPORTED" },
  UnsupportedOperation: { problem: "EXCEL_UNSUPPORTED" },
  ItemNotFound: { problem: "EXCEL_ITEM_GONE" },
  InvalidReference: { problem: "EXCEL_ITEM_GONE" },
  ItemAlreadyExists: { problem: "NAME_TAKEN" },
  MergedRangeConflict: { problem: "TABLE_BLOCKED", reason: "merged" },
  FilteredRangeConflict: { problem: "TABLE_BLOCKED", reason: "filtered" },
  NonBlankCellOffSheet: { problem: "TABLE_BLOCKED", reason: "sheetEnd" },
  InsertDeleteConflict: { problem: "TABLE_BLOCKED", reason: "cellsBelow" },
  FormulaLengthExceedsLimit: { problem: "TEXT_TOO_LONG" },
};

const other: CodeMeaning = { problem: "EXCEL_REFUSED" };

export function meaningOf(code: string): CodeMeaning {
  return Object.hasOwn(meanings, code) ? (meanings[code] ?? other) : other;
}
