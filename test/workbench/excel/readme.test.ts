import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { transformSync } from "@swc/core";

const folder = join(__dirname, "../../../src/workbench/excel");

it("the example of the README works as it stands there", async () => {
  const [, example = ""] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(folder, "README.md"), "utf8")) ?? [];
  const { code } = transformSync(example, { filename: join(folder, "example.ts"), jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } });
  const exports: { firstSteps?: () => Promise<object> } = {};
  new Function("exports", "require", code)(exports, (name: string) => jest.requireActual<object>(resolve(folder, name)));
  await expect(exports.firstSteps?.()).resolves.toEqual({ reaches: 2, syncs: 1, open: [0, 0, 0], saved: 45 });
});
