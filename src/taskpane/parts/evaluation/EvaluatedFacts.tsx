import { makeStyles, tokens } from "@fluentui/react-components";
import { evaluationIn } from "../../../domain/status/evaluationRollUp";
import { QUARTERS } from "../../../domain/status/quarterMoney";
import { evaluationTexts } from "../../../messages/evaluationTexts";
import { formatBaht, formatNumber, formatPercent } from "../../../messages/formatting";
import { statusName } from "../../../messages/statusNames";
import type { EvaluatedProject } from "../../../workflows/live/evaluationList";
import type { LiveWorkbook } from "../../../workflows/live/liveWorkbook";
import { useLanguage, useTexts } from "../../frame/paneContext";
import { Facts } from "../Facts";

const useStyles = makeStyles({ name: { overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold } });

/** The project that is evaluated: how it stood at the quarter's end, and what it was given in each quarter of the year. */
export function EvaluatedFacts({ live, evaluated: { project, status }, year }: { readonly live: LiveWorkbook; readonly evaluated: EvaluatedProject; readonly year: number }) {
  const styles = useStyles();
  const language = useLanguage();
  const { unknown } = useTexts().common;
  const words = useTexts().project;
  const texts = evaluationTexts(language);
  const { nameTh, projectCode, agency } = project.dossier.project;
  const percent = (value: number | null): string => (value === null ? unknown : formatPercent(value));
  const { quarterEvaluations } = live.reading.portfolio;
  const scores = QUARTERS.map((quarter) => evaluationIn(quarterEvaluations, projectCode, year, quarter)?.score ?? null).map((score) => (score === null ? unknown : formatNumber(score)));
  const money = status.disbursedCum === null ? unknown : `${formatBaht(status.disbursedCum, language)} (${percent(status.disbursePct)})`;
  return (
    <div>
      <div className={styles.name} lang="th">
        {`${nameTh ?? unknown}`}
      </div>
      <Facts
        facts={[
          { name: words.agency, value: <span lang="th">{[projectCode, agency].filter((part) => part !== null).join(" · ")}</span> },
          { name: texts.status, value: statusName("derivedPlanStatus", status.planStatusDerived, language) },
          { name: texts.progress, value: `${percent(status.actualPct)} / ${percent(status.plannedPct)}` },
          { name: texts.money, value: money },
          { name: texts.earlier, value: scores.join(" · ") },
        ]}
      />
    </div>
  );
}
