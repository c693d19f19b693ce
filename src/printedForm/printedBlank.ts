/** Whether a printed value is blank: nothing, or the dots and dashes that stand for nothing. A blank is unknown, never zero. */
export function isPrintedBlank(text: string): boolean {
  return /^[-–—.…_\s]*$/.test(text);
}
