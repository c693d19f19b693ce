import { damaged, strict } from "../package/fault";
import { main, strictPrefix } from "../package/namespaces";
import { parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import type { RowsPlace } from "../cells/readRows";

/** A sheet's XML in two: the rows, which are many, and everything around them. */
export interface SheetSource {
  readonly root: XmlElement;
  readonly rows: RowsPlace;
}

/** @throws WorkbookError DAMAGED_PACKAGE, STRICT_WORKBOOK */
export function sheetSource(xml: string, part: string): SheetSource {
  const tag = /<([A-Za-z][^\s/>]*)[^>]*>/.exec(xml);
  const name = tag?.[1] ?? "";
  const prefix = name.includes(":") ? name.slice(0, name.indexOf(":") + 1) : "";
  const opening = new RegExp(`<${prefix}sheetData(?:\\s[^>]*)?>`).exec(xml);
  if (tag === null || opening === null) throw damaged(part, "incomplete", "sheetData");
  const isEmpty = opening[0].endsWith("/>");
  const start = opening.index + opening[0].length;
  const closing = `</${prefix}sheetData>`;
  const last = isEmpty ? start : xml.lastIndexOf(closing);
  if (last < start) throw damaged(part, "xml", "sheetData is not closed");
  const end = isEmpty ? start : last + closing.length;
  const root = parseXml(`${xml.slice(0, opening.index)}<${prefix}sheetData/>${xml.slice(end)}`, part);
  if (root.uri.startsWith(strictPrefix)) throw strict();
  if (root.uri !== main || root.local !== "worksheet") throw damaged(part, "incomplete", root.local);
  return { root, rows: { start, end, prefix, rootTag: tag[0] } };
}
