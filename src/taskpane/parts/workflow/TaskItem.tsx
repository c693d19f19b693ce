import { Button, Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { formatDay } from "../../../messages/formatting";
import { statusName } from "../../../messages/statusNames";
import { cellOfRecord } from "../../../workflows/live/liveFindings";
import type { LiveWorkbook } from "../../../workflows/live/liveWorkbook";
import { goTo } from "../../actions/workbookActions";
import { useLanguage, usePane } from "../../frame/paneContext";
import { useWorkflowTexts } from "../../frame/useWorkflowTexts";
import { stateTone } from "../../look/tones";
import type { MonthTask } from "../../state/roundsState";
import { Tag } from "../Tag";
import { RoundHead } from "./RoundHead";
import { useStep, useWorkflow } from "./useStep";
import { useTicks } from "./useTicks";

const useStyles = makeStyles({
  item: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalXS, paddingBlock: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  body: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  reason: { margin: 0, overflowWrap: "anywhere" },
});

/** One month that somebody has to do something about, with what can be done. */
export function TaskItem({ live, item }: { readonly live: LiveWorkbook; readonly item: MonthTask }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const texts = useWorkflowTexts();
  const { ticked } = useWorkflow();
  const { isBlocked, take } = useStep();
  const { tick } = useTicks();
  const { task, project, report, entry } = item;
  const record = project.dossier.project;
  const cell = entry === null ? null : cellOfRecord(live, entry.round);
  const canSend = entry !== null && (task === "returned" || task === "writing" || task === "unsent");
  const go = (view: "round" | "history"): void => {
    pane.store.update((state) => ({ ...state, view, projectKey: project.dossier.key, workflow: { ...state.workflow, shown: entry?.key ?? null } }));
  };
  return (
    <div className={styles.item}>
      {canSend && (
        <Checkbox
          aria-label={texts.tick(`${record.projectCode ?? ""} ${report.month}`)}
          checked={ticked.includes(entry.key)}
          onChange={(_event, { checked }) => {
            tick(entry.key, checked === true);
          }}
        />
      )}
      <div className={styles.body}>
        <RoundHead project={record} month={report.month} roundNo={report.round?.roundNo ?? null} />
        <div className={styles.line}>
          {entry === null ? <Tag tone="neutral">{texts.rounds.noRow}</Tag> : <Tag tone={stateTone(entry.state)}>{statusName("workflowState", entry.state, language)}</Tag>}
          <span>{texts.due(formatDay(report.dueDay, language))}</span>
          {report.daysLate > 0 && task !== "waiting" && task !== "unsent" && <span>{texts.daysLate(report.daysLate)}</span>}
        </div>
        {task === "returned" && <p className={styles.reason}>{texts.returnedFor(report.round?.returnReason ?? "–")}</p>}
        <div className={styles.line}>
          {canSend && (
            <Button size="small" appearance="primary" disabled={isBlocked} onClick={() => { take("SUBMIT", [entry.key]); }}>
              {texts.steps.SUBMIT}
            </Button>
          )}
          {task === "waiting" && entry !== null && (
            <Button size="small" disabled={isBlocked} onClick={() => { take("RECALL", [entry.key]); }}>
              {texts.steps.RECALL}
            </Button>
          )}
          {(task === "open" || task === "late") && (
            <Button size="small" onClick={() => { go("round"); }}>
              {texts.fillIn}
            </Button>
          )}
          {cell !== null && (
            <Link as="button" onClick={() => { void goTo(pane, cell); }}>
              {texts.goToRow}
            </Link>
          )}
          {entry !== null && (
            <Link as="button" onClick={() => { go("history"); }}>
              {texts.history}
            </Link>
          )}
        </div>
      </div>
    </div>
  );
}
