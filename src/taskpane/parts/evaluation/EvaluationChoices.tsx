import { makeStyles, tokens } from "@fluentui/react-components";
import { evaluationTexts } from "../../../messages/evaluationTexts";
import type { LiveWorkbook } from "../../../workflows/live/liveWorkbook";
import { agenciesIn } from "../../../workflows/live/overview/overviewFilter";
import { lastWholeQuarter } from "../../../workflows/live/overview/overviewPage";
import { quartersOf } from "../../../workflows/live/quarterView";
import { chooseEvaluation } from "../../actions/evaluationActions";
import { useLanguage, usePane, usePaneState, useTexts } from "../../frame/paneContext";
import type { PaneState } from "../../state/paneState";
import { Choice } from "../Choice";

const useStyles = makeStyles({
  filters: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(165px, 100%), 1fr))", gap: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalM },
});

const evaluationIn = ({ evaluation }: PaneState): PaneState["evaluation"] => evaluation;

/** Which quarter, and whose projects. */
export function EvaluationChoices({ live }: { readonly live: LiveWorkbook }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = evaluationTexts(useLanguage());
  const { all } = useTexts().common;
  const { quarter, agency, onlyUnscored } = usePaneState(evaluationIn);
  const last = lastWholeQuarter(live.checked.context.asOf);
  return (
    <div className={styles.filters}>
      <Choice
        label={texts.quarter}
        none={texts.lastQuarter(texts.quarterName(last.quarter, last.year))}
        value={quarter ?? ""}
        options={quartersOf(live).map((each) => [each.key, texts.quarterName(each.quarter, each.year)])}
        onChange={(value) => { chooseEvaluation(pane, { quarter: value === "" ? null : value }); }}
      />
      <Choice label={texts.agency} none={all} value={agency ?? ""} options={agenciesIn(live.checked.projects).map((each) => [each, each])} onChange={(value) => { chooseEvaluation(pane, { agency: value === "" ? null : value }); }} />
      <Choice label={texts.show} none={all} value={onlyUnscored ? "unscored" : ""} options={[["unscored", texts.unscored]]} onChange={(value) => { chooseEvaluation(pane, { onlyUnscored: value !== "" }); }} />
    </div>
  );
}
