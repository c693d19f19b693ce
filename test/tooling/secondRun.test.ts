import { execFileSync } from "node:child_process";
import { join } from "node:path";

interface Left {
  readonly passed: number;
  readonly failed: number;
  readonly resources: readonly string[];
  readonly listeners: Readonly<Record<string, number>>;
}

it("a second jest run in the same process passes as the first, and leaves no handler, timer or request more behind", () => {
  const root = join(__dirname, "../..");
  const printed = execFileSync(process.execPath, [join(root, "test/support/runJestTwice.cjs"), "test/contract/lifeCycle.test.ts", "test/contract/bind.test.ts"], { cwd: root, encoding: "utf8", timeout: 240_000, stdio: ["ignore", "pipe", "ignore"] });
  const [first, second] = [...printed.matchAll(/^>>> (.*)$/gm)].map(([, json]) => JSON.parse(json ?? "") as Left);
  expect(first).toMatchObject({ passed: 3, failed: 0 });
  expect(second).toEqual(first);
  expect(second?.resources.filter((name) => name === "Timeout")).toEqual([]);
}, 240_000);
