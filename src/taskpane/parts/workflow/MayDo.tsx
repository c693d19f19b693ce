import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Action, Asked } from "../../../domain/workflow/action";
import { TRANSITIONS } from "../../../domain/workflow/transitions";
import { useTexts, usePaneState } from "../../frame/paneContext";
import { useWorkflowTexts } from "../../frame/useWorkflowTexts";
import type { PaneState } from "../../state/paneState";
import type { RoundEntry } from "../../state/roundsState";
import { AskForm } from "./AskForm";
import { useStep } from "./useStep";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const roleOf = ({ role }: PaneState): PaneState["role"] => role;

/** The steps that the workflow's table allows this role in this state; one that asks for words shows where to type them. */
export function MayDo({ entry: { key, state } }: { readonly entry: RoundEntry }) {
  const styles = useStyles();
  const common = useTexts().common;
  const texts = useWorkflowTexts();
  const role = usePaneState(roleOf);
  const { isBlocked, take } = useStep();
  const [asked, setAsked] = useState<{ readonly action: Action; readonly asks: Exclude<Asked, null> } | null>(null);
  const rows = TRANSITIONS.filter(({ who, from }) => who.includes(role) && from.includes(state));
  if (rows.length === 0) return null;
  if (asked !== null && rows.some(({ action }) => action === asked.action)) {
    return (
      <div className={styles.part}>
        <AskForm asks={asked.asks} />
        <div className={styles.buttons}>
          <Button size="small" appearance="primary" disabled={isBlocked} onClick={() => { take(asked.action, [key]); }}>
            {texts.steps[asked.action]}
          </Button>
          <Button size="small" onClick={() => { setAsked(null); }}>
            {common.cancel}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.buttons} role="group" aria-label={texts.past.mayDo}>
      {rows.map(({ action, asks }) => (
        <Button
          key={action}
          size="small"
          disabled={isBlocked}
          onClick={() => {
            if (asks === null) take(action, [key], { reason: null });
            else setAsked({ action, asks });
          }}
        >
          {texts.steps[action]}
        </Button>
      ))}
    </div>
  );
}
