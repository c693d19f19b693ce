import { bahtFrom, type Satang } from "../../domain/model/amounts/satang";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { Settings } from "../../domain/model/records/settings";
import type { RollUp } from "../../domain/status/rollUp";
import { formatBaht, formatDay, formatNumber } from "../../messages/formatting";
import type { Language } from "../../messages/language";
import { type SheetKind, type SheetLabel, type ViewSheet, sheetLabel, sheetTab, sheetTitle } from "../../messages/report/sheets/sheetWords";
import { type SheetSentences, sheetSentences } from "../../messages/report/sheets/sheetSentences";
import { PAGE, PAGES } from "../page/headerFooter";
import type { TableSheet } from "./tableSheet";

/** What a sheet over many projects is made for. */
export interface SheetChoice {
  readonly asOf: CalendarDay;
  readonly language: Language;
  /** The workbook that it is printed from. */
  readonly preparedFrom: string;
  /** Whose projects they are; absent = the sheet says so otherwise. */
  readonly subject?: SheetSubject;
}

/** Agencies and fiscal years of the projects on a sheet. */
export interface SheetSubject {
  /** In the order of the projects. */
  readonly agencies: readonly string[];
  /** Ascending. */
  readonly fiscalYearsBE: readonly number[];
}

/** Words and figures of a sheet in its language. */
export class SheetWriter {
  readonly sentences: SheetSentences;
  readonly language: Language;

  constructor(readonly choice: SheetChoice) {
    this.language = choice.language;
    this.sentences = sheetSentences(choice.language);
  }

  label(label: SheetLabel): string {
    return sheetLabel(label, this.language);
  }

  day(day: CalendarDay | null): string | null {
    return day === null ? null : formatDay(day, this.language);
  }

  percent(value: number | null): string {
    return value === null ? "–" : `${formatNumber(value, 2, true)} %`;
  }

  money(amount: Satang | null): string {
    return amount === null ? "–" : formatBaht(amount, this.language);
  }

  /** What every sheet has. */
  frame(kind: SheetKind | ViewSheet): Pick<TableSheet, "sheetName" | "title" | "subtitle" | "footer" | "noRows" | "frozenColumns"> {
    const { asOf, preparedFrom, subject } = this.choice;
    const kindTitle = sheetTitle(kind, this.language);
    const title = [kindTitle, subject === undefined ? "" : this.sentences.subject(subject)].filter((part) => part !== "").join(" – ");
    return {
      sheetName: sheetTab(kind, this.language),
      title,
      subtitle: this.sentences.asOf(formatDay(asOf, this.language), preparedFrom),
      footer: [`${kindTitle} · ${formatDay(asOf, this.language)}`, this.sentences.page(PAGE, PAGES)],
      noRows: this.sentences.noRows,
      frozenColumns: 2,
    };
  }

  /** How things stand, in sentences. */
  standing({ projectCount, byPlanStatus, overdueCount, staleCount, disagreementCount, progress, money }: RollUp): readonly string[] {
    const { sentences } = this;
    return [
      sentences.headline({ projects: projectCount, behind: byPlanStatus.BEHIND, overdue: overdueCount, stale: staleCount, noData: progress.noDataCount }),
      sentences.money({ disbursed: this.money(money.disbursedCum), budget: this.money(money.effectiveBudget), percent: this.percent(money.disbursePct), projects: money.projectCount }),
      ...(money.noBudgetCount + money.unknownCount === 0 ? [] : [sentences.moneyLeftOut(money.noBudgetCount, money.unknownCount)]),
      sentences.means(this.percent(progress.simpleMeanPct), this.percent(progress.weightedMeanPct)),
      ...(disagreementCount === 0 ? [] : [sentences.disagree(disagreementCount)]),
    ];
  }

  /** By which limits the lights were given. */
  lightsLegend({ toleranceLinearPp, toleranceBaselinePp, staleAfterDays }: Settings): readonly string[] {
    const plain = (value: number): string => String(Math.round(value * 100) / 100);
    return [
      this.sentences.lights({ linear: plain(toleranceLinearPp), linearTwice: plain(2 * toleranceLinearPp), baseline: plain(toleranceBaselinePp), baselineTwice: plain(2 * toleranceBaselinePp) }),
      this.sentences.staleness(staleAfterDays),
    ];
  }

  /** The chart in words, for those who do not see it. */
  described(title: string, rows: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]): string {
    const points = rows.map(({ name, values }) => `${name} ${values.map((value) => (value === null ? "–" : formatNumber(value))).join(" / ")}`);
    return this.sentences.chart(title, points.join(", "));
  }
}

/** Money as cells have it. */
export function bahtCell(amount: Satang | null): number | null {
  return amount === null ? null : bahtFrom(amount);
}
