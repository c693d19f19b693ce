/**
 * Writes src/workbench/excel/members/memberTable.ts: which classes and members Microsoft's client library knows, which of them can be
 * set, and the requirement set that the library itself asks for before it uses one. Names and numbers only.
 *
 *     npm run docs:members
 *
 * A test holds the committed file equal to this one, so a new version of the library shows what it brings.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadOfficeLibrary, officeFolder } from "../../test/support/office/officeLibrary";

export const MEMBER_TABLE = join(__dirname, "../../src/workbench/excel/members/memberTable.ts");

const debugScript = "excel-web-16.00.debug.js";

/** Of every client object: they send nothing of their own name. */
const clientOnly = new Set([
  "constructor", "set", "update", "load", "retrieve", "track", "untrack", "toJSON", "setMockData", "ensureUnchanged", "items",
  "_className", "_isCollection", "_scalarPropertyNames", "_scalarPropertyOriginalNames", "_scalarPropertyUpdateable", "_navigationPropertyNames",
  "_handleResult", "_handleIdResult", "_handleRetrieveResult", "_ensureInteger", "_getAdjacentRange", "_onMessage", "_setItems",
]);

type Prototype = Record<string, unknown> & { readonly _className?: string };

export function memberTable(): string {
  const sets = requirementSets();
  const { Excel } = loadOfficeLibrary(debugScript) as unknown as { Excel: Record<string, { prototype?: Prototype } | undefined> };
  const rows: string[] = [];
  for (const name of Object.keys(Excel).sort()) {
    const prototype = Excel[name]?.prototype;
    if (typeof prototype?._className !== "string") continue;
    rows.push(`  ${name}: [${memberLists(prototype._className, prototype, sets).map((list) => JSON.stringify(list.join(" "))).join(", ")}],`);
  }
  return [
    "// Written by `npm run docs:members` from Microsoft's client library; a test compares. Do not edit.",
    "/** Of each class its scalar properties, objects and methods: `name`, `name@1.9` where a requirement set is asked for; `name=` can be set. */",
    "export const memberTable: Readonly<Record<string, readonly [scalars: string, objects: string, methods: string]>> = {",
    ...rows,
    "};",
    "",
  ].join("\n");
}

function memberLists(className: string, prototype: Prototype, sets: ReadonlyMap<string, string>): string[][] {
  const list = (key: string): unknown[] => (prototype[key] as unknown[] | undefined) ?? [];
  const scalars = list("_scalarPropertyNames") as string[];
  const settable = list("_scalarPropertyUpdateable") as boolean[];
  const withSet = (member: string): string => `${member}${atSet(sets.get(`${className}.${member}`))}`;
  const others = Object.getOwnPropertyNames(prototype).filter((member) => !clientOnly.has(member) && !scalars.includes(member));
  const isMethod = (member: string): boolean => typeof Object.getOwnPropertyDescriptor(prototype, member)?.value === "function";
  const objects = others.filter((member) => !isMethod(member) && !/^on[A-Z]/.test(member));
  return [
    scalars.map((member, index) => `${withSet(member)}${settable[index] === true ? "=" : ""}`),
    objects.map(withSet),
    others.filter(isMethod).map(withSet),
  ];
}

const atSet = (set: string | undefined): string => (set === undefined ? "" : `@${set}`);

/** `Range.getRanges` → `1.9`; sets other than ExcelApi with their name: `Online1.1`. */
function requirementSets(): Map<string, string> {
  const source = readFileSync(join(officeFolder, debugScript), "utf8");
  const check = /_throwIfApiNotSupported\("(\w+\.\w+)", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)", _hostName\)/g;
  const sets = new Map<string, string>();
  for (const [, member = "", set = "", version = ""] of source.matchAll(check)) {
    if (!sets.has(member)) sets.set(member, `${set.replace(/^ExcelApi/, "")}${version}`);
  }
  return sets;
}

if (require.main === module) writeFileSync(MEMBER_TABLE, memberTable());
