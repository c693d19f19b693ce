#!/usr/bin/env node
// Starts Kaona's command line, and the threads that it starts: from its TypeScript source in a checkout, from the build in an installed package.
"use strict";

const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { isMainThread } = require("node:worker_threads");

const source = join(__dirname, "../src/cli", isMainThread ? "main.ts" : "report/reportWorker.ts");

if (!existsSync(source)) {
  require(isMainThread ? "../dist/kaona.cjs" : "../dist/reportWorker.cjs");
} else if (!existsSync(join(__dirname, "../node_modules/tsx"))) {
  process.stderr.write("ยังไม่ได้ติดตั้งแพ็กเกจของ Kaona โปรดรันคำสั่ง: npm ci\nKaona's packages are not installed yet. Run: npm ci\n");
  process.exitCode = 2;
} else {
  require("tsx/cjs/api").register();
  require(source);
}
