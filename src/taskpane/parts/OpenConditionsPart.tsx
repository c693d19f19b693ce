import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { usePaneState, useTexts } from "../frame/paneContext";
import type { PaneState } from "../state/paneState";

export const conditionsOf = ({ conditions }: PaneState): PaneState["conditions"] => conditions;

/** Tells whoever must know before typing: nothing can be written here, or others are at it too. */
export function OpenConditionsPart() {
  const texts = useTexts().start;
  const conditions = usePaneState(conditionsOf);
  return (
    <>
      {conditions?.isReadOnly === true && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.readOnlyTitle}</MessageBarTitle> {texts.readOnlyHelp}
          </MessageBarBody>
        </MessageBar>
      )}
      {conditions?.isShared === true && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.sharedTitle}</MessageBarTitle> {texts.sharedHelp}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
