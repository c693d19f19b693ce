import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import { findingMessage, ruleTitle } from "../../messages/findingMessage";
import { statusName } from "../../messages/statusNames";
import type { LocatedFinding } from "../../workflows/checkEntries";
import { typeReason } from "../actions/typeReason";
import { goTo } from "../actions/workbookActions";
import { useLanguage, usePane, usePaneState, useTexts } from "../frame/paneContext";
import { severityTone } from "../look/tones";
import { findingKey } from "../state/findingKey";
import { Tag } from "./Tag";

const ReasonForm = lazy(async () => ({ default: (await import("./ReasonForm")).ReasonForm }));

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS, paddingBlock: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere" },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM, minHeight: "24px" },
});

interface FindingItemProps {
  readonly found: LocatedFinding;
  readonly isReasoned: boolean;
  /** About something that is not written yet, so that no reason can be given. */
  readonly isDraft?: boolean;
  /** Where no heading says which project it is about. */
  readonly project?: string | null;
}

/** One finding: what is wrong in words, where it is, and, for a warning, a way to say why it is so. */
export function FindingItem({ found, isReasoned, isDraft = false, project = null }: FindingItemProps) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const texts = useTexts();
  const { finding, cell, address } = found;
  const key = findingKey(finding);
  // What is being written is in the store: the row of a long list goes when it is out of sight, and comes again.
  const isAsked = usePaneState(({ reasonDrafts }) => reasonDrafts[key] !== undefined);
  const [isJustAsked, setIsJustAsked] = useState(false);
  const canBeReasoned = finding.severity === "W" && finding.record !== null && !isDraft && !isReasoned && !isAsked;
  const round = finding.roundNo === null ? "" : ` · ${texts.common.round(finding.roundNo)}`;
  return (
    <div className={styles.item}>
      <div className={styles.head}>
        <Tag tone={severityTone[finding.severity]}>{statusName("severity", finding.severity, language)}</Tag>
        {isReasoned && <Tag tone="good">{texts.findings.reasoned}</Tag>}
      </div>
      <div className={styles.title}>
        {project !== null && `${project} · `}
        {ruleTitle(finding.ruleId, language)}
        {round}
      </div>
      <p className={styles.text}>{findingMessage(finding, language)}</p>
      {(cell !== null || canBeReasoned) && (
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
          {canBeReasoned && (
            <Link
              as="button"
              onClick={() => {
                setIsJustAsked(true);
                typeReason(pane, finding, "");
              }}
            >
              {texts.findings.giveReason}
            </Link>
          )}
        </div>
      )}
      {isAsked && !isReasoned && !isDraft && (
        <Suspense fallback={null}>
          <ReasonForm finding={finding} isJustAsked={isJustAsked} />
        </Suspense>
      )}
    </div>
  );
}
