import { execFileSync } from "node:child_process";
import type { Row } from "../table";

/** The pane in Chromium; browsers and the add-in's own build do not go into the program of the other cases, so this runs from source. */
export function paneCase(): Promise<readonly Row[]> {
  const output = execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "bench/pane/measurePane.ts"], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  return Promise.resolve(JSON.parse(output) as readonly Row[]);
}
