import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Decision } from "../../domain/decisions/decision";
import { type AgencyDecisions, decisionsByAgency, judgeDecisions } from "../../workflows/live/liveDecisions";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { applyReceived, closeDecisions, receiveDecisions, saveDecisions } from "../actions/decisionActions";
import { usePane, usePaneState } from "../frame/paneContext";
import { useGatheringTexts } from "../frame/useGatheringTexts";
import { DropPlace } from "../parts/DropPlace";
import { LiveOnly } from "../parts/LiveOnly";
import { conditionsOf } from "../parts/OpenConditionsPart";
import { Section } from "../parts/Section";
import { DecisionList } from "../parts/gather/DecisionList";
import type { PaneState } from "../state/paneState";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  agency: { minWidth: 0, overflowWrap: "anywhere" },
  save: { flexShrink: 0 },
  list: { margin: 0, padding: 0, listStyle: "none" },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { height: "auto", whiteSpace: "normal" },
});

/** Decisions on their way: out of a consolidated workbook as files, and into an agency's own. */
export function DecisionsView() {
  return <LiveOnly>{(live) => <Decisions live={live} />}</LiveOnly>;
}

const gatheringOf = (state: PaneState): PaneState["gathering"] => state.gathering;
const isBusyIn = ({ work }: PaneState): boolean => work !== null;

function Decisions({ live }: { readonly live: LiveWorkbook }) {
  const agencies = useMemo(() => decisionsByAgency(live), [live]);
  return agencies === null ? <Apply live={live} /> : <Save agencies={agencies} />;
}

function Save({ agencies }: { readonly agencies: readonly AgencyDecisions[] }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useGatheringTexts().decisions;
  const isBusy = usePaneState(isBusyIn);
  const { saved } = usePaneState(gatheringOf);
  const total = agencies.reduce((sum, { decisions }) => sum + decisions.length, 0);
  return (
    <Section title={texts.saveTitle}>
      <p className={styles.note}>{texts.saveHelp}</p>
      {total === 0 && <p className={styles.text}>{texts.none}</p>}
      <ul className={styles.list}>
        {agencies.map((each) => (
          <li key={each.agency ?? ""} className={styles.row}>
            <span className={styles.agency}>{texts.ofAgency(each.agency ?? texts.noAgency, each.decisions.length)}</span>
            <Button
              size="small"
              className={styles.save}
              disabled={isBusy}
              aria-label={texts.saveOf(each.agency ?? texts.noAgency)}
              onClick={() => {
                void saveDecisions(pane, each, agencies);
              }}
            >
              {texts.save}
            </Button>
          </li>
        ))}
      </ul>
      {agencies.length > 1 && (
        <div>
          <Button
            className={styles.button}
            disabled={isBusy}
            onClick={() => {
              void saveDecisions(pane, null, agencies);
            }}
          >
            {texts.saveAll(total)}
          </Button>
        </div>
      )}
      {saved !== null && (
        <p className={styles.text} role="status">
          {texts.saved(saved)}
        </p>
      )}
    </Section>
  );
}

function Apply({ live }: { readonly live: LiveWorkbook }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useGatheringTexts().decisions;
  const { received } = usePaneState(gatheringOf);
  return (
    <Section title={texts.applyTitle}>
      <DropPlace texts={{ drop: texts.drop, choose: texts.choose, help: texts.dropHelp }} accept=".json,application/json" onFiles={(files) => void receiveDecisions(pane, files)} />
      {received !== null && received.decisions === null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{texts.notOne(received.file)}</MessageBarBody>
        </MessageBar>
      )}
      {received !== null && received.decisions !== null && (
        <>
          <p className={styles.text}>{texts.from(received.file, received.decisions.length)}</p>
          <Received live={live} decisions={received.decisions} />
        </>
      )}
    </Section>
  );
}

function Received({ live, decisions }: { readonly live: LiveWorkbook; readonly decisions: readonly Decision[] }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useGatheringTexts().decisions;
  const isBusy = usePaneState(isBusyIn);
  const isReadOnly = usePaneState(conditionsOf)?.isReadOnly === true;
  const outcomes = useMemo(() => judgeDecisions(live, decisions, pane.today()), [live, decisions, pane]);
  const due = outcomes.filter(({ kind }) => kind === "applied");
  const conflicts = outcomes.filter(({ kind }) => kind === "conflict");
  const count = (kind: "already" | "elsewhere"): number => outcomes.filter((outcome) => outcome.kind === kind).length;
  return (
    <>
      <p className={styles.text} role="status">
        {texts.outcomes({ applied: due.length, already: count("already"), elsewhere: count("elsewhere"), conflicts: conflicts.length })}
      </p>
      {conflicts.length > 0 && (
        <Section title={texts.inTheWay(conflicts.length)}>
          <DecisionList outcomes={conflicts} label={texts.inTheWay(conflicts.length)} />
        </Section>
      )}
      {due.length > 0 && (
        <Section title={texts.toDo(due.length)}>
          <DecisionList outcomes={due} label={texts.toDo(due.length)} />
        </Section>
      )}
      {due.length === 0 && conflicts.length === 0 && <p className={styles.text}>{texts.nothingToDo}</p>}
      <div className={styles.buttons}>
        {due.length > 0 && (
          <Button
            appearance="primary"
            className={styles.button}
            disabled={isBusy || isReadOnly}
            onClick={() => {
              void applyReceived(pane, decisions);
            }}
          >
            {texts.apply(due.length)}
          </Button>
        )}
        <Button
          disabled={isBusy}
          onClick={() => {
            closeDecisions(pane);
          }}
        >
          {texts.discard}
        </Button>
      </div>
      {due.length > 0 && <p className={styles.note}>{texts.applyHelp}</p>}
    </>
  );
}
