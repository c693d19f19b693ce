import { arabicDigits } from "../domain/model/text/thaiText";

const LABEL = /^\s?รายงาน\s?ครั้งที่[\s.]{0,10}(\d{1,3})(?!\d)[\s.]{0,10}/;

/** A row label `รายงานครั้งที่n` at the start of a line. */
export interface RoundLabelMatch {
  /** From 1. */
  readonly roundNo: number;
  /** What the line holds behind the label, separators included. */
  readonly rest: string;
}

/** The label of a report round, or `null`. Example: "รายงานครั้งที่ ๑ :: 22/12/2565" → round 1, rest ":: 22/12/2565". Source: domain.md §7 rows 4, 19. */
export function matchRoundLabel(text: string): RoundLabelMatch | null {
  const match = LABEL.exec(arabicDigits(text.slice(0, 60)));
  if (match === null) return null;
  const roundNo = Number(match[1]);
  if (roundNo === 0) return null;
  // A tab right behind the label belongs to the rest: it says where the first column ends.
  const end = match[0].endsWith("\t") ? match[0].length - 1 : match[0].length;
  return { roundNo, rest: text.slice(end) };
}

/** Whether a label cannot be anything else: a separator or nothing follows. Elsewhere than in section 2 only such labels count. */
export function isUnmistakable(match: RoundLabelMatch): boolean {
  return match.rest === "" || /^[\t:]/.test(match.rest);
}
