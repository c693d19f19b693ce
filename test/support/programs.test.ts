import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { ProgramName } from "./programs";
import { findProgram, missingMessage, planSuite, requireProgram } from "./programs";
import { runProgram } from "./runProgram";
import { temporaryFolder, writeTree } from "./temporaryFolder";

describe("planSuite", () => {
  it.each([
    ["nothing missing", [], undefined, "run"],
    ["nothing missing on a build server", [], "true", "run"],
    ["missing at somebody's desk", ["LibreOffice"], undefined, "skip"],
    ["missing, CI empty", ["LibreOffice"], "", "skip"],
    ["missing, CI false", ["LibreOffice"], "false", "skip"],
    ["missing on a build server", ["LibreOffice"], "true", "fail"],
    ["missing on a build server that says 1", ["poppler", "LibreOffice"], "1", "fail"],
  ] as const)("%s", (_name, missing, ci, plan) => {
    expect(planSuite(missing, ci)).toBe(plan);
  });
});

describe("a program", () => {
  const names: readonly ProgramName[] = ["LibreOffice", "poppler", "fontTools", "Open XML SDK validator"];

  it.each(names)("%s: is found as an existing file, or missed by name", (name) => {
    const path = findProgram(name);
    if (path === null) expect(() => requireProgram(name)).toThrow(`${name} is not installed`);
    else expect(existsSync(requireProgram(name))).toBe(true);
  });

  it("is missed with the way to install it", () => {
    expect(missingMessage(["poppler"])).toBe("poppler is not installed. Install it with: apt-get install poppler-utils.");
  });
});

describe("describeWith, and the console guard, in a test run of their own", () => {
  const folder = temporaryFolder();
  const support = (name: string) => JSON.stringify(resolve(__dirname, name));

  /** Runs a test file with the repository's jest set-up and an empty PATH. */
  async function runTests(name: string, code: string, ci: string): Promise<{ code: number | null; stderr: string }> {
    const config = resolve(__dirname, "../../.config/jest.config.cjs");
    writeTree(folder, {
      [`${name}/test/it.test.ts`]: code,
      [`${name}/src/empty.ts`]: "",
      [`${name}/jest.config.cjs`]: `const config = require(${JSON.stringify(config)});
        module.exports = { ...config, rootDir: __dirname, cacheDirectory: __dirname + "/cache", setupFilesAfterEnv: [${support("consoleGuard.ts")}] };`,
    });
    const jest = resolve(__dirname, "../../node_modules/jest/bin/jest.js");
    return runProgram(process.execPath, [jest, "--config", `${folder}/${name}/jest.config.cjs`], {
      env: { PATH: "", CI: ci },
    });
  }

  const needsLibreOffice = `
    import { describeWith } from ${support("programs.ts")};
    describeWith("LibreOffice", "the oracle", () => { it("recalculates", () => { expect(1).toBe(1); }); });
    it("another test", () => { expect(1).toBe(1); });`;

  it.each([
    ["skips loudly at somebody's desk", needsLibreOffice, "", 0, /\*\*\* SKIPPED: "the oracle". LibreOffice is not installed[^]*1 skipped, 1 passed/],
    ["fails on a build server", needsLibreOffice, "true", 1, /needs LibreOffice[^]*1 failed, 1 passed/],
    ["fails a test that prints", `it("prints", () => { console.log("hello"); expect(1).toBe(1); });`, "", 1, /unexpected console.log: hello/],
    ["fails a file that prints while it loads", `console.warn("early"); it("a", () => { expect(1).toBe(1); });`, "", 1, /unexpected console.warn: early/],
    ["fails a test that asserts nothing", `it("asserts nothing", () => {});`, "", 1, /at least one assertion/],
  ])("%s", async (name, code, ci, exitCode, stderr) => {
    const result = await runTests(name.replaceAll(/\W/g, "-"), code, ci);
    expect(result.stderr).toMatch(stderr);
    expect(result.code).toBe(exitCode);
  });
});
