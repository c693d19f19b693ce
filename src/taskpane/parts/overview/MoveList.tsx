import type { Move } from "../../../domain/status/compareStatuses";
import { formatDay, formatPoints } from "../../../messages/formatting";
import { moveName } from "../../../messages/moveNames";
import type { LiveWorkbook } from "../../../workflows/live/liveWorkbook";
import type { OverviewComparison } from "../../../workflows/live/overview/overviewComparison";
import type { OverviewPage } from "../../../workflows/live/overview/overviewPage";
import { filterTexts } from "../../../workflows/live/overview/viewSheets";
import { writeOverview } from "../../actions/overviewActions";
import { useLanguage, usePane, usePaneState } from "../../frame/paneContext";
import type { PaneState } from "../../state/paneState";
import { ListedProject } from "./ListedProject";
import { ProjectsBehind } from "./ProjectsBehind";
import { useOverviewTexts } from "./useOverview";

interface MoveListProps {
  readonly live: LiveWorkbook;
  readonly page: OverviewPage;
  readonly comparison: OverviewComparison;
  readonly move: Move;
}

const isBusyIn = ({ work }: PaneState): boolean => work !== null;

/** The projects of a comparison that made one move. Its sheet is that of the whole comparison, where they stand together. */
export function MoveList({ live, page, comparison, move }: MoveListProps) {
  const pane = usePane();
  const language = useLanguage();
  const texts = useOverviewTexts();
  const isBusy = usePaneState(isBusyIn);
  const { earlier, later, projects } = comparison;
  return (
    <ProjectsBehind
      name={moveName(move, language)}
      filters={[texts.compared(formatDay(earlier.asOf, language), formatDay(later.asOf, language)), ...filterTexts(live, page, language)].join(" · ")}
      items={projects.filter((each) => each.move === move)}
      keyOf={({ dossier }) => `${dossier.key} ${dossier.project.id ?? ""}`}
      render={({ dossier, before, after, gainedPp }) => {
        const status = after ?? before;
        return status === null ? null : (
          <ListedProject dossier={dossier} status={status} where="list" before={after === null ? null : before} note={gainedPp === null ? null : texts.points(formatPoints(gainedPp, language))} />
        );
      }}
      onWrite={isBusy ? null : () => { void writeOverview(pane, page, { kind: "comparison", comparison }); }}
    />
  );
}
