import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { run } from "./run";

/** Installs the package into an empty folder, without any registry, and does there what people do. Throws where something does not work. */
export function tryPackage(tarball: string, folder: string, printedForm: string): void {
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  run("npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", tarball], folder);
  // A finding is an answer (1), not a failure.
  const kaona = (args: readonly string[], allowed: readonly number[] = [0]): string => run(process.execPath, [join(folder, "node_modules/kaona/bin/kaona.cjs"), ...args, "--lang", "en"], folder, allowed);
  kaona(["new", "book.xlsx", "--sample", "--fiscal-year", "2566"]);
  kaona(["import", printedForm, "--into", "book.xlsx"], [0, 1]);
  kaona(["check", "book.xlsx"], [0, 1]);
  kaona(["report", "book.xlsx", "--out", "threads", "--zip", "all", "--workers", "2", "--as-of", "2023-06-30"]);
  kaona(["report", "book.xlsx", "--out", "alone", "--zip", "all", "--workers", "1", "--as-of", "2023-06-30"]);
  const [threads, alone] = ["threads", "alone"].map((each) => readFileSync(join(folder, each, "all.zip"))) as [Buffer, Buffer];
  if (!threads.equals(alone)) throw new Error("two threads make other files than one");
  const files = Object.entries(unzipSync(threads));
  if (files.length !== 41) throw new Error(`${files.length} reports of 41 projects`);
  mkdirSync(join(folder, "reports"));
  for (const [name, bytes] of files.slice(0, 2)) writeFileSync(join(folder, "reports", name), bytes);
  for (const [name] of files.slice(0, 2)) kaona(["verify", join("reports", name), "--against", "book.xlsx"]);
}
