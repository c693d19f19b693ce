import type { Rag } from "../../domain/model/words/statusWords";
import type { ProgressStatus } from "../../domain/status/projectStatus";
import type { ReportTexts } from "../../messages/report/reportTextShape";
import type { ProjectReportStyle } from "./projectReportStyles";

/** Each colour has a shape of its own, so that it is read on a black-and-white copy and by those who see colours differently. */
export const RAG_ICONS: Readonly<Record<Rag, string>> = { GREEN: "●", AMBER: "▲", RED: "■", GREY: "○" };

export const RUNNING_STYLES: Readonly<Record<Rag, ProjectReportStyle>> = {
  GREEN: "runningGreen",
  AMBER: "runningAmber",
  RED: "runningRed",
  GREY: "runningGrey",
};

export const BOX_STYLES: Readonly<Record<Rag, ProjectReportStyle>> = {
  GREEN: "boxGreen",
  AMBER: "boxAmber",
  RED: "boxRed",
  GREY: "boxGrey",
};

/** The computed status in words with its icon. Example: "■ ช้ากว่าแผน (เกินกำหนด)". */
export function computedStatus(status: Pick<ProgressStatus, "planStatusDerived" | "rag" | "overdue">, texts: ReportTexts): string {
  const word = texts.words.derivedStatus[status.planStatusDerived];
  return `${RAG_ICONS[status.rag]} ${word}${status.overdue ? ` (${texts.status.overdue})` : ""}`;
}
