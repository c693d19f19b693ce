import { changeWorkflow } from "../../actions/roundActions";
import { usePane } from "../../frame/paneContext";

export interface Ticks {
  readonly tick: (key: string, isTicked: boolean) => void;
  readonly tickAll: (keys: readonly string[]) => void;
}

/** Chooses reports for a step with several of them. */
export function useTicks(): Ticks {
  const pane = usePane();
  return {
    tick: (key, isTicked) => {
      const others = pane.store.get().workflow.ticked.filter((each) => each !== key);
      changeWorkflow(pane, { ticked: isTicked ? [...others, key] : others });
    },
    tickAll: (keys) => {
      changeWorkflow(pane, { ticked: keys });
    },
  };
}
