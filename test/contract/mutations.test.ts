import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createRequire } from "node:module";
import { transformSync } from "@swc/core";
import type * as HostModule from "../../src/hosts/office/officeWorkbookHost";
import type * as ReportModule from "../../src/hosts/office/officeReportHost";
import { createExcel } from "../../src/workbench/excel/emulatedExcel";
import { aChartLayout } from "../support/builders/chartLayout";
import { aPicture } from "../support/builders/pictures";
import { officeClient } from "../support/office/officeClient";
import { excelWith } from "./support/contractHosts";
import { walk } from "./support/walk";
import { blueprintOf, fewProjects } from "./support/workbooks";

/** One fault put into the source of the Office host, as somebody might make it. */
interface Mutation {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const source = resolve(__dirname, "../../src");
const office = join(source, "hosts/office");

/** Loads the host from its sources, with one of them changed, apart from the modules that the tests use. */
function loadMutated<Module>(entry: string, mutation: Mutation | null): Module {
  const loaded = new Map<string, { exports: unknown }>();
  let isApplied = mutation === null;
  const load = (file: string): unknown => {
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} as unknown };
    loaded.set(file, module);
    let text = readFileSync(file, "utf8");
    if (mutation !== null && file === join(office, mutation.file)) {
      if (!text.includes(mutation.from)) throw new Error(`${mutation.file} has no ${mutation.from}`);
      text = text.replace(mutation.from, mutation.to);
      isApplied = true;
    }
    const { code } = transformSync(text, { filename: file, jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } });
    const outside = createRequire(file);
    const require = (name: string): unknown => {
      if (!name.startsWith(".")) return outside(name) as unknown;
      const path = resolve(dirname(file), name);
      return load(existsSync(`${path}.ts`) ? `${path}.ts` : path);
    };
    new Function("module", "exports", "require", code)(module, module.exports, require);
    return module.exports;
  };
  const module = load(join(office, entry)) as Module;
  if (!isApplied) throw new Error(`${mutation?.file} was not loaded`);
  return module;
}

const standard = blueprintOf(fewProjects());
async function walkWith(mutation: Mutation | null): Promise<void> {
  const { officeWorkbookHost } = loadMutated<typeof HostModule>("officeWorkbookHost.ts", mutation);
  const { run } = officeClient(await excelWith(standard));
  await walk(officeWorkbookHost({ library: { run, isSupported: () => true } }));
}

async function drawWith(mutation: Mutation | null): Promise<void> {
  const excel = createExcel();
  const { officeReportHost } = loadMutated<typeof ReportModule>("officeReportHost.ts", mutation);
  const { run } = officeClient(excel);
  await officeReportHost({ overwrite: true, library: { run, isSupported: () => true } }).write("a", [{ ...aChartLayout(), pictures: [aPicture({ width: 96, height: 24 })] }]);
  const sheet = excel.book.sheets[1]!;
  expect([sheet.protection.isProtected, sheet.showGridlines, sheet.page.paperSize?.toUpperCase(), sheet.charts.length]).toEqual([true, false, "A4", 1]);
  expect(sheet.pictures.map(({ left, top, width, height, placement, altTextDescription }) => [left, top, width, height, placement, altTextDescription])).toEqual([[66, 21.5, 96, 24, "OneCell", aPicture().description]]);
}

describe("the honest host", () => {
  it("walks", () => walkWith(null));
  it("draws", () => drawWith(null));
});

describe("a host with one fault in it is found out", () => {
  it.each<readonly [fault: string, mutation: Mutation]>([
    ["a property that is not loaded", { file: "read/readTables.ts", from: '"rowIndex,columnIndex,rowCount"', to: '"rowIndex,columnIndex"' }],
    ["names of columns that are not loaded", { file: "read/readTables.ts", from: 'table.columns.load("items/name")', to: "table.columns" }],
    ["a sync that is missing before reading", { file: "read/readBlocks.ts", from: "await context.sync();", to: "" }],
    ["a sync that is missing after writing", { file: "edit/writePlan.ts", from: "      await context.sync();\n      written", to: "      written" }],
    ["a member written with another letter", { file: "edit/writePlan.ts", from: "getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1).formulas =", to: "getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1).Formulas =" }],
    ["a method written with another letter", { file: "edit/locateRows.ts", from: "body.getRowsBelow(", to: "body.getRowsbelow(" }],
    ["text that is not marked as text", { file: "cells/cellTexts.ts", from: "isPlainlyText(content) ? content :", to: "true ? content :" }],
    ["rows read one too far down", { file: "read/readTables.ts", from: "row: frame.row + 1", to: "row: frame.row + 2" }],
    ["cells written as a list instead of rows", { file: "edit/tablePlan.ts", from: "cells: [line(1)], before", to: "cells: line(1) as never, before" }],
  ])("%s", async (_fault, mutation) => {
    await expect(walkWith(mutation)).rejects.toThrow();
  });

  it.each<readonly [fault: string, mutation: Mutation]>([
    ["a word of Excel's in small letters", { file: "build/sheetFrame.ts", from: 'layout.paperSize = "A4"', to: 'layout.paperSize = "portrait"' }],
    ["a class that has no such property", { file: "build/renderLayout.ts", from: "sheet.showGridlines = false", to: "sheet.showGridLines = false" }],
    ["a sheet that is written after it was protected", { file: "build/renderLayout.ts", from: "    sheet.showGridlines = false;", to: "    sheet.showGridlines = false;\n    protectSheet(sheet);" }],
    ["a picture whose proportions are kept", { file: "build/addPictures.ts", from: "shape.lockAspectRatio = false;", to: "" }],
    ["a picture as browsers name it", { file: "build/addPictures.ts", from: "return btoa(binary)", to: "return `data:image/png;base64,${btoa(binary)}`" }],
    ["a picture on the cell beside", { file: "build/addPictures.ts", from: "{ length: column - 1 }", to: "{ length: column }" }],
    ["a line of a kind that does not exist", { file: "build/applyStyle.ts", from: 'border.style = "Continuous"', to: 'border.style = "Solid"' }],
  ])("%s", async (_fault, mutation) => {
    await expect(drawWith(mutation)).rejects.toThrow();
  });
});
