import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { formatMoment } from "../../../messages/formatMoment";
import { type ConflictRow, type ConsolidatedFile, type ConsolidatedFiles, conflictsAbout } from "../../../workflows/live/overview/consolidatedFiles";
import type { OverviewPage } from "../../../workflows/live/overview/overviewPage";
import { goTo } from "../../actions/workbookActions";
import { useLanguage, usePane, useTexts } from "../../frame/paneContext";
import { Section } from "../Section";
import { Tag } from "../Tag";
import { VirtualList } from "../VirtualList";
import { useFormats } from "./useFormats";
import { useOverviewTexts } from "./useOverview";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS, paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  values: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: "pre-wrap" },
});

/** What a consolidated workbook was made of, as of when, and what its files did not agree on. */
export function ConsolidatedPart({ files: consolidated, page }: { readonly files: ConsolidatedFiles; readonly page: OverviewPage }) {
  const styles = useStyles();
  const texts = useOverviewTexts();
  const { files, conflicts } = consolidated;
  const { agency } = page.choice;
  const shownFiles = useMemo(() => (agency === null ? files : files.filter(({ agencies }) => agencies.includes(agency))), [files, agency]);
  const shown = useMemo(() => conflictsAbout(conflicts, page.projects, page.choice), [conflicts, page]);
  const waiting = shown.filter(({ needsDecision }) => needsDecision).length;
  return (
    <Section title={texts.files(shownFiles.length)}>
      {shown.length === 0 ? <p className={styles.note}>{texts.noConflicts}</p> : (
        <details>
          <summary className={styles.summary}>
            {`${texts.conflicts}: ${[waiting === 0 ? null : texts.waiting(waiting), waiting === shown.length ? null : texts.settledConflicts(shown.length - waiting)].filter((part) => part !== null).join(" · ")}`}
          </summary>
          <VirtualList items={shown} keyOf={conflictKey} estimate={110} label={texts.conflicts} render={(conflict) => <ConflictItem conflict={conflict} />} />
        </details>
      )}
      <details>
        <summary className={styles.summary}>{texts.showFiles}</summary>
        <VirtualList items={shownFiles} keyOf={({ file }) => file} estimate={72} label={texts.files(shownFiles.length)} render={(file) => <FileItem file={file} />} />
      </details>
    </Section>
  );
}

function FileItem({ file: { file, isTaken, savedAt, projects, rounds, agencies, lastReport } }: { readonly file: ConsolidatedFile }) {
  const styles = useStyles();
  const language = useLanguage();
  const { unknown } = useTexts().common;
  const texts = useOverviewTexts();
  const { day } = useFormats();
  const saved = formatMoment(savedAt, language) ?? unknown;
  return (
    <div className={styles.item}>
      <span lang="th">{file}</span>
      {!isTaken && <Tag tone="warning">{texts.notTaken}</Tag>}
      {agencies.length > 0 && <span className={styles.note} lang="th">{agencies.join(", ")}</span>}
      <span className={styles.note}>{texts.fileLine({ saved, projects: String(projects ?? unknown), rounds: String(rounds ?? unknown) })}</span>
      {lastReport !== null && <span className={styles.note}>{texts.lastReport(day(lastReport))}</span>}
    </div>
  );
}

function ConflictItem({ conflict: { kind, needsDecision, projectCode, fiscalYearBE, roundNo, field, values, kept, rule, cell } }: { readonly conflict: ConflictRow }) {
  const styles = useStyles();
  const pane = usePane();
  const { common } = useTexts();
  const texts = useOverviewTexts();
  const of = [projectCode, fiscalYearBE, roundNo === null ? null : common.round(roundNo), field].filter((part) => part !== null);
  return (
    <div className={styles.item}>
      <span>{kind}</span>
      {needsDecision && <Tag tone="warning">{texts.needsDecision}</Tag>}
      {of.length > 0 && <span className={styles.note}>{of.join(" · ")}</span>}
      {values !== null && <p className={styles.values} lang="th">{values}</p>}
      {kept !== null && <span className={styles.note}>{texts.kept(kept)}</span>}
      {rule !== null && <span className={styles.note}>{rule}</span>}
      <Link as="button" onClick={() => { void goTo(pane, cell); }}>
        {texts.goToRow}
      </Link>
    </div>
  );
}

function conflictKey({ cell }: ConflictRow): string {
  return String(cell.row);
}
