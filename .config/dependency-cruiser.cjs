// Turns the layer table (layers.cjs) into dependency-cruiser rules. Type-only imports count as imports.
const { layers, insideExcel } = require("./layers.cjs");

const names = Object.keys(layers);
const folder = (name) => `^src/${name}/`;
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const packagePath = (name) => `(^|/)node_modules/(@types/)?${escaped(name)}${name.endsWith("/") ? "" : "/"}`;

/** One rule: `from` may not depend on `to`. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

function rulesOf([name, layer]) {
  const id = name.replace("/", "-");
  const own = [name, ...layer.folders].map(folder);
  const forEntry = (layer.entry?.folders ?? []).map(folder);
  const entryFile = layer.entry && `^src/${name}/${escaped(layer.entry.file)}$`;
  const rules = [];
  const folderRule = (suffix, from, allowed) =>
    forbid(`${id}-folders${suffix}`, `src/${name} imports only: ${layer.folders.join(", ") || "itself"}`, from, {
      path: "^(src|test|bench|bin)/",
      pathNot: allowed,
    });
  if (entryFile) {
    rules.push(folderRule("", { path: folder(name), pathNot: entryFile }, own));
    rules.push(folderRule("-entry", { path: entryFile }, [...own, ...forEntry]));
  } else {
    rules.push(folderRule("", { path: folder(name) }, own));
  }
  rules.push(
    forbid(
      `${id}-packages`,
      `src/${name} uses only these packages: ${layer.packages.join(", ") || "none"}`,
      { path: folder(name) },
      {
        path: "(^|/)node_modules/",
        pathNot: layer.packages.map(packagePath),
      },
    ),
  );
  if (!layer.node) {
    rules.push(
      forbid(`${id}-node`, `src/${name} must run without Node`, { path: folder(name) }, { dependencyTypes: ["core"] }),
    );
  }
  return rules;
}

const inside = { path: insideExcel.map(folder) };

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(layers).flatMap(rulesOf),
    forbid("unknown-folder", "every folder of src stands in .config/layers.cjs", { path: "^src/", pathNot: names.map(folder) }, {}),
    forbid("unknown-folder-imported", "every folder of src stands in .config/layers.cjs", {}, { path: "^src/", pathNot: names.map(folder) }),
    forbid("exceljs-inside-excel", "exceljs never reaches the bundle that runs inside Excel", inside, {
      path: packagePath("exceljs"),
      reachable: true,
    }),
    forbid("file-host-inside-excel", "the file host never reaches the bundle that runs inside Excel", inside, {
      path: folder("hosts/exceljs"),
      reachable: true,
    }),
    forbid("workbench-is-for-tests", "only tests and the workbench itself import the workbench", { pathNot: "^(test|src/workbench)/" }, {
      path: folder("workbench"),
    }),
    forbid("no-cycles", "two files that need each other are one idea or three", {}, { circular: true }),
    forbid("resolvable", "every import resolves to a file or an installed package", {}, { couldNotResolve: true }),
    forbid(
      "shipped-packages",
      "what the published program imports is a dependency, not a devDependency",
      { path: "^src/", pathNot: ["^src/workbench/", ...insideExcel.map(folder)] },
      { dependencyTypes: ["npm-dev", "npm-no-pkg"], dependencyTypesNot: ["type-only"] },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
