import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { cancelWork } from "../actions/perform";
import type { PaneState, Work } from "../state/paneState";
import { usePane, usePaneState, useTexts } from "./paneContext";

const useStyles = makeStyles({
  bar: { flexShrink: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, backgroundColor: tokens.colorNeutralBackground2 },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, minHeight: "24px" },
});

const workOf = (state: PaneState): Work | null => state.work;

/** What is being done, how far it is, and a way to stop it. */
export function WorkBar() {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts();
  const work = usePaneState(workOf);
  if (work === null) return null;
  const { action, done, total, isWaitingForCell, canCancel, isCancelled } = work;
  const cancel = canCancel && (
    <Button
      size="small"
      disabled={isCancelled}
      onClick={() => {
        cancelWork(pane);
      }}
    >
      {isCancelled ? texts.common.cancelling : texts.common.cancel}
    </Button>
  );
  if (isWaitingForCell) {
    return (
      <MessageBar intent="warning" layout="multiline" politeness="assertive">
        <MessageBarBody>
          <MessageBarTitle>{texts.waiting.title}</MessageBarTitle> {texts.waiting.help}
        </MessageBarBody>
        <MessageBarActions>{cancel}</MessageBarActions>
      </MessageBar>
    );
  }
  return (
    <div className={styles.bar} role="status">
      <div className={styles.line}>
        <span>
          {texts.actions[action].doing}
          {total > 0 && ` ${texts.common.progress(done, total)}`}
        </span>
        {cancel}
      </div>
      <ProgressBar aria-label={texts.actions[action].doing} {...(total > 0 ? { value: done / total } : {})} />
    </div>
  );
}
