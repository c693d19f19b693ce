import { escapeXml } from "./xmlText";

/** Changes to a tag's attributes, by their name as written: a new value, or null to take the attribute away. */
export type AttributeChanges = Readonly<Record<string, string | number | null>>;

/**
 * An opening tag with changed attributes. Everything else in it keeps its characters: order, quotes, spaces, other attributes.
 * The tag must be well-formed (a scanner has read it).
 *
 *     editTag(`<c r="B7" s="3" t="s">`, { t: null })  → `<c r="B7" s="3">`
 */
export function editTag(tag: string, changes: AttributeChanges): string {
  const open = /^<[^\s/>]+/.exec(tag)?.[0] ?? "";
  const rest = new Map(Object.entries(changes));
  const edited = tag.slice(open.length).replace(attribute, (whole, space: string, name: string, equals: string, quoted: string) => {
    const value = rest.get(name);
    if (value === undefined) return whole;
    rest.delete(name);
    if (value === null) return "";
    const quote = quoted.charAt(0);
    const escaped = escapeXml(String(value));
    return `${space}${name}${equals}${quote}${quote === "'" ? escaped.replaceAll("'", "&apos;") : escaped}${quote}`;
  });
  const added = [...rest].flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escapeXml(String(value))}"`]));
  const end = /\s*\/?>$/.exec(edited)?.index ?? edited.length;
  return open + edited.slice(0, end) + added.join("") + edited.slice(end);
}

/** Each match takes one whole attribute, so that a value that looks like an attribute is never taken for one. */
const attribute = /(\s+)([^\s=/>]+)(\s*=\s*)("[^"]*"|'[^']*')/g;

/** The opening tag of an element that will have content: `<c r="A1"/>` → `<c r="A1">`. */
export function openedTag(tag: string): string {
  return tag.replace(/\s*\/>$/, ">");
}
