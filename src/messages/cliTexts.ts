import type { Language } from "./language";
import type { CliTexts } from "./cli/cliTextShape";
import { englishCli } from "./cli/englishCli";
import { thaiCli } from "./cli/thaiCli";

export { type CliProblem, cliProblemMessage } from "./cli/cliProblems";

/** What the command line says by itself, in a language; findings and problems have their own sentences. */
export function cliTexts(language: Language): CliTexts {
  return language === "th" ? thaiCli : englishCli;
}
