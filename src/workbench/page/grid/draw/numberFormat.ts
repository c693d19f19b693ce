/**
 * A number format as the grid must be given it to show what Excel shows. The grid knows no calendars: where the locale code asks for the
 * Buddhist one (calendar byte 07) years are written `b`, Excel's own letter for them, and the calendar goes.
 * Example: `[$-107041E]d mmm yyyy` → `[$-41E]d mmm bbbb`. Source: measured on Univer 0.25.1 (workbench-grid.md).
 */
export function gridNumberFormat(format: string): string {
  return format
    .split(";")
    .map((section) => section.replace(/\[\$-([0-9A-Fa-f]{1,2})?07([0-9A-Fa-f]{4})\]([^]*)/, (_, _digits, language: string, rest: string) => `[$-${language.replace(/^0+/, "")}]${buddhistYears(rest)}`))
    .join(";");
}

/** `y` outside quotes and after no backslash. */
function buddhistYears(format: string): string {
  return format.replace(/"[^"]*"|\\.|y+/gi, (part) => (/^y/i.test(part) ? (part.length > 2 ? "bbbb" : "bb") : part));
}
