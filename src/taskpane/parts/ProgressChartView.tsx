import { makeStyles, tokens } from "@fluentui/react-components";
import { formatDay, formatPercent } from "../../messages/formatting";
import type { ProgressChart, ReportedPoint } from "../../workflows/live/progressChart";
import { useLanguage, useTexts } from "../frame/paneContext";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", height: "auto", overflow: "visible" },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1px", vectorEffect: "non-scaling-stroke" },
  plan: { fill: "none", stroke: tokens.colorNeutralForeground3, strokeWidth: "2px", vectorEffect: "non-scaling-stroke" },
  line: { fill: "none", stroke: tokens.colorBrandForeground1, strokeWidth: "2px", vectorEffect: "non-scaling-stroke", "@media (forced-colors: active)": { stroke: "Highlight" } },
  point: { fill: tokens.colorBrandForeground1, stroke: tokens.colorNeutralBackground1, strokeWidth: "1.5px", "@media (forced-colors: active)": { fill: "Highlight" } },
  today: { stroke: tokens.colorNeutralForeground2, strokeWidth: "1px", strokeDasharray: "2 3", vectorEffect: "non-scaling-stroke" },
  axis: { display: "flex", justifyContent: "space-between", fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100, color: tokens.colorNeutralForeground2 },
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  key: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

const WIDTH = 300;
const HEIGHT = 110;
const x = (at: number): number => 6 + at * (WIDTH - 12);
const y = (pct: number): number => HEIGHT - 6 - (pct / 100) * (HEIGHT - 12);
const path = (points: readonly { readonly at: number; readonly pct: number }[]): string =>
  points.map(({ at, pct }, index) => `${index === 0 ? "M" : "L"}${x(at).toFixed(1)} ${y(pct).toFixed(1)}`).join("");

/** The plan as a line and the reports as points; over missing figures the line is broken. Says everything in words, too. */
export function ProgressChartView({ chart }: { readonly chart: ProgressChart }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts().project;
  const { plan, reported, first, last, asOf } = chart;
  const asOfAt = position(chart);
  const said = texts.chartAlternative({
    asOf: formatDay(asOf, language),
    planned: plan.length === 0 ? texts.noPlan : `0–100% ${formatDay(first, language)} – ${formatDay(last, language)}`,
    points: reported.length === 0 ? texts.noActual : reported.map(({ day, pct }) => texts.chartPoint(formatDay(day, language), formatPercent(pct))).join(", "),
  });
  return (
    <div>
      <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={said}>
        {[0, 50, 100].map((pct) => (
          <line key={pct} className={styles.grid} x1={x(0)} x2={x(1)} y1={y(pct)} y2={y(pct)} />
        ))}
        {asOfAt !== null && <line className={styles.today} x1={x(asOfAt)} x2={x(asOfAt)} y1={y(0)} y2={y(100)} />}
        {plan.length > 1 && <path className={styles.plan} d={path(plan)} />}
        {segments(reported).map(([from, to]) => (
          <path key={to.at} className={styles.line} d={path([from, to])} strokeDasharray={to.isAfterGap ? "5 5" : undefined} />
        ))}
        {reported.map(({ at, pct, roundNo }) => (
          <circle key={`${roundNo}-${at}`} className={styles.point} cx={x(at)} cy={y(pct)} r={4} />
        ))}
      </svg>
      <div className={styles.axis} aria-hidden>
        <span>{formatDay(first, language)}</span>
        <span>{formatDay(last, language)}</span>
      </div>
      <div className={styles.legend} aria-hidden>
        <span className={styles.key}>
          <svg width="18" height="8">
            <line className={styles.plan} x1="0" x2="18" y1="4" y2="4" />
          </svg>
          {texts.chartPlan}
        </span>
        <span className={styles.key}>
          <svg width="18" height="10">
            <line className={styles.line} x1="0" x2="18" y1="5" y2="5" />
            <circle className={styles.point} cx="9" cy="5" r="4" />
          </svg>
          {texts.chartReported}
        </span>
      </div>
    </div>
  );
}

function segments(points: readonly ReportedPoint[]): readonly (readonly [ReportedPoint, ReportedPoint])[] {
  return points.slice(1).map((to, index) => [points[index] as ReportedPoint, to] as const);
}

/** Where the day of assessment is; `null` outside the chart. */
function position({ first, last, asOf }: ProgressChart): number | null {
  if (asOf < first || asOf > last) return null;
  const days = (day: string): number => Date.parse(day);
  return days(last) === days(first) ? 0 : (days(asOf) - days(first)) / (days(last) - days(first));
}
