import type { Finding } from "../../domain/checks/finding";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import { findingMessage, ruleTitle } from "../../messages/findingMessage";
import { findingsSheetTexts } from "../../messages/findingsSheetTexts";
import { formatDay } from "../../messages/formatting";
import type { Language } from "../../messages/language";
import { statusName } from "../../messages/statusNames";
import type { LayoutRow, ReportLayout } from "../../workbook/reportLayout";
import { PAGE, PAGES } from "../page/headerFooter";
import { measureRow, rulerOf } from "../page/measureRow";
import type { FlowCell } from "../page/flowRow";
import { widePage } from "../page/widePage";
import { cellText } from "../projectReport/cellText";
import { FINDINGS_STYLES, type FindingsStyle } from "./findingsStyles";

/** A finding as the sheet shows it. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly projectName: string | null;
  /** Sheet and cell; `null` = there is no such cell. */
  readonly place: string | null;
}

export interface FindingsReportOptions {
  readonly language: Language;
  readonly asOf: CalendarDay;
  readonly file: string;
  /** All there are, of which some are listed. */
  readonly total: number;
}

/** Characters of the default font: severity, rule, code, name, round, cell, sentence. Together a landscape A4 page. */
const WIDTHS = [12, 22, 15, 26, 7, 17, 48];
/** Title, what it is about, the heading. */
const HEAD_ROWS = 3;
const ruler = rulerOf<FindingsStyle>(WIDTHS, FINDINGS_STYLES);

/**
 * Findings as a page: one row each, in the order given, under a heading that every printed page repeats. A4 landscape, as many pages as it takes.
 *
 * @example
 * layoutFindingsReport([{ finding, projectName: "โครงการ…", place: "โครงการ!F12" }], { language: "th", asOf, file: "book.xlsx", total: 1 })
 */
export function layoutFindingsReport(listed: readonly ListedFinding[], { language, asOf, file, total }: FindingsReportOptions): ReportLayout {
  const texts = findingsSheetTexts(language);
  const day = formatDay(asOf, language);
  const across = (text: string, style: FindingsStyle): FlowCell<FindingsStyle> => ({ column: 1, span: WIDTHS.length, text, style });
  const rows: readonly (readonly FlowCell<FindingsStyle>[])[] = [
    [across(texts.title, "title")],
    [across(cellText(texts.about({ file, asOf: day, count: listed.length, total })), "about")],
    texts.columns.map((text, at) => ({ column: at + 1, span: 1, text, style: "head" })),
    ...(listed.length === 0 ? [[across(texts.none, "cell")]] : listed.map((each) => findingCells(each, language))),
  ];
  return {
    sheetName: texts.title,
    title: `${texts.title} ${day}`,
    page: widePage(HEAD_ROWS, texts.asOf(day), texts.page(PAGE, PAGES)),
    columnWidths: WIDTHS,
    rows: rows.map(layoutRow),
    styles: FINDINGS_STYLES,
    frozen: { rows: HEAD_ROWS, columns: 0 },
  };
}

function findingCells({ finding, projectName, place }: ListedFinding, language: Language): readonly FlowCell<FindingsStyle>[] {
  const { severity, ruleId, projectCode, roundNo } = finding;
  const texts: readonly (readonly [string | null, FindingsStyle])[] = [
    [statusName("severity", severity, language), severity],
    [`${ruleId} ${ruleTitle(ruleId, language)}`, "cell"],
    [projectCode, "cell"],
    [projectName, "cell"],
    [roundNo === null ? null : String(roundNo), "number"],
    [place, "cell"],
    [findingMessage(finding, language), "cell"],
  ];
  return texts.map(([text, style], at) => ({
    column: at + 1, span: 1, text: text === null ? null : cellText(text), style, ...(style === "number" && roundNo !== null ? { number: roundNo } : {}),
  }));
}

function layoutRow(cells: readonly FlowCell<FindingsStyle>[]): LayoutRow {
  const { othersHeight } = measureRow({ cells }, ruler);
  return { height: Math.min(409, othersHeight), cells: cells.map(({ column, span, text, number, style }) => ({ column, span, value: number ?? text, style })) };
}
