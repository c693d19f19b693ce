import { ADD_IN_ID } from "../../../../src/addin/addInId";
import { ADD_IN_VERSION } from "../../../../src/addin/addInVersion";
import { childrenOf } from "../../../../src/ooxml/xml/xmlTree";
import type { ManifestFacts } from "../manifestFaults";
import { ENGLISH } from "../manifestResources";
import { valueOf } from "../parsedManifest";
import type { ParsedManifest } from "../parsedManifest";

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const fourParts = /^\d{1,5}(\.\d{1,5}){3}$/;

/** Who the add-in is, where it runs and what it may do. */
export function identityFaults({ root, all, overrides, fault }: ParsedManifest, { environment }: ManifestFacts): readonly string[] {
  const must = (local: string, isRight: (value: string) => boolean, what: string): readonly string[] =>
    childrenOf(root, local).flatMap((element) => (isRight(valueOf(element)) ? [] : [fault(element, `${what}, not "${valueOf(element)}"`)]));
  const hosts = all.filter(({ local }) => local === "Host");
  const sets = all.filter(({ local }) => local === "Set");
  const setFault = (name: string, version: string): readonly string[] => {
    const set = sets.find(({ attributes }) => attributes["Name"] === name);
    if (set === undefined) return [fault(root, `must require ${name} ${version}`)];
    return set.attributes["MinVersion"] === version ? [] : [fault(set, `must require ${name} ${version}, not ${set.attributes["MinVersion"] ?? "any"}`)];
  };
  return [
    ...must("Id", (value) => guid.test(value), "must be a GUID in lower case, without braces"),
    ...must("Id", (value) => !guid.test(value) || value === ADD_IN_ID[environment], `must be the ${environment} Id of src/addin/addInId.ts`),
    ...must("Version", (value) => fourParts.test(value), "must have four parts of at most five digits"),
    ...must("Version", (value) => !fourParts.test(value) || value === ADD_IN_VERSION, `must be package.json's, ${ADD_IN_VERSION}`),
    ...must("DefaultLocale", (value) => value === ENGLISH, `must be ${ENGLISH}`),
    ...must("Permissions", (value) => value === "ReadWriteDocument", "must be ReadWriteDocument, which Excel's writing calls need"),
    ...hosts.filter(({ attributes }) => (attributes["Name"] ?? attributes["xsi:type"]) !== "Workbook").map((host) => fault(host, "must be Workbook: this add-in is for Excel")),
    ...setFault("ExcelApi", "1.14"),
    ...setFault("SharedRuntime", "1.1"),
    ...(overrides === null ? [] : overrides.children.filter(({ local }) => local === "Requirements").map((element) => fault(element, "would replace those at the top"))),
  ];
}
