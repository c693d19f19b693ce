import { checkCase } from "./cases/checkCase";
import { importCase } from "./cases/importCase";
import { reportCase } from "./cases/reportCase";
import { markdownTable, type Row } from "./table";

/** Runs every case once in one process and prints one table: ratios within a run carry over to other machines, times do not. */
async function main(): Promise<void> {
  const rows: Row[] = [];
  for (const measureCase of [importCase, checkCase, reportCase]) rows.push(...(await measureCase()));
  process.stdout.write(`Node ${process.version}\n\n${markdownTable(rows)}\n`);
}

void main();
