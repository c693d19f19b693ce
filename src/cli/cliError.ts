import type { CliProblem } from "../messages/cliTexts";

/** What only the command line can find wrong: its own arguments. Ends with exit code 2. */
export class CliError extends Error {
  override readonly name = "CliError";

  constructor(
    readonly problem: CliProblem,
    readonly facts: Readonly<Record<string, string | number | null>> = {},
  ) {
    super(problem);
  }
}
