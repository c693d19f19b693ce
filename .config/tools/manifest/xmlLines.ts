/** An element of a file that people read: a line per element, two spaces per level. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlNode[];
}

/** `element("Id", {}, "…")`, `element("Sets", {}, [element("Set", { Name: "ExcelApi" })])` */
export function element(name: string, attributes: Readonly<Record<string, string>> = {}, content: string | readonly XmlNode[] = []): XmlNode {
  return { name, attributes, content };
}

/** The whole file. `note` stands in a comment above the first element. */
export function xmlDocument(root: XmlNode, note: string): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<!-- ${note} -->`, ...linesOf(root, ""), ""].join("\n");
}

function linesOf({ name, attributes, content }: XmlNode, indent: string): readonly string[] {
  const tag = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(" ");
  if (content.length === 0) return [`${indent}<${tag}/>`];
  if (typeof content === "string") return [`${indent}<${tag}>${escaped(content)}</${name}>`];
  return [`${indent}<${tag}>`, ...content.flatMap((child) => linesOf(child, `${indent}  `)), `${indent}</${name}>`];
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
