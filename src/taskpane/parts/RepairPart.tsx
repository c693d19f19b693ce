import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";

/** What a repair would mend, and the button for it. */
export function RepairPart(_props: { readonly live: LiveWorkbook }) {
  return null;
}
