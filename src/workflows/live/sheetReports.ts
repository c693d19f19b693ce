import type { Language } from "../../messages/language";
import { SHEET_KINDS, type SheetKind } from "../../messages/report/sheets/sheetWords";
import { type Task, refuseCancelled } from "../../workbook/task";
import type { ReportHost } from "../../workbook/workbookHost";
import { writeFindingsSheet } from "./findingsSheet";
import { allFindings } from "./liveFindings";
import type { LiveWorkbook } from "./liveWorkbook";

/** The sheets over all projects that can be made in the open workbook, in the order in which they are offered. */
export const LIVE_SHEETS = [...SHEET_KINDS, "findings"] as const;

export type LiveSheet = SheetKind | "findings";

/** A sheet that was made, and where it is. */
export interface MadeSheet {
  readonly kind: LiveSheet;
  readonly sheet: string;
}

/**
 * Makes sheets over all projects of the open workbook, one after the other, and tells each as it is finished: those that are finished stay when somebody stops in between. Progress
 * counts sheets.
 *
 * @throws WorkbookError TASK_CANCELLED, and whatever the host refuses
 */
export async function buildLiveSheets(
  live: LiveWorkbook,
  kinds: readonly LiveSheet[],
  reports: ReportHost,
  { language, task, pause, onMade }: { readonly language: Language; readonly task: Task; /** Lets the screen be drawn. */ readonly pause: () => Promise<void>; readonly onMade: (made: MadeSheet) => void },
): Promise<void> {
  // Kinds and layouts come when the first sheet is wanted.
  const [{ sheetOf }, { layoutTableSheet }] = await Promise.all([import("../buildSheetReport"), import("../../report/tableSheet/layoutTableSheet")]);
  const choice = { asOf: live.checked.context.asOf, language, preparedFrom: live.reading.file };
  // A host draws a sheet in pieces; only whole sheets are told of.
  const within: Task = task.isCancelled === undefined ? {} : { isCancelled: task.isCancelled };
  for (const [done, kind] of kinds.entries()) {
    task.onProgress?.(done, kinds.length);
    await pause();
    refuseCancelled(task);
    onMade({ kind, sheet: await written(kind) });
  }
  task.onProgress?.(kinds.length, kinds.length);

  async function written(kind: LiveSheet): Promise<string> {
    if (kind === "findings") {
      const findings = allFindings(live);
      return await writeFindingsSheet(live, findings, findings.length, reports, { language, task: within });
    }
    const layout = layoutTableSheet(sheetOf(kind, live.reading.portfolio, choice));
    return await reports.write(layout.sheetName, [layout], within);
  }
}
