// Checks that package-lock.json installs everywhere: it names no registry host, and it has an entry for each optional
// package that is built per platform. npm leaves out those that the registry it asked could not deliver, and then
// `npm ci` refuses the lock file. `node .config/lockFile.cjs --write` adds the missing entries (without a hash, because
// nobody here has seen the package).
"use strict";

const { readFileSync, writeFileSync } = require("node:fs");
const { resolve } = require("node:path");

const systems = ["darwin", "linux", "win32", "android", "freebsd", "openharmony"];
const processors = ["x64", "arm64", "arm", "ia32", "ppc64", "s390x", "riscv64", "loong64", "wasm32"];

/** Optional packages that the lock file's own packages name and that have no entry, with the entry each should have. */
function missingEntries({ packages }) {
  return Object.entries(packages).flatMap(([path, owner]) =>
    Object.entries(owner.optionalDependencies ?? {})
      .filter(([name]) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
      .map(([name, version]) => [`node_modules/${name}`, entryFor(name, version, owner)]),
  );
}

/** Platform packages say in their name what they are for: "…-darwin-arm64". */
function entryFor(name, version, owner) {
  const words = name.split("/").at(-1).split("-");
  const named = (list) => list.filter((word) => words.includes(word));
  return {
    version,
    cpu: named(processors),
    ...(owner.dev ? { dev: true } : {}),
    license: owner.license,
    optional: true,
    os: named(systems),
  };
}

/** One sentence for each thing that would keep the lock file from working elsewhere. */
function lockFileComplaints(lock) {
  const named = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
  return [
    ...named.map(([path]) => `${path} names a registry. Keep omit-lockfile-registry-resolved in .npmrc.`),
    ...missingEntries(lock).map(([path]) => `${path} has no entry. Run: node .config/lockFile.cjs --write`),
  ];
}

/** The lock file with the missing entries, in npm's order. */
function completed(lock) {
  const entries = [...Object.entries(lock.packages), ...missingEntries(lock)];
  entries.sort(([a], [b]) => a.localeCompare(b, "en"));
  return { ...lock, packages: Object.fromEntries(entries) };
}

function main() {
  const file = resolve(__dirname, "../package-lock.json");
  const lock = JSON.parse(readFileSync(file, "utf8"));
  if (process.argv.includes("--write")) {
    writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`);
    return;
  }
  const complaints = lockFileComplaints(lock);
  for (const complaint of complaints) console.error(complaint);
  process.exitCode = complaints.length === 0 ? 0 : 1;
}

module.exports = { completed, lockFileComplaints };

if (require.main === module) main();
