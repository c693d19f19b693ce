import { spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { temporaryFolder, writeTree } from "../support/temporaryFolder";

const bin = resolve(__dirname, "../../bin");
const checkout = temporaryFolder();

/** The committed launcher as a process of its own: the one place where nothing of ours has been loaded yet. */
function run(launcher: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], { encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });
  return { status, stdout, stderr };
}

describe("the launcher", () => {
  it("runs the source of a checkout, and hands its exit code on", () => {
    expect(run(join(bin, "kaona.cjs"), "--version")).toEqual({ status: 0, stdout: "0.1.0\n", stderr: "" });
    expect(run(join(bin, "kaona.cjs"), "frobnicate")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("frobnicate") });
  });

  it("could not do it (2) before npm ci, and says so in both languages without a stack trace", () => {
    writeTree(checkout, { "src/cli/main.ts": "", "bin/.keep": "" });
    copyFileSync(join(bin, "kaona.cjs"), join(checkout, "bin/kaona.cjs"));
    const { status, stdout, stderr } = run(join(checkout, "bin/kaona.cjs"), "check", "book.xlsx");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.trim().split("\n")).toEqual([expect.stringMatching(/[ก-๙].*npm ci$/), expect.stringMatching(/installed.*npm ci$/)]);
  });
});
