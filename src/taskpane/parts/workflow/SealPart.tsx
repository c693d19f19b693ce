import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportRound } from "../../../domain/model/records/reportRound";
import { sealDifferences } from "../../../domain/seal/roundSeal";
import type { RoundHistory } from "../../../domain/workflow/roundHistory";
import { fieldName } from "../../../messages/fieldNames";
import { statusName } from "../../../messages/statusNames";
import { restoreApproved } from "../../actions/roundActions";
import { useLanguage, usePane } from "../../frame/paneContext";
import { useWorkflowTexts } from "../../frame/useWorkflowTexts";
import type { Tone } from "../../look/tones";
import { Tag } from "../Tag";
import { fieldText, sealedText } from "./fieldText";
import { useStep } from "./useStep";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  difference: { boxSizing: "border-box", width: "100%", paddingInlineStart: tokens.spacingHorizontalS, borderLeft: `3px solid ${tokens.colorStatusDangerBorder1}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { fontWeight: tokens.fontWeightSemibold },
  value: { overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});

type SealState = "none" | "holds" | "differs" | "edited" | "rowMissing";

const tones: Readonly<Record<SealState, Tone>> = { none: "neutral", holds: "good", differs: "bad", edited: "bad", rowMissing: "bad" };

interface SealPartProps {
  /** `null` = the row is gone. */
  readonly round: ReportRound | null;
  readonly history: RoundHistory;
}

/** Whether a report is still what was approved; where it is not, both values and the way back. */
export function SealPart({ round, history: { key, seal, marks } }: SealPartProps) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const texts = useWorkflowTexts().past;
  const { isBlocked } = useStep();
  const differences = seal === null || round === null ? [] : sealDifferences(seal, round);
  const isOtherState = round !== null && marks.workflowState !== null && round.workflowState !== marks.workflowState;
  const state: SealState = seal === null ? "none" : !seal.isIntact ? "edited" : round === null ? "rowMissing" : differences.length > 0 ? "differs" : "holds";
  const canRestore = seal !== null && seal.isIntact && (state !== "holds" || isOtherState);
  return (
    <div className={styles.part}>
      <Tag tone={tones[state]}>{texts.seal[state]}</Tag>
      {seal !== null && <p className={styles.note}>{texts.digest(seal.digest.slice(0, 16))}</p>}
      {isOtherState && marks.workflowState !== null && <Tag tone="bad">{texts.stateDiffers(statusName("workflowState", marks.workflowState, language))}</Tag>}
      {round !== null &&
        differences.map(({ field, sealed }) => (
          <div key={field} className={styles.difference}>
            <div className={styles.name}>{fieldName(field, language)}</div>
            <div className={styles.value}>
              {texts.sealed}: <span lang="th">{sealedText(field, sealed, language)}</span>
            </div>
            <div className={styles.value}>
              {texts.found}: <span lang="th">{fieldText(round, field, language)}</span>
            </div>
          </div>
        ))}
      {canRestore && (
        <>
          <Button size="small" appearance="primary" disabled={isBlocked} onClick={() => { void restoreApproved(pane, [key]); }}>
            {texts.restore}
          </Button>
          <p className={styles.note}>{texts.restoreHelp}</p>
        </>
      )}
    </div>
  );
}
