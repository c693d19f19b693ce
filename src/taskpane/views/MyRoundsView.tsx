import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { useWorkflowTexts } from "../frame/useWorkflowTexts";
import { LiveOnly } from "../parts/LiveOnly";
import { Section } from "../parts/Section";
import { VirtualList } from "../parts/VirtualList";
import { ActorPart } from "../parts/workflow/ActorPart";
import { OpenMonthPart } from "../parts/workflow/OpenMonthPart";
import { RefusedPart } from "../parts/workflow/RefusedPart";
import { RoundFilter } from "../parts/workflow/RoundFilter";
import { TaskItem } from "../parts/workflow/TaskItem";
import { useStep, useWorkflow } from "../parts/workflow/useStep";
import { useTicks } from "../parts/workflow/useTicks";
import { type MonthTask, TASKS, type Task, isWanted, monthTasks } from "../state/roundsState";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** Shown of a kind of task before somebody asks for all. */
const FEW = 5;

/** What a reporter has to do: what came back, what is late, what is being written, what is open; and the next month. */
export function MyRoundsView() {
  return <LiveOnly>{(live) => <MyRounds live={live} />}</LiveOnly>;
}

function MyRounds({ live }: { readonly live: LiveWorkbook }) {
  const styles = useStyles();
  const texts = useWorkflowTexts();
  const { agency, text } = useWorkflow();
  const wanted = useMemo(() => {
    const isTheirs = isWanted({ agency, text });
    return monthTasks(live).filter(({ project }) => isTheirs(project.dossier.project));
  }, [live, agency, text]);
  return (
    <>
      <ActorPart />
      <RefusedPart live={live} />
      <RoundFilter live={live} />
      {wanted.length === 0 && <p className={styles.note}>{texts.rounds.nothing}</p>}
      <SendTicked tasks={wanted} />
      {TASKS.map((task) => (
        <TaskSection key={task} live={live} task={task} items={wanted.filter((each) => each.task === task)} />
      ))}
      <OpenMonthPart live={live} />
    </>
  );
}

/** Sends all that are ticked. */
function SendTicked({ tasks }: { readonly tasks: readonly MonthTask[] }) {
  const styles = useStyles();
  const texts = useWorkflowTexts();
  const { ticked } = useWorkflow();
  const { isBlocked, take } = useStep();
  const { tickAll } = useTicks();
  const chosen = tasks.flatMap(({ entry }) => (entry !== null && ticked.includes(entry.key) ? [entry.key] : []));
  if (chosen.length === 0) return null;
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" disabled={isBlocked} onClick={() => { take("SUBMIT", chosen); }}>
        {texts.stepsOf("SUBMIT", chosen.length)}
      </Button>
      <Button appearance="subtle" onClick={() => { tickAll([]); }}>
        {texts.untickAll}
      </Button>
    </div>
  );
}

interface TaskSectionProps {
  readonly live: LiveWorkbook;
  readonly task: Task;
  readonly items: readonly MonthTask[];
}

function TaskSection({ live, task, items }: TaskSectionProps) {
  const styles = useStyles();
  const texts = useWorkflowTexts();
  const { tickAll } = useTicks();
  const [isWhole, setIsWhole] = useState(false);
  if (items.length === 0) return null;
  const keys = items.flatMap(({ entry }) => (entry === null ? [] : [entry.key]));
  const canSend = task === "returned" || task === "writing" || task === "unsent";
  const shown = isWhole ? items : items.slice(0, task === "unsent" ? 0 : FEW);
  return (
    <Section title={`${texts.rounds.tasks[task]} (${items.length})`}>
      {task === "unsent" && <p className={styles.note}>{texts.rounds.unsentHelp}</p>}
      <VirtualList items={shown} keyOf={keyOf} estimate={130} label={texts.rounds.tasks[task]} render={(item) => <TaskItem live={live} item={item} />} />
      <div className={styles.buttons}>
        {(isWhole || shown.length < items.length) && (
          <Link as="button" onClick={() => { setIsWhole(!isWhole); }}>
            {isWhole ? texts.showLess : texts.showAll(items.length)}
          </Link>
        )}
        {canSend && keys.length > 1 && (
          <Link as="button" onClick={() => { tickAll(keys); }}>
            {texts.tickAll}
          </Link>
        )}
      </div>
    </Section>
  );
}

function keyOf({ project, report }: MonthTask): string {
  return `${project.dossier.key} ${report.month}`;
}
