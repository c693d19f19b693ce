/** Excel's limit for a tab's name. */
const LONGEST = 31;

/**
 * The tab's name for a project: its code, made fit for Excel (at most 31 characters, none of `* ? : \ / [ ] '`, not the reserved
 * "History"), or `fallback` where nothing of it is left. Example: `sheetNameOf("21000000-6549", "รายงานโครงการ")` → "21000000-6549".
 */
export function sheetNameOf(projectCode: string | null, fallback: string): string {
  const name = [...(projectCode ?? "").replace(/[*?:\\/[\]'\u0000-\u001f\u007f]/g, "-").trim()].reduce(
    (text, character) => (text.length + character.length > LONGEST ? text : text + character),
    "",
  ).trim();
  return name === "" || /^history$/i.test(name) || /^-+$/.test(name) ? fallback : name;
}
