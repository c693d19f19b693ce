import { createHash } from "node:crypto";
import type { Files } from "./contentFaults";

/** SHA-256 sums as `sha256sum --check` reads them, by name. */
export function sumsOf(files: Files): string {
  return Object.keys(files)
    .sort()
    .map((name) => `${createHash("sha256").update(files[name] as Uint8Array).digest("hex")}  ${name}\n`)
    .join("");
}
