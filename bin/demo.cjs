// The main job, shown on the printed report that everything started from: import it, check it, see its status, write its formal sheet.
// Results are in out/. Run it with `npm run demo`; `npm run demo -- --lang th` speaks Thai.
"use strict";

const { spawnSync } = require("node:child_process");
const { mkdirSync, rmSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const asOf = ["--as-of", "2023-06-20"];
const choices = process.argv.slice(2);

const steps = [
  ["import", "test/fixtures/printed-form.txt", "--into", "out/projects.xlsx"],
  ["check", "out/projects.xlsx", ...asOf],
  ["status", "out/projects.xlsx", ...asOf],
  ["report", "out/projects.xlsx", "--out", "out/reports", ...asOf],
];

rmSync(join(root, "out"), { recursive: true, force: true });
mkdirSync(join(root, "out"));

for (const step of steps) {
  console.log(`\n$ npx kaona ${step.join(" ")}`);
  const { status } = spawnSync(process.execPath, [join(__dirname, "kaona.cjs"), ...step, ...choices], { cwd: root, stdio: "inherit" });
  // 1 is an answer, not a failure: the printed report does hold something that must be corrected.
  if (status !== 0 && status !== 1) process.exit(status ?? 2);
}
