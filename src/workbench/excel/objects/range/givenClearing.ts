import type { Clearing } from "../../cells/clearArea";
import { notImplemented } from "../../protocol/excelError";
import type { Given } from "../../protocol/given";

/** `Excel.ClearApplyTo`; everything when nothing is said. */
export function givenClearing(given: Given): Clearing {
  const what = given.optional()?.oneOf(["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"]) ?? "All";
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") throw notImplemented("hyperlinks");
  return what;
}
