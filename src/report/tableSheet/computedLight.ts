import type { ProjectStatus } from "../../domain/status/projectStatus";
import type { Language } from "../../messages/language";
import { exceptionName } from "../../messages/report/sheets/sheetWords";
import { statusName } from "../../messages/statusNames";
import { RAG_ICONS } from "../projectReport/statusLook";

/** The computed status in words with its icon. Example: "■ ช้ากว่าแผน (เกินกำหนด)". */
export function computedLight({ rag, planStatusDerived, overdue }: Pick<ProjectStatus, "rag" | "planStatusDerived" | "overdue">, language: Language): string {
  const word = statusName("derivedPlanStatus", planStatusDerived, language);
  return `${RAG_ICONS[rag]} ${word}${overdue ? ` (${exceptionName("OVERDUE", language)})` : ""}`;
}
