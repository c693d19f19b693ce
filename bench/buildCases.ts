import { cpSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Configuration, webpack } from "webpack";

const buildOfTheCommandLine = (createRequire(__filename)("../webpack.config.js") as readonly Configuration[])[0] as Configuration;

/**
 * Builds the cases as a published Kaona is built, and Kaona itself beside them (`package`), and gives the path of the cases' program. The loader of a
 * checkout puts a getter between modules, which costs a third of the time of a case that makes millions of small calls.
 */
export async function buildCases(): Promise<string> {
  const folder = join(__dirname, "../.cache/bench");
  const { entry, output, ...settings } = buildOfTheCommandLine;
  await build([
    { ...settings, entry: { cases: join(__dirname, "runCase.ts") }, output: { ...output, path: folder, clean: false }, node: { __dirname: true } },
    { ...settings, entry: entry ?? {}, output: { ...output, path: join(folder, "package/dist") } },
  ]);
  cpSync(join(__dirname, "../bin"), join(folder, "package/bin"), { recursive: true });
  return join(folder, "cases.cjs");
}

function build(configurations: readonly Configuration[]): Promise<void> {
  return new Promise((done, fail) => {
    webpack([...configurations])?.run((error, stats) => {
      if (error !== null && error !== undefined) fail(error);
      else if (stats?.hasErrors() === true) fail(new Error(stats.toString("errors-only")));
      else done();
    });
  });
}
