import { useMemo } from "react";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { compareWith as compared } from "../../workflows/live/overview/overviewComparison";
import { overviewPage } from "../../workflows/live/overview/overviewPage";
import { LiveOnly } from "../parts/LiveOnly";
import { FigureList } from "../parts/overview/FigureList";
import { MoveList } from "../parts/overview/MoveList";
import { OverviewFilters } from "../parts/overview/OverviewFilters";
import { WholePage } from "../parts/overview/WholePage";
import { useOverview } from "../parts/overview/useOverview";

/** All projects, or those of any choice, in a few figures; behind each figure its projects. */
export function OverviewView() {
  return <LiveOnly>{(live) => <Overview live={live} />}</LiveOnly>;
}

function Overview({ live }: { readonly live: LiveWorkbook }) {
  const { choice, compareWith, list } = useOverview();
  const page = useMemo(() => overviewPage(live, choice), [live, choice]);
  const comparison = useMemo(() => (compareWith === null ? null : compared(live, page, compareWith)), [live, page, compareWith]);
  if (list?.kind === "figure") return <FigureList live={live} page={page} drill={list.drill} />;
  if (list?.kind === "move" && comparison !== null) return <MoveList live={live} page={page} comparison={comparison} move={list.move} />;
  return (
    <>
      <OverviewFilters live={live} />
      <WholePage live={live} page={page} comparison={comparison} />
    </>
  );
}
