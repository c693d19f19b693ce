import type { Decision } from "../../domain/decisions/decision";
import { digestOf } from "../../domain/seal/digest";

/** A file of decisions: JSON that says what it is and whose, with a digest, so that one that was altered is noticed. */
interface DecisionsDocument {
  readonly format: typeof FORMAT;
  /** The consolidated workbook. */
  readonly workbookId: string | null;
  readonly from: string;
  /** Local time, `yyyy-mm-ddThh:mm:ss`. */
  readonly exportedAt: string;
  readonly decisions: readonly Decision[];
  /** SHA-256 of the decisions as JSON. */
  readonly digest: string;
}

const FORMAT = "kaona-decisions-1";

export function writeDecisions(decisions: readonly Decision[], facts: Pick<DecisionsDocument, "workbookId" | "from" | "exportedAt">): string {
  const document: DecisionsDocument = { format: FORMAT, ...facts, decisions, digest: digestOf(JSON.stringify(decisions)) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The decisions of a file; null where it is none, or was altered after it was written. */
export function readDecisions(text: string): readonly Decision[] | null {
  const document = parsed(text);
  if (document?.format !== FORMAT || !Array.isArray(document.decisions)) return null;
  // What bears its digest was written by `writeDecisions`, so its decisions have their form.
  return document.digest === digestOf(JSON.stringify(document.decisions)) ? document.decisions : null;
}

function parsed(text: string): DecisionsDocument | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as DecisionsDocument) : null;
  } catch {
    return null;
  }
}
