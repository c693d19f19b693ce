import { isMarked, matchWords } from "./matchWords";

/** What the labels of sections 1.1 and 1.2 name; `agencyPath` is split into agency, division and section. */
export type HeaderField =
  | "nameTh"
  | "projectCode"
  | "fiscalYearBE"
  | "startDate"
  | "endDate"
  | "budgetReceived"
  | "budgetUsedReported"
  | "budgetAfterTransfer"
  | "allotment"
  | "committed"
  | "carriedOver"
  | "agencyPath"
  | "responsible"
  | "sedCoordinator";

/** What the labels of section 1.6 name. */
export type StrategyField = "strategy" | "subIssue" | "goal" | "tactic" | "indicator";

export type LabelledField = HeaderField | StrategyField;

/** The domain's name for what a label names (domain.md §2), where it is another; a text that is split goes by its main part. */
const IDENTIFIERS: Partial<Readonly<Record<LabelledField, string>>> = {
  agencyPath: "agency",
  strategy: "strategyName",
  subIssue: "subIssueName",
  goal: "goalTextRaw",
  indicator: "indicatorText",
};

/** The identifier of domain.md §2 under which issues and the ledger name a labelled field. */
export function identifierOf(field: LabelledField): string {
  return IDENTIFIERS[field] ?? field;
}

/** The section that a header field is printed in. */
export function headerSection(field: HeaderField): "1.1" | "1.2" {
  return field === "agencyPath" || field === "responsible" || field === "sedCoordinator" ? "1.2" : "1.1";
}

/** One label of the form with its spellings. Dots, spaces and colons do not count. Source: domain.md §1, §7 row 4. */
export interface Label {
  readonly field: LabelledField;
  readonly words: readonly string[];
  /** Whether the value may go on over the following lines; a value that has not begun yet always may. */
  readonly wraps: boolean;
}

export const HEADER_LABELS: readonly Label[] = [
  { field: "nameTh", words: ["ชื่อโครงการ/กิจกรรม", "ชื่อโครงการ", "ชื่อกิจกรรม"], wraps: true },
  { field: "projectCode", words: ["รหัสโครงการ/กิจกรรม", "รหัสโครงการ", "รหัสกิจกรรม"], wraps: false },
  { field: "fiscalYearBE", words: ["ปีงบประมาณ พ.ศ.", "ปีงบประมาณ"], wraps: false },
  { field: "startDate", words: ["เริ่มต้นโครงการ", "วันเริ่มต้นโครงการ", "วันที่เริ่มต้นโครงการ", "วันที่เริ่มโครงการ"], wraps: false },
  { field: "endDate", words: ["สิ้นสุดโครงการ", "วันสิ้นสุดโครงการ", "วันที่สิ้นสุดโครงการ"], wraps: false },
  { field: "budgetReceived", words: ["งบประมาณที่ได้รับ"], wraps: false },
  { field: "budgetUsedReported", words: ["งบประมาณที่ใช้ไป"], wraps: false },
  { field: "budgetAfterTransfer", words: ["งบประมาณหลังปรับโอน"], wraps: false },
  { field: "allotment", words: ["อนุมัติเงินงวด", "เงินงวด"], wraps: false },
  { field: "committed", words: ["ก่อหนี้ผูกพัน"], wraps: false },
  { field: "carriedOver", words: ["กันเงินไว้เบิกเหลื่อมปี"], wraps: false },
  { field: "agencyPath", words: ["หน่วยงานที่รับผิดชอบ"], wraps: true },
  { field: "responsible", words: ["ชื่อผู้รับผิดชอบ", "ผู้รับผิดชอบโครงการ", "ผู้รับผิดชอบ"], wraps: true },
  { field: "sedCoordinator", words: ["ผู้ประสานงาน สยป"], wraps: false },
];

export const STRATEGY_LABELS: readonly Label[] = [
  { field: "subIssue", words: ["ประเด็นยุทธศาสตร์ย่อย", "ยุทธศาสตร์ย่อย"], wraps: true },
  { field: "strategy", words: ["ประเด็นยุทธศาสตร์", "ยุทธศาสตร์"], wraps: true },
  { field: "goal", words: ["เป้าหมายที่"], wraps: true },
  { field: "tactic", words: ["กลยุทธ์ที่", "กลยุทธ์"], wraps: true },
  { field: "indicator", words: ["ตัวชี้วัด"], wraps: true },
];

export const ALL_LABELS: readonly Label[] = [...HEADER_LABELS, ...STRATEGY_LABELS];

/** A label found in a line. */
export interface LabelMatch {
  readonly label: Label;
  /** Where the label begins, and where its value begins. */
  readonly start: number;
  readonly end: number;
}

/**
 * The label at a position, or `null`. It needs a colon, a column break, padding dots or the end of the line behind it: a project name may well go
 * on with "ปีงบประมาณ พ.ศ. 2566". The first of `labels` that fits wins.
 */
export function labelAt(text: string, labels: readonly Label[], from = 0): LabelMatch | null {
  for (const label of labels) {
    for (const words of label.words) {
      const match = matchWords(text, words, from);
      if (match === null) continue;
      if (isMarked(match.separator) || (from === 0 && match.end === text.length)) return { label, start: from, end: match.end };
    }
  }
  return null;
}

/** All labels of a line, which may hold two columns: at its start, and behind any space or column break. */
export function labelsIn(text: string, labels: readonly Label[]): readonly LabelMatch[] {
  const found: LabelMatch[] = [];
  for (let at = 0; at < text.length; ) {
    const match = labelAt(text, labels, at);
    if (match !== null) {
      found.push(match);
      at = Math.max(match.end, at + 1);
    } else {
      at = nextWord(text, at);
    }
  }
  return found;
}

/** Text that looks like a label we do not know: a few words, then a colon with a space before it or padding dots. */
export function looksLikeLabel(text: string): boolean {
  return /^[^\d\s:][^:\t]{1,48}(?:\s|\.{2,}\s?):(?:\s|$)/.test(text);
}

function nextWord(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === " " || character === "\t") return at + 1;
  }
  return text.length;
}
