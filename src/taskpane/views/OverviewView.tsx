import { Link, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import { rollUp } from "../../domain/status/rollUp";
import { formatBaht, formatDay, formatPercent } from "../../messages/formatting";
import { statusName, statusValues } from "../../messages/statusNames";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { projectsAt, quartersOf } from "../../workflows/live/quarterView";
import { useGo, useLanguage, usePane, useTexts } from "../frame/paneContext";
import { type Tone, budgetTone, planTone } from "../look/tones";
import { Bar } from "../parts/Bar";
import { Facts } from "../parts/Facts";
import { LiveOnly } from "../parts/LiveOnly";
import { Section } from "../parts/Section";
import { agenciesOf } from "../state/findingsState";

const useStyles = makeStyles({
  filters: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(165px, 100%), 1fr))", gap: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalM },
  bars: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyle: "none" },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** All projects, or those of an agency or a strategy, in a few figures. */
export function OverviewView() {
  return <LiveOnly>{(live) => <Overview live={live} />}</LiveOnly>;
}

function Overview({ live }: { readonly live: LiveWorkbook }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts();
  const [agency, setAgency] = useState("");
  const [strategy, setStrategy] = useState("");
  const strategies = useMemo(() => strategiesOf(live), [live]);
  const quarters = useMemo(() => quartersOf(live), [live]);
  const [quarter, setQuarter] = useState("");
  const day = quarters.find(({ key }) => key === quarter) ?? null;
  const projects = useMemo(() => projectsAt(live, day).filter((project) => isAmong(project, agency, strategy)), [live, day, agency, strategy]);
  const asOf = day?.asOf ?? live.checked.context.asOf;
  const total = useMemo(() => rollUp(projects.map(({ status }) => status)), [projects]);
  const { money, progress, reporting } = total;
  const percent = (value: number | null): string => (value === null ? texts.common.unknown : formatPercent(value));
  const baht = (value: number | null): string => (value === null ? texts.common.unknown : formatBaht(value, language));
  const moneyLine = texts.overview.moneyLine({ disbursed: baht(money.disbursedCum), budget: baht(money.effectiveBudget), percent: percent(money.disbursePct), projects: money.projectCount });
  return (
    <>
      <div className={styles.filters}>
        <Choice label={texts.overview.agency} value={agency} onChange={setAgency} options={agenciesOf(live).map((each) => [each, each])} />
        <Choice label={texts.overview.strategy} value={strategy} onChange={setStrategy} options={strategies} />
        <Choice
          label={texts.overview.quarter}
          value={quarter}
          onChange={setQuarter}
          options={quarters.map((each) => [each.key, texts.overview.quarterName(each.quarter, each.year, formatDay(each.asOf, language))])}
        />
      </div>
      <Section title={`${texts.common.projects(projects.length)} · ${texts.common.asOf(formatDay(asOf, language))}`}>
        <Counts
          title={texts.overview.byStatus}
          total={projects.length}
          counts={statusValues("derivedPlanStatus").map((status) => ({ name: statusName("derivedPlanStatus", status, language), count: total.byPlanStatus[status], tone: planTone(status) }))}
        />
      </Section>
      <Section title={texts.overview.money}>
        {money.disbursePct !== null && <Bar percent={money.disbursePct} tone="info" label={moneyLine} />}
        <p className={styles.text}>{moneyLine}</p>
        <p className={styles.note}>{texts.overview.leftOut({ noBudget: money.noBudgetCount, unknown: money.unknownCount })}</p>
        <Counts
          title={texts.overview.byBudget}
          total={projects.length}
          counts={statusValues("budgetStatus").map((status) => ({ name: statusName("budgetStatus", status, language), count: total.byBudgetStatus[status], tone: budgetTone(status) }))}
        />
      </Section>
      <Section title={texts.overview.progress}>
        <Facts
          facts={[
            { name: texts.overview.simpleMean, value: percent(progress.simpleMeanPct) },
            { name: texts.overview.weightedMean, value: percent(progress.weightedMeanPct) },
          ]}
        />
      </Section>
      <Section title={texts.overview.completeness}>
        <Facts
          facts={[
            { name: texts.overview.reported, value: percent(reporting.reportedPct) },
            { name: texts.overview.withNumbers, value: percent(reporting.completenessPct) },
            { name: texts.overview.onTime, value: percent(reporting.onTimePct) },
          ]}
        />
        <p className={styles.text}>{texts.overview.missingNow(projects.filter(({ status }) => status.missingMonths.length > 0).length)}</p>
      </Section>
      <Attention projects={projects} />
    </>
  );
}

interface Count {
  readonly name: string;
  readonly count: number;
  readonly tone: Tone;
}

function Counts({ title, counts, total }: { readonly title: string; readonly counts: readonly Count[]; readonly total: number }) {
  const styles = useStyles();
  const texts = useTexts().overview;
  return (
    <ul className={styles.bars} aria-label={title}>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ name, count, tone }) => (
          <li key={name}>
            <div className={styles.line}>
              <span>{name}</span>
              <span>{count}</span>
            </div>
            <Bar percent={(count / Math.max(1, total)) * 100} tone={tone} label={texts.bar({ name, count, total })} />
          </li>
        ))}
    </ul>
  );
}

/** The projects that are furthest behind. */
function Attention({ projects }: { readonly projects: readonly CheckedDossier[] }) {
  const styles = useStyles();
  const { store } = usePane();
  const go = useGo();
  const language = useLanguage();
  const texts = useTexts();
  const worst = projects
    .filter(({ status }) => status.planStatusDerived === "BEHIND")
    .sort((a, b) => (a.status.gapPp ?? 0) - (b.status.gapPp ?? 0))
    .slice(0, 5);
  if (worst.length === 0) return null;
  return (
    <Section title={texts.overview.attention}>
      <ul className={styles.list}>
        {worst.map(({ dossier: { key, project }, status }) => (
          <li key={`${key} ${project.id ?? ""}`} className={styles.item}>
            <Link
              as="button"
              lang="th"
              onClick={() => {
                store.update((state) => ({ ...state, projectKey: key }));
                go("project");
              }}
            >
              {project.nameTh ?? project.projectCode}
            </Link>
            <div className={styles.note}>
              {statusName("derivedPlanStatus", status.planStatusDerived, language)}
              {status.actualPct !== null && status.plannedPct !== null && ` · ${formatPercent(status.actualPct)} / ${formatPercent(status.plannedPct)}`}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly (readonly [value: string, name: string])[];
}

function Choice({ label, value, onChange, options }: ChoiceProps) {
  const texts = useTexts().common;
  return (
    <Select
      aria-label={label}
      value={value}
      onChange={(_event, data) => {
        onChange(data.value);
      }}
    >
      <option value="">{`${label}: ${texts.all}`}</option>
      {options.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </Select>
  );
}

function isAmong({ dossier: { project, strategyLinks, isRepeatedRow } }: CheckedDossier, agency: string, strategy: string): boolean {
  if (isRepeatedRow || (agency !== "" && project.agency !== agency)) return false;
  return strategy === "" || strategyLinks.some(({ isPrimary, strategyNo }) => isPrimary && String(strategyNo) === strategy);
}

function strategiesOf({ reading }: LiveWorkbook): readonly (readonly [string, string])[] {
  const names = new Map<string, string>();
  for (const { strategyNo, strategyName } of reading.portfolio.strategyLinks) {
    if (strategyNo !== null && !names.has(String(strategyNo))) names.set(String(strategyNo), `${strategyNo} ${strategyName ?? ""}`.trim());
  }
  return [...names].sort(([a], [b]) => Number(a) - Number(b));
}
