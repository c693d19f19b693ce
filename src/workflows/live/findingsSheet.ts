import type { Finding } from "../../domain/checks/finding";
import { projectKeyOf } from "../../domain/model/records/projectKey";
import type { Language } from "../../messages/language";
import { type Task, refuseCancelled } from "../../workbook/task";
import type { ReportHost } from "../../workbook/workbookHost";
import { located } from "./liveFindings";
import type { LiveWorkbook } from "./liveWorkbook";

/** Writes findings to a sheet of the workbook, in the place of the one that was written before. Gives back the sheet's name. */
export async function writeFindingsSheet(
  live: LiveWorkbook,
  findings: readonly Finding[],
  total: number,
  reports: ReportHost,
  { language, task }: { readonly language: Language; readonly task: Task },
): Promise<string> {
  // Layouts bring Thai line breaking and its tables along; whoever only checks never needs them.
  const { layoutFindingsReport } = await import("../../report/findingsReport/layoutFindingsReport");
  const names = new Map<string, string | null>(live.checked.projects.map(({ dossier }) => [dossier.key, dossier.project.nameTh]));
  const listed = findings.map((finding) => {
    const { cell, address } = located(live, finding);
    return { finding, projectName: names.get(projectKeyOf(finding)) ?? null, place: cell === null ? null : `${cell.sheet}!${address}` };
  });
  refuseCancelled(task);
  const layout = layoutFindingsReport(listed, { language, asOf: live.checked.context.asOf, file: live.reading.file, total });
  return await reports.write(layout.sheetName, [layout], task);
}
