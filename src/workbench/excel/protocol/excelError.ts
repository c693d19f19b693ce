/** Excel's own codes with which a request ends, as Office.js shows them in `error.code`, and the status that goes with each. */
const excelStatus = {
  AccessDenied: 403,
  ApiNotFound: 404,
  InsertDeleteConflict: 400,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  MergedRangeConflict: 400,
  NonBlankCellOffSheet: 400,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
} as const;

/** Codes that Excel does not have. */
const ownStatus = {
  /** The library knows the member and the emulation does not have it. */
  NotImplemented: 501,
  /** The emulation has a fault. */
  EmulationFault: 500,
} as const;

const statusOf = { ...excelStatus, ...ownStatus };

export type ExcelErrorCode = keyof typeof statusOf;

/** Every code of Excel's that the emulation can raise: an add-in that is tested against it should know what each means to its user. */
export const excelCodes = Object.keys(excelStatus) as readonly (keyof typeof excelStatus)[];

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
