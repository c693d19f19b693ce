import type { PreferenceStore } from "./services";

/** This user's choices in the browser's storage: under our own name, and on the web apart for every site that Excel runs in. Without storage nothing is kept. */
export function preferencesIn(storage: Storage | null, partition: string): PreferenceStore {
  const keyOf = (name: string): string => `${partition}kaona.${name}`;
  return {
    get: (name) => {
      try {
        return storage?.getItem(keyOf(name)) ?? null;
      } catch {
        return null;
      }
    },
    set: (name, value) => {
      try {
        storage?.setItem(keyOf(name), value);
      } catch {
        // A browser that keeps nothing for other sites: the choice holds until the pane is closed.
      }
    },
  };
}
