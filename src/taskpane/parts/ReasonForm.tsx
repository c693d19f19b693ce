import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../domain/checks/finding";
import { hasName } from "../actions/actor";
import { saveReason } from "../actions/recordActions";
import { dropReasons, typeReason } from "../actions/typeReason";
import { usePane, usePaneState, useTexts } from "../frame/paneContext";
import { findingKey } from "../state/findingKey";
import { reasonText } from "../state/reasonDraft";
import { NameField } from "./NameField";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, width: "100%", paddingTop: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Asks why a warning is as it should be. */
export function ReasonForm({ finding, isJustAsked }: { readonly finding: Finding; readonly isJustAsked: boolean }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts();
  const key = findingKey(finding);
  const reason = usePaneState((state) => reasonText(state.reasonDrafts, key));
  // Asked for once: a name that is being typed does not take its field away.
  const [isNameAsked] = useState(!hasName(pane.store.get()));
  const [isMissing, setIsMissing] = useState(false);
  const save = (): void => {
    if (reason.trim() === "" || !hasName(pane.store.get())) setIsMissing(true);
    else void saveReason(pane, finding);
  };
  return (
    <div className={styles.form}>
      <Field label={texts.findings.reason} hint={texts.findings.reasonHelp} {...(isMissing && reason.trim() === "" ? { validationMessage: texts.findings.reasonMissing } : {})}>
        <Textarea
          value={reason}
          resize="vertical"
          autoFocus={isJustAsked}
          onChange={(_event, { value }) => {
            typeReason(pane, finding, value);
          }}
        />
      </Field>
      {isNameAsked && <NameField />}
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" onClick={save}>
          {texts.findings.saveReason}
        </Button>
        <Button
          size="small"
          onClick={() => {
            dropReasons(pane, [key]);
          }}
        >
          {texts.common.cancel}
        </Button>
      </div>
    </div>
  );
}
