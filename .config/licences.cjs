// Checks that every installed package has a licence we accept, and that THIRD-PARTY-NOTICES.md carries the texts of
// those that a published Kaona brings along. `node .config/licences.cjs --write` writes the notices anew.
"use strict";

const { existsSync, readdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");

/** Licences that allow what we do and ask for no more than their text and a name. */
const accepted = ["MIT", "MIT-0", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD", "BlueOak-1.0.0", "Unlicense", "CC0-1.0", "Zlib", "Python-2.0"];

/** Further ones for packages that only build and test: nothing of theirs is passed on. MPL-2.0 asks for nothing beyond its own, unchanged files. */
const acceptedForDevelopment = [...accepted, "CC-BY-3.0", "CC-BY-4.0", "OFL-1.1", "MPL-2.0", "LicenseRef-Office.js"];

/** Development packages from which something shipped is derived, so that their licence goes along. */
const derived = [
  {
    path: "node_modules/@expo-google-fonts/sarabun",
    licence: "OFL-1.1",
    texts: ["LICENSE_FONT"],
    what: "Row heights are computed from a table of character widths measured on this font. The font itself is not shipped.",
  },
];

/**
 * Packages whose stated licence is no SPDX name; we read their text. Office.js may be installed and run to develop and test add-ins;
 * nothing of it is committed, bundled or shipped: the product loads it from Microsoft's address.
 */
const readByUs = { "duck@0.1.12": "BSD-2-Clause", "@univerjs/telemetry@0.25.1": "Apache-2.0", "@microsoft/office-js@1.1.110": "LicenseRef-Office.js" };

/** Whether an SPDX expression can be met: one side of every OR, both sides of every AND. */
function isAccepted(expression, allowed) {
  const text = expression.trim().replace(/^\(([^()]*)\)$/, "$1");
  if (/ OR /.test(text)) return text.split(" OR ").some((part) => isAccepted(part, allowed));
  if (/ AND /.test(text)) return text.split(" AND ").every((part) => isAccepted(part, allowed));
  return allowed.includes(text);
}

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** Development packages that the build puts into the pane's scripts, so that they and what they need ship like dependencies. */
const bundled = ["@fluentui/react-components", "@fluentui/react-icons", "react", "react-dom"];

/** Paths in the lock file of the bundled packages and of everything they depend on, as Node would find it. */
function bundledPaths(packages, roots = bundled) {
  const found = new Set();
  const visit = (name, from) => {
    for (let folder = from; ; folder = folder.includes("/node_modules/") ? folder.slice(0, folder.lastIndexOf("/node_modules/")) : "") {
      const path = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
      if (packages[path] !== undefined) {
        if (found.has(path)) return;
        found.add(path);
        // Types are for the compiler alone.
        for (const needed of Object.keys(packages[path].dependencies ?? {})) if (!needed.startsWith("@types/")) visit(needed, path);
        return;
      }
      if (folder === "") return;
    }
  };
  for (const name of roots) visit(name, "");
  return found;
}

/** Packages of the lock file: where each is installed, its version, licence ("" = not stated) and whether it ships. */
function packagesOf(root) {
  const { packages } = readJson(join(root, "package-lock.json"));
  const inThePane = bundledPaths(packages);
  return Object.entries(packages)
    .filter(([path, entry]) => path !== "" && !entry.link)
    .map(([path, entry]) => {
      const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
      const manifest = join(root, path, "package.json");
      const stated = readByUs[`${name}@${entry.version}`] ?? entry.license ?? (existsSync(manifest) ? readJson(manifest) : {}).license ?? "";
      return { path, name, version: entry.version, ships: !(entry.dev || entry.devOptional) || inThePane.has(path), licence: stated.type ?? stated };
    });
}

/** One sentence for every package whose licence we do not accept. */
function licenceComplaints(packages) {
  return packages
    .filter(({ licence, ships }) => !isAccepted(licence, ships ? accepted : acceptedForDevelopment))
    .map(({ path, version, licence }) => `${path} ${version}: ${licence === "" ? "states no licence" : `${licence} is not on the list`}`);
}

const isLicenceFile = (file) => /^(licen[cs]e|copying|notice)([-.].*)?$/i.test(file);

const readText = (file) => readFileSync(file, "utf8").replace(/\r\n?/g, "\n").trim();

/** The licence texts in a package's folder. Some packages have theirs in the readme only, a few state just its name. */
function textsOf(folder, files = readdirSync(folder).filter(isLicenceFile).sort()) {
  if (files.length > 0) return files.map((file) => readText(join(folder, file)));
  const readme = readdirSync(folder).find((file) => /^readme(\.md)?$/i.test(file));
  const section = readme && /^#+\s*licen[cs]e.*\n([^]*?)(?=^#|(?![^]))/im.exec(readText(join(folder, readme)))?.[1];
  return section ? [section.trim()] : [];
}

function notice(root, { path, name, version, licence, texts, what }) {
  const folder = join(root, path);
  const found = textsOf(folder, texts);
  const fence = "```";
  const body = found.length > 0 ? found.map((text) => `${fence}text\n${text}\n${fence}`) : [`Its package carries no text of the licence besides this name: ${licence}.`];
  return [`## ${name} ${version}`, `Licence: ${licence}`, ...(what ? [what] : []), ...body].join("\n\n");
}

/** The whole of THIRD-PARTY-NOTICES.md. */
function noticesFor(root, packages) {
  const shipped = packages.filter(({ ships }) => ships);
  const sources = derived.map((entry) => ({ ...packages.find(({ path }) => path === entry.path), ...entry }));
  const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1);
  const unique = new Map([...shipped, ...sources].sort(byName).map((each) => [`${each.name} ${each.version}`, each]));
  const head = "# Third-party notices\n\nKaona is used together with the packages below, each under its own licence.\nMade by `node .config/licences.cjs --write`.";
  return `${[head, ...[...unique.values()].map((each) => notice(root, each))].join("\n\n")}\n`;
}

function main() {
  const root = resolve(__dirname, "..");
  const packages = packagesOf(root);
  const complaints = licenceComplaints(packages);
  const file = join(root, "THIRD-PARTY-NOTICES.md");
  const notices = noticesFor(root, packages);
  if (process.argv.includes("--write")) writeFileSync(file, notices);
  else if (!existsSync(file) || readFileSync(file, "utf8") !== notices) {
    complaints.push("THIRD-PARTY-NOTICES.md is out of date. Run: node .config/licences.cjs --write");
  }
  const ships = packages.filter((each) => each.ships).length;
  if (complaints.length === 0) console.log(`${packages.length} packages, ${ships} of them shipped: all licences accepted, notices up to date.`);
  for (const complaint of complaints) console.error(complaint);
  process.exitCode = complaints.length === 0 ? 0 : 1;
}

module.exports = { isAccepted, licenceComplaints, noticesFor, packagesOf };

if (require.main === module) main();
