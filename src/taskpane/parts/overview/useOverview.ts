import { useContext, useEffect } from "react";
import { type OverviewTexts, overviewTexts } from "../../../messages/overviewTexts";
import { useLanguage, usePaneState } from "../../frame/paneContext";
import { ScrollContext } from "../../frame/scrollContext";
import type { OverviewState } from "../../state/overviewState";
import type { PaneState } from "../../state/paneState";

/** The words of the overview; apart from `useTexts`, so that they come with it. */
export function useOverviewTexts(): OverviewTexts {
  return overviewTexts(useLanguage());
}

const overviewIn = ({ overview }: PaneState): OverviewState => overview;

export function useOverview(): OverviewState {
  return usePaneState(overviewIn);
}

/** How far the pane is scrolled at this moment, for whoever comes back. */
export function useScrollTop(): () => number {
  const scroller = useContext(ScrollContext);
  return () => scroller?.current?.scrollTop ?? 0;
}

/** Stands where somebody left the page or a list, once it is drawn again. The frame scrolls to the top first. */
export function useReturn(where: "page" | "list"): void {
  const scroller = useContext(ScrollContext);
  const place = useOverview().left[where];
  const top = place?.scrollTop ?? null;
  useEffect(() => {
    const element = scroller?.current;
    if (top === null || element === null || element === undefined) return;
    const timer = setTimeout(() => {
      element.scrollTop = top;
    }, 0);
    return () => {
      clearTimeout(timer);
    };
    // Only where it is drawn anew: scrolling must stay free.
  }, []);
}
