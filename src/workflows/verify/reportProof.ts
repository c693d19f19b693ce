import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { ProjectDossier } from "../../domain/model/records/projectDossier";
import { type SheetPortfolio, canonicalProjectText } from "../../domain/seal/projectContent";
import { fullDigest, writeCode, writeQr } from "../../domain/seal/verificationCode";
import type { StatusContext } from "../../domain/status/statusContext";
import type { ReportProof } from "../../report/projectReport/reportContext";

/** The code and the QR text of a project's sheet as of a day. */
export function reportProof(dossier: ProjectDossier, portfolio: SheetPortfolio, context: StatusContext, asOf: CalendarDay): ReportProof {
  const text = canonicalProjectText(dossier, portfolio, context, asOf);
  const code = writeCode(dossier.project, asOf, text);
  const { projectCode, fiscalYearBE } = dossier.project;
  return { code, qr: writeQr({ code, projectCode: projectCode ?? "", fiscalYearBE, asOf, digest: fullDigest(text) }) };
}
