import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChangeLogEntry } from "../../../domain/model/records/logs";
import { workflowStateWords } from "../../../domain/model/words/recordWords";
import { logFieldWords, roleWords } from "../../../domain/model/words/workflowWords";
import { formatMoment } from "../../../messages/formatMoment";
import { quoted } from "../../../messages/formatting";
import type { Language } from "../../../messages/language";
import { statusName } from "../../../messages/statusNames";
import type { WorkflowPaneTexts } from "../../../messages/workflowPaneTexts";
import { useLanguage } from "../../frame/paneContext";
import { useWorkflowTexts } from "../../frame/useWorkflowTexts";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: { paddingInlineStart: tokens.spacingHorizontalM, paddingBlock: tokens.spacingVerticalXXS, borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  who: { color: tokens.colorNeutralForeground2 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the change log tells of a report, the oldest first. */
export function StepsTaken({ entries }: { readonly entries: readonly ChangeLogEntry[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useWorkflowTexts();
  if (entries.length === 0) return <p className={styles.note}>{texts.past.noSteps}</p>;
  return (
    <ol className={styles.list} aria-label={texts.past.steps}>
      {entries.map((entry, at) => (
        <li key={`${entry.parentHash ?? ""} ${at}`} className={styles.item}>
          <div>{whatHappened(entry, texts.past, language)}</div>
          {entry.reason !== null && <div lang="th">{quoted(entry.reason)}</div>}
          <div className={styles.who}>{`${formatMoment(entry.at, language) ?? entry.at ?? "–"} · ${actorOf(entry, texts)}`}</div>
        </li>
      ))}
    </ol>
  );
}

function whatHappened({ field, oldValue, newValue, key }: ChangeLogEntry, texts: WorkflowPaneTexts["past"], language: Language): string {
  const state = (written: string | null): string => {
    const known = workflowStateWords.read(written ?? "");
    return known === null ? (written ?? "–") : statusName("workflowState", known, language);
  };
  switch (logFieldWords.read(field ?? "")) {
    case "STATE":
      return texts.step(state(oldValue), state(newValue));
    case "SEAL":
      return `${texts.sealWritten} ${/^sha256:[0-9a-f]{16}/.exec(newValue ?? "")?.[0].slice(7) ?? ""}`;
    case "RESTORED":
      return texts.restored;
    case "REASON":
      return `${texts.reasonGiven(key?.split("|")[3] ?? "")} ${newValue === null ? "" : quoted(newValue)}`;
    default:
      return [field, newValue].filter((part) => part !== null).join(": ");
  }
}

function actorOf({ role, who }: ChangeLogEntry, texts: WorkflowPaneTexts): string {
  const known = roleWords.read(role ?? "");
  return texts.past.by(known === null ? (role ?? "–") : texts.actor.roles[known], who ?? texts.past.nobody);
}
