import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../domain/checks/finding";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { located } from "../../workflows/live/liveFindings";
import { FindingItem } from "./FindingItem";
import { Section } from "./Section";

const useStyles = makeStyles({ note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 } });

interface DraftFindingsProps {
  readonly live: LiveWorkbook;
  readonly title: string;
  readonly none: string;
  /** What else would be so once it is written. */
  readonly notes: readonly string[];
  readonly findings: readonly Finding[];
}

/** What the checks would say to something that is not written yet. */
export function DraftFindings({ live, title, none, notes, findings }: DraftFindingsProps) {
  const styles = useStyles();
  return (
    <Section title={title}>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <div aria-live="polite">
        {findings.length === 0 && <p className={styles.note}>{none}</p>}
        {findings.map((finding, at) => (
          <FindingItem key={`${finding.ruleId} ${finding.field} ${at}`} found={{ ...located(live, finding), cell: null, address: null }} isReasoned={false} isDraft />
        ))}
      </div>
    </Section>
  );
}
