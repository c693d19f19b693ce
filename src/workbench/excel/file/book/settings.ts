import { damaged } from "../package/fault";
import * as ns from "../package/namespaces";
import { decodeText } from "../xml/cellText";
import { childrenOf, parseXml } from "../xml/parseXml";
import { element, textContent, xmlDeclaration } from "../xml/markup";

/**
 * `context.workbook.settings` as a custom XML part. Excel keeps them with the add-in that wrote them, which the emulation has
 * no id of; so this part is the emulation's own, and real Excel carries it along without reading it.
 */
export function settingsMarkup(settings: ReadonlyMap<string, unknown>): string {
  const items = [...settings].map(([key, value]) => element("setting", { key }, textContent(JSON.stringify(value) ?? "null")));
  return xmlDeclaration + element("settings", { xmlns: ns.settings }, ...items);
}

/** Null when the part is somebody else's. */
export function readSettings(xml: string, part: string): Map<string, unknown> | null {
  const root = parseXml(xml, part);
  if (root.uri !== ns.settings) return null;
  return new Map(
    childrenOf(root, "setting").map(({ attributes: { key = "" }, text }) => {
      try {
        return [decodeText(key), JSON.parse(decodeText(text))];
      } catch (cause) {
        throw damaged(part, "value", key, cause);
      }
    }),
  );
}
