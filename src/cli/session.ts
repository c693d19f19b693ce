import type { Language } from "../messages/language";
import type { Terminal } from "./terminal";

/** What every command is given. */
export interface Session {
  readonly terminal: Terminal;
  readonly language: Language;
  /** The language of printed sheets: Thai, the language of the offices that sign them, unless `--lang` asks for another. */
  readonly sheetLanguage: Language;
}
