import { childrenOf, parseXml, sourceOf } from "../../xml/xmlTree";
import type { XmlElement } from "../../xml/xmlTree";
import { applyEdits } from "../../xml/xmlEdit";
import type { XmlEdit } from "../../xml/xmlEdit";
import { editPart } from "../finishStep";
import type { FinishStep } from "../finishStep";

/** ECMA-376 part 1, 18.8.22 (CT_Font), in the order that Excel writes and the Open XML SDK asks for. */
const order = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

export const fontOrder: FinishStep = {
  name: "fontOrder",
  why: "exceljs writes the children of a font in an order of its own (sz after color, strike last), in cell and differential styles; the schema fixes it.",
  apply: (workbook) => {
    editPart(workbook, "xl/styles.xml", (text) => applyEdits(text, fontsOf(parseXml(text)).flatMap((font) => inOrder(text, font))));
  },
};

function fontsOf(styleSheet: XmlElement): readonly XmlElement[] {
  const differential = childrenOf(styleSheet, "dxfs").flatMap((dxfs) => childrenOf(dxfs, "dxf"));
  return [...childrenOf(styleSheet, "fonts"), ...differential].flatMap((parent) => childrenOf(parent, "font"));
}

function inOrder(text: string, font: XmlElement): readonly XmlEdit[] {
  const rank = ({ local }: XmlElement): number => (order.includes(local) ? order.indexOf(local) : order.length);
  const sorted = [...font.children].sort((a, b) => rank(a) - rank(b));
  if (sorted.every((child, index) => child === font.children[index])) return [];
  return [{ start: font.contentStart, end: font.contentEnd, replacement: sorted.map((child) => sourceOf(text, child)).join("") }];
}
