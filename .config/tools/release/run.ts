import { spawnSync } from "node:child_process";

/**
 * Runs a program and gives what it printed.
 *
 * @throws Error with all that it said, when it ends with a code that is not allowed
 */
export function run(program: string, args: readonly string[], folder: string, allowed: readonly number[] = [0]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (error !== undefined || !allowed.includes(status ?? -1)) throw new Error(`${program} ${args.join(" ")} ended with ${status ?? error?.message}\n${stdout}${stderr}`);
  return stdout;
}
