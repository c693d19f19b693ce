import { createTables, importPrintedReport } from "./beginning";
import { addRound, correctFinding, giveReason } from "./daily";
import { gatherBooks } from "./gathering";
import type { GuideAction } from "./guideAction";
import { makeReports, seeOverview, trySample } from "./reports";
import { brokenHeading, excelWaits } from "./trouble";

/** What is done in each chapter of the guide, step by step. */
export const CHAPTERS: readonly (readonly GuideAction[])[] = [
  createTables,
  importPrintedReport,
  correctFinding,
  addRound,
  giveReason,
  trySample,
  makeReports,
  seeOverview,
  excelWaits,
  brokenHeading,
  gatherBooks,
];
