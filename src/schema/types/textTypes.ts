import { isCellError } from "../../workbook/cellValue";
import { type ColumnType, UNREADABLE, plainly, reinterpreted } from "../spec/columnType";
import { cellText, storableText } from "./cellText";

/** One line of text, without the spaces around it. */
export const text: ColumnType<string | null> = plainText("text");

/** Text of any length, newlines kept. */
export const longText: ColumnType<string | null> = plainText("longText");

/**
 * Digits that are a name and not a number (`21000000-6549`, `5.10`): the cells are text, so that Excel keeps leading
 * zeros and never sees a date. Where a number stands there all the same, `digits` tells how long the code always is,
 * so that a lost leading zero comes back: 4000000 → "04000000".
 */
export function code(digits: number | null = null): ColumnType<string | null> {
  return {
    ...plainText("code"),
    numberFormat: "@",
    read(cell) {
      if (isCellError(cell) || typeof cell === "boolean") return UNREADABLE;
      if (typeof cell === "string") return plainly(cell.trim());
      const written = cellText(cell);
      const whole = written.padStart(digits ?? 0, "0");
      // 5.1 may have been typed as 5.10, which a number cannot tell.
      return whole !== written || written.includes(".") ? reinterpreted(whole) : plainly(whole);
    },
  };
}

/** A list of texts, one a line; empty lines do not count. A newline inside a text becomes a space. */
export const lines: ColumnType<readonly string[]> = {
  name: "lines",
  numberFormat: null,
  empty: [],
  read(cell) {
    if (isCellError(cell)) return UNREADABLE;
    const items = cellText(cell).split(/\r\n?|\n/).map((line) => line.trim());
    return plainly(items.filter((line) => line !== ""));
  },
  write: (items) => (items.length === 0 ? null : items.map((item) => storableText(item).replaceAll("\n", " ")).join("\n")),
};

function plainText(name: "text" | "longText" | "code"): ColumnType<string | null> {
  return {
    name,
    numberFormat: null,
    empty: null,
    read: (cell) => (isCellError(cell) ? UNREADABLE : plainly(cellText(cell).replace(/\r\n?/g, "\n").trim())),
    write: (value) => (value === null ? null : storableText(value)),
  };
}
