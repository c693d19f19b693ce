import { strFromU8, unzipSync } from "fflate";

/** The parts of a package by name, as text; binary parts come as text too, byte by byte, which is enough to compare them. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, !/\.(xml|rels|vml)$/.test(name))]));
}

/** Names of the parts that differ between two packages, were added or removed. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = partsOf(before);
  const now = partsOf(after);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name]).sort();
}
