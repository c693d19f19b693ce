import type { Language } from "../messages/language";

/**
 * The language of messages: `--lang` when given, else Thai where the terminal's locale is Thai, else English.
 * Source: cli.md. The variables are asked in the order that POSIX gives them.
 */
export function chooseLanguage(option: string | undefined, environment: Readonly<Record<string, string | undefined>>): Language {
  if (option === "th" || option === "en") return option;
  const locale = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "";
  return /^th([_.@-]|$)/i.test(locale) ? "th" : "en";
}

/** `--lang` as it stands among raw arguments, so that usage errors are told in that language too. */
export function languageArgument(args: readonly string[]): string | undefined {
  const at = args.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  if (at < 0) return undefined;
  return args[at]?.startsWith("--lang=") === true ? args[at]?.slice("--lang=".length) : args[at + 1];
}
