import { makeStyles, tokens } from "@fluentui/react-components";
import { countBySeverity } from "../../workflows/live/liveFindings";
import type { FirstFindings } from "../../workflows/live/firstFindings";
import { useTexts } from "../frame/paneContext";
import { FindingItem } from "./FindingItem";
import { Section } from "./Section";

const useStyles = makeStyles({ note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 } });

/** As many as are seen; all of them come with the rest of the workbook. */
const SHOWN = 20;

/** What is known to be wrong while the reports of a large workbook are still being read. */
export function FirstFindingsPart({ first: { projectCount, findings } }: { readonly first: FirstFindings }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <Section title={texts.opening.first(projectCount)}>
      <p className={styles.note}>{texts.findings.summary(countBySeverity(findings))}</p>
      <p className={styles.note}>{texts.opening.firstHelp}</p>
      {findings.slice(0, SHOWN).map((finding, at) => (
        <FindingItem key={at} found={{ finding, cell: null, address: null }} isReasoned={false} isDraft project={finding.projectCode} />
      ))}
    </Section>
  );
}
