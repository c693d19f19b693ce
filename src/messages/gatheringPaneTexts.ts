import type { Language } from "./language";
import { englishGatheringPane } from "./pane/englishGatheringPane";
import type { GatheringPaneTexts } from "./pane/gatheringPaneShape";
import { thaiGatheringPane } from "./pane/thaiGatheringPane";

export type { GatheringPaneTexts } from "./pane/gatheringPaneShape";

/** What the pane says where workbooks are brought together and decisions go back, in a language. */
export function gatheringPaneTexts(language: Language): GatheringPaneTexts {
  return language === "th" ? thaiGatheringPane : englishGatheringPane;
}
