import { arabicDigits } from "../domain/model/text/thaiText";

const CODE = /^\s*(\d{8})\s?[-–—‐‑−]\s?(\d{3,5})(?!\d)/;

/** A project code at the start of a text. */
export interface ProjectCodeMatch {
  /** `21000000-6549`. */
  readonly projectCode: string;
  /** The first 8 digits. */
  readonly agencyCode: string;
  /** What follows; "" when nothing does. */
  readonly rest: string;
}

/** Reads a project code in Arabic or Thai digits with any kind of hyphen, or gives `null`. Source: domain.md §1, P01. */
export function matchProjectCode(text: string): ProjectCodeMatch | null {
  const match = CODE.exec(arabicDigits(text.slice(0, 60)));
  if (match === null) return null;
  const agencyCode = match[1] ?? "";
  return { projectCode: `${agencyCode}-${match[2]}`, agencyCode, rest: text.slice(match[0].length).trim() };
}
