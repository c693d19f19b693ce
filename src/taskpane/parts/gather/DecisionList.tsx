import { makeStyles, tokens } from "@fluentui/react-components";
import type { DecisionConflict, DecisionOutcome } from "../../../domain/decisions/applyDecisions";
import { fieldName } from "../../../messages/fieldNames";
import { formatFieldValue } from "../../../messages/fieldValues";
import { formatDay } from "../../../messages/formatting";
import { calendarDay } from "../../../domain/model/calendar/calendarDay";
import { statusName } from "../../../messages/statusNames";
import { refusalMessage } from "../../../messages/workflow/refusalMessage";
import { stateTone } from "../../look/tones";
import { useLanguage, useTexts } from "../../frame/paneContext";
import { useGatheringTexts } from "../../frame/useGatheringTexts";
import { Tag } from "../Tag";
import { MoreList } from "./MoreList";
import { recordPlace } from "./recordPlace";

const useStyles = makeStyles({
  outcome: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS, paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  place: { fontWeight: tokens.fontWeightSemibold },
  note: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  fields: { margin: 0, paddingInlineStart: "16px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Decisions one by one: what was decided, by whom and when; of one that does not fit, why. */
export function DecisionList({ outcomes, label }: { readonly outcomes: readonly DecisionOutcome[]; readonly label: string }) {
  return <MoreList items={outcomes} label={label} render={(outcome) => <OneDecision outcome={outcome} />} />;
}

function OneDecision({ outcome }: { readonly outcome: DecisionOutcome }) {
  const styles = useStyles();
  const language = useLanguage();
  const paneTexts = useTexts();
  const texts = useGatheringTexts().decisions;
  const { decision } = outcome;
  const last = decision.steps.at(-1);
  return (
    <div className={styles.outcome}>
      <div className={styles.place}>{recordPlace(decision, paneTexts)}</div>
      {last !== undefined && (
        <>
          <Tag tone={stateTone(last.to)}>{statusName("workflowState", last.to, language)}</Tag>
          <div className={styles.note}>{texts.by(last.who ?? paneTexts.common.unknown, formatDay(calendarDay(last.at.slice(0, 10)), language))}</div>
          {last.reason !== null && <div className={styles.note}>{last.reason}</div>}
        </>
      )}
      {outcome.kind === "conflict" && <InTheWay conflict={outcome.conflict} />}
    </div>
  );
}

function InTheWay({ conflict }: { readonly conflict: DecisionConflict }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useGatheringTexts().decisions;
  const differences =
    conflict.kind === "EDITED"
      ? conflict.differences.map(({ field, sealed, found }) => ({ field, decided: sealed, found }))
      : conflict.kind === "STATE_MOVED"
        ? [{ field: "workflowState", decided: conflict.expected, found: conflict.found }]
        : [];
  return (
    <>
      <Tag tone="bad">{conflict.kind === "REFUSED" ? refusalMessage(conflict.refusal, language) : texts.conflict[conflict.kind]}</Tag>
      {differences.length > 0 && (
        <ul className={styles.fields}>
          {differences.map(({ field, decided, found }) => (
            <li key={field}>{texts.difference({ field: fieldName(field, language), decided: formatFieldValue(field, decided, language), found: formatFieldValue(field, found, language) })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
