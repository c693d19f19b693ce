/**
 * Makes a release and tries it: the package of the command line, the archive of the add-in's site, their sums. docs/releasing.md says what for.
 *
 *     npm run release -- --production https://reports.example.go.th/kaona --test https://test.example.go.th/kaona
 *     npm run release -- --draft          from a tree with changes, for a version that is not dated yet
 *     npm run release -- --no-browser     where there is no Chromium: the site is made and not tried
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ADD_IN_ENVIRONMENTS } from "../../src/addin/addInId";
import { SCHEMA_VERSION } from "../../src/schema/schemaVersion";
import { makeManifest } from "./makeManifest";
import { DEFAULT_ADDRESS } from "./manifest/serverAddress";
import { contentFaults, type Files, PACKAGE, SITE } from "./release/contentFaults";
import { filesBelow } from "./release/filesBelow";
import { run } from "./release/run";
import { archiveOf } from "./release/siteArchive";
import { stagePackage } from "./release/stagePackage";
import { sumsOf } from "./release/sums";
import { tryPackage } from "./release/tryPackage";
import { trySite } from "./release/trySite";
import { versionFaults } from "./release/versionFaults";

const root = resolve(__dirname, "../..");
const textOf = (path: string): string => readFileSync(join(root, path), "utf8");
const machine = [root, homedir()].filter((path) => path !== "/");

interface Wishes {
  readonly isDraft: boolean;
  readonly withBrowser: boolean;
  /** Addresses of the add-in by environment; null = its own default, or none. */
  readonly addresses: Readonly<Record<(typeof ADD_IN_ENVIRONMENTS)[number], string | null>>;
}

function wishesOf(args: readonly string[]): Wishes {
  const { values } = parseArgs({ args: [...args], options: { draft: { type: "boolean" }, "no-browser": { type: "boolean" }, production: { type: "string" }, test: { type: "string" } } });
  return { isDraft: values.draft === true, withBrowser: values["no-browser"] !== true, addresses: { development: null, test: values.test ?? null, production: values.production ?? null } };
}

/** @throws Error with a line for everything that is wrong */
function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join("\n"));
}

/** What is committed is what is released. */
function checkTree({ isDraft }: Wishes): void {
  const changed = run("git", ["status", "--porcelain"], root).trim();
  if (changed !== "" && !isDraft) throw new Error(`There are changes that are not committed:\n${changed}`);
  refuse(
    versionFaults(
      { packageJson: textOf("package.json"), lockFile: textOf("package-lock.json"), manifest: textOf("manifest.xml"), changelog: textOf("docs/CHANGELOG.md"), formatPage: textOf("docs/workbook-format.md"), schemaVersion: SCHEMA_VERSION },
      isDraft,
    ),
  );
  run(process.execPath, [".config/licences.cjs"], root);
}

function siteFiles({ addresses }: Wishes): Files {
  const manifests = ADD_IN_ENVIRONMENTS.filter((each) => (addresses[each] ?? DEFAULT_ADDRESS[each]) !== null).map((each) => [`manifest.${each}.xml`, new TextEncoder().encode(makeManifest(each, addresses[each]))] as const);
  const assets = Object.entries(filesBelow(join(root, "assets"), ["svg"])).map(([name, bytes]) => [`assets/${name}`, bytes] as const);
  const texts = ["LICENSE", "THIRD-PARTY-NOTICES.md"].map((name) => [name, readFileSync(join(root, name))] as const);
  return { ...filesBelow(join(root, "dist/addin")), ...Object.fromEntries([...manifests, ...assets, ...texts]) };
}

/** Gives the name of the tarball. */
function packInto(out: string, stage: string): string {
  stagePackage(root, stage);
  refuse(contentFaults(filesBelow(stage, ["node_modules"]), PACKAGE, machine));
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", out], stage)) as { readonly filename: string }[];
  if (packed === undefined) throw new Error("npm packed nothing");
  return packed.filename;
}

async function inTemporaryFolder<Result>(work: (folder: string) => Result | Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "kaona-release-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function release(wishes: Wishes): Promise<void> {
  const say = (text: string): void => console.log(text);
  checkTree(wishes);
  say("versions, licences and notices agree");
  const out = join(root, "out/release");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });

  run(process.execPath, ["node_modules/webpack/bin/webpack.js", "--mode", "production"], root);
  const tarball = await inTemporaryFolder((stage) => packInto(out, stage));
  const site = siteFiles(wishes);
  refuse(contentFaults(site, SITE, machine));
  const { version } = JSON.parse(textOf("package.json")) as { readonly version: string };
  const archive = `kaona-addin-${version}.zip`;
  const bytes = archiveOf(site);
  writeFileSync(join(out, archive), bytes);
  writeFileSync(join(out, "SHA256SUMS"), sumsOf({ [tarball]: readFileSync(join(out, tarball)), [archive]: bytes }));
  say(`made ${tarball}, ${archive} and SHA256SUMS in out/release`);

  await inTemporaryFolder((folder) => tryPackage(join(out, tarball), folder, join(root, "test/fixtures/printed-form.txt")));
  say("the package, installed without a registry: new, import, check, report with threads, verify");
  if (!wishes.withBrowser) return;
  await inTemporaryFolder((folder) => trySite(bytes, folder));
  say("the site, unpacked and served: the pane opens over an emulated Excel and gives a zip of reports");
}

if (require.main === module) {
  release(wishesOf(process.argv.slice(2))).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
