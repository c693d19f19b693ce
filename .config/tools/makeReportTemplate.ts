/**
 * Writes src/reportZip/projectTemplate.json: what exceljs draws once for the formal sheets of projects, so that the pane can stamp them, where there is no exceljs.
 *
 *     npm run template
 *
 * A test holds the committed file equal to this one, so a change of the sheet's looks asks for it.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { calendarDay } from "../../src/domain/model/calendar/calendarDay";
import { dossiersOf } from "../../src/domain/model/records/projectDossier";
import { makeTemplate } from "../../src/hosts/exceljs/makeTemplate";
import { templateToFile } from "../../src/stamp/templateFile";
import { layoutReports } from "../../src/workflows/layoutReports";
import { reportDocumentOf } from "../../src/workflows/reportDocuments";
import { samplePortfolio } from "../../src/workflows/sample/samplePortfolio";

export const REPORT_TEMPLATE = join(__dirname, "../../src/reportZip/projectTemplate.json");

/** Any project will do: what sheets say, their language and their day are no part of a template. */
export async function reportTemplate(): Promise<string> {
  const portfolio = samplePortfolio(2566);
  const layOut = layoutReports({ ...portfolio, asOf: calendarDay("2023-06-30"), language: "th", preparedFrom: "" });
  const layouts = dossiersOf(portfolio).slice(0, 1).flatMap((dossier) => layOut(reportDocumentOf(dossier)));
  return `${JSON.stringify(templateToFile(await makeTemplate(layouts)), null, 1)}\n`;
}

if (require.main === module) void reportTemplate().then((text) => writeFileSync(REPORT_TEMPLATE, text));
