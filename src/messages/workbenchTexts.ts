import type { Language } from "./language";
import { englishPage } from "./workbench/englishPage";
import { thaiPage } from "./workbench/thaiPage";
import type { PageTexts } from "./workbench/workbenchTextShape";

/** What the workbench's page says by itself, in a language. */
export function workbenchTexts(language: Language): PageTexts {
  return language === "th" ? thaiPage : englishPage;
}
