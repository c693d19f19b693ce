import { type ReactNode, createContext, useCallback, useContext, useRef, useSyncExternalStore } from "react";
import type { Language } from "../../messages/language";
import { type PaneTexts, paneTexts } from "../../messages/paneTexts";
import type { Pane } from "../pane";
import type { PaneState, ViewName } from "../state/paneState";

const PaneContext = createContext<Pane | null>(null);

export function PaneProvider({ pane, children }: { readonly pane: Pane; readonly children: ReactNode }) {
  return <PaneContext.Provider value={pane}>{children}</PaneContext.Provider>;
}

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("No PaneProvider above");
  return pane;
}

/** What a component needs of the state; it is drawn again only when that changes. */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  const { store } = usePane();
  const last = useRef<{ readonly state: PaneState; readonly select: (state: PaneState) => Part; readonly part: Part } | null>(null);
  const read = useCallback((): Part => {
    const state = store.get();
    if (last.current === null || last.current.state !== state || last.current.select !== select) last.current = { state, select, part: select(state) };
    return last.current.part;
  }, [store, select]);
  return useSyncExternalStore(store.subscribe, read);
}

export const languageOf = (state: PaneState): Language => state.language;

export function useLanguage(): Language {
  return usePaneState(languageOf);
}

export function useTexts(): PaneTexts {
  return paneTexts(useLanguage());
}

/** Shows another view. */
export function useGo(): (view: ViewName) => void {
  const { store } = usePane();
  return useCallback(
    (view) => {
      store.update((state) => ({ ...state, view }));
    },
    [store],
  );
}
