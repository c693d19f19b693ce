import type { Scalar } from "../model/cells";
import { notImplemented } from "../protocol/excelError";

/**
 * What Excel shows in a cell that is wide enough, with English (US) settings; formats with a Thai calendar show the Buddhist year.
 *
 *     displayText(45932, "[$-107041E]d mmm yyyy", false) → "1 ต.ค. 2568"
 *
 * @throws ExcelError NotImplemented: a number format that this cannot show for sure
 */
export function displayText(value: Scalar | undefined, format: string, date1904: boolean): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (format === "General" || format === "@") return generalNumber(value);
  return numberText(value, format) ?? dateText(value, format, date1904) ?? refuse(format);
}

function refuse(format: string): never {
  throw notImplemented(`the text of a number with the format ${format}`);
}

/** Up to eleven digits, as in a cell of General format. */
function generalNumber(value: number): string {
  const size = Math.abs(value);
  if (value === 0) return "0";
  if (size >= 1e11 || size < 1e-9) {
    const [digits = "", power = ""] = value.toExponential(5).split("e");
    return `${digits.replace(/\.?0+$/, "")}E${power.startsWith("-") ? "-" : "+"}${power.replace(/[+-]/, "").padStart(2, "0")}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, Math.min(9, 10 - whole)))));
}

/** `0`, `0.00`, `#,##0`, `#,##0.00`, each with `%` or not, and with a section for negative numbers in parentheses or with a minus. */
function numberText(value: number, format: string): string | null {
  const [positive = "", negative, ...more] = format.split(";");
  if (more.length > 0) return null;
  const shown = /^(#,##)?0(\.(0+))?(%?)$/.exec(positive);
  if (shown === null || positive === "" || !positive.includes("0")) return null;
  if (negative !== undefined && negative !== `-${positive}` && negative !== `(${positive})`) return null;
  const places = shown[3]?.length ?? 0;
  const scaled = Math.abs(shown[4] === "%" ? value * 100 : value);
  const [whole = "", fraction] = rounded(scaled, places).split(".");
  const grouped = shown[1] === undefined ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const text = `${grouped}${fraction === undefined ? "" : `.${fraction}`}${shown[4] ?? ""}`;
  if (value >= 0 || !/[1-9]/.test(text)) return text;
  return negative?.startsWith("(") === true ? `(${text})` : `-${text}`;
}

/** Halves go away from zero, on the fifteen digits that Excel keeps. */
function rounded(value: number, places: number): string {
  const exact = Number(value.toPrecision(15));
  const nudged = Number(`${Math.round(Number(`${exact}e${places}`))}e-${places}`);
  return (Number.isFinite(nudged) ? nudged : exact).toFixed(places);
}

const days = 86_400_000;

/** Dates of day, month and year in any order, in Western digits. */
function dateText(value: number, format: string, date1904: boolean): string | null {
  const [, locale = "", body = ""] = /^(?:\[\$-([0-9A-Fa-f]+)\])?(.*?)(?:;@)?$/.exec(format) ?? [];
  const parts = body.replaceAll("\\", "").match(/[dmy]+|[^dmy]+/gi) ?? [];
  const isKnown = parts.every((part) => /^(d{1,2}|m{1,4}|yy|yyyy|[ /.,-]+)$/i.test(part)) && /y/i.test(body) && /m/i.test(body);
  const code = Number.parseInt(locale === "" ? "409" : locale, 16);
  const language = code & 0xffff;
  const calendar = (code >> 16) & 0xff;
  const isThai = language === 0x041e;
  const isSupported = (language === 0 || language === 0x0409 || isThai) && (calendar === 0 || calendar === 1 || calendar === 7) && code >> 24 <= 1;
  if (!isKnown || !isSupported || value < 61) return null; // before 1 March 1900 Excel counts a day that never was
  const date = new Date((Math.floor(value) - 25_569 + (date1904 ? 1_462 : 0)) * days);
  const month = date.getUTCMonth();
  const year = date.getUTCFullYear() + (calendar === 7 ? 543 : 0);
  const names = isThai ? thaiMonths : englishMonths;
  return parts.map((part) => {
    switch (part.toLowerCase()) {
      case "d": return String(date.getUTCDate());
      case "dd": return String(date.getUTCDate()).padStart(2, "0");
      case "m": return String(month + 1);
      case "mm": return String(month + 1).padStart(2, "0");
      case "mmm": return isThai ? (thaiShortMonths[month] ?? "") : (names[month] ?? "").slice(0, 3);
      case "mmmm": return names[month] ?? "";
      case "yy": return String(year % 100).padStart(2, "0");
      case "yyyy": return String(year);
      default: return part;
    }
  }).join("");
}

const englishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const thaiMonths = ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"];
const thaiShortMonths = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];
