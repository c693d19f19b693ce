import type { Finding } from "../../domain/checks/finding";
import type { Portfolio } from "../../domain/model/records/portfolio";
import type { AssessedProject } from "../../domain/status/portfolioStatus";
import { divisionSheet } from "../division/divisionSheet";
import { type SheetChoice, SheetWriter } from "../tableSheet/sheetContext";
import type { TableSheet } from "../tableSheet/tableSheet";

/** The projects behind a figure: the sheet of a division with these alone, and what they are in its head. */
export function projectListSheet(portfolio: Portfolio, assessed: readonly AssessedProject[], findings: readonly Finding[], filters: readonly string[], choice: SheetChoice): TableSheet {
  const writer = new SheetWriter(choice);
  const sheet = divisionSheet(portfolio, assessed, findings, choice);
  return { ...sheet, ...writer.frame("projectList"), facts: [...sheet.facts, writer.sentences.filters(filters)] };
}
