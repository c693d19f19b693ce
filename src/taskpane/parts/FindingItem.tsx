import { Button, Field, Link, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../domain/checks/finding";
import { findingMessage, ruleTitle } from "../../messages/findingMessage";
import { statusName } from "../../messages/statusNames";
import type { LocatedFinding } from "../../workflows/checkEntries";
import { saveReason, typeReason } from "../actions/recordActions";
import { goTo } from "../actions/workbookActions";
import { useLanguage, usePane, usePaneState, useTexts } from "../frame/paneContext";
import { severityTone } from "../look/tones";
import { findingKey } from "../state/findingKey";
import { Tag } from "./Tag";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS, paddingBlock: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere" },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM, minHeight: "24px" },
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, width: "100%", paddingTop: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface FindingItemProps {
  readonly found: LocatedFinding;
  readonly isReasoned: boolean;
  /** About something that is not written yet, so that no reason can be given. */
  readonly isDraft?: boolean;
}

/** One finding: what is wrong in words, where it is, and, for a warning, a way to say why it is so. */
export function FindingItem({ found, isReasoned, isDraft = false }: FindingItemProps) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const texts = useTexts();
  const { finding, cell, address } = found;
  const [isAsked, setIsAsked] = useState(false);
  const round = finding.roundNo === null ? "" : ` · ${texts.common.round(finding.roundNo)}`;
  return (
    <div className={styles.item}>
      <div className={styles.head}>
        <Tag tone={severityTone[finding.severity]}>{statusName("severity", finding.severity, language)}</Tag>
        {isReasoned && <Tag tone="good">{texts.findings.reasoned}</Tag>}
      </div>
      <div className={styles.title}>
        {ruleTitle(finding.ruleId, language)}
        {round}
      </div>
      <p className={styles.text}>{findingMessage(finding, language)}</p>
      <div className={styles.foot}>
        {cell !== null && (
          <Link
            as="button"
            onClick={() => {
              void goTo(pane, cell);
            }}
          >
            {texts.findings.goTo(address ?? "")}
          </Link>
        )}
        {finding.severity === "W" && finding.record !== null && !isDraft && !isReasoned && !isAsked && (
          <Link
            as="button"
            onClick={() => {
              setIsAsked(true);
            }}
          >
            {texts.findings.giveReason}
          </Link>
        )}
      </div>
      {isAsked && !isReasoned && (
        <ReasonForm
          finding={finding}
          onClose={() => {
            setIsAsked(false);
          }}
        />
      )}
    </div>
  );
}

function ReasonForm({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts();
  const key = findingKey(finding);
  const reason = usePaneState((state) => state.reasonDrafts[key] ?? "");
  const [isMissing, setIsMissing] = useState(false);
  const save = (): void => {
    if (reason.trim() === "") setIsMissing(true);
    else void saveReason(pane, finding);
  };
  return (
    <div className={styles.form}>
      <Field label={texts.findings.reason} hint={texts.findings.reasonHelp} {...(isMissing && reason.trim() === "" ? { validationMessage: texts.findings.reasonMissing } : {})}>
        <Textarea
          value={reason}
          resize="vertical"
          autoFocus
          onChange={(_event, { value }) => {
            typeReason(pane, finding, value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" onClick={save}>
          {texts.findings.saveReason}
        </Button>
        <Button size="small" onClick={onClose}>
          {texts.common.cancel}
        </Button>
      </div>
    </div>
  );
}
