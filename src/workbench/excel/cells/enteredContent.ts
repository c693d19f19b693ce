import type { Scalar } from "../model/cells";
import { invalidArgument, notImplemented } from "../protocol/excelError";

/** What a cell becomes when something is put into it. `format` is set where Excel formats the cell for what it read. */
export interface Entered {
  readonly value: Scalar;
  readonly formula: string | null;
  readonly hasTextMark: boolean;
  readonly format: string | null;
}

const longestText = 32_767;
const longestFormula = 8_192;

/**
 * Reads what an add-in writes or a user types, as Excel with English (US) settings does: in a cell formatted as text everything
 * stays text; `'` marks text; `=` begins a formula; numbers, percentages, TRUE and FALSE and `2025-03-31` are read as such.
 * Other texts that Excel might take for a date, a time, a fraction or money are refused, because what becomes of them is not known for sure.
 *
 *     enteredContent("12%", "General") → value 0.12, format "0%"
 *
 * @param date1904 whether the workbook counts days from 1904
 * @throws ExcelError InvalidArgument: not a thing that a cell can hold; NotImplemented: unsure what Excel would read
 */
export function enteredContent(raw: unknown, numberFormat: string, date1904 = false): Entered {
  if (raw === "") return content(null);
  if (typeof raw === "number" && Number.isFinite(raw)) return numberFormat === "@" ? content(String(raw)) : content(raw);
  if (typeof raw === "boolean") return numberFormat === "@" ? content(raw ? "TRUE" : "FALSE") : content(raw);
  if (typeof raw !== "string") throw invalidArgument(`A cell cannot hold ${JSON.stringify(raw)}.`);
  if (raw.length > longestText) throw invalidArgument(`A cell holds ${longestText} characters, not ${raw.length}.`);
  if (raw.startsWith("'")) return { ...content(raw.slice(1)), hasTextMark: true };
  if (numberFormat === "@") return content(raw);
  if (raw.startsWith("=") && raw.length > 1) return formulaContent(raw);
  return readText(raw, numberFormat, date1904);
}

const content = (value: Scalar, format: string | null = null): Entered => ({ value, formula: null, hasTextMark: false, format });

function formulaContent(formula: string): Entered {
  if (formula.length > longestFormula) throw invalidArgument(`A formula holds ${longestFormula} characters, not ${formula.length}.`);
  return { value: null, formula, hasTextMark: false, format: null };
}

function readText(text: string, numberFormat: string, date1904: boolean): Entered {
  const trimmed = text.trim();
  const formatFor = (format: string): string | null => (numberFormat === "General" ? format : null);
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(trimmed)) return content(Number(trimmed));
  if (/^[+-]?\d+(\.\d+)?%$/.test(trimmed)) {
    return content(Number(trimmed.slice(0, -1)) / 100, formatFor(trimmed.includes(".") ? "0.00%" : "0%"));
  }
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(trimmed)) {
    return content(Number(trimmed.replaceAll(",", "")), formatFor(trimmed.includes(".") ? "#,##0.00" : "#,##0"));
  }
  if (/^[+-]?\d+(\.\d+)?[eE][+-]?\d+$/.test(trimmed)) return content(Number(trimmed), formatFor("0.00E+00"));
  if (/^(true|false)$/i.test(trimmed)) return content(trimmed.toUpperCase() === "TRUE");
  const serial = isoDateSerial(trimmed);
  if (serial !== null) return content(serial - (date1904 ? daysTo1904 : 0), formatFor("m/d/yyyy"));
  if (errorTexts.has(trimmed.toUpperCase())) return content({ error: trimmed.toUpperCase() });
  if (trimmed.length > 1 && /^[+\-@]/.test(trimmed)) {
    throw notImplemented(`what Excel makes of ${JSON.stringify(text)}: it may be read as a formula`);
  }
  if (mayBeRead.some((pattern) => pattern.test(trimmed))) {
    throw notImplemented(`what Excel makes of ${JSON.stringify(text)} in a cell that is not formatted as text`);
  }
  return content(text);
}

const errorTexts = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

const mayBeRead: readonly RegExp[] = [
  /^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?( .*)?$/, // 1/10/2568, 12-5
  /^\d{1,2}:\d{1,2}(:\d{1,2}(\.\d+)?)?( ?[ap]m?)?$/i, // 10:30
  new RegExp(`^(?=.*\\d)(\\d{1,2}[ ./-]?)?(${months})[a-z]*\\.?([ .,/-]*\\d{1,4}){0,2}$`, "i"), // 1 Jan, March 2025; a word alone is none
  new RegExp(`^\\d{1,4}[ ./-]?(${months})[a-z]*\\.?([ .,/-]*\\d{1,4})?$`, "i"),
  /^\(\d[\d,.]*\)$/, // (5)
  /^[+-]?[$€£¥฿]/u,
  /^\d+ \d+\/\d+$/, // 1 1/2
];

const daysTo1904 = 1_462;

/** Serial number of `yyyy-mm-dd`, counted from 1899-12-30; null when it is no such date. */
function isoDateSerial(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(time).toISOString().slice(0, 10) !== text || Number(year) < 1901) return null;
  return time / 86_400_000 + 25_569;
}
