import { type WrittenNumber, digitAt, numbersIn, skipSpaces } from "./numbersInText";
import { isPercentage } from "./quantities";

/** A percentage or an amount that a narrative states about the field itself: the progress, or the money paid. */
export interface StatedFigure {
  /** Percent, or satang. */
  readonly value: number;
  /** How far it may lie off because it was written rounded ("1.2 ล้านบาท"). */
  readonly rounding: number;
  /** Whether words before it say outright that it is the progress or the payment. */
  readonly isNamed: boolean;
}

/** What a narrative states. */
export interface StatedFigures {
  readonly percentages: readonly StatedFigure[];
  readonly amounts: readonly StatedFigure[];
}

const PROGRESS_WORDS = ["ก้าวหน้า", "คืบหน้า", "แล้วเสร็จ", "ผลงาน", "ผลการดำเนิน", "ดำเนินการแล้ว", "ดำเนินการไปแล้ว", "ดำเนินการได้"];
/** A percentage after one of these is of something else: of money, of people, of a goal, of a change. */
const OTHER_PERCENT_WORDS = [
  "เบิก", "จ่าย", "งบ", "เงิน", "พึงพอใจ", "ผู้เข้าร่วม", "ผู้เข้ารับ", "ผู้ตอบ", "เป้าหมาย", "ไม่น้อยกว่า", "ไม่ต่ำกว่า", "อย่างน้อย", "ไม่เกิน",
  "เพิ่มขึ้น", "ลดลง", "ภาษี", "ส่วนลด", "ตามแผน", "แผนงาน", "แผนที่", "ดอกเบี้ย", "ค่าปรับ",
];
/** "ร้อยละ 80 ของ…": of these it may still be the progress. */
const WHOLES = ["งาน", "โครงการ", "กิจกรรม", "เนื้องาน", "ปริมาณงาน", "ทั้งหมด", "แผนงาน"];

const PAYMENT_WORDS = ["เบิก", "ใช้จ่าย", "จ่ายเงิน", "จ่ายแล้ว", "ชำระ", "ใช้เงิน", "ใช้ไป"];
/** An amount after one of these has not been paid, whatever else is said. */
const UNPAID_WORDS = ["ไม่เบิก", "ไม่ได้เบิก", "ยังไม่", "เหลือ", "จะเบิก", "เตรียม", "รอ", "ขอ", "ระหว่าง", "คาดว่า"];
/** An amount after one of these is a budget, a price or an obligation. */
const OTHER_MONEY_WORDS = [
  "งบ", "วงเงิน", "สัญญา", "ราคา", "ค่า", "จัดสรร", "อนุมัติ", "ผูกพัน", "ประมาณการ", "โอน", "งวด", "รายได้", "มูลค่า", "หลักประกัน", "เงินรางวัล", "ทุน",
];

const MULTIPLIERS = [
  ["ล้าน", 1_000_000],
  ["แสน", 100_000],
  ["หมื่น", 10_000],
  ["พัน", 1_000],
] as const;

/** How far back words still belong to a number. */
const LONGEST_CONTEXT = 45;

/**
 * The figures of a narrative that can be held against the fields of its round. Percentages of money, people, goals or changes are left out,
 * and so are amounts that are budgets, prices or not yet paid, and ranges ("30–40 %"). Linear time. Source: domain.md R11.
 */
export function statedFigures(narrative: string): StatedFigures {
  const percentages: StatedFigure[] = [];
  const amounts: StatedFigure[] = [];
  let contextStart = 0;
  for (const number of numbersIn(narrative)) {
    const context = () => narrative.slice(Math.max(contextStart, number.start - LONGEST_CONTEXT), number.start);
    if (isPercentage(narrative, number.start, number.end)) {
      const figure = isRange(narrative, number) ? null : statedPercentage(narrative, number, context());
      if (figure !== null) percentages.push(figure);
      contextStart = number.end;
      continue;
    }
    const unit = bahtUnit(narrative, number);
    if (unit === null) continue;
    const figure = isRange(narrative, number) ? null : statedAmount(number, unit, context());
    if (figure !== null) amounts.push(figure);
    contextStart = number.end;
  }
  return { percentages, amounts };
}

function statedPercentage(narrative: string, { value, end }: WrittenNumber, context: string): StatedFigure | null {
  const isNamed = says(context, PROGRESS_WORDS);
  if (!isNamed && (value > 100 || says(context, OTHER_PERCENT_WORDS))) return null;
  if (isOfSomethingElse(narrative, end)) return null;
  return { value, rounding: 0, isNamed };
}

function isOfSomethingElse(narrative: string, end: number): boolean {
  const after = narrative.slice(end, end + 30).replace(/^[\s%％]*(?:เปอร์เซ็นต์|เปอร์เซนต์)?\s*/, "");
  return after.startsWith("ของ") && !WHOLES.some((whole) => after.startsWith(whole, "ของ".length));
}

function statedAmount({ value, decimals }: WrittenNumber, unit: number, context: string): StatedFigure | null {
  if (says(context, UNPAID_WORDS)) return null;
  const isNamed = says(context, PAYMENT_WORDS);
  if (!isNamed && says(context, OTHER_MONEY_WORDS)) return null;
  const rounding = unit === 1 ? 0 : ((unit / 10 ** decimals) * 100) / 2;
  return { value: Math.round(value * unit * 100), rounding, isNamed };
}

/** How many baht the unit after a number is worth; `null` when it is not an amount of money. Example: "1.2 ล้านบาท" → 1,000,000. */
function bahtUnit(text: string, { end }: WrittenNumber): number | null {
  let position = skipSpaces(text, end);
  let unit = 1;
  for (const [word, worth] of MULTIPLIERS) {
    if (!text.startsWith(word, position)) continue;
    unit = worth;
    position = skipSpaces(text, position + word.length);
    break;
  }
  if (unit === 1 && text.startsWith(".-", position)) return unit;
  return text.startsWith("บาท", position) || text.startsWith("฿", position) ? unit : null;
}

/** "30-40 %", "30 ถึง 40 %": either end of a range states nothing exactly. */
function isRange(text: string, { start, end }: WrittenNumber): boolean {
  const after = skipSpaces(text, end);
  for (const word of ["-", "–", "ถึง"]) {
    if (text.startsWith(word, after) && digitAt(text, skipSpaces(text, after + word.length)) >= 0) return true;
  }
  const before = text.slice(Math.max(0, start - 8), start).trimEnd();
  return /[0-9๐-๙%]\s*(?:-|–|ถึง)$/.test(before);
}

function says(context: string, words: readonly string[]): boolean {
  return words.some((word) => context.includes(word));
}
