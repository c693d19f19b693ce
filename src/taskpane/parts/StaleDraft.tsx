import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import { quoted } from "../../messages/formatting";
import { fieldLabel, recordFormTexts } from "../../messages/recordFormTexts";
import { useLanguage } from "../frame/paneContext";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
  list: { margin: 0, paddingInlineStart: "18px", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface StaleDraftProps {
  /** What was typed, by field. */
  readonly typed: Readonly<Record<string, string>>;
  /** Makes something new of it; `null` = not possible now. */
  readonly onKeep: (() => void) | null;
  readonly onDrop: () => void;
}

/** What was typed over a row that is no longer there: all of it, to be written as a new row or dropped. */
export function StaleDraft({ typed, onKeep, onDrop }: StaleDraftProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = recordFormTexts(language).stale;
  return (
    <div className={styles.page}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{texts.title}</MessageBarTitle> {texts.help}
        </MessageBarBody>
      </MessageBar>
      <ul className={styles.list}>
        {Object.entries(typed).map(([field, text]) => (
          <li key={field}>
            {fieldLabel(field, language)}: {quoted(text)}
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {onKeep !== null && (
          <Button appearance="primary" onClick={onKeep}>
            {texts.asNew}
          </Button>
        )}
        <Button onClick={onDrop}>{texts.drop}</Button>
      </div>
    </div>
  );
}
