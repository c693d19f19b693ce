/** The pure parts of `npm run release`; the rest it tries itself. docs/releasing.md */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { type Files, PACKAGE, SITE, contentFaults } from "../../.config/tools/release/contentFaults";
import { filesBelow } from "../../.config/tools/release/filesBelow";
import { archiveOf } from "../../.config/tools/release/siteArchive";
import { publishedManifest, shippedPaths } from "../../.config/tools/release/stagePackage";
import { sumsOf } from "../../.config/tools/release/sums";
import { type VersionPlaces, versionFaults } from "../../.config/tools/release/versionFaults";
import { ADD_IN_VERSION } from "../../src/addin/addInVersion";
import { SCHEMA_VERSION } from "../../src/schema/schemaVersion";
import { temporaryFolder, writeTree } from "../support/temporaryFolder";

const root = join(__dirname, "../..");
const text = (path: string): string => readFileSync(join(root, path), "utf8");
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);

describe("the version", () => {
  const { version } = JSON.parse(text("package.json")) as { readonly version: string };
  const committed: VersionPlaces = {
    packageJson: text("package.json"), lockFile: text("package-lock.json"), manifest: text("manifest.xml"), changelog: text("docs/CHANGELOG.md"),
    formatPage: text("docs/workbook-format.md"), schemaVersion: SCHEMA_VERSION,
  };

  it("is the same everywhere in this tree", () => expect(versionFaults(committed, true)).toEqual([]));

  it.each<[string, Partial<VersionPlaces>, readonly string[]]>([
    ["another product", { packageJson: '{"version":"9.8.7"}' }, [`package-lock.json says ${version} and should say 9.8.7`, `package-lock.json, its first package says ${version} and should say 9.8.7`, `manifest.xml (npm run manifest) says ${ADD_IN_VERSION} and should say 9.8.7.0`, `docs/CHANGELOG.md, its first heading says ${version} and should say 9.8.7`]],
    ["another schema", { schemaVersion: 99 }, [expect.stringContaining(`(npm run docs:format) says ${SCHEMA_VERSION} and should say 99`) as string]],
    ["a changelog without a heading", { changelog: "# Changelog\n" }, [expect.stringContaining("says nothing and should say") as string]],
  ])("is told for %s", (_what, over, faults) => expect(versionFaults({ ...committed, ...over }, true)).toEqual(faults));

  it.each([["2026-11-30", []], ["not released", [expect.stringContaining("the day of the release")]], ["soon", [expect.stringContaining("the day of the release")]]])("may be released when it is dated: %s", (said, faults) => {
    expect(versionFaults({ ...committed, changelog: committed.changelog.replace(/^(## \S+) \(.*\)$/m, `$1 (${said})`) }, false)).toEqual(faults);
  });
});

describe("what is released", () => {
  const site: Files = Object.fromEntries([...SITE.needed, "taskpane.0123456789abcdef.js", "taskpane.0123456789abcdef.js.LICENSE.txt", "assets/icons/kaona-16.png", "manifest.test.xml"].map((name) => [name, bytes("x")]));
  const program: Files = Object.fromEntries([...PACKAGE.needed, "dist/431.cjs"].map((name) => [name, bytes("x")]));
  const machine = ["/somebody/kaona"];

  it.each([["the site", site, SITE], ["the package", program, PACKAGE]] as const)("may hold what %s needs", (_what, files, rules) => expect(contentFaults(files, rules, machine)).toEqual([]));

  it.each<[string, Files, string]>([
    ["a test", { "test/x.test.js": bytes("") }, "test/x.test.js does not belong there"],
    ["a source", { "src/taskpane/index.tsx": bytes("") }, "src/taskpane/index.tsx does not belong there"],
    ["a source map", { "taskpane.0123456789abcdef.js.map": bytes("") }, "taskpane.0123456789abcdef.js.map does not belong there"],
    ["a way to one", { "a.0123456789abcdef.js": bytes("1\n//# sourceMappingURL=a.js.map") }, 'a.0123456789abcdef.js holds "sourceMappingURL=": source maps stay at home'],
    ["exceljs", { "a.0123456789abcdef.js": bytes('require("exceljs")') }, 'a.0123456789abcdef.js holds "exceljs": it never reaches the pane'],
    ["a path of the machine", { "taskpane.html": bytes("/somebody/kaona/src") }, 'taskpane.html holds "/somebody/kaona": this is a path of the machine that made it'],
    ["a script that is not named by its content", { "taskpane.js": bytes("") }, "taskpane.js does not belong there"],
  ])("of the site must not be %s", (_what, more, fault) => expect(contentFaults({ ...site, ...more }, SITE, machine)).toEqual([fault]));

  it("must not lack the notices", () => {
    const { "THIRD-PARTY-NOTICES.md": _notices, ...files } = program;
    expect(contentFaults(files, PACKAGE, machine)).toEqual(["THIRD-PARTY-NOTICES.md is missing"]);
  });

  it("is bundled with everything that an installed Kaona needs, and says nothing of tools", () => {
    const manifest = publishedManifest(JSON.parse(text("package.json")) as Parameters<typeof publishedManifest>[0]);
    expect(Object.keys(manifest).filter((field) => /scripts|dev|overrides/.test(field))).toEqual([]);
    expect(manifest.bundleDependencies).toEqual(Object.keys(manifest.dependencies));
    const paths = shippedPaths(text("package-lock.json"));
    expect(paths).toEqual(expect.arrayContaining(manifest.bundleDependencies.map((name) => `node_modules/${name}`)));
    expect(paths.filter((path) => /\/(react|jest|webpack|typescript)$/.test(path))).toEqual([]);
  });
});

describe("an archive", () => {
  const folder = temporaryFolder();

  it("has the same bytes for the same files, whatever their order and their times", () => {
    writeTree(folder, { "b.txt": "b", "a/ก.txt": "a", "svg/x.svg": "no" });
    const files = filesBelow(folder, ["svg"]);
    expect(Object.keys(files).sort()).toEqual(["a/ก.txt", "b.txt"]);
    const archive = archiveOf(files);
    expect(archiveOf(Object.fromEntries(Object.entries(files).reverse()))).toEqual(archive);
    expect(Object.entries(unzipSync(archive)).map(([name, content]) => [name, new TextDecoder().decode(content)])).toEqual([["a/ก.txt", "a"], ["b.txt", "b"]]);
  });

  it("has a sum that others compute too", () => {
    expect(sumsOf({ "empty.zip": new Uint8Array(), "abc.tgz": bytes("abc") })).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  abc.tgz\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  empty.zip\n",
    );
  });
});
