import { resolve } from "node:path";
import { formatThaiDate } from "../../domain/model/calendar/formatThaiDate";
import { findCode } from "../../domain/seal/verificationCode";
import { readPrintedSheets } from "../../hosts/exceljs/readPrintedSheets";
import { workflowCliTexts } from "../../messages/cli/workflowCli";
import { cliTexts } from "../../messages/cliTexts";
import { fieldName } from "../../messages/fieldNames";
import { type Verdict, verifyCode, verifyReport } from "../../workflows/verify/verifyReport";
import { CliError } from "../cliError";
import { EXIT, type ExitCode } from "../exitCode";
import { verdictJson } from "../json/verdictJson";
import type { Session } from "../session";
import { workbookAt } from "../workbookAt";

export interface VerifyChoices {
  readonly against: string;
  readonly json?: boolean;
}

/** `kaona verify`: a report file, a typed code or a scanned QR against a workbook. The answer is "no" when it is not valid. Source: cli.md. */
export async function verifyCommand(session: Session, report: string, { against, json }: VerifyChoices): Promise<ExitCode> {
  const { terminal } = session;
  const host = workbookAt(terminal, against);
  const byCode = await verifyCode(host, report);
  if (byCode === null && findCode(report) === report.trim()) throw new CliError("BAD_CODE", { value: report });
  const verdicts = byCode === null ? await verifyReport(host, await readPrintedSheets(resolve(terminal.cwd, report))) : [byCode];
  if (json === true) terminal.print(JSON.stringify(verdictJson(verdicts), null, 2));
  else for (const verdict of verdicts) terminal.print(verdictLines(session, verdict, byCode !== null));
  return verdicts.every(({ valid }) => valid) ? EXIT.done : EXIT.answerIsNo;
}

function verdictLines({ language }: Session, verdict: Verdict, isBareCode: boolean): string {
  const texts = workflowCliTexts(language);
  const { projectCode, fiscalYearBE, asOf, valid, sealed, differences } = verdict;
  const day = asOf === null ? "–" : formatThaiDate(asOf, language === "th" ? "short" : "english");
  const place = (roundNo: number | null): string => (roundNo === null ? "" : `${cliTexts(language).roundName(roundNo)} `);
  return [
    ...(projectCode === null ? [] : [texts.printedReport(projectCode, fiscalYearBE ?? 0, day)]),
    valid ? texts.verdict.valid : isBareCode ? texts.verdict.unknownCode : texts.verdict.notValid,
    ...differences.map(({ field, roundNo, printed, workbook }) => texts.difference(`${place(roundNo)}${fieldName(field, language)}`, oneLine(printed), oneLine(workbook))),
    sealed ? texts.verdict.sealed : texts.verdict.notSealed,
  ].join("\n");
}

const LONGEST_SHOWN = 160;

function oneLine(text: string | null): string {
  if (text === null) return "–";
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}
