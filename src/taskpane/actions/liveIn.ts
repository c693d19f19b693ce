import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import type { PaneState } from "../state/paneState";

/** @throws Error when the workbook is not open: no view offers the action then */
export function liveIn({ workbook }: PaneState): LiveWorkbook {
  if (workbook.kind !== "live") throw new Error(`The workbook is ${workbook.kind}`);
  return workbook.live;
}
