import { execFileSync } from "node:child_process";
import { buildCases } from "./buildCases";
import { findProgram } from "../test/support/programs";
import { CASES } from "./cases";
import { workbenchCase } from "./cases/workbenchCase";
import { markdownTable, type Row } from "./table";

/**
 * Runs every case once and prints one table. Each case has a process of its own, so that none inherits another's heap and compiled code;
 * ratios within a case carry over to other machines, times do not.
 */
async function main(): Promise<void> {
  const program = await buildCases();
  const rows = Object.keys(CASES).flatMap((name) => JSON.parse(execFileSync(process.execPath, [program, name], { encoding: "utf8" })) as Row[]);
  // Another process does the work of these: the browser, and the server.
  const browserRows = findProgram("Chromium") === null ? [] : await workbenchCase();
  if (browserRows.length === 0) process.stderr.write("Chromium is not installed: the workbench is not measured.\n");
  process.stdout.write(`Node ${process.version}\n\n${markdownTable([...rows, ...browserRows])}\n`);
}

void main();
