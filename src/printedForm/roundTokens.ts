import { parseThaiDate } from "../domain/model/calendar/parseThaiDate";
import { arabicDigits } from "../domain/model/text/thaiText";
import { readStatusWord, readStatusWords, type StatusWord } from "./statusWord";

/**
 * What a line of section 2 is made of. `text` is always as printed.
 * `unknown` stands where only a status can stand, but is none.
 */
export type RoundToken =
  | { readonly kind: "date"; readonly text: string; /** Printed behind `::`, as a row's own date is. */ readonly marked: boolean }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "progress"; readonly text: string }
  | { readonly kind: "money"; readonly text: string; /** m of `(ครั้งที่ m)`. */ readonly metricNo: number | null }
  | { readonly kind: "status"; readonly text: string; readonly word: StatusWord }
  | { readonly kind: "unknown"; readonly text: string };

/** Where in its row a line stands. */
export interface TokenPlace {
  /** It bears the row's label `รายงานครั้งที่n`. */
  readonly isLabelled: boolean;
  /** The row has shown metrics already, so that words on their own are its statuses. */
  readonly afterMetrics: boolean;
}

const BEFORE_STATUS = "(?=\\s(?:ไม่เป็นไป|เป็นไป|ช้ากว่า|ล่าช้า|เร็วกว่า|ก่อนแผน|สูงกว่า|ต่ำกว่า|ตามแผน|ตรงตาม|บรรลุ|ไม่บรรลุ))";
const PROGRESS =
  "ความก้าวหน้าของ(?:งาน|โครงการ|กิจกรรม)\\s?ฯ?\\s?=\\s?(?:" +
  `(?<percent>-?[\\d,.]{1,20})\\s?(?:%|เปอร์เซ็นต์|(?=\\s?(?::|$|งบประมาณ))|${BEFORE_STATUS})|` +
  "(?<otherPercent>[^%:=]{0,30}?)\\s?(?:%|เปอร์เซ็นต์|(?=:|งบประมาณที่เบิก|$)))";
const MONEY =
  "งบประมาณที่เบิก(?:ใช้|จ่าย)\\s?(?:\\(\\s?(?:ครั้งที่\\s?)?(?<metricNo>\\d{0,3})\\s?\\)\\s?)?=\\s?(?:" +
  `(?<amount>-?[\\d,.]{1,25}-?)\\s?(?:บาท(?:ถ้วน)?(?![ก-ฮ])|(?=\\s?(?::|$|ความก้าวหน้า))|${BEFORE_STATUS})|` +
  "(?<otherAmount>[^:=]{0,40}?)\\s?(?:บาท|(?=:|ความก้าวหน้าของ|$)))";
const METRIC = new RegExp(`${PROGRESS}|${MONEY}`, "g");

const DAY_NUMBERS = "\\d{1,4}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{1,4}";
const DAY_WORDS = "\\d{1,2}\\s?(?:[ก-๛][ก-๛.]{2,12}|[A-Za-z]{3,9}\\.?)\\s?(?:(?:พ|ค)\\.?\\s?ศ\\.?\\s?)?\\d{2,4}";
const TIME = "(?:[\\sT]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?(?:\\s?น\\.)?)?";
const DATE = new RegExp(`^(?:วันที่\\s?)?((?:${DAY_NUMBERS}|${DAY_WORDS})${TIME})(?=[\\s:]|$)`);
const SLASHED = /^\d{1,4}\s?\/\s?\d{1,2}\s?\/\s?\d{1,4}/;
const BARE_PERCENT = /^[\d๐-๙][\d๐-๙,.]{0,19}\s?(?:%|เปอร์เซ็นต์)$/;
const BARE_AMOUNT = /^-?[\d๐-๙][\d๐-๙,.]{0,24}(?:-|\s?-?\s?บาท)$/;
const UNFINISHED =
  /(?:ความก้าวหน้าของ(?:งาน|โครงการ|กิจกรรม)\s?ฯ?\s?=?|งบประมาณที่เบิก(?:ใช้|จ่าย)\s?(?:\(\s?(?:ครั้งที่\s?)?[\d๐-๙]{0,3}\s?\)?)?\s?=?)$/;

/**
 * Splits a line of section 2, without its row label, into date, narrative, metrics and statuses. One tokeniser reads metrics on one line, on lines of
 * their own, and in tab columns. Linear time. Source: domain.md §7 rows 18, 19.
 * Example: ":: ความก้าวหน้าของงานฯ = 40.00 % งบประมาณที่เบิกใช้ (ครั้งที่ 2) = 0 บาท\t\t: เป็นไปตามแผน" → progress "40.00", money "0" of round 2, status ON_PLAN.
 */
export function tokeniseRoundText(text: string, place: TokenPlace): readonly RoundToken[] {
  const tokens: RoundToken[] = [];
  let afterMetrics = place.afterMetrics;
  for (const cell of text.split("\t")) {
    const body = cell.slice(separatorEnd(cell)).trimEnd();
    if (body === "") continue;
    const colons = countColons(cell);
    const metrics = metricsIn(body, tokens.length > 0);
    if (metrics.length > 0) {
      addText(tokens, body.slice(0, metrics[0]?.start), colons);
      metrics.forEach((metric, index) => {
        tokens.push(metric.token);
        addAfterMetric(tokens, body.slice(metric.end, metrics[index + 1]?.start));
      });
      afterMetrics = true;
      continue;
    }
    const isFirst = tokens.length === 0;
    const standsApart = !isFirst || afterMetrics || (colons === 1 && !place.isLabelled);
    const statuses = standsApart || colons > 0 ? readStatusWords(body) : null;
    if (statuses !== null && (standsApart || statuses.every(({ word }) => word.axis !== "lifecycle"))) {
      for (const { word, text: words } of statuses) tokens.push({ kind: "status", text: words, word });
    } else if (colons === 1 && body.length <= 60 && (!isFirst || afterMetrics)) {
      tokens.push({ kind: "unknown", text: body });
    } else {
      addText(tokens, body, colons);
    }
  }
  return tokens;
}

