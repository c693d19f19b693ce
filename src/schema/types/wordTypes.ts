import type { ImportFlag } from "../../domain/model/records/reportRound";
import { type RowId, rowId as rowIdOf } from "../../domain/model/records/stored";
import { type Vocabulary, vocabulary } from "../../domain/model/words/vocabulary";
import { type ColumnType, UNREADABLE, plainly } from "../spec/columnType";

/** A word of a closed list: the Thai word in the cell, the value inside. Synonyms and the value's own name are read too. */
export function word<Id extends string>(words: Vocabulary<Id>): ColumnType<Id | null> {
  // Nearly every cell holds a word as it was offered; comparing spellings is for the others.
  const asOffered = new Map<string, Id>(words.ids.map((id) => [words.thai(id), id]));
  return {
    name: "word",
    numberFormat: null,
    empty: null,
    read(cell) {
      const value = typeof cell === "string" ? (asOffered.get(cell) ?? words.read(cell)) : null;
      return value === null ? UNREADABLE : plainly(value);
    },
    write: (value) => (value === null ? null : words.thai(value)),
  };
}

/** The words of yes and no. */
export const yesNoWords = vocabulary<"YES" | "NO">({
  YES: ["ใช่", "yes", "y", "true", "1", "✓", "x"],
  NO: ["ไม่ใช่", "no", "n", "false", "0", "-"],
});

/** Yes or no; an empty cell is no. */
export const yesNo: ColumnType<boolean> = {
  name: "yesNo",
  numberFormat: null,
  empty: false,
  read(cell) {
    if (typeof cell === "boolean") return plainly(cell);
    const written = typeof cell === "string" || typeof cell === "number" ? yesNoWords.read(String(cell)) : null;
    return written === null ? UNREADABLE : plainly(written === "YES");
  },
  write: (value) => yesNoWords.thai(value ? "YES" : "NO"),
};

// A ULID: 26 characters of Crockford's base 32, of which the first is at most 7. Source: github.com/ulid/spec.
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** The hidden id of a row; anything but a ULID is unreadable (X06). */
export const rowId: ColumnType<RowId | null> = {
  name: "rowId",
  numberFormat: "@",
  empty: null,
  read(cell) {
    const written = typeof cell === "string" ? cell.trim().toUpperCase() : "";
    return ULID.test(written) ? plainly(rowIdOf(written)) : UNREADABLE;
  },
  write: (value) => value,
};

/** What an import was unsure of, as JSON; hidden, and nothing for people to type. */
export const flags: ColumnType<readonly ImportFlag[]> = {
  name: "flags",
  numberFormat: null,
  empty: [],
  read(cell) {
    const flagList = typeof cell === "string" ? parsedJson(cell) : null;
    return Array.isArray(flagList) && flagList.every(isImportFlag) ? plainly(flagList) : UNREADABLE;
  },
  write: (value) => (value.length === 0 ? null : JSON.stringify(value)),
};

function parsedJson(written: string): unknown {
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return null;
  }
}

function isImportFlag(value: unknown): value is ImportFlag {
  if (typeof value !== "object" || value === null) return false;
  const flag = value as Partial<Record<keyof ImportFlag, unknown>>;
  return flag.ruleId === "R18" && isNumberOrNull(flag.printedRow) && isNumberOrNull(flag.metricNo) && isTextList(flag.fields);
}

function isNumberOrNull(value: unknown): value is number | null {
  return value === null || typeof value === "number";
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
