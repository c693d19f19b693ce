import type { Satang } from "../../domain/model/amounts/satang";
import { formatBaht, formatNumber } from "../../messages/formatting";
import type { Language } from "../../messages/language";
import type { ReportTexts } from "../../messages/report/reportTextShape";

/** Figures as the form prints them: two decimals always, "–" for no data. */
export interface Figures {
  /** `30.00 %` */
  percent(value: number | null): string;
  /** The number that a style with the format of percentages shows as `percent` does; none where there is no data. */
  percentNumber(value: number | null): { readonly number?: number };
  /** `1,234.50 บาท` */
  money(amount: Satang | null): string;
  /** `+14.43 จุด` */
  points(value: number | null): string;
}

export function figuresIn(language: Language, { noData, points }: ReportTexts): Figures {
  return {
    percent: (value) => (value === null ? noData : `${formatNumber(value, 2, true)} %`),
    percentNumber: (value) => (value === null ? {} : { number: Number(value.toFixed(2)) }),
    money: (amount) => (amount === null ? noData : formatBaht(amount, language)),
    points: (value) => (value === null ? noData : points(signed(value))),
  };
}

function signed(value: number): string {
  const number = formatNumber(value, 2, true);
  return value > 0 && number !== "0.00" ? `+${number}` : number;
}
