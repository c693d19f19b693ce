import { useMemo } from "react";
import type { CheckedDossier } from "../../../domain/checks/checkedPortfolio";
import { formatDay, formatNumber } from "../../../messages/formatting";
import type { LiveWorkbook } from "../../../workflows/live/liveWorkbook";
import { type Drill, type OverviewPage, projectsBehind } from "../../../workflows/live/overview/overviewPage";
import { filterTexts } from "../../../workflows/live/overview/viewSheets";
import { writeOverview } from "../../actions/overviewActions";
import { useLanguage, usePane, usePaneState, useTexts } from "../../frame/paneContext";
import type { PaneState } from "../../state/paneState";
import { drillName } from "./drillName";
import { ListedProject } from "./ListedProject";
import { ProjectsBehind } from "./ProjectsBehind";
import { useOverviewTexts } from "./useOverview";

const isBusyIn = ({ work }: PaneState): boolean => work !== null;

/** The projects behind a figure of the page. */
export function FigureList({ live, page, drill }: { readonly live: LiveWorkbook; readonly page: OverviewPage; readonly drill: Drill }) {
  const pane = usePane();
  const language = useLanguage();
  const { common } = useTexts();
  const texts = useOverviewTexts();
  const isBusy = usePaneState(isBusyIn);
  const items = useMemo(() => projectsBehind(page, drill), [page, drill]);
  const name = drillName(drill, page, texts, language);
  const score = ({ dossier }: CheckedDossier): string | null => {
    const given = drill.kind === "scored" ? (page.scores?.byCode.get(dossier.project.projectCode?.trim() ?? "")?.score ?? null) : null;
    return given === null ? null : formatNumber(given);
  };
  return (
    <ProjectsBehind
      name={name}
      filters={[common.asOf(formatDay(page.asOf, language)), ...filterTexts(live, page, language)].join(" · ")}
      items={items}
      keyOf={({ dossier }) => `${dossier.key} ${dossier.project.id ?? ""}`}
      render={(each) => <ListedProject dossier={each.dossier} status={each.status} where="list" note={score(each)} />}
      onWrite={isBusy ? null : () => { void writeOverview(pane, page, { kind: "projects", drill, name }); }}
    />
  );
}
