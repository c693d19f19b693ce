import { Argument, type Command, Option } from "commander";
import { consolidateCliTexts } from "../messages/cli/consolidateCli";
import { workflowCliTexts } from "../messages/cli/workflowCli";
import { cliTexts } from "../messages/cliTexts";
import { type ConsolidateChoices, consolidateCommand } from "./commands/consolidateCommand";
import { type ApplyChoices, type ExportChoices, decisionsApplyCommand, decisionsExportCommand } from "./commands/decisionsCommand";
import type { ExitCode } from "./exitCode";
import type { Session } from "./session";

/** Adds `consolidate` and `decisions`; `verb` makes a command of a name and a description below another one, or below `kaona`. Source: cli.md. */
export function addConsolidationVerbs(session: Session, verb: (name: string, description: string, below?: Command) => Command, finish: (code: ExitCode) => void): void {
  const { verbs, options, args } = consolidateCliTexts(session.language);
  const common = cliTexts(session.language).options;
  const json = new Option("--json", common.json);
  const force = new Option("--force", common.force);
  const dryRun = new Option("--dry-run", workflowCliTexts(session.language).options.dryRun);

  verb("consolidate", verbs.consolidate)
    .addArgument(new Argument("<books...>", args.books))
    .requiredOption("--out <book>", options.out)
    .option("--keep-going", options.keepGoing)
    .addOption(new Option("--as-of <day>", common.asOf))
    .addOption(dryRun)
    .addOption(json)
    .addOption(force)
    .action(async (books: string[], choices: ConsolidateChoices) => finish(await consolidateCommand(session, books, choices)));

  const decisions = verb("decisions", verbs.decisions);
  verb("export", verbs.export, decisions)
    .addArgument(new Argument("<book>", args.consolidated))
    .requiredOption("--out <file>", options.decisionsOut)
    .addOption(force)
    .action(async (book: string, choices: ExportChoices) => finish(await decisionsExportCommand(session, book, choices)));
  verb("apply", verbs.apply, decisions)
    .addArgument(new Argument("<file>", args.decisions))
    .requiredOption("--into <book>", options.into)
    .addOption(dryRun)
    .addOption(json)
    .action(async (file: string, choices: ApplyChoices) => finish(await decisionsApplyCommand(session, file, choices)));
}
