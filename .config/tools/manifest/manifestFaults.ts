import type { AddInEnvironment } from "../../../src/addin/addInId";
import { actionFaults } from "./faults/actions";
import { addressFaults } from "./faults/addresses";
import { controlFaults } from "./faults/controls";
import { elementOrderFaults } from "./faults/elementOrder";
import { iconFaults } from "./faults/icons";
import { identityFaults } from "./faults/identity";
import { languageFaults } from "./faults/languages";
import { lengthFaults } from "./faults/lengths";
import { resourceNameFaults } from "./faults/resourceNames";
import { parseManifest } from "./parsedManifest";
import type { ParsedManifest } from "./parsedManifest";

/** What a manifest is held to. */
export interface ManifestFacts {
  readonly environment: AddInEnvironment;
  /** Where the add-in is served, without a slash at the end. */
  readonly address: string;
  /** The file that the server has at this path, or null when it has none. */
  readonly asset: (path: string) => Uint8Array | null;
}

const CHECKS: readonly ((manifest: ParsedManifest, facts: ManifestFacts) => readonly string[])[] = [
  elementOrderFaults,
  identityFaults,
  resourceNameFaults,
  lengthFaults,
  addressFaults,
  languageFaults,
  iconFaults,
  controlFaults,
  actionFaults,
];

/**
 * What is wrong with a manifest, each as "line 12: <Element> what"; empty when nothing is. Needs no network: Microsoft's own
 * validator (`office-addin-manifest validate`) asks a service.
 */
export function manifestFaults(text: string, facts: ManifestFacts): readonly string[] {
  let manifest: ParsedManifest;
  try {
    manifest = parseManifest(text);
  } catch (error) {
    return [`is not XML: ${error instanceof Error ? error.message : String(error)}`];
  }
  return CHECKS.flatMap((check) => check(manifest, facts));
}
