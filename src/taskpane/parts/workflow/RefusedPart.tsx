import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { refusalMessage } from "../../../messages/workflow/refusalMessage";
import { type RoundOutcome } from "../../../domain/workflow/actOnRounds";
import { judgeStep } from "../../../workflows/live/roundSteps";
import type { LiveWorkbook } from "../../../workflows/live/liveWorkbook";
import { authorIn } from "../../actions/actor";
import { changeWorkflow } from "../../actions/roundActions";
import { useLanguage, usePane } from "../../frame/paneContext";
import { useWorkflowTexts } from "../../frame/useWorkflowTexts";
import { Section } from "../Section";
import { Tag } from "../Tag";
import { RefusalFindings } from "./RefusalFindings";
import { RoundHead } from "./RoundHead";
import { roundEntries } from "../../state/roundsState";
import { useStep, useWorkflow } from "./useStep";

/** Shown at a time, and judged anew with every change of the workbook. */
const MOST = 20;

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, paddingBlock: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  text: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What the last step refused, why, and what is still in the way by now: an error that is corrected on the sheet goes from here. */
export function RefusedPart({ live }: { readonly live: LiveWorkbook }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const texts = useWorkflowTexts();
  const { refused } = useWorkflow();
  const { isBlocked, take } = useStep();
  const action = refused[0]?.action;
  const shown = useMemo(() => refused.slice(0, MOST), [refused]);
  const judged = useMemo(() => {
    if (action === undefined) return [];
    const { cause, reason } = pane.store.get().workflow;
    const wish = { action, author: authorIn(pane), cause, reason: reason.trim() === "" ? null : reason, reasonFor: () => null, today: pane.today() };
    return judgeStep(live, { ...wish, keys: shown.map(({ key }) => key) }).outcomes;
  }, [pane, live, action, shown]);
  const entries = useMemo(() => new Map(roundEntries(live).map((entry) => [entry.key, entry])), [live]);
  if (action === undefined) return null;
  return (
    <Section title={texts.refused.title(texts.steps[action], refused.length)}>
      <div role="alert">
        {judged.map((outcome) => {
          const entry = entries.get(outcome.key);
          return (
            <div key={outcome.key} className={styles.item}>
              {entry !== undefined && <RoundHead project={entry.project.dossier.project} month={entry.month} roundNo={entry.round.roundNo} />}
              {outcome.kind === "done" ? (
                <div>
                  <Tag tone="good">{texts.refused.ready}</Tag>
                </div>
              ) : (
                <>
                  <p className={styles.text}>{refusalMessage(outcome.refusal, language)}</p>
                  <RefusalFindings live={live} outcome={outcome as Extract<RoundOutcome, { kind: "refused" }>} />
                </>
              )}
            </div>
          );
        })}
      </div>
      {refused.length > MOST && <p className={styles.text}>{texts.refused.more(refused.length - MOST)}</p>}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={isBlocked}
          onClick={() => {
            take(action, refused.map(({ key }) => key));
          }}
        >
          {texts.refused.again(refused.length)}
        </Button>
        <Button
          onClick={() => {
            changeWorkflow(pane, { refused: [] });
          }}
        >
          {texts.refused.close}
        </Button>
      </div>
    </Section>
  );
}
