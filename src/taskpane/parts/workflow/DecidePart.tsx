import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Role } from "../../../domain/model/words/workflowWords";
import type { Action } from "../../../domain/workflow/action";
import { useWorkflowTexts } from "../../frame/useWorkflowTexts";
import { Section } from "../Section";
import { AskForm } from "./AskForm";
import { useStep, useWorkflow } from "./useStep";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What a role decides with: heads approve, SED accepts; both may send back. */
export function decisionOf(role: Role): Extract<Action, "APPROVE" | "ACCEPT"> | null {
  return role === "HEAD" ? "APPROVE" : role === "SED" ? "ACCEPT" : null;
}

interface DecidePartProps {
  readonly title: string;
  readonly help: string | null;
  readonly decision: Action;
  readonly keys: readonly string[];
}

/** Approves (or accepts) reports, or sends them back with the cause and what must be corrected. */
export function DecidePart({ title, help, decision, keys }: DecidePartProps) {
  const styles = useStyles();
  const texts = useWorkflowTexts();
  const { cause, reason } = useWorkflow();
  const { isBlocked, take } = useStep();
  const name = (action: Action): string => (keys.length === 1 ? texts.steps[action] : texts.stepsOf(action, keys.length));
  return (
    <Section title={title}>
      {help !== null && <p className={styles.note}>{help}</p>}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={isBlocked || keys.length === 0} onClick={() => { take(decision, keys, { reason: null }); }}>
          {name(decision)}
        </Button>
      </div>
      <AskForm asks="CAUSE_AND_TEXT" />
      <div className={styles.buttons}>
        <Button disabled={isBlocked || keys.length === 0 || cause === null || reason.trim() === ""} onClick={() => { take("RETURN", keys); }}>
          {name("RETURN")}
        </Button>
      </div>
    </Section>
  );
}
