/** A number as it stands in a text. */
export interface WrittenNumber {
  readonly value: number;
  /** Position of its first digit and the position after its last. */
  readonly start: number;
  readonly end: number;
  /** How many decimals were written. */
  readonly decimals: number;
}

const ZERO = 0x30;
const THAI_ZERO = 0x0e50;
const COMMA = 0x2c;
const POINT = 0x2e;

const NO_NUMBERS: readonly WrittenNumber[] = Object.freeze([]);

/** The value of a digit 0–9 or ๐–๙ at a position, -1 where there is none. */
export function digitAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code >= ZERO && code <= ZERO + 9) return code - ZERO;
  return code >= THAI_ZERO && code <= THAI_ZERO + 9 ? code - THAI_ZERO : -1;
}

/**
 * Every number of a text in Arabic or Thai digits, with thousands separators and decimals: "1,234.50", "๔๒", "30.00". Codes of several
 * parts ("5.4.1") are not numbers. Linear time; nothing is allocated for a text without digits.
 */
export function numbersIn(text: string): readonly WrittenNumber[] {
  let found: WrittenNumber[] | null = null;
  let index = 0;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (code < ZERO || (code > ZERO + 9 && (code < THAI_ZERO || code > THAI_ZERO + 9))) {
      index += 1;
      continue;
    }
    const number = readNumber(text, index);
    index = number.end;
    if (text.charCodeAt(index) === POINT && digitAt(text, index + 1) >= 0) index = afterCode(text, index);
    else (found ??= []).push(number);
  }
  return found ?? NO_NUMBERS;
}

function readNumber(text: string, start: number): WrittenNumber {
  let value = 0;
  let index = start;
  let grouped = 0;
  for (;;) {
    const digit = digitAt(text, index);
    if (digit >= 0) value = value * 10 + digit;
    else if (text.charCodeAt(index) === COMMA && isGroup(text, index + 1) && (grouped > 0 || index - start <= 3)) grouped += 1;
    else break;
    index += 1;
  }
  let decimals = 0;
  if (text.charCodeAt(index) === POINT && digitAt(text, index + 1) >= 0) {
    let fraction = 0;
    for (let digit = digitAt(text, index + 1); digit >= 0; digit = digitAt(text, index + 1 + decimals)) {
      fraction = fraction * 10 + digit;
      decimals += 1;
    }
    value += fraction / 10 ** decimals;
    index += 1 + decimals;
  }
  return { value, start, end: index, decimals };
}

/** Whether exactly three digits stand there, as after a thousands separator. */
function isGroup(text: string, index: number): boolean {
  return digitAt(text, index) >= 0 && digitAt(text, index + 1) >= 0 && digitAt(text, index + 2) >= 0 && digitAt(text, index + 3) < 0;
}

function afterCode(text: string, from: number): number {
  let index = from;
  while (digitAt(text, index) >= 0 || (text.charCodeAt(index) === POINT && digitAt(text, index + 1) >= 0)) index += 1;
  return index;
}

/** The position of the first character from `index` on that is not a space. */
export function skipSpaces(text: string, index: number): number {
  let position = index;
  while (isSpace(text.charCodeAt(position))) position += 1;
  return position;
}

/** Whether a word stands directly before a position, spaces aside. */
export function isBefore(text: string, index: number, word: string): boolean {
  let end = index;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return end >= word.length && text.startsWith(word, end - word.length);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d);
}

/** Words that make the number after them an ordinal or a year. */
const COUNTING_WORDS = ["ที่", "ข้อ", "พ.ศ.", "พศ.", "ค.ศ.", "ปี", "ปีงบประมาณ"];

/** Whether a number measures something: not "ฉบับที่ 1", "พ.ศ. 2566", a date or letter number "12/2566", or the "1." of a list. */
export function isMeasure(text: string, { start, end }: WrittenNumber): boolean {
  if (text[end] === "/" || text[start - 1] === "/") return false;
  if (COUNTING_WORDS.some((word) => isBefore(text, start, word))) return false;
  const isListMark = (text[end] === "." || text[end] === ")") && (start === 0 || isSpace(text.charCodeAt(start - 1)));
  return !(isListMark && isSpace(text.charCodeAt(end + 1)));
}
