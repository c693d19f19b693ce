import type { Language } from "./language";
import { englishOverview } from "./overview/englishOverview";
import type { OverviewTexts } from "./overview/overviewTextShape";
import { thaiOverview } from "./overview/thaiOverview";

export type { OverviewTexts } from "./overview/overviewTextShape";

/** What the pane's overview says, in a language. */
export function overviewTexts(language: Language): OverviewTexts {
  return language === "th" ? thaiOverview : englishOverview;
}
