import { fourPartVersion } from "../../../src/addin/addInVersion";

/** What a release says of its version, as text of the files that say it. */
export interface VersionPlaces {
  readonly packageJson: string;
  readonly lockFile: string;
  readonly manifest: string;
  readonly changelog: string;
  /** docs/workbook-format.md */
  readonly formatPage: string;
  /** SCHEMA_VERSION */
  readonly schemaVersion: number;
}

/**
 * A sentence for every place that names another version than package.json, or the workbook's format by another number than the schema.
 *
 * @param isDraft whether the changelog may still say "not released"
 */
export function versionFaults({ packageJson, lockFile, manifest, changelog, formatPage, schemaVersion }: VersionPlaces, isDraft: boolean): readonly string[] {
  const { version } = JSON.parse(packageJson) as { readonly version: string };
  const lock = JSON.parse(lockFile) as { readonly version: string; readonly packages: Readonly<Record<string, { readonly version?: string }>> };
  const inManifest = /<Version>([^<]*)<\/Version>/.exec(manifest)?.[1];
  const [, inChangelog, said] = /^## (\S+) \(([^)]*)\)$/m.exec(changelog) ?? [];
  const inFormat = /^Schema version (\d+)\./m.exec(formatPage)?.[1];
  const places: readonly [place: string, found: string | undefined, wanted: string][] = [
    ["package-lock.json", lock.version, version],
    ["package-lock.json, its first package", lock.packages[""]?.version, version],
    ["manifest.xml (npm run manifest)", inManifest, fourPartVersion(version)],
    ["docs/CHANGELOG.md, its first heading", inChangelog, version],
    ["docs/workbook-format.md (npm run docs:format)", inFormat, String(schemaVersion)],
  ];
  const faults = places.filter(([, found, wanted]) => found !== wanted).map(([place, found, wanted]) => `${place} says ${found ?? "nothing"} and should say ${wanted}`);
  const isDated = /^\d{4}-\d{2}-\d{2}$/.test(said ?? "");
  return isDated || isDraft ? faults : [...faults, `docs/CHANGELOG.md says "${said ?? ""}" where the day of the release should stand, yyyy-mm-dd`];
}
