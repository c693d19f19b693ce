import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { problemMessage } from "../../../messages/problems";
import { formatMoment } from "../../../messages/formatMoment";
import type { FileShare } from "../../../workflows/consolidate/planConsolidation";
import type { UnreadFile } from "../../../workflows/consolidate/readSourceFiles";
import { leaveOut } from "../../actions/gatheringActions";
import { useLanguage, usePane } from "../../frame/paneContext";
import { useGatheringTexts } from "../../frame/useGatheringTexts";
import { Section } from "../Section";
import { Tag } from "../Tag";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  row: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalXS, paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  note: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** The files: first those that cannot be read, each with its reason, then what every other one brings. */
export function FileShares({ files, unread }: { readonly files: readonly FileShare[]; readonly unread: readonly UnreadFile[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useGatheringTexts().gather;
  return (
    <Section title={texts.files(files.length + unread.length)} {...(unread.length > 0 && { aside: <Tag tone="bad">{texts.unread(unread.length)}</Tag> })}>
      <ul className={styles.list}>
        {unread.map(({ file, error }) => (
          <FileRow key={file} file={file}>
            <Tag tone="bad">{withoutFile(problemMessage(error.problem, { ...error.facts, file }, language), file)}</Tag>
          </FileRow>
        ))}
        {files.map(({ file, savedAt, projects, rounds, isTaken }) => (
          <FileRow key={file} file={file}>
            {isTaken && projects > 0 ? <div className={styles.note}>{texts.brings(projects, rounds)}</div> : <Tag tone="warning">{isTaken ? texts.nothing : texts.olderCopy}</Tag>}
            {savedAt !== null && <div className={styles.note}>{texts.savedAt(formatMoment(savedAt, language) ?? savedAt)}</div>}
          </FileRow>
        ))}
      </ul>
    </Section>
  );
}

function FileRow({ file, children }: { readonly file: string; readonly children: React.ReactNode }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useGatheringTexts().gather;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <div className={styles.name}>{file}</div>
        {children}
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={texts.leaveOut(file)}
        onClick={() => {
          leaveOut(pane, file);
        }}
      />
    </li>
  );
}

/** The name stands above the sentence already. */
function withoutFile(sentence: string, file: string): string {
  return sentence.startsWith(`${file}: `) ? sentence.slice(file.length + 2) : sentence;
}
