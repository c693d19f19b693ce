import { readFileSync } from "node:fs";
import { EMULATED_PAGE, emulatedMembers, emulatedPage } from "../../../../.config/tools/makeEmulatedPage";
import { membersOf } from "../../../../src/workbench/excel/members/memberFacts";
import { allClasses } from "../../../../src/workbench/excel/objects/allClasses";
import type { ExcelClass } from "../../../../src/workbench/excel/objects/excelClass";

const classes = Object.entries(allClasses) as unknown as [string, ExcelClass][];

it("is what the page says", () => {
  expect(readFileSync(EMULATED_PAGE, "utf8")).toBe(emulatedPage());
});

it.each(classes)("%s has the library's name, and no member that the library does not know", (key, declaration) => {
  const { name, scalars = {}, objects = {}, methods = {} } = declaration;
  const known = membersOf(name);
  const unknown = (members: object, kind: string): string[] => Object.keys(members).filter((member) => known.get(member)?.kind !== kind);
  expect(name).toBe(key);
  expect(known.size).toBeGreaterThan(0);
  expect([...unknown(scalars, "scalars"), ...unknown(objects, "objects"), ...unknown(methods, "methods")]).toStrictEqual([]);
  expect(emulatedMembers(declaration)).not.toHaveLength(0);
});

it.each(classes)("%s sets only what can be set", (_key, { name, scalars = {} }) => {
  const wrong = Object.entries(scalars).filter(([member, { set }]) => set !== undefined && membersOf(name).get(member)?.canBeSet !== true);
  expect(wrong).toStrictEqual([]);
});
