import { useMemo } from "react";
import { evaluationTexts } from "../../messages/evaluationTexts";
import type { EvaluatedQuarter } from "../../workflows/live/evaluationForm";
import { evaluationList } from "../../workflows/live/evaluationList";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { lastWholeQuarter } from "../../workflows/live/overview/overviewPage";
import { quartersOf } from "../../workflows/live/quarterView";
import { useLanguage, usePaneState } from "../frame/paneContext";
import { LiveOnly } from "../parts/LiveOnly";
import { EvaluationChoices } from "../parts/evaluation/EvaluationChoices";
import { EvaluationForm } from "../parts/evaluation/EvaluationForm";
import { EvaluationListPart } from "../parts/evaluation/EvaluationListPart";
import { ActorPart } from "../parts/workflow/ActorPart";
import type { PaneState } from "../state/paneState";

const evaluationIn = ({ evaluation }: PaneState): PaneState["evaluation"] => evaluation;
const roleIn = ({ role }: PaneState): PaneState["role"] => role;

/** What SED gives projects for a quarter: the list, then one project at a time. */
export function EvaluationView() {
  return <LiveOnly>{(live) => <Evaluation live={live} />}</LiveOnly>;
}

function Evaluation({ live }: { readonly live: LiveWorkbook }) {
  const texts = evaluationTexts(useLanguage());
  const { quarter: chosen, agency, onlyUnscored, projectKey } = usePaneState(evaluationIn);
  const mayEvaluate = usePaneState(roleIn) === "SED";
  const quarter = useMemo((): EvaluatedQuarter => quartersOf(live).find(({ key }) => key === chosen) ?? lastWholeQuarter(live.checked.context.asOf), [live, chosen]);
  const list = useMemo(() => evaluationList(live, quarter, { agency, onlyUnscored }), [live, quarter, agency, onlyUnscored]);
  const all = useMemo(() => evaluationList(live, quarter, { agency: null, onlyUnscored: false }).projects, [live, quarter]);
  const shown = projectKey === null || !mayEvaluate ? undefined : all.find(({ project }) => project.dossier.key === projectKey);
  if (shown !== undefined) {
    const others = list.projects.map(({ project }) => project.dossier.key).filter((key) => key !== projectKey);
    return <EvaluationForm key={`${shown.project.dossier.key} ${quarter.year}-${quarter.quarter}`} live={live} evaluated={shown} quarter={quarter} next={nextOf(list.projects.map(({ project }) => project.dossier.key), others, shown.project.dossier.key)} />;
  }
  return (
    <>
      <ActorPart />
      {!mayEvaluate && <p>{texts.onlyFor}</p>}
      <EvaluationChoices live={live} />
      <EvaluationListPart list={list} quarter={quarter} mayEvaluate={mayEvaluate} />
    </>
  );
}

/** The project below in the list, else the first one; `null` = there is no other. */
function nextOf(listed: readonly string[], others: readonly string[], key: string): string | null {
  return listed[listed.indexOf(key) + 1] ?? others[0] ?? null;
}
