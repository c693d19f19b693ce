import { Argument, Command, Option } from "commander";
import { cliTexts } from "../messages/cliTexts";
import { checkCommand } from "./commands/checkCommand";
import { importCommand } from "./commands/importCommand";
import { newCommand } from "./commands/newCommand";
import { REPORT_KINDS, reportCommand } from "./commands/reportCommand";
import { statusCommand } from "./commands/statusCommand";
import { type UpgradeChoices, upgradeCommand } from "./commands/upgradeCommand";
import { CliError } from "./cliError";
import { addConsolidationVerbs } from "./consolidationVerbs";
import type { ExitCode } from "./exitCode";
import type { Session } from "./session";
import { version } from "./version";
import { addWorkflowVerbs } from "./workflowVerbs";

/** The `kaona` command with its verbs, in the session's language. Source: cli.md. */
export function kaonaProgram(session: Session, finish: (code: ExitCode) => void): Command {
  const texts = cliTexts(session.language);
  const { options, verbs, args } = texts;

  const program = quiet(new Command("kaona"), session)
    .description(texts.about)
    .version(version, "-V, --version", options.version)
    .helpCommand(false)
    .allowExcessArguments()
    .action(() => {
      const [unknown] = program.args;
      if (unknown !== undefined) throw new CliError("UNKNOWN_COMMAND", { value: unknown });
      program.outputHelp();
    });

  const described = (name: string, description: string, below: Command = program): Command => {
    const command = quiet(new Command(name), session).description(description).helpCommand(false);
    below.addCommand(command);
    return command;
  };
  const verb = (name: keyof typeof verbs): Command => described(name, verbs[name]);
  const asOf = new Option("--as-of <day>", options.asOf);
  const json = new Option("--json", options.json);
  const force = new Option("--force", options.force);

  verb("new")
    .addArgument(new Argument("<book>", args.newBook))
    .option("--fiscal-year <year>", options.fiscalYear)
    .option("--agency <code>", options.agency)
    .option("--sample", options.sample)
    .addOption(force)
    .action(async (book: string, choices) => finish(await newCommand(session, book, choices)));

  verb("import")
    .addArgument(new Argument("<forms...>", args.forms))
    .requiredOption("--into <book>", options.into)
    .option("--out <other>", options.out)
    .option("--skip-sealed", options.skipSealed)
    .option("--dry-run", options.dryRun)
    .addOption(json)
    .addOption(force)
    .action(async (forms: string[], choices) => finish(await importCommand(session, forms, choices)));

  verb("check")
    .addArgument(new Argument("<book>", args.book))
    .addOption(asOf)
    .addOption(json)
    .action(async (book: string, choices) => finish(await checkCommand(session, book, choices)));

  verb("status")
    .addArgument(new Argument("<book>", args.book))
    .addOption(asOf)
    .addOption(json)
    .action(async (book: string, choices) => finish(await statusCommand(session, book, choices)));

  verb("report")
    .addArgument(new Argument("<book>", args.book))
    .option("--out <folder>", options.reportOut)
    .option("--kind <kind>", `${options.kind} (${REPORT_KINDS.join(", ")})`, "project")
    .addOption(new Option("--project <code>", options.project).argParser((code: string, codes: string[] | undefined) => [...(codes ?? []), code]))
    .option("--single-file <name>", options.singleFile)
    .option("--zip <name>", options.zip)
    .option("--hide-names", options.hideNames)
    .option("--workers <count>", options.workers)
    .option("--pdf", options.pdf)
    .addOption(asOf)
    .addOption(force)
    .action(async (book: string, choices) => finish(await reportCommand(session, book, choices)));

  verb("upgrade")
    .addArgument(new Argument("<book>", args.book))
    .option("--dry-run", options.dryRun)
    .action(async (book: string, choices: UpgradeChoices) => finish(await upgradeCommand(session, book, choices)));

  addWorkflowVerbs(session, described, finish);
  addConsolidationVerbs(session, described, finish);
  return program;
}

/** A command that speaks the session's language, writes to its terminal and throws where commander would end the process. */
function quiet(command: Command, { language, terminal }: Session): Command {
  const texts = cliTexts(language);
  return command
    .addOption(
      new Option("--lang <language>", texts.options.lang).argParser((value: string) => {
        if (value !== "th" && value !== "en") throw new CliError("BAD_LANGUAGE", { value });
        return value;
      }),
    )
    .helpOption("-h, --help", texts.options.help)
    .configureHelp({
      styleTitle: (title) => ({ "Usage:": texts.usage, "Commands:": texts.headings.commands, "Options:": texts.headings.options, "Arguments:": texts.headings.arguments })[title] ?? title,
    })
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: () => undefined, // runCli says what went wrong, in the session's language
    })
    .exitOverride();
}

