/**
 * Writes src/workbench/excel/EMULATED.md: which classes and members of Office.js the emulated Excel has, and how many the library knows.
 *
 *     npm run docs:emulated
 *
 * A test holds the committed page equal to this one.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { membersOf } from "../../src/workbench/excel/members/memberFacts";
import { allClasses } from "../../src/workbench/excel/objects/allClasses";
import type { ExcelClass } from "../../src/workbench/excel/objects/excelClass";

export const EMULATED_PAGE = join(__dirname, "../../src/workbench/excel/EMULATED.md");

export function emulatedPage(): string {
  const classes = (Object.values(allClasses) as unknown as ExcelClass[]).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    "# What is emulated",
    "",
    "Written by `npm run docs:emulated`; a test compares. Members that the library knows and that are not here end a request with `NotImplemented`.",
    "Scalars with `=` can be set; methods end with `()`. \"of\" counts the members that the library knows.",
    "",
    "| Class | Members | of |",
    "|---|---|---|",
    ...classes.map((one) => `| ${one.name} | ${emulatedMembers(one).join(", ")} | ${membersOf(one.name).size} |`),
    "",
  ].join("\n");
}

/** In the order in which the library lists them. */
export function emulatedMembers({ name, scalars = {}, objects = {}, methods = {}, collection }: ExcelClass): string[] {
  const derived = new Set(collection === undefined ? [] : ["getCount", "getItemAt", ...(collection.find === undefined ? [] : ["getItem", "getItemOrNullObject"])]);
  return [...membersOf(name)].flatMap(([member, { kind }]) => {
    if (kind === "scalars") return member in scalars ? [`${member}${scalars[member]?.set === undefined ? "" : "="}`] : [];
    if (kind === "objects") return member in objects ? [member] : [];
    return member in methods || derived.has(member) ? [`${member}()`] : [];
  });
}

if (require.main === module) writeFileSync(EMULATED_PAGE, emulatedPage());
