import { closingBracket } from "./formulaTokens";

/** What stands in the brackets after a table's name, read. */
export interface StructuredReference {
  /** In the order written; empty = the data. */
  readonly sections: readonly TableSection[];
  /** First and last column by name, the same for one; null = all of them. */
  readonly columns: { readonly first: string; readonly last: string } | null;
}

export type TableSection = "#All" | "#Data" | "#Headers" | "#Totals" | "#This Row";

const sectionNames: Readonly<Record<string, TableSection>> = {
  "#all": "#All", "#data": "#Data", "#headers": "#Headers", "#totals": "#Totals", "#this row": "#This Row",
};

/**
 * Reads the inside of the outer brackets.
 * Examples: `รหัส`, `#Headers`, `@รหัส`, `[#This Row],[รหัส]`, `[#Headers],[#Data],[ก]:[ค]`, `@[ก]:[ค]`.
 */
export function parseStructuredReference(inner: string): StructuredReference {
  const text = inner.trim();
  if (text.startsWith("@")) {
    const rest = text.slice(1).trim();
    return { sections: ["#This Row"], columns: rest === "" ? null : columnsOf(rest) };
  }
  if (!text.startsWith("[")) {
    const section = sectionNames[text.toLowerCase()];
    if (section !== undefined) return { sections: [section], columns: null };
    return { sections: [], columns: text === "" ? null : columnsOf(text) };
  }
  const items = bracketed(text);
  const sections = items.map((item) => sectionNames[item.toLowerCase()]).filter((section) => section !== undefined);
  const [first, last = first] = items.filter((item) => sectionNames[item.toLowerCase()] === undefined).map(unescaped);
  return { sections, columns: first === undefined || last === undefined ? null : { first, last } };
}

function columnsOf(text: string): StructuredReference["columns"] {
  const [first = text, last = first] = text.startsWith("[") ? bracketed(text) : [text];
  return { first: unescaped(first), last: unescaped(last) };
}

/** `[a],[b]:[c]` → a, b, c */
function bracketed(text: string): string[] {
  const items: string[] = [];
  for (let open = text.indexOf("["); open >= 0; ) {
    const close = closingBracket(text, open);
    items.push(text.slice(open + 1, close));
    open = text.indexOf("[", close);
  }
  return items;
}

const unescaped = (name: string): string => name.replace(/'(.)/gu, "$1");
