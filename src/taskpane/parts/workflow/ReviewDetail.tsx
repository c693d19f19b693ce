import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Action } from "../../../domain/workflow/action";
import { isPlaceholder } from "../../../domain/model/records/reportRound";
import { projectKeyOf } from "../../../domain/model/records/projectKey";
import { findingsByRound } from "../../../domain/workflow/actOnRounds";
import { statusName } from "../../../messages/statusNames";
import { findingsToday } from "../../../workflows/live/findingsToday";
import { cellOfRecord, located } from "../../../workflows/live/liveFindings";
import type { LiveWorkbook } from "../../../workflows/live/liveWorkbook";
import { changeWorkflow } from "../../actions/roundActions";
import { goTo } from "../../actions/workbookActions";
import { useLanguage, usePane, useTexts } from "../../frame/paneContext";
import { useWorkflowTexts } from "../../frame/useWorkflowTexts";
import { stateTone } from "../../look/tones";
import { findingKey } from "../../state/findingKey";
import { type RoundEntry, reasonFor } from "../../state/roundsState";
import { BudgetPart } from "../BudgetPart";
import { Facts } from "../Facts";
import { FindingItem } from "../FindingItem";
import { Section } from "../Section";
import { StatusPart } from "../StatusPart";
import { Tag } from "../Tag";
import { ComparePart } from "./ComparePart";
import { DecidePart } from "./DecidePart";
import { RoundHead } from "./RoundHead";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS },
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  reason: { margin: 0, paddingInlineStart: tokens.spacingHorizontalM, borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, overflowWrap: "anywhere" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ReviewDetailProps {
  readonly live: LiveWorkbook;
  readonly entry: RoundEntry;
  /** `null` = the user's role decides nothing here. */
  readonly decision: Action | null;
}

/** One report for somebody who decides: the project at a glance, the report beside the one before, what was found and why it is so. */
export function ReviewDetail({ live, entry, decision }: ReviewDetailProps) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const texts = useWorkflowTexts();
  const words = useTexts().project;
  const { round, project, state, key } = entry;
  const { dossier, status } = project;
  const at = dossier.rounds.indexOf(round);
  const previous = dossier.rounds.slice(0, Math.max(at, 0)).filter((each) => !isPlaceholder(each)).at(-1) ?? null;
  const cell = cellOfRecord(live, round);
  const { agency, division, responsible } = dossier.project;
  return (
    <>
      <div className={styles.head}>
        <Link as="button" onClick={() => { changeWorkflow(pane, { shown: null }); }}>
          {texts.review.back}
        </Link>
        <RoundHead project={dossier.project} month={entry.month} roundNo={round.roundNo} />
        <Tag tone={stateTone(state)}>{statusName("workflowState", state, language)}</Tag>
        <Facts
          facts={[
            { name: words.agency, value: [agency, division].filter((unit) => unit !== null).join(" / ") || "–" },
            { name: words.responsible, value: responsible ?? "–" },
          ]}
        />
        {cell !== null && (
          <Link as="button" onClick={() => { void goTo(pane, cell); }}>
            {texts.goToRow}
          </Link>
        )}
      </div>
      <ComparePart previous={previous} current={round} />
      <RoundFindings live={live} entry={entry} />
      <StatusPart status={status} />
      <BudgetPart status={status} />
      {decision !== null && <DecidePart title={texts.review.decide} help={null} decision={decision} keys={[key]} />}
    </>
  );
}

function RoundFindings({ live, entry: { round } }: { readonly live: LiveWorkbook; readonly entry: RoundEntry }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useWorkflowTexts().review;
  const findings = useMemo(() => findingsByRound(findingsToday(live, new Set([projectKeyOf(round)]), pane.today()))(round), [pane, live, round]);
  const reasonOf = reasonFor(live);
  return (
    <Section title={texts.findings}>
      {findings.length === 0 && <p className={styles.note}>{texts.noFindings}</p>}
      {findings.map((finding) => {
        const given = reasonOf(finding);
        return (
          <div key={findingKey(finding)}>
            <FindingItem found={located(live, finding)} isReasoned={given !== null} isDraft />
            {given !== null && <p className={styles.reason}>{texts.reasonGiven(given.by ?? "–", given.reason ?? "")}</p>}
          </div>
        );
      })}
    </Section>
  );
}
