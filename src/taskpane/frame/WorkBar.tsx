import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { formatNumber } from "../../messages/formatting";
import { cancelWork } from "../actions/perform";
import type { PaneState, Work } from "../state/paneState";
import { usePane, usePaneState, useTexts } from "./paneContext";

const useStyles = makeStyles({
  bar: { flexShrink: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, backgroundColor: tokens.colorNeutralBackground2 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, minHeight: "24px" },
});

const workOf = (state: PaneState): Work | null => state.work;

/** What is being done, how far it is, and a way to stop it. */
export function WorkBar() {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts();
  const work = usePaneState(workOf);
  const isSlow = useIsSlow(work);
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
          {total > 0 && ` ${texts.common.progress(formatNumber(done), formatNumber(total))}`}
        </span>
        {cancel}
      </div>
      {isSlow && <span>{texts.waiting.maybe}</span>}
      <ProgressBar aria-label={texts.actions[action].doing} {...(total > 0 ? { value: done / total } : {})} />
    </div>
  );
}

/** How long something may show no progress before its user is told what may hold it up. Milliseconds. */
const PATIENCE = 2500;

/** Whether nothing has moved for a while. Excel waits silently until a cell is finished; nobody is told why. */
function useIsSlow(work: Work | null): boolean {
  const moment = work === null ? null : `${work.action} ${work.done} ${work.total}`;
  const [slowMoment, setSlowMoment] = useState<string | null>(null);
  useEffect(() => {
    if (moment === null) return;
    const timer = setTimeout(() => {
      setSlowMoment(moment);
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
      setSlowMoment(null);
    };
  }, [moment]);
  return moment !== null && slowMoment === moment;
}
