import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { CASES } from "./cases";
import { markdownTable, type Row } from "./table";

/**
 * Runs every case once and prints one table. Each case has a process of its own, so that none inherits another's heap and compiled code;
 * ratios within a case carry over to other machines, times do not.
 */
const rows = Object.keys(CASES).flatMap((name) => {
  const output = execFileSync(process.execPath, [require.resolve("tsx/cli"), join(__dirname, "runCase.ts"), name], { encoding: "utf8" });
  return JSON.parse(output) as Row[];
});

process.stdout.write(`Node ${process.version}\n\n${markdownTable(rows)}\n`);
