/** Codes with which a request ends, as Office.js shows them in `error.code`, and the status that goes with each. */
const statusOf = {
  AccessDenied: 403,
  ApiNotFound: 404,
  InsertDeleteConflict: 400,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  MergedRangeConflict: 400,
  NonBlankCellOffSheet: 400,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
  UnsupportedOperation: 400,
  /** Ours, not Excel's: the library knows the member and the emulation does not have it. */
  NotImplemented: 501,
  /** Ours: the emulation has a fault. */
  EmulationFault: 500,
} as const;

export type ExcelErrorCode = keyof typeof statusOf;

/** What the emulated Excel refuses; becomes the error of the batch. The detail is for whoever writes the add-in, never for users. */
export class ExcelError extends Error {
  override readonly name = "ExcelError";
  readonly status: number;

  constructor(readonly code: ExcelErrorCode, detail: string, options?: { readonly cause?: unknown }) {
    super(detail, options);
    this.status = statusOf[code];
  }
}

export const invalidArgument = (detail: string): ExcelError => new ExcelError("InvalidArgument", detail);
export const itemNotFound = (detail: string): ExcelError => new ExcelError("ItemNotFound", detail);
export const notImplemented = (detail: string): ExcelError => new ExcelError("NotImplemented", `The emulated Excel does not have ${detail}.`);
