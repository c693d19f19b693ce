import { createRequire } from "node:module";
import { type Configuration, webpack } from "webpack";

const { addInConfig } = createRequire(__filename)("../../../.config/webpack/addIn.cjs") as { addInConfig: (choices: object) => Configuration };

/** Builds the add-in as it is published, into a folder; `choices` are those of `.config/webpack/addIn.cjs`. Gives the modules that went in. */
export function builtAddIn(out: string, choices: object = {}): Promise<readonly string[]> {
  return new Promise((done, fail) => {
    const compiler = webpack(addInConfig({ out, cached: true, ...choices }));
    compiler?.run((error, stats) => {
      if (error !== null || stats === undefined || stats.hasErrors()) return fail(error ?? new Error(stats?.toString("errors-only")));
      const modules = [...stats.compilation.modules].map((module) => module.identifier());
      // Closing writes the cache.
      compiler.close((fault) => (fault === null || fault === undefined ? done(modules) : fail(fault)));
    });
  });
}
