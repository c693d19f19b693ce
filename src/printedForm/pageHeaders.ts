import { comparisonKey } from "../domain/model/text/thaiText";
import type { FormLine } from "./formLine";

/** The title of the form, printed on every page with any number of `*` around it. */
export const FORM_TITLE = "แบบแสดงรายงานความก้าวหน้าและข้อมูลเกี่ยวกับโครงการ";

const TITLE_KEY = comparisonKey(FORM_TITLE);
const STARRED_TITLE = new RegExp(`( ?)\\*{1,20}\\s?${FORM_TITLE}\\s?\\*{1,20}( ?)`, "g");
const LONGEST_HEADER = 200;

const PAGE_FURNITURE: readonly RegExp[] = [
  /^-?\s?หน้า(?:ที่)?\s?[\d๐-๙]{1,4}(?:\s?(?:\/|จาก|of)\s?[\d๐-๙]{1,4})?\s?-?$/,
  /^page\s?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?$/i,
  /^[-–]\s?[\d๐-๙]{1,4}\s?[-–]$/,
  /^(?:พิมพ์เมื่อ|พิมพ์วันที่|วันที่พิมพ์)(?:วันที่)?[\s:]{0,3}[\d๐-๙][\d๐-๙\s/.:-]{3,30}(?:น\.)?$/,
];

/** What is left of the lines without what a printer repeats on every page. */
export interface WithoutPageHeaders {
  readonly lines: readonly FormLine[];
  /** Numbers of the lines that are, or contain, a page header. */
  readonly headers: readonly number[];
  /** Whether the form's title was among them. */
  readonly hasTitle: boolean;
}

/**
 * Takes out page titles (alone, cut in two, or in the middle of a line), page numbers and print stamps. A title never ends
 * the block it interrupts. Expects no blank lines. Source: domain.md §7 row 1.
 */
export function withoutPageHeaders(lines: readonly FormLine[]): WithoutPageHeaders {
  const kept: FormLine[] = [];
  const headers: number[] = [];
  let hasTitle = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as FormLine;
    const next = lines[index + 1];
    if (isTitle(line.text)) {
      headers.push(line.number);
      hasTitle = true;
    } else if (next !== undefined && isTitleInTwo(line.text, next.text)) {
      headers.push(line.number, next.number);
      hasTitle = true;
      index += 1;
    } else if (isFurniture(line.text)) {
      headers.push(line.number);
    } else if (line.text.includes(FORM_TITLE) && line.text.includes("*")) {
      const text = line.text.replace(STARRED_TITLE, (_title, before: string, after: string) => before || after).trim();
      if (text !== line.text.trim()) {
        headers.push(line.number);
        hasTitle = true;
      }
      if (text !== "") kept.push({ ...line, text });
    } else {
      kept.push(line);
    }
  }
  return { lines: kept, headers, hasTitle };
}

function isTitle(text: string): boolean {
  return text.length >= TITLE_KEY.length && text.length <= LONGEST_HEADER && titleKey(text) === TITLE_KEY;
}

function isTitleInTwo(text: string, next: string): boolean {
  return text.startsWith("*") && next.length <= LONGEST_HEADER && isTitle(text + next);
}

function titleKey(text: string): string {
  return comparisonKey(text.replaceAll("*", ""));
}

function isFurniture(text: string): boolean {
  const bare = text.trim();
  return bare.length <= LONGEST_HEADER && PAGE_FURNITURE.some((pattern) => pattern.test(bare));
}
