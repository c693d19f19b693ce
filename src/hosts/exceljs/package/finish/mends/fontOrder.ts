import { editPart } from "../finishStep";
import type { FinishStep } from "../finishStep";

/** ECMA-376 part 1, 18.8.22 (CT_Font), in the order that Excel writes and the Open XML SDK asks for. */
const order = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

export const fontOrder: FinishStep = {
  name: "fontOrder",
  why: "exceljs writes the children of a font in an order of its own (sz after color, strike last), in cell and differential styles; the schema fixes it.",
  apply: (workbook) => {
    // A font holds nothing but empty elements.
    editPart(workbook, "xl/styles.xml", (text) => text.replace(/<font>((?:<[^>]*\/>)*)<\/font>/g, (_font, children: string) => `<font>${inOrder(children)}</font>`));
  },
};

function inOrder(children: string): string {
  const rank = (element: string): number => order.indexOf(/^<(\w+)/.exec(element)?.[1] ?? "");
  return (children.match(/<[^>]*\/>/g) ?? []).sort((a, b) => rank(a) - rank(b)).join("");
}
