import { openPackage } from "../../src/hosts/exceljs/package/zip";
import { parseXml } from "../../src/ooxml/xml/xmlTree";
import type { XmlElement } from "../../src/ooxml/xml/xmlTree";

/** An element by what it says; where and how it was written makes no difference. */
export interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Tree[];
}

const treeOf = ({ name, attributes, text, children }: XmlElement): Tree => ({ name, attributes, text: text.trim(), children: children.map(treeOf) });

/**
 * The sheets of a workbook as trees in which every cell holds its text and the whole of its look, so that two files are the same whether their
 * texts are shared or not and however their formats are numbered. Sizes that readers work out for themselves (`dimension`, `spans`) are left out.
 */
export function sheetTrees(bytes: Uint8Array): readonly Tree[] {
  const workbook = openPackage(bytes, { file: "sheetTrees" });
  const tree = (part: string): Tree => treeOf(parseXml(workbook.text(part)));
  const looks = looksOf(tree("xl/styles.xml"));
  const texts = workbook.has("xl/sharedStrings.xml") ? parseXml(workbook.text("xl/sharedStrings.xml")).children.map(textOfItem) : [];
  const sheets = workbook.names.filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  return sheets.map((part) => {
    const { children, ...sheet } = treeOfSheet(parseXml(workbook.text(part)), looks, texts);
    return { ...sheet, children: children.filter(({ name }) => name !== "dimension") };
  });
}

function treeOfSheet(element: XmlElement, looks: readonly string[], texts: readonly string[]): Tree {
  if (element.name === "c") return cellOf(element, looks, texts);
  const { spans: _spans, ...attributes } = element.attributes;
  return { name: element.name, attributes, text: element.text.trim(), children: element.children.map((child) => treeOfSheet(child, looks, texts)) };
}

function cellOf({ name, attributes, children }: XmlElement, looks: readonly string[], texts: readonly string[]): Tree {
  const { r = "", s = "0", t = "n" } = attributes;
  const isText = t === "s" || t === "inlineStr";
  const [content] = children;
  if (content?.name === "f") return { name, attributes: { r, type: t, look: looks[Number(s)] ?? "no such look" }, text: "", children: children.map(treeOf) };
  const text = content === undefined ? "" : t === "s" ? (texts[Number(content.text)] ?? "no such text") : isText ? textOfItem(content) : content.text;
  return { name, attributes: { r, type: isText ? "text" : t, look: looks[Number(s)] ?? "no such look" }, text, children: [] };
}

/** With the mark that keeps its spaces, where it has one. */
const textOfItem = ({ children }: XmlElement): string => children.map(({ text, attributes }) => `${attributes["xml:space"] ?? ""}|${text}`).join("");

function looksOf(styles: Tree): readonly string[] {
  const list = (name: string): readonly Tree[] => styles.children.find((child) => child.name === name)?.children ?? [];
  const codes = Object.fromEntries(list("numFmts").map(({ attributes: { numFmtId = "", formatCode } }) => [numFmtId, formatCode]));
  return list("cellXfs").map(({ attributes: { numFmtId = "", fontId, fillId, borderId, ...flags }, children }) =>
    JSON.stringify({
      format: codes[numFmtId] ?? numFmtId, font: list("fonts")[Number(fontId)], fill: list("fills")[Number(fillId)], border: list("borders")[Number(borderId)], flags, children,
    }),
  );
}
