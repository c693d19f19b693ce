import { CommanderError } from "commander";
import { explainError } from "./explainError";
import { EXIT, type ExitCode } from "./exitCode";
import { chooseLanguage, languageArgument } from "./languageChoice";
import { kaonaProgram } from "./program";
import type { Terminal } from "./terminal";

/**
 * Runs one command line and gives its exit code (cli.md "Exit codes"); never throws.
 * Example: `await runCli(["check", "book.xlsx"], terminal)` → 1 when there are findings of severity E.
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = languageArgument(args);
  const language = chooseLanguage(asked, terminal.environment);
  const sheetLanguage = chooseLanguage(asked ?? "th", terminal.environment);
  let exitCode: ExitCode = EXIT.done;
  const program = kaonaProgram({ terminal, language, sheetLanguage }, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
    terminal.warn(explainError(error, language));
    if (terminal.environment["KAONA_DEBUG"] !== undefined && error instanceof Error) terminal.warn(error.stack ?? "");
    return EXIT.failed;
  }
}
