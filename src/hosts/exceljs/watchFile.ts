import { watch } from "node:fs";
import { basename, dirname } from "node:path";

/** Programs write a file in several steps; after the last one it is quiet for this long, in milliseconds. */
const quiet = 200;

/**
 * Calls `onChange` when a file has been written, replaced or taken away, once it is quiet; the next call waits for the end of the one before.
 * The folder is watched, because a file that is replaced is another one. Gives back what ends it, which waits for a call that is under way.
 */
export function watchFile(path: string, onChange: () => Promise<void>): () => Promise<void> {
  const name = basename(path);
  let timer: NodeJS.Timeout | null = null;
  let running = Promise.resolve();
  let isEnded = false;
  const watcher = watch(dirname(path), { persistent: false }, (_event, changed) => {
    if (changed !== null && changed !== name) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      running = running.then(() => (isEnded ? undefined : onChange()));
    }, quiet);
  });
  return async () => {
    isEnded = true;
    watcher.close();
    if (timer !== null) clearTimeout(timer);
    await running;
  };
}
