import { makeStyles, tokens } from "@fluentui/react-components";
import type { RollUp } from "../../../domain/status/rollUp";
import { statusName, statusValues } from "../../../messages/statusNames";
import type { ComparedDay, OverviewComparison } from "../../../workflows/live/overview/overviewComparison";
import { useLanguage } from "../../frame/paneContext";
import { useFormats } from "./useFormats";
import { useOverviewTexts } from "./useOverview";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, paddingBlock: tokens.spacingVerticalXXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  value: { textAlign: "end", whiteSpace: "nowrap", paddingInlineStart: tokens.spacingHorizontalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { textAlign: "end", verticalAlign: "bottom", fontWeight: tokens.fontWeightSemibold, paddingInlineStart: tokens.spacingHorizontalS },
  day: { display: "block", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** The figures of two days: how many projects are what, both means by their names, money as a sum over a sum. */
export function ComparisonTable({ comparison: { earlier, later } }: { readonly comparison: OverviewComparison }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useOverviewTexts();
  const { percent, quarter, day } = useFormats();
  const statuses = statusValues("derivedPlanStatus").filter((status) => [earlier, later].some(({ total }) => total.byPlanStatus[status] > 0));
  const rows: readonly (readonly [name: string, of: (total: RollUp) => string])[] = [
    [texts.projects, ({ projectCount }) => String(projectCount)],
    ...statuses.map((status) => [statusName("derivedPlanStatus", status, language), ({ byPlanStatus }: RollUp) => String(byPlanStatus[status])] as const),
    [`${texts.progress} · ${texts.simpleMean}`, ({ progress }) => percent(progress.simpleMeanPct)],
    [`${texts.progress} · ${texts.weightedMean}`, ({ progress }) => percent(progress.weightedMeanPct)],
    [texts.disbursed, ({ money }) => percent(money.disbursePct)],
  ];
  const head = (side: ComparedDay) => (
    <th scope="col" className={styles.head}>
      {quarter(side.quarter)}
      <span className={styles.day}>{day(side.asOf)}</span>
    </th>
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>{texts.figure}</th>
          {head(earlier)}
          {head(later)}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, of]) => (
          <tr key={name}>
            <th scope="row" className={styles.name}>{name}</th>
            <td className={styles.value}>{of(earlier.total)}</td>
            <td className={styles.value}>{of(later.total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
