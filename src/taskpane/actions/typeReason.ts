import type { ReasonedFinding } from "../../domain/workflow/acknowledgements";
import type { Pane } from "../pane";
import { findingKey } from "../state/findingKey";
import { withoutReasons } from "../state/reasonDraft";

/** Keeps what is being typed as the reason for a finding; its form is open from the first call on, with an empty text too. */
export function typeReason({ store }: Pane, finding: ReasonedFinding, text: string): void {
  store.update((state) => ({ ...state, reasonDrafts: { ...state.reasonDrafts, [findingKey(finding)]: { finding, text } } }));
}

/** Drops reasons that were being typed, by `findingKey`. */
export function dropReasons({ store }: Pane, keys: readonly string[]): void {
  store.update((state) => ({ ...state, reasonDrafts: withoutReasons(state.reasonDrafts, keys) }));
}
