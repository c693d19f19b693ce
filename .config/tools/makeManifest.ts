/**
 * Makes the add-in's manifest for an environment and checks it.
 *
 *     npm run manifest                                       the committed manifest.xml, for a server that is not yet known
 *     npm run manifest -- --url https://reports.example.go.th/kaona      dist/manifest.production.xml, to hand to an administrator
 *     npm run manifest -- --environment test --url https://test.example.go.th/kaona
 *     npm run manifest -- --environment development --url https://localhost:3001 --out out/manifest.xml
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { ADD_IN_ENVIRONMENTS } from "../../src/addin/addInId";
import type { AddInEnvironment } from "../../src/addin/addInId";
import { manifestFaults } from "./manifest/manifestFaults";
import { manifestXml } from "./manifest/manifestXml";
import { DEFAULT_ADDRESS, serverAddress } from "./manifest/serverAddress";

const root = join(__dirname, "../..");

/** A file below `assets`, as the server hands it out; null when it is not there or lies elsewhere. */
export function assetFile(path: string): Uint8Array | null {
  const file = resolve(root, path);
  if (!file.startsWith(join(root, "assets") + sep)) return null;
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/**
 * The manifest of an environment for a server.
 *
 * @throws Error for an address that cannot be, or when what was made is faulty
 */
export function makeManifest(environment: AddInEnvironment, url: string | null): string {
  const given = url ?? DEFAULT_ADDRESS[environment];
  if (given === null) throw new Error(`--url is needed: where is the ${environment} add-in served? For example --url https://test.example.go.th/kaona`);
  const address = serverAddress(given, environment);
  const text = manifestXml({ environment, address });
  const faults = manifestFaults(text, { environment, address, asset: assetFile });
  if (faults.length > 0) throw new Error(`The manifest would be faulty and was not written:\n${faults.join("\n")}`);
  return text;
}

export interface ManifestRequest {
  readonly environment: AddInEnvironment;
  readonly url: string | null;
  /** Below the folder where the command runs. */
  readonly out: string;
}

/**
 * What the command line asks for.
 *
 * @throws Error for what it does not know
 */
export function manifestRequest(args: readonly string[]): ManifestRequest {
  const { values } = parseArgs({ args: [...args], options: { environment: { type: "string", default: "production" }, url: { type: "string" }, out: { type: "string" } } });
  const environment = ADD_IN_ENVIRONMENTS.find((each) => each === values.environment);
  if (environment === undefined) throw new Error(`--environment ${values.environment}: choose ${ADD_IN_ENVIRONMENTS.join(", ")}`);
  const isCommitted = environment === "production" && values.url === undefined;
  return { environment, url: values.url ?? null, out: values.out ?? (isCommitted ? "manifest.xml" : `dist/manifest.${environment}.xml`) };
}

function main(): void {
  try {
    const { environment, url, out } = manifestRequest(process.argv.slice(2));
    const text = makeManifest(environment, url);
    mkdirSync(dirname(resolve(out)), { recursive: true });
    writeFileSync(out, text);
    console.log(`${out}: the ${environment} manifest, served at ${url ?? DEFAULT_ADDRESS[environment] ?? ""}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

if (require.main === module) main();
