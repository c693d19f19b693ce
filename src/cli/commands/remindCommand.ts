import { formatThaiDate } from "../../domain/model/calendar/formatThaiDate";
import type { ProjectMonths } from "../../domain/workflow/reminders";
import { workflowCliTexts } from "../../messages/cli/workflowCli";
import { cliTexts } from "../../messages/cliTexts";
import { formatMonth } from "../../messages/formatting";
import { awaited, reminderMail } from "../../messages/workflow/reminderMail";
import { remind } from "../../workflows/remind";
import { EXIT, type ExitCode } from "../exitCode";
import { reminderJson } from "../json/reminderJson";
import { agencyOption, asOfOption } from "../options";
import type { Session } from "../session";
import { textTable } from "../textTable";
import { monthOption } from "../workflowOptions";
import { workbookAt } from "../workbookAt";

export interface RemindChoices {
  readonly asOf?: string;
  readonly month?: string;
  readonly agency?: string;
  readonly mail?: boolean;
  readonly json?: boolean;
}

/** `kaona remind`: what is waited for, by agency and month, and the year of every project at a glance. Source: cli.md. */
export async function remindCommand({ terminal, language }: Session, book: string, choices: RemindChoices): Promise<ExitCode> {
  const asOf = asOfOption(choices.asOf, terminal);
  const choice = { month: choices.month === undefined ? null : monthOption(choices.month), agencyCode: agencyOption(choices.agency) };
  const { agencies, matrix } = await remind(workbookAt(terminal, book), asOf, choice);
  if (choices.json === true) {
    terminal.print(JSON.stringify(reminderJson(asOf, agencies, matrix), null, 2));
    return EXIT.done;
  }
  const texts = workflowCliTexts(language);
  terminal.print(cliTexts(language).asOfLine(formatThaiDate(asOf, language === "th" ? "short" : "english")));
  if (agencies.length === 0) terminal.print(texts.noReminders);
  for (const each of agencies) {
    terminal.print(`\n${texts.waitedFor(each.agency ?? texts.noAgency, each.reminders.length)}`);
    for (const { project, report } of each.reminders) {
      terminal.print(`  ${formatMonth(report.month, language)}  ${project.projectCode ?? "–"}  ${awaited(report, language)}`);
    }
    if (choices.mail === true) {
      const { subject, body, mailto } = reminderMail(each, asOf);
      terminal.print(`\n${texts.mailTo} ${subject}\n\n${body}\n\n${mailto}`);
    }
  }
  terminal.print(`\n${texts.matrixTitle}\n${matrixLines(matrix, texts.matrixSigns)}\n${texts.matrixLegend}`);
  return EXIT.done;
}

function matrixLines(matrix: readonly ProjectMonths[], signs: Readonly<Record<string, string>>): string {
  return textTable<ProjectMonths>(
    [
      { title: "", align: "left", cell: ({ project }) => project.projectCode ?? "–" },
      { title: "", align: "left", cell: ({ months }) => `[${months.map(({ state }) => signs[state] ?? " ").join("")}]` },
      { title: "", align: "left", maxWidth: 40, cell: ({ project }) => project.nameTh ?? "–" },
    ],
    matrix,
  ).trimStart();
}
