import type { AddInTexts } from "./addIn/addInTextShape";
import { englishAddIn } from "./addIn/englishAddIn";
import { thaiAddIn } from "./addIn/thaiAddIn";
import type { Language } from "./language";

export type { AddInTexts } from "./addIn/addInTextShape";

/** What Office shows of the add-in, in a language. */
export function addInTexts(language: Language): AddInTexts {
  return language === "th" ? thaiAddIn : englishAddIn;
}
