import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { quoted } from "../../messages/formatting";
import { fieldLabel, recordFormTexts } from "../../messages/recordFormTexts";
import type { DraftConflict } from "../../workflows/live/recordForm/recordDraft";
import { useLanguage, useTexts } from "../frame/paneContext";

interface ConflictBarProps {
  readonly conflict: DraftConflict;
  readonly onSettle: (choice: "mine" | "theirs") => void;
}

/** A field that somebody else has changed meanwhile: both values, and which one is to be. */
export function ConflictBar({ conflict, onSettle }: ConflictBarProps) {
  const language = useLanguage();
  const { unknown } = useTexts().common;
  const texts = recordFormTexts(language);
  const shown = (text: string): string => (text === "" ? unknown : quoted(text));
  const { field, mine, theirs } = conflict;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{texts.conflictTitle}</MessageBarTitle> {texts.conflict({ field: fieldLabel(field, language), theirs: shown(theirs), mine: shown(mine) })}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            onSettle("mine");
          }}
        >
          {texts.keepMine}
        </Button>
        <Button
          size="small"
          onClick={() => {
            onSettle("theirs");
          }}
        >
          {texts.takeTheirs}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
