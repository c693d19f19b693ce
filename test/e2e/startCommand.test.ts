import { type ChildProcess, spawn } from "node:child_process";
import { get } from "node:https";
import { join } from "node:path";
import { freePort } from "../support/browser/startWorkbench";

const root = join(__dirname, "../..");

interface Started {
  readonly child: ChildProcess;
  output(): string;
  /** Exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** `npm start` as somebody types it, in a process group of its own as a shell gives it. */
function npmStart(port: number): Started {
  const child = spawn("npm", ["start", "--", "--port", String(port), "--lang", "en", "--today", "2026-11-26"], { cwd: root, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => void (output += chunk.toString()));
  return { child, output: () => output, ended: new Promise((resolve) => void child.once("close", resolve)) };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => void setTimeout(resolve, 100));
}

const isRunning = (group: number): boolean => {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
};

/** Status of a page of the server, once it answers. */
function status(address: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(address, { rejectUnauthorized: false }, (response) => {
      response.resume();
      response.once("end", () => resolve(response.statusCode));
    }).once("error", reject);
  });
}

describe("npm start", () => {
  it("says where the page is, refuses a port that is taken, and leaves no process behind after Ctrl+C", async () => {
    const port = await freePort();
    const first = npmStart(port);
    const group = first.child.pid!;
    try {
      await until(() => first.output().includes("Building") || first.child.exitCode !== null);
      // Whoever does not wait for the build gets the whole page too.
      expect(await status(`https://localhost:${port}/`)).toBe(200);
      expect(await Promise.all(["workbench/workbench.js", "taskpane.html", "workbench/manifest.xml"].map((path) => status(`https://localhost:${port}/${path}`)))).toEqual([200, 200, 200]);
      await until(() => first.output().includes("The workbench is open at") || first.child.exitCode !== null);
      expect(first.output()).toContain(`Building the workbench …\nThe workbench is open at https://localhost:${port}  (Ctrl+C ends it)`);

      const second = npmStart(port);
      expect(await second.ended).toBe(2);
      expect(second.output()).toContain(`Port ${port} is taken by another program. Choose another: npm start -- --port ${port + 100}`);

      process.kill(-group, "SIGINT");
      await first.ended;
      await until(() => !isRunning(group));
      expect(isRunning(group)).toBe(false);
    } finally {
      if (isRunning(group)) process.kill(-group, "SIGKILL");
    }
  }, 240_000);
});
