import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import { findingMessage } from "../../messages/findingMessage";
import type { PaneTexts } from "../../messages/paneTexts";
import { type Problem, problemMessage } from "../../messages/problems";
import { countBySeverity } from "../../workflows/live/liveFindings";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { openWorkbook } from "../actions/workbookActions";
import { useGo, useLanguage, usePane, usePaneState, useTexts } from "../frame/paneContext";
import { LiveOnly } from "../parts/LiveOnly";
import { OpenConditionsPart, conditionsOf } from "../parts/OpenConditionsPart";
import { RepairPart } from "../parts/RepairPart";
import { Section } from "../parts/Section";
import { findingKey } from "../state/findingKey";
import { findingsOf } from "../state/findingsState";
import type { PaneState, ViewName, WorkbookState } from "../state/paneState";

const CreatePart = lazy(async () => ({ default: (await import("../parts/CreatePart")).CreatePart }));

const useStyles = makeStyles({
  text: { margin: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  big: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  steps: { margin: 0, paddingInlineStart: "20px", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const workbookOf = (state: PaneState): WorkbookState => state.workbook;

/** What this workbook is, and what can be done with it. */
export function StartView() {
  const workbook = usePaneState(workbookOf);
  return (
    <>
      <OpenConditionsPart />
      {workbook.kind === "unbound" && (
        <Suspense fallback={null}>
          <CreatePart />
        </Suspense>
      )}
      {workbook.kind === "refused" && <Refused workbook={workbook} />}
      {(workbook.kind === "live" || workbook.kind === "opening") && <LiveOnly>{(live) => <Bound live={live} />}</LiveOnly>}
      <HowTo />
      {workbook.kind === "live" && <RepairPart live={workbook.live} />}
    </>
  );
}

function Bound({ live }: { readonly live: LiveWorkbook }) {
  const styles = useStyles();
  const go = useGo();
  const language = useLanguage();
  const texts = useTexts();
  const isShared = usePaneState(conditionsOf)?.isShared === true;
  const { projects, rounds } = live.reading.portfolio;
  const counts = countBySeverity(findingsOf(live));
  const structure = live.reading.findings.filter(({ ruleId }) => ruleId === "X01" || ruleId === "X02" || ruleId === "X03");
  const views: readonly ViewName[] = ["project", "findings", "round", "reports"];
  return (
    <Section title={live.reading.file}>
      <p className={styles.text}>{texts.start.what}</p>
      {structure.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.start.structureTitle(structure.length)}</MessageBarTitle>
            <p className={styles.text}>{texts.start.structureHelp}</p>
            <ul>
              {structure.slice(0, 5).map((finding) => (
                <li key={findingKey(finding)}>{findingMessage(finding, language)}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {projects.length === 0 ? (
        <p className={styles.text}>{texts.start.nothing}</p>
      ) : (
        <>
          <p className={styles.big}>{texts.start.summary(projects.length, rounds.length)}</p>
          <p className={styles.text}>{texts.findings.summary(counts)}</p>
        </>
      )}
      <div className={styles.buttons}>
        {views.map((view, at) => (
          <Button
            key={view}
            appearance={at === 0 ? "primary" : "secondary"}
            onClick={() => {
              go(view);
            }}
          >
            {texts.views[view]}
          </Button>
        ))}
      </div>
      {!isShared && <p className={styles.note}>{texts.start.coAuthoring}</p>}
    </Section>
  );
}

function Refused({ workbook }: { readonly workbook: Extract<WorkbookState, { kind: "refused" }> }) {
  const pane = usePane();
  const language = useLanguage();
  const texts = useTexts();
  return (
    <Section title={titleOf(workbook.problem, texts.start)}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{problemMessage(workbook.problem, workbook.facts, language)}</MessageBarBody>
      </MessageBar>
      <Button
        onClick={() => {
          void openWorkbook(pane);
        }}
      >
        {texts.common.tryAgain}
      </Button>
    </Section>
  );
}

function titleOf(problem: Problem, { newerTitle, refusedTitle, stoppedTitle }: PaneTexts["start"]): string {
  return problem === "NEWER_SCHEMA" ? newerTitle : problem === "TASK_CANCELLED" ? stoppedTitle : refusedTitle;
}

function HowTo() {
  const styles = useStyles();
  const texts = useTexts().start;
  return (
    <Section title={texts.howTo}>
      <ol className={styles.steps}>
        {texts.steps.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}</strong>
            <br />
            {text}
          </li>
        ))}
      </ol>
    </Section>
  );
}
