/** Whether a text says nothing: `null`, empty, or only spaces. */
export function isBlank(text: string | null): boolean {
  if (text === null) return true;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isSpace = code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x200b;
    if (!isSpace) return false;
  }
  return true;
}
