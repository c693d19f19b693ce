import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { usePaneState } from "../frame/paneContext";
import { useWorkflowTexts } from "../frame/useWorkflowTexts";
import { LiveOnly } from "../parts/LiveOnly";
import { Section } from "../parts/Section";
import { VirtualList } from "../parts/VirtualList";
import { ActorPart } from "../parts/workflow/ActorPart";
import { DecidePart, decisionOf } from "../parts/workflow/DecidePart";
import { QueueItem } from "../parts/workflow/QueueItem";
import { RefusedPart } from "../parts/workflow/RefusedPart";
import { ReviewDetail } from "../parts/workflow/ReviewDetail";
import { ReviewFilter } from "../parts/workflow/ReviewFilter";
import { RoundFilter } from "../parts/workflow/RoundFilter";
import { useWorkflow } from "../parts/workflow/useStep";
import { useTicks } from "../parts/workflow/useTicks";
import type { PaneState } from "../state/paneState";
import { agenciesOf } from "../state/findingsState";
import { type RoundEntry, reviewQueue, roundEntries, wantedInReview } from "../state/roundsState";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

const roleOf = ({ role }: PaneState): PaneState["role"] => role;

/** Reports that wait for a decision: of the head of the unit, or of SED; one at a time or several. */
export function ReviewView() {
  return <LiveOnly>{(live) => <Review live={live} />}</LiveOnly>;
}

function Review({ live }: { readonly live: LiveWorkbook }) {
  const role = usePaneState(roleOf);
  const { agency, text, strategy, status, shown } = useWorkflow();
  const waiting = useMemo(() => reviewQueue(roundEntries(live), role), [live, role]);
  const queue = useMemo(() => wantedInReview(waiting, { agency, text, strategy, status }), [waiting, agency, text, strategy, status]);
  const looked = shown === null ? undefined : waiting.find(({ key }) => key === shown);
  const decision = decisionOf(role);
  return (
    <>
      <ActorPart />
      <RefusedPart live={live} />
      {looked === undefined ? (
        <>
          <RoundFilter live={live} />
          <ReviewFilter waiting={waiting} />
          <Queue queue={queue} all={waiting.length} role={role} showsAgency={agenciesOf(live).length > 1} />
        </>
      ) : (
        <ReviewDetail live={live} entry={looked} decision={decision} />
      )}
    </>
  );
}

interface QueueProps {
  readonly queue: readonly RoundEntry[];
  /** How many wait in all. */
  readonly all: number;
  readonly role: PaneState["role"];
  readonly showsAgency: boolean;
}

function Queue({ queue, all, role, showsAgency }: QueueProps) {
  const styles = useStyles();
  const texts = useWorkflowTexts();
  const { ticked } = useWorkflow();
  const { tickAll } = useTicks();
  const decision = decisionOf(role);
  const chosen = queue.filter(({ key }) => ticked.includes(key)).map(({ key }) => key);
  const { roles } = texts.actor;
  return (
    <>
      <Section title={`${role === "SED" ? texts.review.queueOfSed : texts.review.queue} (${queue.length === all ? all : texts.shownOf(queue.length, all)})`}>
        {decision === null && <p className={styles.note}>{texts.review.onlyFor(`${roles.HEAD}, ${roles.SED}`)}</p>}
        {queue.length === 0 && <p className={styles.note}>{texts.review.empty}</p>}
        {decision !== null && queue.length > 1 && (
          <div className={styles.links}>
            <Link as="button" onClick={() => { tickAll(queue.map(({ key }) => key)); }}>
              {texts.tickAll}
            </Link>
            <Link as="button" disabled={chosen.length === 0} onClick={() => { tickAll([]); }}>
              {texts.untickAll}
            </Link>
          </div>
        )}
        {decision !== null && chosen.length > 0 && <DecidePart title={texts.review.bulk} help={texts.review.bulkHelp} decision={decision} keys={chosen} />}
        <VirtualList items={queue} keyOf={keyOf} estimate={120} label={texts.review.queue} render={(entry) => <QueueItem entry={entry} canDecide={decision !== null} showsAgency={showsAgency} />} />
      </Section>
    </>
  );
}

function keyOf({ key }: RoundEntry): string {
  return key;
}
