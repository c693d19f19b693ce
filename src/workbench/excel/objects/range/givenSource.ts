import { parseAddress } from "../../grid/address";
import type { Area } from "../../model/area";
import type { SheetModel } from "../../model/book";
import { invalidArgument, notImplemented } from "../../protocol/excelError";
import type { Given } from "../../protocol/given";
import type { Session } from "../../session/session";
import { findSheet } from "../../structure/sheets";
import { areaOf } from "./areaOf";

/** Where something is copied from: a range, or an address that may name a sheet. */
export function givenSource(session: Session, own: SheetModel, given: Given): { readonly sheet: SheetModel; readonly area: Area } {
  if (given.isObject("Range")) return { sheet: given.object("Range").sheet, area: areaOf(given.object("Range")) };
  if (given.isObject("RangeAreas")) throw notImplemented("several areas as a source");
  const parsed = parseAddress(given.text());
  const sheet = parsed === null || parsed.sheet === null ? own : findSheet(session.book, parsed.sheet);
  if (parsed === null || sheet === null) throw invalidArgument(`${JSON.stringify(given.raw)} is no address.`);
  return { sheet, area: parsed.area };
}
