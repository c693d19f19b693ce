import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import { type ReportRound, isPlaceholder } from "../../domain/model/records/reportRound";
import { formatBaht, formatDay, formatMonth, formatPercent } from "../../messages/formatting";
import { statusName } from "../../messages/statusNames";
import { cellOfRecord } from "../../workflows/live/liveFindings";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { goTo } from "../actions/workbookActions";
import { useLanguage, usePane, useTexts } from "../frame/paneContext";
import { isSafeLink } from "../safeLink";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: { position: "relative", paddingInlineStart: "18px", paddingBlock: tokens.spacingVerticalXS, borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, marginInlineStart: "5px" },
  dot: { position: "absolute", left: "-6px", top: "12px", width: "10px", height: "10px", boxSizing: "border-box", borderRadius: "50%", border: `2px solid ${tokens.colorBrandForeground1}`, backgroundColor: tokens.colorNeutralBackground1 },
  head: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  figures: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: 3, overflow: "hidden", overflowWrap: "anywhere" },
  missing: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** Every report of a project, the newest first, and the months that lack one. */
export function RoundsPart({ live, project }: { readonly live: LiveWorkbook; readonly project: CheckedDossier }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts().project;
  const { rounds } = project.dossier;
  const { missingMonths } = project.status;
  return (
    <Section title={`${texts.rounds} (${rounds.length})`}>
      {missingMonths.length > 0 && <p className={styles.missing}>{texts.missing(missingMonths.map((month) => formatMonth(month, language)).join(", "))}</p>}
      {rounds.length === 0 && <p>{texts.noRounds}</p>}
      <ol className={styles.list}>
        {[...rounds].reverse().map((round, at) => (
          <RoundItem key={round.id ?? `${round.roundNo}-${at}`} live={live} round={round} />
        ))}
      </ol>
    </Section>
  );
}

function RoundItem({ live, round }: { readonly live: LiveWorkbook; readonly round: ReportRound }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const texts = useTexts();
  const { roundNo, reportDate, progressPct, disbursedThisRound, planStatusReported, narrative, evidenceRef } = round;
  const cell = cellOfRecord(live, round);
  const figures = [
    progressPct === null ? null : formatPercent(progressPct),
    disbursedThisRound === null ? null : formatBaht(disbursedThisRound, language),
    planStatusReported === null ? null : statusName("planStatus", planStatusReported, language),
  ].filter((figure) => figure !== null);
  return (
    <li className={styles.item}>
      <span className={styles.dot} aria-hidden />
      <div className={styles.head}>
        <Link
          as="button"
          disabled={cell === null}
          onClick={() => {
            if (cell !== null) void goTo(pane, cell);
          }}
        >
          {texts.common.round(roundNo ?? texts.common.unknown)}
        </Link>
        <span>{reportDate === null ? texts.common.unknown : formatDay(reportDate, language)}</span>
      </div>
      <div className={styles.figures}>{isPlaceholder(round) ? texts.project.emptyRound : figures.join(" · ")}</div>
      {narrative !== null && (
        <p className={styles.text} lang="th" title={narrative}>
          {narrative}
        </p>
      )}
      {evidenceRef !== null && isSafeLink(evidenceRef) && (
        <Link
          as="button"
          onClick={() => {
            pane.services.openLink(evidenceRef);
          }}
        >
          {texts.round.openEvidence}
        </Link>
      )}
    </li>
  );
}
