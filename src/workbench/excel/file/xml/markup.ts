import { encodeText } from "./cellText";
import { escapeXml } from "./xmlText";

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type AttributeValue = string | number | boolean | null | undefined;

/**
 * An element as text. Attributes that are null or undefined are left out; `true` is `1`, `false` is `0`. Children are markup.
 *
 *     element("brk", { id: 5, man: true }) // <brk id="5" man="1"/>
 */
export function element(name: string, attributes: Readonly<Record<string, AttributeValue>>, ...children: readonly string[]): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    tag += ` ${key}="${typeof value === "boolean" ? (value ? "1" : "0") : typeof value === "number" ? numberText(value) : escapeXml(encodeText(value))}"`;
  }
  const content = children.join("");
  return content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** Text as the content of an element. */
export function textContent(text: string): string {
  return escapeXml(encodeText(text));
}

/** A list with its `count`; nothing when it is empty. */
export function countedList(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, ...items);
}

/** Attributes that say the usual thing are left out: `unless(value, usual)`. */
export function unless<Value extends AttributeValue>(value: Value, usual: Value): Value | null {
  return value === usual ? null : value;
}

/** @throws Error for a number that is not finite, which no file can hold */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`a workbook cannot hold ${value}`);
  return Object.is(value, -0) ? "0" : String(value);
}
