import { Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../domain/checks/finding";
import type { RoundOutcome } from "../../../domain/workflow/actOnRounds";
import type { ReasonedFinding } from "../../../domain/workflow/acknowledgements";
import { samePersonFinding } from "../../../domain/workflow/decide";
import { ruleTitle } from "../../../messages/findingMessage";
import { located } from "../../../workflows/live/liveFindings";
import type { LiveWorkbook } from "../../../workflows/live/liveWorkbook";
import { typeReason } from "../../actions/typeReason";
import { useLanguage, usePane, usePaneState } from "../../frame/paneContext";
import { useWorkflowTexts } from "../../frame/useWorkflowTexts";
import { findingKey } from "../../state/findingKey";
import { reasonText } from "../../state/reasonDraft";
import { FindingItem } from "../FindingItem";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS } });

interface RefusalFindingsProps {
  readonly live: LiveWorkbook;
  readonly outcome: Extract<RoundOutcome, { readonly kind: "refused" }>;
}

/** The findings that are in the way: errors with the way to their cells, warnings with a place for the reason of each. */
export function RefusalFindings({ live, outcome: { refusal, round } }: RefusalFindingsProps) {
  const styles = useStyles();
  if (refusal.kind === "SAME_PERSON") return <WarningReason finding={samePersonFinding(round, refusal.who)} />;
  if (refusal.kind !== "ERRORS" && refusal.kind !== "WARNINGS") return null;
  return (
    <div className={styles.list}>
      {refusal.findings.map((finding) => (
        <FindingWithReason key={findingKey(finding)} live={live} finding={finding} />
      ))}
    </div>
  );
}

function FindingWithReason({ live, finding }: { readonly live: LiveWorkbook; readonly finding: Finding }) {
  return (
    <div>
      <FindingItem found={located(live, finding)} isReasoned={false} isDraft />
      {finding.severity === "W" && <WarningReason finding={finding} />}
    </div>
  );
}

function WarningReason({ finding }: { readonly finding: ReasonedFinding }) {
  const pane = usePane();
  const language = useLanguage();
  const texts = useWorkflowTexts().refused;
  const key = findingKey(finding);
  const reason = usePaneState((state) => reasonText(state.reasonDrafts, key));
  return (
    <Field label={texts.reasonFor(ruleTitle(finding.ruleId, language))} hint={texts.reasonHelp}>
      <Textarea
        value={reason}
        resize="vertical"
        onChange={(_event, { value }) => {
          typeReason(pane, finding, value);
        }}
      />
    </Field>
  );
}
