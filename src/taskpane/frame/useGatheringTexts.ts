import { type GatheringPaneTexts, gatheringPaneTexts } from "../../messages/gatheringPaneTexts";
import { useLanguage } from "./paneContext";

/** The words of the views that bring workbooks together; apart from `useTexts`, so that they come with those views. */
export function useGatheringTexts(): GatheringPaneTexts {
  return gatheringPaneTexts(useLanguage());
}
