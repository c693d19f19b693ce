import type { FormReview } from "../../workflows/live/formReview";

/** What somebody has dropped into the view of imports, and what was decided about it. */
export interface ImportState {
  readonly review: FormReview | null;
  /** By place in the review's list of issues; absent = as proposed. */
  readonly decisions: Readonly<Record<number, "ACCEPTED" | "ALTERNATIVE" | "REJECTED">>;
  /** The issue on show. */
  readonly at: number;
}
