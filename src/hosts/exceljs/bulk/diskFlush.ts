import { open } from "node:fs/promises";

/** Files flushed at a time. Disks write many together in the time of one. */
const together = 64;

/**
 * Flushes files to the disk while others are still being made. A file that cannot be flushed (some network shares) stays as safe as its disk keeps it.
 */
export class DiskFlush {
  readonly #waiting: string[] = [];
  readonly #running = new Set<Promise<void>>();

  add(path: string): void {
    this.#waiting.push(path);
    this.#start();
  }

  /** Resolves when all are on the disk. */
  async finish(): Promise<void> {
    while (this.#running.size > 0) await Promise.race(this.#running);
  }

  #start(): void {
    while (this.#running.size < together) {
      const path = this.#waiting.shift();
      if (path === undefined) return;
      const flushing = flush(path).finally(() => {
        this.#running.delete(flushing);
        this.#start();
      });
      this.#running.add(flushing);
    }
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, "r").catch(() => null);
  await file?.sync().catch(() => undefined);
  await file?.close();
}
