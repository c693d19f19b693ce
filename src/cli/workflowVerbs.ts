import { Argument, type Command, Option } from "commander";
import type { Action } from "../domain/workflow/action";
import { returnCauseWords } from "../domain/model/words/workflowWords";
import { type WorkflowVerb, workflowCliTexts } from "../messages/cli/workflowCli";
import { cliTexts } from "../messages/cliTexts";
import { type CloseYearChoices, closeYearCommand } from "./commands/closeYearCommand";
import { openRoundCommand } from "./commands/openRoundCommand";
import { type RemindChoices, remindCommand } from "./commands/remindCommand";
import { restoreCommand } from "./commands/restoreCommand";
import { type RoundsChoices, roundsCommand } from "./commands/roundsCommand";
import { type VerifyChoices, verifyCommand } from "./commands/verifyCommand";
import type { ExitCode } from "./exitCode";
import type { Session } from "./session";
import type { WorkflowChoices } from "./workflowOptions";

/** Which verb takes which step. */
const STEPS: Readonly<Partial<Record<WorkflowVerb, Action>>> = {
  submit: "SUBMIT", recall: "RECALL", return: "RETURN", approve: "APPROVE", unapprove: "UNAPPROVE", accept: "ACCEPT", reopen: "REOPEN", exempt: "EXEMPT", unexempt: "UNEXEMPT",
};

/** Adds the verbs of the workflow; `verb` makes a command of a name and a description. Source: cli.md. */
export function addWorkflowVerbs(session: Session, verb: (name: string, description: string) => Command, finish: (code: ExitCode) => void): void {
  const texts = workflowCliTexts(session.language);
  const { options } = texts;
  const book = new Argument("<book>", cliTexts(session.language).args.book);
  const json = new Option("--json", cliTexts(session.language).options.json);
  const asOf = new Option("--as-of <day>", cliTexts(session.language).options.asOf);
  const gathered = (value: string, values: readonly string[]): string[] => [...values, value];
  const command = (name: WorkflowVerb): Command => verb(name, texts.verbs[name]).addArgument(book).addOption(json);
  const acting = (name: WorkflowVerb): Command =>
    command(name).option("--who <name>", options.who).option("--role <role>", options.role).option("--dry-run", options.dryRun);
  const choosing = (name: WorkflowVerb): Command =>
    acting(name)
      .option("--project <code>", options.project, gathered, [] as string[])
      .option("--round <number>", options.round)
      .option("--month <month>", options.month)
      .option("--fiscal-year <year>", options.fiscalYear)
      .option("--all", options.all);

  acting("open-round")
    .option("--month <month>", options.month)
    .action(async (file: string, choices: WorkflowChoices) => finish(await openRoundCommand(session, file, choices)));

  for (const [name, action] of Object.entries(STEPS) as [WorkflowVerb, Action][]) {
    const step = choosing(name);
    if (action === "SUBMIT" || action === "APPROVE") step.option("--ack <rule=words>", options.ack, gathered, [] as string[]);
    if (action === "RETURN") step.option("--cause <cause>", `${options.cause} (${returnCauseWords.ids.join(", ")})`);
    if (action === "RETURN" || action === "UNAPPROVE" || action === "REOPEN" || action === "EXEMPT") step.option("--reason <words>", options.reason);
    step.action(async (file: string, choices: RoundsChoices) => finish(await roundsCommand(session, action, file, choices)));
  }

  acting("close-year")
    .option("--fiscal-year <year>", options.fiscalYear)
    .option("--unfinished <words>", options.unfinished)
    .option("--next <book>", options.next)
    .addOption(new Option("--force", cliTexts(session.language).options.force))
    .action(async (file: string, choices: CloseYearChoices) => finish(await closeYearCommand(session, file, choices)));

  choosing("restore").action(async (file: string, choices: WorkflowChoices) => finish(await restoreCommand(session, file, choices)));

  verb("verify", texts.verbs.verify)
    .addArgument(new Argument("<report>", texts.reportOrCode))
    .requiredOption("--against <book>", options.against)
    .addOption(json)
    .action(async (report: string, choices: VerifyChoices) => finish(await verifyCommand(session, report, choices)));

  command("remind")
    .addOption(asOf)
    .option("--month <month>", options.month)
    .option("--agency <code>", options.agency)
    .option("--mail", options.mail)
    .action(async (file: string, choices: RemindChoices) => finish(await remindCommand(session, file, choices)));
}
