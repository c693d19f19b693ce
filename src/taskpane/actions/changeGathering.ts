import type { Pane } from "../pane";
import type { GatheringState } from "../state/gatheringState";

/** Changes what the views of gathered workbooks and of their decisions keep. */
export function changeGathering({ store }: Pane, part: Partial<GatheringState>): void {
  store.update((state) => ({ ...state, gathering: { ...state.gathering, ...part } }));
}
