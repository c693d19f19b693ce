import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import type { ChangeLogEntry } from "../../domain/model/records/logs";
import type { ReportRound } from "../../domain/model/records/reportRound";
import { roundKeyOf } from "../../domain/seal/roundContent";
import type { RoundHistory } from "../../domain/workflow/roundHistory";
import { NO_MARKS } from "../../domain/workflow/workflowMarks";
import { statusName } from "../../messages/statusNames";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { useLanguage, usePaneState, useTexts } from "../frame/paneContext";
import { useWorkflowTexts } from "../frame/useWorkflowTexts";
import { stateTone } from "../look/tones";
import { LiveOnly } from "../parts/LiveOnly";
import { ProjectPicker } from "../parts/ProjectPicker";
import { Section } from "../parts/Section";
import { Tag } from "../parts/Tag";
import { useShownProject } from "../parts/useShownProject";
import { ActorPart } from "../parts/workflow/ActorPart";
import { MayDo } from "../parts/workflow/MayDo";
import { RefusedPart } from "../parts/workflow/RefusedPart";
import { RoundHead } from "../parts/workflow/RoundHead";
import { SealPart } from "../parts/workflow/SealPart";
import { StepsTaken } from "../parts/workflow/StepsTaken";
import type { PaneState } from "../state/paneState";
import { entryOf } from "../state/roundsState";

const useStyles = makeStyles({
  round: { paddingBlock: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  summary: { cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  title: { display: "inline-flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS, verticalAlign: "top", maxWidth: "calc(100% - 20px)" },
  body: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, paddingBlock: tokens.spacingVerticalS, paddingInlineStart: tokens.spacingHorizontalM },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** What happened to each report of the project on show, as the change log tells it, and what may be done with it now. */
export function HistoryView() {
  return <LiveOnly>{(live) => <History live={live} />}</LiveOnly>;
}

function History({ live }: { readonly live: LiveWorkbook }) {
  const styles = useStyles();
  const texts = useWorkflowTexts().past;
  const chooseFirst = useTexts().round.chooseFirst;
  const project = useShownProject(live);
  const { chain } = live.checked.context.log;
  const faults = chain.faults.filter(({ kind }) => kind !== "FORK").length;
  const entries = live.reading.portfolio.changeLog.length;
  return (
    <>
      <ActorPart />
      <RefusedPart live={live} />
      <ProjectPicker live={live} />
      {project === null ? <p>{chooseFirst}</p> : <Rounds key={project.dossier.key} live={live} project={project} />}
      <p className={styles.note}>{faults === 0 ? texts.chain(entries) : texts.chainFaults(entries, faults)}</p>
    </>
  );
}

/** A report as the sheet has it, as the log has it, or both. */
interface PastRound {
  readonly key: string;
  readonly round: ReportRound | null;
  readonly history: RoundHistory;
}

function Rounds({ live, project }: { readonly live: LiveWorkbook; readonly project: CheckedDossier }) {
  const texts = useWorkflowTexts().past;
  const past = pastRounds(live, project);
  return (
    <Section title={`${texts.rounds} (${past.length})`}>
      <RoundHead project={project.dossier.project} month={null} roundNo={null} />
      {past.length === 0 && <p>{texts.none}</p>}
      <div>
        {past.map((each) => (
          <PastRoundItem key={each.key} live={live} project={project} past={each} />
        ))}
      </div>
    </Section>
  );
}

const shownOf = ({ workflow }: PaneState): string | null => workflow.shown;

function PastRoundItem({ live, project, past: { key, round, history } }: { readonly live: LiveWorkbook; readonly project: CheckedDossier; readonly past: PastRound }) {
  const styles = useStyles();
  const language = useLanguage();
  const { common } = useTexts();
  const shown = usePaneState(shownOf);
  const entry = round === null ? null : entryOf(round, project, live.checked.context.today);
  const roundNo = key.split("|")[2] ?? "";
  return (
    <details className={styles.round} open={shown === key}>
      <summary className={styles.summary}>
        <span className={styles.title}>
          <span>{common.round(roundNo)}</span>
          {entry !== null && <Tag tone={stateTone(entry.state)}>{statusName("workflowState", entry.state, language)}</Tag>}
        </span>
      </summary>
      <div className={styles.body}>
        <SealPart round={round} history={history} />
        <StepsTaken entries={[...history.entries, ...reasonsOf(live, key)].sort(byTime)} />
        {entry !== null && <MayDo entry={entry} />}
      </div>
    </details>
  );
}

/** The newest report first; those whose row is gone are told from the log. */
function pastRounds({ checked }: LiveWorkbook, { dossier }: CheckedDossier): readonly PastRound[] {
  const { log } = checked.context;
  const rows = dossier.rounds.map((round): PastRound => {
    const key = roundKeyOf(round);
    return { key, round, history: log.rounds.get(key) ?? nothingLogged(key) };
  });
  const there = new Set(rows.map(({ key }) => key));
  const gone = (log.ofProject.get(dossier.key) ?? []).filter(({ key, seal }) => seal !== null && !there.has(key)).map((history): PastRound => ({ key: history.key, round: null, history }));
  return [...rows, ...gone].reverse();
}

function nothingLogged(key: string): RoundHistory {
  return { key, marks: NO_MARKS, seal: null, sealEntry: null, submittedBy: null, approvedBy: null, entries: [] };
}

function reasonsOf({ checked }: LiveWorkbook, key: string): readonly ChangeLogEntry[] {
  return checked.context.log.others.filter((entry) => entry.key?.startsWith(`${key}|`) === true);
}

function byTime(a: ChangeLogEntry, b: ChangeLogEntry): number {
  return (a.at ?? "") < (b.at ?? "") ? -1 : (a.at ?? "") > (b.at ?? "") ? 1 : 0;
}
