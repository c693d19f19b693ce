/** Whether a text is a web address that may be opened: https and nothing else. */
export function isSafeLink(text: string): boolean {
  try {
    return new URL(text.trim()).protocol === "https:";
  } catch {
    return false;
  }
}
