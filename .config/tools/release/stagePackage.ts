import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** What the package's own file says: nothing of how it is developed, and that everything it needs is inside. */
export function publishedManifest({ scripts: _scripts, devDependencies: _tools, overrides: _overrides, ...manifest }: Manifest): Manifest & { readonly bundleDependencies: readonly string[] } {
  return { ...manifest, files: ["bin", "dist", "THIRD-PARTY-NOTICES.md"], bundleDependencies: Object.keys(manifest.dependencies) };
}

/** Paths of the lock file that an installed Kaona needs. */
export function shippedPaths(lockFile: string): readonly string[] {
  const { packages } = JSON.parse(lockFile) as { readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>> };
  return Object.entries(packages).flatMap(([path, { dev, devOptional }]) => (path === "" || dev === true || devOptional === true ? [] : [path]));
}

/**
 * Lays the package out in an empty folder, for `npm pack`: the built command line with the very packages that it was tested with, so that it is installed without any
 * registry, and so that what package.json overrides holds there too.
 */
export function stagePackage(root: string, folder: string): void {
  const at = (path: string): string => join(folder, path);
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  mkdirSync(at("dist"), { recursive: true });
  writeFileSync(at("package.json"), `${JSON.stringify(publishedManifest(manifest), null, 2)}\n`);
  const programs = readdirSync(join(root, "dist")).filter((name) => name.endsWith(".cjs")).map((name) => `dist/${name}`);
  for (const file of ["README.md", "LICENSE", "THIRD-PARTY-NOTICES.md", "bin/kaona.cjs", ...programs]) {
    mkdirSync(dirname(at(file)), { recursive: true });
    cpSync(join(root, file), at(file));
  }
  for (const path of shippedPaths(readFileSync(join(root, "package-lock.json"), "utf8"))) {
    cpSync(join(root, path), at(path), { recursive: true, dereference: true, filter: (source) => !source.slice(join(root, path).length).includes("node_modules") });
  }
}
