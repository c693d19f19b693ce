import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";

const root = join(__dirname, "../../..");

export interface RunningWorkbench {
  readonly address: string;
  /** Everything it has printed. */
  output(): string;
  close(): Promise<void>;
}

/**
 * Runs `npm start` as a user does, on a free port, and waits until it says where the page is.
 *
 * @param addIn folder of a built add-in to show instead of the product's own
 */
export async function startWorkbench(addIn: string | null): Promise<RunningWorkbench> {
  const port = await freePort();
  const environment = { ...process.env, ...(addIn === null ? {} : { KAONA_ADD_IN: addIn }) };
  const server = spawn(process.execPath, [require.resolve("tsx/cli"), "src/workbench/server/main.ts", "--port", String(port), "--lang", "en", "--today", "2026-11-26"], { cwd: root, env: environment });
  let output = "";
  const closed = new Promise<void>((resolve) => server.once("close", () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes("The workbench is open at")) resolve();
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    void closed.then(() => reject(new Error(`The workbench ended:\n${output}`)));
  });
  await ready;
  return {
    address: `https://localhost:${port}/`,
    output: () => output,
    close: async () => {
      server.kill();
      await closed;
    },
  };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => void probe.listen(0, "localhost", resolve));
  const address = probe.address();
  await new Promise((resolve) => void probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
