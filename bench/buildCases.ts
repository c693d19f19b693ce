import { createRequire } from "node:module";
import { join } from "node:path";
import { type Configuration, webpack } from "webpack";

const buildOfTheCommandLine = (createRequire(__filename)("../webpack.config.js") as readonly Configuration[])[0] as Configuration;

/**
 * Builds the cases as a published Kaona is built, and gives the path of the program. The loader of a checkout puts a getter between modules, which
 * costs a third of the time of a case that makes millions of small calls.
 */
export function buildCases(): Promise<string> {
  const folder = join(__dirname, "../.cache/bench");
  const { entry: _entry, output, ...settings } = buildOfTheCommandLine;
  const compiler = webpack({ ...settings, entry: { cases: join(__dirname, "runCase.ts") }, output: { ...output, path: folder }, node: { __dirname: true } });
  return new Promise((done, fail) => {
    compiler?.run((error, stats) => {
      if (error !== null && error !== undefined) fail(error);
      else if (stats?.hasErrors() === true) fail(new Error(stats.toString("errors-only")));
      else done(join(folder, "cases.cjs"));
    });
  });
}
