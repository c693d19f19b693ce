import type { Failure } from "../workbook/failure";
import type { ReportBasis, ReportDocument } from "../workflows/layoutReports";

/** What the page tells the worker: first what all sheets have in common, then document after document, then that these were all. */
export type ToZipWorker =
  | { readonly kind: "begin"; readonly basis: ReportBasis }
  | { readonly kind: "document"; readonly document: ReportDocument }
  | { readonly kind: "end" };

/** What the worker answers: that it is there; for each document that it is done, `failure` null = it is in the zip; at the end the zip. */
export type FromZipWorker =
  | { readonly kind: "ready" }
  | { readonly kind: "done"; readonly failure: Failure | null }
  | { readonly kind: "zip"; readonly zip: Blob };
