import type { Language } from "../../messages/language";
import { chooseLanguage, languageArgument } from "../../cli/languageChoice";

export interface ServerOptions {
  readonly port: number;
  readonly language: Language;
  /** The day that samples are made for, as a date of the local calendar; null = today. */
  readonly today: string | null;
}

/** The page stands here unless `--port` says otherwise; the manifest for development names it. */
export const USUAL_PORT = 3000;

/** Reads `--port 3100`, `--lang th` and, for tests, `--today 2025-03-31`. @returns null for a port that is none */
export function serverOptions(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): ServerOptions | null {
  const port = Number(valueOf(args, "--port") ?? USUAL_PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return null;
  return { port, language: chooseLanguage(languageArgument(args), environment), today: valueOf(args, "--today") ?? null };
}

function valueOf(args: readonly string[], option: string): string | undefined {
  const at = args.findIndex((argument) => argument === option || argument.startsWith(`${option}=`));
  return at < 0 ? undefined : args[at]?.startsWith(`${option}=`) === true ? args[at]?.slice(option.length + 1) : args[at + 1];
}
