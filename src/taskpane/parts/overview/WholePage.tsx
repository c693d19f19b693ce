import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { formatDay } from "../../../messages/formatting";
import { statusName, statusValues } from "../../../messages/statusNames";
import type { LiveWorkbook } from "../../../workflows/live/liveWorkbook";
import { consolidatedFiles } from "../../../workflows/live/overview/consolidatedFiles";
import type { OverviewComparison } from "../../../workflows/live/overview/overviewComparison";
import type { OverviewPage } from "../../../workflows/live/overview/overviewPage";
import { writeOverview } from "../../actions/overviewActions";
import { useLanguage, usePane, usePaneState, useTexts } from "../../frame/paneContext";
import { planTone } from "../../look/tones";
import type { PaneState } from "../../state/paneState";
import { Section } from "../Section";
import { AskPart } from "./AskPart";
import { AttentionPart } from "./AttentionPart";
import { ComparisonPart } from "./ComparisonPart";
import { ConsolidatedPart } from "./ConsolidatedPart";
import { Counts } from "./Counts";
import { MoneyPart, ProgressPart, ReportingPart } from "./FigureParts";
import { LinesPart } from "./LinesPart";
import { ScoresPart } from "./ScoresPart";
import { strategyName } from "../strategyName";
import { useOverviewTexts, useReturn } from "./useOverview";

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2 } });

const isBusyIn = ({ work }: PaneState): boolean => work !== null;

interface WholePageProps {
  readonly live: LiveWorkbook;
  readonly page: OverviewPage;
  readonly comparison: OverviewComparison | null;
}

/** How things stand first, then what is to be done about it, then the figures in full. */
export function WholePage({ live, page, comparison }: WholePageProps) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const { common } = useTexts();
  const texts = useOverviewTexts();
  const isBusy = usePaneState(isBusyIn);
  const files = useMemo(() => consolidatedFiles(live), [live]);
  useReturn("page");
  const { total, projects } = page;
  return (
    <>
      <Section title={`${common.projects(projects.length)} · ${common.asOf(formatDay(page.asOf, language))}`}>
        {projects.length === 0 && <p className={styles.note}>{texts.noProjects}</p>}
        <Counts
          title={texts.byStatus}
          total={projects.length}
          counts={statusValues("derivedPlanStatus").map((status) => ({ name: statusName("derivedPlanStatus", status, language), count: total.byPlanStatus[status], tone: planTone(status), drill: { kind: "status", status } }))}
        />
        <div>
          <Button size="small" disabled={isBusy || projects.length === 0} onClick={() => { void writeOverview(pane, page, { kind: "page" }); }}>
            {texts.writeSheet}
          </Button>
        </div>
      </Section>
      {comparison !== null && <ComparisonPart comparison={comparison} isBusy={isBusy} onWrite={() => { void writeOverview(pane, page, { kind: "comparison", comparison }); }} />}
      {files !== null && <ConsolidatedPart files={files} page={page} />}
      <AttentionPart page={page} />
      <AskPart page={page} />
      <LinesPart title={texts.byAgency} lines={page.byAgency} nameOf={({ name }) => name ?? texts.noAgency} drillOf={({ name }) => ({ kind: "agency", agency: name })} />
      <LinesPart title={texts.byStrategy} lines={page.byStrategy} nameOf={({ key, name }) => strategyName(key === null ? null : Number(key), name, texts)} drillOf={({ key }) => ({ kind: "strategy", strategyNo: key === null ? null : Number(key) })} />
      <MoneyPart page={page} />
      <ProgressPart page={page} />
      <ReportingPart page={page} />
      <ScoresPart page={page} />
    </>
  );
}
