const guid = /^\{[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}\}$/i;

/** Kinds of things that files number, as Excel numbers those of files that do not say. */
const kinds = { sheet: 1, conditionalFormat: 6, drawn: 8 } as const;

/** Example: `countedGuid("sheet", 0, 2)` → "{00000000-0001-0000-0200-000000000000}". */
export function countedGuid(kind: keyof typeof kinds, owner: number, index: number): string {
  const digits = (value: number, length: number): string => value.toString(16).toUpperCase().padStart(length, "0");
  return `{${digits(owner, 8)}-${digits(kinds[kind], 4)}-0000-${digits(index & 0xff, 2)}${digits((index >> 8) & 0xff, 2)}-000000000000}`;
}

/** The id of a table that has none, by its number in the workbook; Excel gives the same. */
export function tableGuid(id: number): string {
  return `{00000000-000C-0000-FFFF-FFFF${id.toString(16).toUpperCase().padStart(2, "0")}000000}`;
}

/** An id as a file can hold it: itself when it is one, else `otherwise`. */
export function fileGuid(id: string, otherwise: string): string {
  return guid.test(id) ? id : otherwise;
}
