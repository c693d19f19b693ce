import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import type { Language } from "../../messages/language";
import type { ReportBasis, ReportDocument } from "../layoutReports";
import { reportDocumentOf, withOwnFileNames } from "../reportDocuments";
import type { LiveWorkbook } from "./liveWorkbook";

/** A zip of report files that is to be made: what `kaona report --zip` makes of the same workbook. Plain data. */
export interface ReportZipOrder {
  readonly basis: ReportBasis;
  readonly documents: readonly ReportDocument[];
}

/** Orders a file for each of these projects; their sheets are as of the day on which the workbook is checked. */
export function reportZipOrder({ reading, checked }: LiveWorkbook, projects: readonly CheckedDossier[], language: Language, hidesNames = false): ReportZipOrder {
  const { settings, disbursementTargets, holidays } = reading.portfolio;
  return {
    basis: { settings, disbursementTargets, holidays, asOf: checked.context.asOf, language, preparedFrom: reading.file, hidesNames },
    documents: withOwnFileNames(projects.map(({ dossier }) => reportDocumentOf(dossier))),
  };
}
