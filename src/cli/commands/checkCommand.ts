import { formatThaiDate } from "../../domain/model/calendar/formatThaiDate";
import { cliTexts } from "../../messages/cliTexts";
import { findingMessage } from "../../messages/findingMessage";
import { checkEntries, type LocatedFinding } from "../../workflows/checkEntries";
import { EXIT, type ExitCode } from "../exitCode";
import { findingJson } from "../json/findingJson";
import { asOfOption } from "../options";
import type { Session } from "../session";
import { localDay } from "../terminal";
import { workbookAt } from "../workbookAt";

export interface CheckChoices {
  readonly asOf?: string;
  readonly json?: boolean;
}

/** `kaona check`: every finding of a workbook; the answer is "no" when one of them is an error. Source: cli.md. */
export async function checkCommand(session: Session, book: string, choices: CheckChoices): Promise<ExitCode> {
  const { terminal, language } = session;
  const asOf = asOfOption(choices.asOf, terminal);
  const { findings, counts } = await checkEntries(workbookAt(terminal, book), { asOf, today: localDay(terminal.now()) });
  if (choices.json === true) {
    const document = { asOf, counts, findings: findings.map((found) => findingJson(found, language)) };
    terminal.print(JSON.stringify(document, null, 2));
  } else {
    const texts = cliTexts(language);
    terminal.print(texts.asOfLine(formatThaiDate(asOf, language === "th" ? "short" : "english")));
    terminal.print(findings.length === 0 ? texts.noFindings : findingLines(session, findings));
    terminal.print(`\n${texts.findingsSummary(counts)}`);
  }
  return counts.E > 0 ? EXIT.answerIsNo : EXIT.done;
}

/** Findings under the project that they are about, the most pressing mark first on each line. */
export function findingLines({ language }: Session, findings: readonly LocatedFinding[]): string {
  const texts = cliTexts(language);
  const lines: string[] = [];
  let heading = "";
  for (const located of findings) {
    const { finding, cell } = located;
    const subject = finding.projectCode === null ? texts.wholeWorkbook : `${finding.projectCode} / ${finding.fiscalYearBE ?? "–"}`;
    if (subject !== heading) lines.push("", subject);
    heading = subject;
    const place = cell === null ? "" : `  [${cell.sheet}!${located.address}]`;
    const round = finding.roundNo === null ? "" : `${texts.roundName(finding.roundNo)}: `;
    lines.push(`  ${finding.severity} ${finding.ruleId}  ${round}${findingMessage(finding, language)}${place}`);
  }
  return lines.join("\n");
}
