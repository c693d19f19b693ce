import { PANE_PAGE } from "../../../../src/addin/pages";
import type { ManifestFacts } from "../manifestFaults";
import { valueOf } from "../parsedManifest";
import type { ParsedManifest } from "../parsedManifest";

const holders = new Set(["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"]);

/** Every address is https, on our server, and leads to a file that is there. */
export function addressFaults({ all, fault, parentOf }: ParsedManifest, { address, asset }: ManifestFacts): readonly string[] {
  const found = all.flatMap((element) => {
    if (element.local === "Override" && holders.has(parentOf(element)?.local ?? "")) return [{ element, text: element.attributes["Value"] ?? "" }];
    return holders.has(element.local) && element.attributes["DefaultValue"] !== undefined ? [{ element, text: valueOf(element) }] : [];
  });
  const pages = found.flatMap(({ element, text }) => {
    if (!text.startsWith("https://")) return [fault(element, `must be an https address, not "${text}"`)];
    if (!text.startsWith(`${address}/`)) return [fault(element, `leads to "${text}", which is not below ${address}`)];
    const path = text.slice(address.length + 1);
    return path === PANE_PAGE || asset(path) !== null ? [] : [fault(element, `leads to ${path}, which is not there`)];
  });
  const domains = all
    .filter(({ local }) => local === "AppDomain")
    .filter((element) => valueOf(element) !== new URL(address).origin)
    .map((element) => fault(element, `lets the pane go to ${valueOf(element)}; only ${new URL(address).origin} is ours`));
  return [...pages, ...domains];
}
