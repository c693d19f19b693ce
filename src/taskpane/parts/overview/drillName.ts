import { statusName } from "../../../messages/statusNames";
import type { Language } from "../../../messages/language";
import type { OverviewTexts } from "../../../messages/overviewTexts";
import type { Drill, OverviewPage } from "../../../workflows/live/overview/overviewPage";
import { strategyName } from "../strategyName";

/** What the figure is called that somebody has gone into. */
export function drillName(drill: Drill, { byStrategy }: Pick<OverviewPage, "byStrategy">, texts: OverviewTexts, language: Language): string {
  switch (drill.kind) {
    case "all":
      return texts.projects;
    case "status":
      return statusName("derivedPlanStatus", drill.status, language);
    case "budget":
      return statusName("budgetStatus", drill.status, language);
    case "counted":
      return texts.counted;
    case "leftOut":
      return texts.uncounted;
    case "missing":
      return texts.completeness;
    case "scored":
    case "unscored":
      return texts[drill.kind];
    case "agency":
      return drill.agency ?? texts.noAgency;
    case "ask":
      return `${texts.ask}: ${drill.agency ?? texts.noAgency}`;
    case "strategy":
      return strategyName(drill.strategyNo, byStrategy.find(({ key }) => key === drill.strategyNo)?.name ?? null, texts);
  }
}
