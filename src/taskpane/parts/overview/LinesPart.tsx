import { makeStyles, tokens } from "@fluentui/react-components";
import type { Drill, OverviewLine } from "../../../workflows/live/overview/overviewPage";
import { openList } from "../../actions/overviewActions";
import { usePane } from "../../frame/paneContext";
import { Section } from "../Section";
import { VirtualList } from "../VirtualList";
import { Figure } from "./Figure";
import { useFormats } from "./useFormats";
import { useOverviewTexts } from "./useOverview";

const useStyles = makeStyles({
  line: { paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  figures: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface LinesPartProps {
  readonly title: string;
  readonly lines: readonly OverviewLine[];
  readonly nameOf: (line: OverviewLine) => string;
  readonly drillOf: (line: OverviewLine) => Drill;
}

/** A line for every agency or strategy, each with the projects behind it. One alone would only say the total again. */
export function LinesPart({ title, lines, nameOf, drillOf }: LinesPartProps) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useOverviewTexts();
  const { percent } = useFormats();
  if (lines.length < 2) return null;
  return (
    <Section title={`${title} (${lines.length})`}>
      <VirtualList
        items={lines}
        keyOf={({ key }) => String(key)}
        estimate={64}
        label={title}
        render={(line) => {
          const { projectCount, byPlanStatus, progress, money } = line.total;
          return (
            <div className={styles.line}>
              <div className={styles.head}>
                <Figure id={`${title} ${String(line.key)}`} where="page" lang="th" label={texts.showBehind(nameOf(line), projectCount)} onOpen={(from) => { openList(pane, { kind: "figure", drill: drillOf(line) }, from); }}>
                  {nameOf(line)}
                </Figure>
                <span>{projectCount}</span>
              </div>
              <div className={styles.figures}>
                {texts.line({ behind: byPlanStatus.BEHIND, simple: percent(progress.simpleMeanPct), weighted: percent(progress.weightedMeanPct), disbursed: percent(money.disbursePct) })}
              </div>
            </div>
          );
        }}
      />
    </Section>
  );
}
