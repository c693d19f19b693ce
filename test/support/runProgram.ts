import { spawn } from "node:child_process";

export interface RunOptions {
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** The program and everything it started is killed after this time. */
  readonly timeoutMs?: number;
}

export interface RunResult {
  /** Exit code; null when a signal ended the program. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const defaultTimeoutMs = 120_000;

/**
 * Runs a program to its end and returns what it printed, whatever its exit code. Rejects when it cannot be started or
 * takes longer than `timeoutMs` (2 minutes).
 */
export function runProgram(file: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { timeoutMs = defaultTimeoutMs } = options;
  return new Promise((resolve, reject) => {
    // Its own process group, because LibreOffice's command starts the program that does the work.
    const child = spawn(file, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...options.env },
      detached: process.platform !== "win32",
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      if (child.pid === undefined) return;
      if (process.platform === "win32") child.kill();
      else process.kill(-child.pid, "SIGKILL");
    }, timeoutMs);
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      const stderr = Buffer.concat(err).toString("utf8");
      if (late) reject(new Error(`${file} did not finish within ${timeoutMs} ms. ${stderr}`));
      else resolve({ code, stdout: Buffer.concat(out).toString("utf8"), stderr });
    });
  });
}
