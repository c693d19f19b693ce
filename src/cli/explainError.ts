import { CommanderError } from "commander";
import { cliProblemMessage } from "../messages/cliTexts";
import type { Language } from "../messages/language";
import { problemMessage } from "../messages/problems";
import { WorkbookError } from "../workbook/workbookError";
import { FormError } from "../workflows/importForms/formError";
import { CliError } from "./cliError";
import { usageError } from "./usageError";

/** What went wrong, where, and what to do, in the user's language; never a stack trace. */
export function explainError(error: unknown, language: Language): string {
  if (error instanceof WorkbookError) return problemMessage(error.problem, error.facts, language);
  if (error instanceof FormError) return problemMessage(error.problem, { ...error.facts, file: error.file, line: error.line }, language);
  if (error instanceof CliError) return cliProblemMessage(error.problem, error.facts, language);
  if (error instanceof CommanderError) return explainError(usageError(error), language);
  return cliProblemMessage("UNEXPECTED", { detail: error instanceof Error ? error.message : String(error) }, language);
}
