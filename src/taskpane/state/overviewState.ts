import type { Move } from "../../domain/status/compareStatuses";
import type { OverviewChoice, Drill } from "../../workflows/live/overview/overviewPage";

/** The projects behind a figure, or those of a comparison that made one move. */
export type OpenList = { readonly kind: "figure"; readonly drill: Drill } | { readonly kind: "move"; readonly move: Move };

/** What somebody has chosen in the overview, and how deep they have gone into it: whoever comes back finds it as it was. */
export interface OverviewState {
  readonly choice: OverviewChoice;
  /** A quarter to hold the page against; `null` = none. */
  readonly compareWith: string | null;
  /** `null` = the page itself. */
  readonly list: OpenList | null;
  /** What was pressed last on the page and in the list, and how far each was scrolled: whoever goes back stands there again. */
  readonly left: Readonly<Record<"page" | "list", LeftPlace | null>>;
}

export interface LeftPlace {
  readonly figure: string;
  readonly scrollTop: number;
}

export const WHOLE_OVERVIEW: OverviewState = {
  choice: { agency: null, strategy: null, status: null, quarter: null }, compareWith: null, list: null, left: { page: null, list: null },
};
