import { makeStyles, tokens } from "@fluentui/react-components";
import { statusName, statusValues } from "../../../messages/statusNames";
import type { OverviewPage } from "../../../workflows/live/overview/overviewPage";
import { openList } from "../../actions/overviewActions";
import { useLanguage, usePane } from "../../frame/paneContext";
import { budgetTone } from "../../look/tones";
import { Bar } from "../Bar";
import { Facts } from "../Facts";
import { Section } from "../Section";
import { Counts } from "./Counts";
import { Figure } from "./Figure";
import { useFormats } from "./useFormats";
import { useOverviewTexts } from "./useOverview";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
});

/** Money as a sum over a sum, and which projects are in it. */
export function MoneyPart({ page: { total, projects } }: { readonly page: OverviewPage }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const texts = useOverviewTexts();
  const { baht, percent } = useFormats();
  const { money } = total;
  const moneyLine = texts.moneyLine({ disbursed: baht(money.disbursedCum), budget: baht(money.effectiveBudget), percent: percent(money.disbursePct), projects: money.projectCount });
  const leftOut = { noBudget: money.noBudgetCount, unknown: money.unknownCount };
  return (
    <Section title={texts.money}>
      {money.disbursePct !== null && <Bar percent={money.disbursePct} tone="info" label={moneyLine} />}
      <p className={styles.text}>
        <Figure id="counted" where="page" onOpen={(from) => { openList(pane, { kind: "figure", drill: { kind: "counted" } }, from); }}>
          {moneyLine}
        </Figure>
      </p>
      <p className={styles.note}>
        {leftOut.noBudget + leftOut.unknown === 0 ? texts.leftOut(leftOut) : (
          <Figure id="leftOut" where="page" onOpen={(from) => { openList(pane, { kind: "figure", drill: { kind: "leftOut" } }, from); }}>
            {texts.leftOut(leftOut)}
          </Figure>
        )}
      </p>
      <Counts
        title={texts.byBudget}
        total={projects.length}
        counts={statusValues("budgetStatus").map((status) => ({ name: statusName("budgetStatus", status, language), count: total.byBudgetStatus[status], tone: budgetTone(status), drill: { kind: "budget", status } as const }))}
      />
    </Section>
  );
}

/** Both means, by their names. */
export function ProgressPart({ page: { total } }: { readonly page: OverviewPage }) {
  const texts = useOverviewTexts();
  const { percent } = useFormats();
  const { progress } = total;
  return (
    <Section title={texts.progress}>
      <Facts
        facts={[
          { name: texts.simpleMean, value: percent(progress.simpleMeanPct) },
          { name: texts.weightedMean, value: percent(progress.weightedMeanPct) },
        ]}
      />
    </Section>
  );
}

/** How much was reported of what was due. */
export function ReportingPart({ page: { total, projects } }: { readonly page: OverviewPage }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useOverviewTexts();
  const { percent } = useFormats();
  const { reporting } = total;
  const missing = projects.filter(({ status }) => status.missingMonths.length > 0).length;
  return (
    <Section title={texts.completeness}>
      <Facts
        facts={[
          { name: texts.reported, value: percent(reporting.reportedPct) },
          { name: texts.withNumbers, value: percent(reporting.completenessPct) },
          { name: texts.onTime, value: percent(reporting.onTimePct) },
        ]}
      />
      <p className={styles.text}>
        {missing === 0 ? texts.missingNow(0) : (
          <Figure id="missing" where="page" onOpen={(from) => { openList(pane, { kind: "figure", drill: { kind: "missing" } }, from); }}>
            {texts.missingNow(missing)}
          </Figure>
        )}
      </p>
    </Section>
  );
}
