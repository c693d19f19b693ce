import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MOVES, type Move } from "../../../domain/status/compareStatuses";
import { formatPoints } from "../../../messages/formatting";
import { moveName } from "../../../messages/moveNames";
import type { OverviewComparison } from "../../../workflows/live/overview/overviewComparison";
import { goToProject, openList } from "../../actions/overviewActions";
import { useLanguage, usePane, useTexts } from "../../frame/paneContext";
import { Section } from "../Section";
import { ComparisonTable } from "./ComparisonTable";
import { Figure } from "./Figure";
import { useFormats } from "./useFormats";
import { useOverviewTexts } from "./useOverview";

const useStyles = makeStyles({
  moves: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyle: "none" },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  // Links under one another: as far apart as a finger needs.
  few: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: "18px", fontSize: tokens.fontSizeBase200, lineHeight: "24px", overflowWrap: "anywhere" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** Moves whose first projects are named at once. */
const NAMED: ReadonlySet<Move> = new Set(["BECAME_LATE", "RECOVERED"]);
const FEW = 3;

/** Two days side by side, and what became of which project. */
export function ComparisonPart({ comparison, onWrite, isBusy }: { readonly comparison: OverviewComparison; readonly onWrite: () => void; readonly isBusy: boolean }) {
  const styles = useStyles();
  const texts = useOverviewTexts();
  const { quarter } = useFormats();
  const { earlier, later, moves } = comparison;
  const made = MOVES.filter((move) => move !== "SAME" && moves[move] > 0);
  return (
    <Section title={texts.compared(quarter(earlier.quarter), quarter(later.quarter))}>
      <ComparisonTable comparison={comparison} />
      <h3 className={styles.title}>{texts.moved}</h3>
      {made.length === 0 && <p className={styles.note}>{texts.nothingMoved}</p>}
      <ul className={styles.moves}>
        {made.map((move) => (
          <li key={move}>
            <MoveLine comparison={comparison} move={move} />
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" disabled={isBusy} onClick={onWrite}>
          {texts.writeComparison}
        </Button>
      </div>
    </Section>
  );
}

function MoveLine({ comparison: { projects, moves }, move }: { readonly comparison: OverviewComparison; readonly move: Move }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const { unknown } = useTexts().common;
  const texts = useOverviewTexts();
  const name = moveName(move, language);
  const few = NAMED.has(move) ? projects.filter((each) => each.move === move).slice(0, FEW) : [];
  return (
    <>
      <div className={styles.line}>
        <Figure id={`move ${move}`} where="page" label={texts.showBehind(name, moves[move])} onOpen={(from) => { openList(pane, { kind: "move", move }, from); }}>
          {name}
        </Figure>
        <span>{moves[move]}</span>
      </div>
      {few.length > 0 && (
        <ul className={styles.few}>
          {few.map(({ dossier: { key, project }, gainedPp }) => (
            <li key={key}>
              <Figure id={`moved ${key}`} where="page" lang="th" onOpen={(from) => { goToProject(pane, key, from); }}>
                {project.nameTh ?? project.projectCode ?? unknown}
              </Figure>
              {gainedPp !== null && ` · ${texts.points(formatPoints(gainedPp, language))}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
