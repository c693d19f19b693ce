import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Layer {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
  readonly node?: boolean;
}

const { layers } = jest.requireActual<{ layers: Readonly<Record<string, Layer>> }>("../../.config/layers.cjs");

/** docs/architecture.md shows the layer table; .config/layers.cjs is what `npm run layers` checks. They must say the same. */
const page = readFileSync(join(__dirname, "../../docs/architecture.md"), "utf8");

const words = (cell: string | undefined) => (cell ?? "").split(",").map((word) => word.trim()).filter((word) => word !== "" && word !== "–").sort();

const isFolder = (name: string) => existsSync(join(__dirname, "../../src", name));

const rows = [...page.matchAll(/^\| ([\w/]+) \| ([^|]*) \| ([^|]*) \|$/gm)].filter(([, folder]) => isFolder(folder ?? ""));
const shown = rows.map(([, folder, mayImport, packages]) => ({
  folder: folder ?? "",
  mayImport: words(mayImport),
  packages: words(packages),
}));

it("shows every folder of src that the tool knows and that exists", () => {
  expect(shown.map(({ folder }) => folder).sort()).toEqual(Object.keys(layers).filter(isFolder).sort());
});

it.each(shown)("$folder imports what the tool allows", ({ folder, mayImport, packages }) => {
  const layer = layers[folder];
  expect(mayImport).toEqual([...(layer?.folders ?? [])].sort());
  expect(packages).toEqual([...(layer?.packages ?? []), ...(layer?.node === true ? ["node"] : [])].sort());
});
