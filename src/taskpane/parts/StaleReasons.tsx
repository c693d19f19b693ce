import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import { ruleTitle } from "../../messages/findingMessage";
import { quoted } from "../../messages/formatting";
import { recordFormTexts } from "../../messages/recordFormTexts";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { dropReasons, typeReason } from "../actions/typeReason";
import { useLanguage, usePane, usePaneState, useTexts } from "../frame/paneContext";
import type { PaneState } from "../state/paneState";
import { staleReasons } from "../state/staleDrafts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, paddingBlock: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const wholeState = (state: PaneState): PaneState => state;

/** Reasons that were typed for findings that have gone: to be given for what stands there now, or dropped. */
export function StaleReasons({ live }: { readonly live: LiveWorkbook }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const { common } = useTexts();
  const { staleReason, stale } = recordFormTexts(language);
  return (
    <>
      {staleReasons(usePaneState(wholeState), live).map(({ key, draft: { finding, text }, heir }) => (
        <div key={key} className={styles.page}>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{staleReason.title}</MessageBarTitle> {staleReason.help}
            </MessageBarBody>
          </MessageBar>
          <p className={styles.text}>
            {[finding.projectCode, ruleTitle(finding.ruleId, language), finding.roundNo === null ? null : common.round(finding.roundNo)].filter((part) => part !== null).join(" · ")}
          </p>
          <p className={styles.text}>{quoted(text)}</p>
          <div className={styles.buttons}>
            {heir !== null && (
              <Button
                appearance="primary"
                onClick={() => {
                  typeReason(pane, heir, text);
                  dropReasons(pane, [key]);
                }}
              >
                {staleReason.carry}
              </Button>
            )}
            <Button
              onClick={() => {
                dropReasons(pane, [key]);
              }}
            >
              {stale.drop}
            </Button>
          </div>
        </div>
      ))}
    </>
  );
}
