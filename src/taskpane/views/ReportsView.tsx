import { LiveOnly } from "../parts/LiveOnly";
import { ProjectSheetsPart } from "../parts/reports/ProjectSheetsPart";
import { SummarySheetsPart } from "../parts/reports/SummarySheetsPart";

/** Report sheets: of one project each, and over all of them. */
export function ReportsView() {
  return (
    <LiveOnly>
      {(live) => (
        <>
          <ProjectSheetsPart live={live} />
          <SummarySheetsPart />
        </>
      )}
    </LiveOnly>
  );
}
