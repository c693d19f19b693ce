import { readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import type { Files } from "./contentFaults";

/** Every file below a folder, by its path from there; `skip` leaves folders out by name. */
export function filesBelow(folder: string, skip: readonly string[] = []): Files {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !skip.includes(name));
  return Object.fromEntries(
    entries.flatMap((entry): [string, Uint8Array][] => {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) return [[entry.name, readFileSync(path)]];
      return Object.entries(filesBelow(path, skip)).map(([name, bytes]) => [`${entry.name}/${name}`.replaceAll(sep, "/"), bytes]);
    }),
  );
}
