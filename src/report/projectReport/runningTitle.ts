import { orNoData } from "./cellText";
import { LAST_COLUMN, across } from "./grid";
import type { ReportContext, ReportRow } from "./reportContext";
import { gapRow } from "./rows";
import { RUNNING_STYLES, computedStatus } from "./statusLook";

const BELOW_TITLE = 6;

/** The title, the line below it and a little space, repeated on every page. */
export function runningTitle({ dossier: { project }, status, texts }: ReportContext): readonly ReportRow[] {
  const code = orNoData(project.projectCode, texts.noData);
  const year = project.fiscalYearBE === null ? texts.noData : String(project.fiscalYearBE);
  return [
    { cells: [across(1, LAST_COLUMN, texts.formTitle, "formTitle")], keepWithNext: true },
    {
      cells: [
        across(1, 4, texts.running.code(code), "runningLeft"),
        across(5, 8, texts.running.fiscalYear(year), "runningMiddle"),
        across(9, LAST_COLUMN, computedStatus(status, texts), RUNNING_STYLES[status.rag]),
      ],
      keepWithNext: true,
    },
    gapRow(BELOW_TITLE),
  ];
}
