import type { Language } from "./language";
import { englishPane } from "./pane/englishPane";
import type { PaneTexts } from "./pane/paneTextShape";
import { thaiPane } from "./pane/thaiPane";

export type { PaneActionName, PaneTexts, PaneViewName } from "./pane/paneTextShape";

/** What the pane says by itself, in a language; findings and problems have their own sentences. */
export function paneTexts(language: Language): PaneTexts {
  return language === "th" ? thaiPane : englishPane;
}
