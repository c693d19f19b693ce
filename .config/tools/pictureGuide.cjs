// Takes the pictures of docs/user-guide.md anew, by following it in a browser as its test does: `npm run docs:guide`. Needs Chromium.
"use strict";

const { spawnSync } = require("node:child_process");
const path = require("node:path");

const { status } = spawnSync(process.execPath, [require.resolve("jest/bin/jest"), "--config", ".config/jest.e2e.cjs", "test/e2e/userGuide.test.ts"], {
  cwd: path.resolve(__dirname, "../.."),
  env: { ...process.env, KAONA_GUIDE_PICTURES: "1" },
  stdio: "inherit",
});
process.exitCode = status ?? 1;