/** Whether a line ends in the middle of a metric, so that the next line belongs to it. */
export function endsInMetric(text: string): boolean {
  return UNFINISHED.test(text.slice(-80));
}

/** Whether a line can be the rest of a cut metric: it begins with what follows the metric's name, not with a metric or a separator. */
export function goesOnInMetric(text: string): boolean {
  return /^\s?(?:=|\(?\s?ครั้งที่|[\d๐-๙)-])/.test(text.slice(0, 20));
}

interface FoundMetric {
  readonly token: RoundToken;
  readonly start: number;
  readonly end: number;
}

function metricsIn(body: string, isColumn: boolean): readonly FoundMetric[] {
  if (isColumn && BARE_PERCENT.test(body)) return [{ token: { kind: "progress", text: body.replace(/\s?(?:%|เปอร์เซ็นต์)$/, "") }, start: 0, end: body.length }];
  if (isColumn && BARE_AMOUNT.test(body)) return [{ token: { kind: "money", text: body, metricNo: null }, start: 0, end: body.length }];
  if (!body.includes("=")) return [];
  return [...arabicDigits(body).matchAll(METRIC)].map((match) => {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    if (match[0].startsWith("ความก้าวหน้า")) {
      return { token: { kind: "progress", text: (groups.percent ?? groups.otherPercent ?? "").trim() }, start: match.index, end };
    }
    const metricNo = groups.metricNo === undefined || groups.metricNo === "" ? null : Number(groups.metricNo);
    return { token: { kind: "money", text: (groups.amount ?? groups.otherAmount ?? "").trim(), metricNo }, start: match.index, end };
  });
}

/** A narrative, perhaps behind the row's date, perhaps with statuses at its end. */
function addText(tokens: RoundToken[], body: string, colons: number): void {
  let rest = withoutTrailingSeparators(body);
  const dateLength = tokens.length === 0 ? dateLengthOf(rest, colons >= 2) : 0;
  if (dateLength > 0) {
    tokens.push({ kind: "date", text: rest.slice(0, dateLength), marked: colons >= 2 });
    rest = rest.slice(dateLength);
    rest = rest.slice(separatorEnd(rest));
  }
  const statuses: RoundToken[] = [];
  for (let colon = rest.lastIndexOf(":"); colon > 0 && rest.length - colon <= 62; colon = rest.lastIndexOf(":")) {
    const words = rest.slice(colon + 1).trim();
    const word = readStatusWord(words);
    // A life-cycle word at the end of a narrative is part of what it tells.
    if (word === null || word.axis === "lifecycle") break;
    statuses.push({ kind: "status", text: words, word });
    rest = withoutTrailingSeparators(rest.slice(0, colon));
  }
  if (rest !== "") tokens.push({ kind: "text", text: rest });
  for (const status of statuses.reverse()) tokens.push(status);
}

/** The length of the date that a text begins with; 0 = none. Words and dots are a date only when they name a day: "5.4.1" is a number of a goal. */
function dateLengthOf(text: string, marked: boolean): number {
  const match = DATE.exec(arabicDigits(text.slice(0, 80)));
  if (match === null) return 0;
  const isDay = parseThaiDate(match[0]).kind !== "unreadable" || (marked && SLASHED.test(match[0]));
  return isDay ? match[0].length : 0;
}

/** Behind a metric stand statuses, separators, or something nobody expects; neighbouring parts of the last kind are one. */
function addAfterMetric(tokens: RoundToken[], text: string): void {
  let unknownFrom = -1;
  const endUnknown = (end: number) => {
    if (unknownFrom >= 0) tokens.push({ kind: "unknown", text: withoutTrailingSeparators(text.slice(unknownFrom, end)) });
    unknownFrom = -1;
  };
  for (let from = 0; from <= text.length; ) {
    const colon = text.indexOf(":", from);
    const end = colon < 0 ? text.length : colon;
    const part = text.slice(from, end).trim();
    const statuses = part === "" ? [] : readStatusWords(part);
    if (statuses === null) {
      if (unknownFrom < 0) unknownFrom = from + separatorEnd(text.slice(from, end));
    } else if (part !== "") {
      endUnknown(from);
      for (const { word, text: words } of statuses) tokens.push({ kind: "status", text: words, word });
    }
    from = end + 1;
  }
  endUnknown(text.length);
}

/** Index behind the colons and spaces that a text begins with. */
function separatorEnd(text: string): number {
  return /^[\s:]*/.exec(text)?.[0].length ?? 0;
}

function countColons(text: string): number {
  return text.slice(0, separatorEnd(text)).replace(/\s/g, "").length;
}

/** Without the colons and spaces at its end; by hand, because a pattern would try every colon of a long text. */
function withoutTrailingSeparators(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ":" || text[end - 1] === " " || text[end - 1] === "\t")) end -= 1;
  return text.slice(0, end);
}
