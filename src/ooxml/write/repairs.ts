/**
 * Refusals of what Excel would "repair" when opening a file: nothing else notices these faults, neither exceljs nor LibreOffice
 * nor the schema validator. They are faults of whoever made the sheets, so the error is a plain one.
 */

/** Excel's rules for names of sheets ("History" is its own); apostrophes are ours, because formulas would have to double them. */
export function checkSheetNames(names: readonly string[]): void {
  for (const name of names) {
    if (name === "" || name.length > 31 || /[*?:\\/[\]']|^history$/i.test(name)) throw new Error(`"${name}" cannot be the name of a sheet`);
  }
  refuseRepeated("sheet", names);
}

/** Names are the same in upper and lower case. */
export function refuseRepeated(what: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw new Error(`two of a kind, which Excel repairs: ${what} "${name}"`);
    seen.add(key);
  }
}

export function checkStyle(sheet: string, style: string, styles: Readonly<Record<string, unknown>>): void {
  if (styles[style] === undefined) throw new Error(`${sheet}: there is no style "${style}"`);
}
