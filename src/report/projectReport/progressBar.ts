import type { FlowCell } from "../page/flowRow";
import type { Figures } from "./figures";
import { FIRST_TENTH, LAST_COLUMN, TENTHS, across } from "./grid";
import type { ProjectReportStyle } from "./projectReportStyles";
import type { ReportRow } from "./reportContext";

/** Which colours a bar has. */
export type BarKind = "plan" | "actual";

const BAR_HEIGHT = 18.75;

/**
 * A percentage as ten filled cells between its label and its figure: crisp in every program, no font needed. A cell is full from
 * 7.5 points of its ten, pale from 2.5; beyond 100 the bar is full. Example: 69.46 → six full cells and one full, as 69.46 − 60 ≥ 7.5.
 */
export function progressBar(label: string, percent: number | null, figures: Figures, kind: BarKind): ReportRow {
  const tenths: FlowCell<ProjectReportStyle>[] = [];
  for (let tenth = 0; tenth < TENTHS; tenth += 1) {
    const column = FIRST_TENTH + tenth;
    tenths.push(across(column, column, null, tenthStyle((percent ?? 0) - tenth * 10, kind)));
  }
  return {
    cells: [across(1, 1, label, "barLabel"), ...tenths, { ...across(LAST_COLUMN, LAST_COLUMN, figures.percent(percent), "barFigure"), ...figures.percentNumber(percent) }],
    height: BAR_HEIGHT,
    keepWithNext: true,
  };
}

/** Space above and between bars, inside the box; the one below the last closes it. */
export function barGap(height: number, style: "barGap" | "barEnd" = "barGap"): ReportRow {
  return { cells: [across(1, LAST_COLUMN, null, style)], height, keepWithNext: true };
}

function tenthStyle(points: number, kind: BarKind): ProjectReportStyle {
  if (points >= 7.5) return kind === "plan" ? "planFull" : "actualFull";
  if (points >= 2.5) return kind === "plan" ? "planHalf" : "actualHalf";
  return "barEmpty";
}
