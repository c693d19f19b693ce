import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { DerivedPlanStatus } from "../../../domain/model/words/statusWords";
import { statusName, statusValues } from "../../../messages/statusNames";
import { strategiesIn } from "../../../workflows/live/overview/overviewFilter";
import { changeWorkflow } from "../../actions/roundActions";
import { useLanguage, usePane, useTexts } from "../../frame/paneContext";
import { useWorkflowTexts } from "../../frame/useWorkflowTexts";
import type { RoundEntry } from "../../state/roundsState";
import { Choice } from "../Choice";
import { strategyName } from "../strategyName";
import { useWorkflow } from "./useStep";

const useStyles = makeStyles({
  filter: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(165px, 100%), 1fr))", gap: tokens.spacingHorizontalXS, paddingBottom: tokens.spacingVerticalS },
});

/** Which of the waiting reports are shown, by what their projects are; nothing is offered that none of them is. */
export function ReviewFilter({ waiting }: { readonly waiting: readonly RoundEntry[] }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const { all } = useTexts().common;
  const texts = useWorkflowTexts().filter;
  const { strategy, status } = useWorkflow();
  const { strategies, statuses } = useMemo(() => {
    const found = new Set<DerivedPlanStatus>(waiting.map(({ project }) => project.status.planStatusDerived));
    return { strategies: strategiesIn(waiting.map(({ project }) => project)), statuses: statusValues("derivedPlanStatus").filter((each) => found.has(each) || each === status) };
  }, [waiting, status]);
  if (waiting.length === 0) return null;
  return (
    <div className={styles.filter}>
      <Choice
        label={texts.strategy}
        none={all}
        value={strategy === null ? "" : String(strategy)}
        options={strategies.map(({ strategyNo, name }) => [String(strategyNo), strategyName(strategyNo, name, texts)])}
        onChange={(value) => { changeWorkflow(pane, { strategy: value === "" ? null : Number(value) }); }}
      />
      <Choice
        label={texts.status}
        none={all}
        value={status ?? ""}
        options={statuses.map((each) => [each, statusName("derivedPlanStatus", each, language)])}
        onChange={(value) => { changeWorkflow(pane, { status: value === "" ? null : (value as DerivedPlanStatus) }); }}
      />
    </div>
  );
}
