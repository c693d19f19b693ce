import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../../messages/formatting";
import type { OverviewPage } from "../../../workflows/live/overview/overviewPage";
import { useGo, usePane, usePaneState, useTexts } from "../../frame/paneContext";
import type { PaneState } from "../../state/paneState";
import { Facts } from "../Facts";
import { Section } from "../Section";
import { Counts } from "./Counts";
import { useFormats } from "./useFormats";
import { useOverviewTexts } from "./useOverview";

const useStyles = makeStyles({ note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 } });

const isOfficerIn = ({ role }: PaneState): boolean => role === "SED";

/** What SED gave these projects in a quarter; numbers and nothing else. */
export function ScoresPart({ page: { scores } }: { readonly page: OverviewPage }) {
  const styles = useStyles();
  const pane = usePane();
  const go = useGo();
  const { unknown } = useTexts().common;
  const texts = useOverviewTexts();
  const { quarter } = useFormats();
  const isOfficer = usePaneState(isOfficerIn);
  if (scores === null || (scores.scoredCount === 0 && !isOfficer)) return null;
  const shown = (value: number | null): string => (value === null ? unknown : formatNumber(value));
  return (
    <Section title={texts.scores(quarter(scores))}>
      <Counts
        title={texts.scores(quarter(scores))}
        total={scores.projectCount}
        counts={[
          { name: texts.scored, count: scores.scoredCount, tone: "info", drill: { kind: "scored" } },
          { name: texts.unscored, count: scores.projectCount - scores.scoredCount, tone: "neutral", drill: { kind: "unscored" } },
        ]}
      />
      <Facts
        facts={[
          { name: texts.meanScore, value: shown(scores.meanScore) },
          { name: texts.meanCriteria, value: `${shown(scores.meanCrit21)} / ${shown(scores.meanCrit22)}` },
        ]}
      />
      <p className={styles.note}>{texts.opaque}</p>
      {isOfficer && (
        <div>
          <Link as="button" onClick={() => { pane.store.update((state) => ({ ...state, back: "overview" })); go("evaluate"); }}>
            {texts.evaluate}
          </Link>
        </div>
      )}
    </Section>
  );
}
