import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { problemMessage } from "../../messages/problems";
import { dismissNotice } from "../actions/perform";
import { undoLast } from "../actions/workbookActions";
import type { Notice, PaneState } from "../state/paneState";
import { useLanguage, usePane, usePaneState, useTexts } from "./paneContext";

const useStyles = makeStyles({ list: { flexShrink: 0, maxHeight: "40vh", overflowY: "auto" } });

const noticesOf = (state: PaneState): readonly Notice[] => state.notices;

/** What was done or went wrong, with what can be done about it. */
export function Notices() {
  const styles = useStyles();
  const notices = usePaneState(noticesOf);
  if (notices.length === 0) return null;
  return (
    <div className={styles.list}>
      {notices.map((notice) => (
        <NoticeBar key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function NoticeBar({ notice }: { readonly notice: Notice }) {
  const pane = usePane();
  const texts = useTexts();
  const { intent, title, text } = useWords(notice);
  return (
    <MessageBar intent={intent} layout="multiline" politeness={intent === "error" ? "assertive" : "polite"}>
      <MessageBarBody>
        {title !== null && <MessageBarTitle>{title}</MessageBarTitle>} {text}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={texts.common.close}
            onClick={() => {
              dismissNotice(pane, notice.id);
            }}
          />
        }
      >
        {notice.kind === "done" && notice.canUndo && (
          <Button
            size="small"
            onClick={() => {
              void undoLast(pane);
            }}
          >
            {texts.common.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

interface NoticeWords {
  readonly intent: "success" | "error" | "info";
  readonly title: string | null;
  readonly text: string;
}

function useWords(notice: Notice): NoticeWords {
  const texts = useTexts();
  const language = useLanguage();
  if (notice.kind === "done") return { intent: "success", title: null, text: texts.actions[notice.action].done(notice.count) };
  if (notice.kind === "undone") return { intent: "info", title: null, text: texts.actions[notice.action].undone || texts.actions.undo.done(1) };
  if (notice.problem !== "UNEXPECTED") return { intent: "error", title: null, text: problemMessage(notice.problem, notice.facts, language) };
  return { intent: "error", title: texts.unexpected.help, text: String(notice.facts.detail ?? "") };
}
