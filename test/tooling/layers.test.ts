import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { temporaryFolder, writeTree } from "../support/temporaryFolder";

const repository = resolve(__dirname, "../..");

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** Runs the real rules over a small tree and returns "rule: from -> to" for each violation. */
function violationsIn(folder: string): string[] {
  const cruiser = resolve(repository, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = resolve(repository, ".config/dependency-cruiser.cjs");
  const json = execFileSync(process.execPath, [cruiser, "--config", config, "--output-type", "json", "src"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  const { summary } = JSON.parse(json) as { summary: { violations: readonly Violation[] } };
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

const packages = {
  "package.json": JSON.stringify({
    dependencies: { "exceljs": "1.0.0", "mammoth": "1.0.0", "fflate": "1.0.0", "@noble/hashes": "1.0.0", "commander": "1.0.0", "react": "1.0.0" },
    devDependencies: { "fast-check": "1.0.0" },
  }),
  ...Object.fromEntries(
    ["exceljs", "mammoth", "fflate", "@noble/hashes", "commander", "react", "fast-check"].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" })],
      [`node_modules/${name}/index.js`, "module.exports = {};"],
    ]),
  ),
};

describe("a tree that keeps to the table", () => {
  const folder = temporaryFolder();

  it("has no violation", () => {
    writeTree(folder, {
      ...packages,
      "src/domain/money.ts": `import { sha256 } from "@noble/hashes"; export const money = sha256;`,
      "src/domain/project.ts": `import { money } from "./money"; export const project = money;`,
      "src/workbook/cell.ts": `export interface Cell { readonly row: number }`,
      "src/messages/th.ts": `import type { project } from "../domain/project"; export type P = typeof project;`,
      "src/schema/columns.ts": `import { project } from "../domain/project"; import type { Cell } from "../workbook/cell"; export const columns: Cell[] = [project];`,
      "src/report/layout.ts": `import { columns } from "../schema/columns"; export const layout = columns;`,
      "src/workflows/import.ts": `import { layout } from "../report/layout"; export const run = async () => [layout, await import("mammoth")];`,
      "src/hosts/exceljs/write.ts": `import exceljs from "exceljs"; import { readFileSync } from "node:fs"; import { columns } from "../../schema/columns"; export const write = [exceljs, readFileSync, columns];`,
      "src/hosts/office/write.ts": `import { columns } from "../../schema/columns"; export const write = columns;`,
      "src/taskpane/index.tsx": `import { write } from "../hosts/office/write"; import { App } from "./App"; export const start = [write, App];`,
      "src/taskpane/App.tsx": `import react from "react"; import { run } from "../workflows/import"; export const App = [react, run];`,
      "src/cli/main.ts": `import { Command } from "commander"; import { write } from "../hosts/exceljs/write"; export const main = [Command, write];`,
      "src/workbench/server/grid.ts": `import { main } from "../../cli/main"; export const grid = main;`,
    });
    expect(violationsIn(folder)).toEqual([]);
  });
});

describe("each violation is found", () => {
  const folder = temporaryFolder();
  let found: string[] = [];

  beforeAll(() => {
    writeTree(folder, {
      ...packages,
      "src/domain/usesSchema.ts": `import { columns } from "../schema/columns"; export const a = columns;`,
      "src/domain/usesSchemaType.ts": `import type { columns } from "../schema/columns"; export type A = typeof columns;`,
      "src/domain/usesNode.ts": `import { readFileSync } from "node:fs"; export const a = readFileSync;`,
      "src/domain/usesPackage.ts": `import exceljs from "exceljs"; export const a = exceljs;`,
      "src/domain/usesMissing.ts": `import x from "no-such-package"; export const a = x;`,
      "src/workbook/usesDomain.ts": `import { b } from "../domain/cycleA"; export const a = b;`,
      "src/domain/cycleA.ts": `import { b as c } from "./cycleB"; export const b = c;`,
      "src/domain/cycleB.ts": `import type { b } from "./cycleA"; export const c: typeof b = 1;`,
      "src/schema/columns.ts": `export const columns = [];`,
      "src/report/usesHost.ts": `import { write } from "../hosts/exceljs/write"; export const a = write;`,
      "src/report/usesTest.ts": `import { helper } from "../../test/support/helper"; export const a = helper;`,
      "test/support/helper.ts": `export const helper = 1;`,
      "src/hosts/exceljs/write.ts": `import exceljs from "exceljs"; export const write = exceljs;`,
      "src/hosts/exceljs/usesDev.ts": `import check from "fast-check"; export const a = check;`,
      "src/hosts/office/usesFileHost.ts": `import { write } from "../exceljs/write"; export const a = write;`,
      "src/taskpane/index.tsx": `import { a } from "../hosts/office/usesFileHost"; export const start = a;`,
      "src/taskpane/Panel.tsx": `import { a } from "../hosts/office/usesFileHost"; export const panel = a;`,
      "src/commands/index.ts": `export const load = () => import("../hosts/office/usesFileHost");`,
      "src/workflows/usesNode.ts": `import path from "path"; export const a = path;`,
      "src/cli/usesWorkbench.ts": `import { grid } from "../workbench/excel/grid"; export const a = grid;`,
      "src/cli/usesSchema.ts": `import { columns } from "../schema/columns"; export const a = columns;`,
      "src/workbench/excel/grid.ts": `import { panel } from "../../taskpane/Panel"; export const grid = panel;`,
      "src/utils/helper.ts": `import { columns } from "../schema/columns"; export const a = columns;`,
    });
    found = violationsIn(folder);
  });

  it.each([
    ["domain → schema", "domain-folders: src/domain/usesSchema.ts -> src/schema/columns.ts"],
    ["domain → schema, types only", "domain-folders: src/domain/usesSchemaType.ts -> src/schema/columns.ts"],
    ["a Node module in the domain", "domain-node: src/domain/usesNode.ts -> fs"],
    ["a package in the domain", "domain-packages: src/domain/usesPackage.ts -> node_modules/exceljs/index.js"],
    ["a package that is not installed", "resolvable: src/domain/usesMissing.ts -> no-such-package"],
    ["workbook → domain", "workbook-folders: src/workbook/usesDomain.ts -> src/domain/cycleA.ts"],
    ["a cycle, also through types", "no-cycles: src/domain/cycleA.ts -> src/domain/cycleB.ts"],
    ["report → a host", "report-folders: src/report/usesHost.ts -> src/hosts/exceljs/write.ts"],
    ["report → a test helper", "report-folders: src/report/usesTest.ts -> test/support/helper.ts"],
    ["the file host → a devDependency", "hosts-exceljs-packages: src/hosts/exceljs/usesDev.ts -> node_modules/fast-check/index.js"],
    ["a devDependency in what ships", "shipped-packages: src/hosts/exceljs/usesDev.ts -> node_modules/fast-check/index.js"],
    ["one host → the other", "hosts-office-folders: src/hosts/office/usesFileHost.ts -> src/hosts/exceljs/write.ts"],
    ["a pane file that is not the entry → a host", "taskpane-folders: src/taskpane/Panel.tsx -> src/hosts/office/usesFileHost.ts"],
    ["exceljs reachable from the pane", "exceljs-inside-excel: src/taskpane/index.tsx -> node_modules/exceljs/index.js"],
    ["exceljs reachable from a command, on demand", "exceljs-inside-excel: src/commands/index.ts -> node_modules/exceljs/index.js"],
    ["the file host reachable from the pane", "file-host-inside-excel: src/taskpane/index.tsx -> src/hosts/exceljs/write.ts"],
    ["a Node module in a workflow", "workflows-node: src/workflows/usesNode.ts -> path"],
    ["the program → the workbench", "workbench-is-for-tests: src/cli/usesWorkbench.ts -> src/workbench/excel/grid.ts"],
    ["the command line → schema", "cli-folders: src/cli/usesSchema.ts -> src/schema/columns.ts"],
    ["the workbench → taskpane source", "workbench-excel-folders: src/workbench/excel/grid.ts -> src/taskpane/Panel.tsx"],
    ["a folder that the table does not know", "unknown-folder: src/utils/helper.ts -> src/schema/columns.ts"],
  ])("%s", (_name, violation) => {
    expect(found).toContain(violation);
  });

  it("and the entry file may name the office host", () => {
    expect(found.filter((line) => line.includes("-folders") && line.includes("taskpane/index.tsx"))).toEqual([]);
  });
});
