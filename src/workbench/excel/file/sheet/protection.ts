import type { SheetProtectionModel, SheetProtectionOptions } from "../../model/protection";
import { flag } from "../xml/attributes";
import { element } from "../xml/markup";
import type { XmlElement } from "../xml/parseXml";
import { passwordHash } from "./passwordHash";

/** The file's word for each permission, and whether it is withheld when the file does not say (ECMA-376 part 1, 18.3.1.85). */
const permissions: readonly (readonly [keyof Omit<SheetProtectionOptions, "selectionMode">, string, boolean])[] = [
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertRows", "insertRows", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowSort", "sort", true],
  ["allowAutoFilter", "autoFilter", true],
  ["allowPivotTables", "pivotTables", true],
];

const hashWords = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"] as const;

/** Fills in the protection of a sheet that has none yet. */
export function readProtection(protection: XmlElement | undefined, model: SheetProtectionModel): SheetProtectionModel {
  if (protection === undefined || !flag(protection, "sheet")) return model;
  model.isProtected = true;
  for (const [option, word, isWithheld] of permissions) model.options[option] = !flag(protection, word, isWithheld);
  if (flag(protection, "selectLockedCells")) model.options.selectionMode = flag(protection, "selectUnlockedCells") ? "None" : "Unlocked";
  const hash = Object.fromEntries(hashWords.flatMap((word) => (protection.attributes[word] === undefined ? [] : [[word, protection.attributes[word]]])));
  if (Object.keys(hash).length > 0) model.hash = hash;
  return model;
}

/** A password that is known is written as the short hash that every Excel reads; one that only its hash is known of keeps it. */
export function protectionMarkup({ isProtected, options, password, hash }: SheetProtectionModel): string {
  if (!isProtected) return "";
  const written = permissions.map(([option, word, isWithheld]) => [word, options[option] === isWithheld ? !options[option] : null] as const);
  return element("sheetProtection", {
    ...(password === null ? hash : { password: passwordHash(password) }),
    sheet: true,
    ...Object.fromEntries(written),
    selectLockedCells: options.selectionMode === "Normal" ? null : true,
    selectUnlockedCells: options.selectionMode === "None" ? true : null,
  });
}
