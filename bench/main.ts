import { execFileSync } from "node:child_process";
import { buildCases } from "./buildCases";
import { CASES } from "./cases";
import { markdownTable, type Row } from "./table";

/**
 * Runs every case once and prints one table. Each case has a process of its own, so that none inherits another's heap and compiled code;
 * ratios within a case carry over to other machines, times do not.
 */
async function main(): Promise<void> {
  const program = await buildCases();
  const rows = Object.keys(CASES).flatMap((name) => JSON.parse(execFileSync(process.execPath, [program, name], { encoding: "utf8" })) as Row[]);
  process.stdout.write(`Node ${process.version}\n\n${markdownTable(rows)}\n`);
}

void main();
