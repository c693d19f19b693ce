import { Field, Input } from "@fluentui/react-components";
import { chooseName } from "../actions/actor";
import { usePane, usePaneState, useTexts } from "../frame/paneContext";
import type { PaneState } from "../state/paneState";

const nameOf = (state: PaneState): string => state.userName;

/** The name for the change log; as long as it is empty, why it is needed. */
export function NameField() {
  const pane = usePane();
  const texts = useTexts().settings;
  const name = usePaneState(nameOf);
  const isMissing = name.trim() === "";
  return (
    <Field label={texts.userName} hint={texts.userNameHelp} {...(isMissing ? { validationState: "warning", validationMessage: texts.nameNeeded } : {})}>
      <Input
        value={name}
        autoComplete="name"
        onChange={(_event, { value }) => {
          chooseName(pane, value);
        }}
      />
    </Field>
  );
}
