import type { CommanderError } from "commander";
import type { CliProblem } from "../messages/cliTexts";
import { CliError } from "./cliError";

/** The parser's findings that have a sentence of their own. */
const problems: Readonly<Record<string, CliProblem>> = {
  "commander.unknownOption": "UNKNOWN_OPTION",
  "commander.missingArgument": "MISSING_ARGUMENT",
  "commander.missingMandatoryOptionValue": "MISSING_OPTION",
  "commander.optionMissingArgument": "OPTION_WITHOUT_VALUE",
  "commander.excessArguments": "TOO_MANY_ARGUMENTS",
};

/** What the argument parser found, in our own words; it names what it is about in quotes. */
export function usageError({ code, message }: CommanderError): CliError {
  const named = /'([^']*)'/.exec(message)?.[1] ?? null;
  const problem = problems[code];
  return problem === undefined ? new CliError("BAD_USAGE", { detail: message.replace(/^error: /, "") }) : new CliError(problem, { value: named });
}
