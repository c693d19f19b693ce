import { Link } from "@fluentui/react-components";
import type { PaneState } from "../state/paneState";
import { usePane, usePaneState, useTexts } from "./paneContext";

const backOf = ({ back, view }: PaneState): PaneState["back"] => (back === view ? null : back);

/** The way back for whoever came here from another view to look into something. */
export function BackLink() {
  const { store } = usePane();
  const texts = useTexts();
  const back = usePaneState(backOf);
  if (back === null) return null;
  return (
    <div style={{ paddingBottom: 12 }}>
      <Link
        as="button"
        onClick={() => {
          store.update((state) => ({ ...state, view: back, back: null }));
        }}
      >
        {`‹ ${texts.common.backTo(texts.views[back])}`}
      </Link>
    </div>
  );
}
