import { makeStyles, tokens } from "@fluentui/react-components";
import type { Drill } from "../../../workflows/live/overview/overviewPage";
import { openList } from "../../actions/overviewActions";
import { usePane } from "../../frame/paneContext";
import type { Tone } from "../../look/tones";
import { Bar } from "../Bar";
import { Figure } from "./Figure";
import { useOverviewTexts } from "./useOverview";

const useStyles = makeStyles({
  bars: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyle: "none" },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface Count {
  readonly name: string;
  readonly count: number;
  readonly tone: Tone;
  readonly drill: Drill;
}

/** How many projects are what, each with a bar and the projects behind it. What none is, is left out. */
export function Counts({ title, counts, total }: { readonly title: string; readonly counts: readonly Count[]; readonly total: number }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useOverviewTexts();
  return (
    <ul className={styles.bars} aria-label={title}>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ name, count, tone, drill }) => (
          <li key={name}>
            <div className={styles.line}>
              <Figure id={`${title} ${name}`} where="page" label={texts.showBehind(name, count)} onOpen={(from) => { openList(pane, { kind: "figure", drill }, from); }}>
                {name}
              </Figure>
              <span>{count}</span>
            </div>
            <Bar percent={(count / Math.max(1, total)) * 100} tone={tone} label={texts.bar({ name, count, total })} />
          </li>
        ))}
    </ul>
  );
}
