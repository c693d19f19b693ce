import type { Language } from "./language";
import { englishServer } from "./workbench/englishServer";
import { thaiServer } from "./workbench/thaiServer";
import type { ServerTexts } from "./workbench/workbenchTextShape";

/** What `npm start` says in the terminal, in a language. */
export function serverTexts(language: Language): ServerTexts {
  return language === "th" ? thaiServer : englishServer;
}
