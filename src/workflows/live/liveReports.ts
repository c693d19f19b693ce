import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import type { Language } from "../../messages/language";
import { type Task, refuseCancelled } from "../../workbook/task";
import type { ReportHost } from "../../workbook/workbookHost";
import type { LiveWorkbook } from "./liveWorkbook";

/** A report that was made, and where it is. */
export interface MadeReport {
  readonly key: string;
  readonly place: string;
}

/**
 * Makes the formal sheets of some projects in the open workbook, one after the other, and tells each as it is finished: those that are finished stay when
 * somebody stops in between. Progress counts projects.
 *
 * @throws WorkbookError TASK_CANCELLED, and whatever the host refuses
 */
export async function buildLiveReports(
  live: LiveWorkbook,
  projects: readonly CheckedDossier[],
  reports: ReportHost,
  { language, hidesNames = false, task, onMade }: { readonly language: Language; readonly hidesNames?: boolean; readonly task: Task; readonly onMade: (made: MadeReport) => void },
): Promise<void> {
  // Layouts bring Thai line breaking and its tables along; whoever only checks never needs them.
  const { layoutProjectReport } = await import("../../report/projectReport/layoutProjectReport");
  const { reportProof } = await import("../verify/reportProof");
  const { portfolio } = live.reading;
  const { settings } = portfolio;
  const { status: context, asOf } = live.checked.context;
  // A host draws a page in pieces; only whole projects are told of.
  const within: Task = task.isCancelled === undefined ? {} : { isCancelled: task.isCancelled };
  let done = 0;
  for (const { dossier, status } of projects) {
    refuseCancelled(task);
    task.onProgress?.(done, projects.length);
    const layout = layoutProjectReport(dossier, status, {
      language,
      settings,
      hidesNames,
      preparedFrom: live.reading.file,
      proof: reportProof(dossier, portfolio, context, asOf),
    });
    const place = await reports.write(layout.sheetName, [layout], within);
    onMade({ key: dossier.key, place });
    done += 1;
  }
  task.onProgress?.(done, projects.length);
}
