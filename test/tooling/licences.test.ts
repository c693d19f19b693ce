import { createRequire } from "node:module";
import { resolve } from "node:path";
import { temporaryFolder, writeTree } from "../support/temporaryFolder";

interface InstalledPackage {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly ships: boolean;
}

const { isAccepted, licenceComplaints, noticesFor, packagesOf } = createRequire(__filename)(
  resolve(__dirname, "../../.config/licences.cjs"),
) as {
  isAccepted(expression: string, allowed: readonly string[]): boolean;
  licenceComplaints(packages: readonly InstalledPackage[]): string[];
  noticesFor(root: string, packages: readonly InstalledPackage[]): string;
  packagesOf(root: string): InstalledPackage[];
};

describe("isAccepted", () => {
  it.each([
    ["MIT", true],
    ["GPL-3.0", false],
    ["", false],
    ["(MIT OR GPL-3.0-or-later)", true],
    ["GPL-2.0 OR GPL-3.0", false],
    ["MIT AND Zlib", true],
    ["MIT AND OFL-1.1", false],
  ])("%s → %s", (expression, accepted) => {
    expect(isAccepted(expression, ["MIT", "Zlib"])).toBe(accepted);
  });
});

describe("a tree of packages", () => {
  const root = temporaryFolder();

  beforeAll(() => {
    writeTree(root, {
      "package-lock.json": JSON.stringify({
        packages: {
          "": {},
          "node_modules/fine": { version: "1.0.0", license: "MIT" },
          "node_modules/fine/node_modules/inner": { version: "2.0.0" },
          "node_modules/copyleft": { version: "3.0.0", license: "GPL-3.0" },
          "node_modules/font": { version: "4.0.0", license: "OFL-1.1", dev: true },
          "node_modules/silent": { version: "5.0.0", dev: true },
        },
      }),
      "node_modules/fine/LICENSE": "Copyright Somebody Fine\r\n",
      "node_modules/fine/node_modules/inner/package.json": JSON.stringify({ license: "ISC" }),
      "node_modules/fine/node_modules/inner/readme.md": "# inner\n\n## License\n\nCopyright Somebody Within\n\n## More\n",
      "node_modules/copyleft/package.json": "{}",
      "node_modules/@expo-google-fonts/sarabun/LICENSE_FONT": "Copyright The Sarabun Project Authors",
    });
  });

  it("is refused for each licence that is not on the list", () => {
    expect(licenceComplaints(packagesOf(root))).toEqual([
      "node_modules/copyleft 3.0.0: GPL-3.0 is not on the list",
      "node_modules/silent 5.0.0: states no licence",
    ]);
  });

  it("has the texts of what ships in its notices, and nothing of what does not", () => {
    const font = { path: "node_modules/@expo-google-fonts/sarabun", name: "sarabun", version: "1.0.0", licence: "MIT AND OFL-1.1", ships: false };
    const notices = noticesFor(root, [...packagesOf(root), font]);
    expect(notices.match(/^## .*$/gm)).toEqual(["## copyleft 3.0.0", "## fine 1.0.0", "## inner 2.0.0", "## sarabun 1.0.0"]);
    expect(notices.match(/^Copyright .*$/gm)).toEqual([
      "Copyright Somebody Fine",
      "Copyright Somebody Within",
      "Copyright The Sarabun Project Authors",
    ]);
  });
});
