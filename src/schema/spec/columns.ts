import type { Allowed, ComputedColumn, StoredColumn } from "./columnSpec";
import type { ColumnType } from "./columnType";

/** What a column says besides its type; the rest has defaults. */
interface StoredOptions {
  readonly header: string;
  readonly aliases?: readonly string[];
  readonly th: string;
  readonly en: string;
  readonly width: number;
  readonly allowed?: Allowed;
  readonly hidden?: boolean;
  readonly unreadableRule?: StoredColumn["unreadableRule"];
}

/** A column that holds a field. `th` and `en` tell in a sentence what belongs there. */
export function stored<Value>(type: ColumnType<Value>, options: StoredOptions): StoredColumn<Value> {
  const { header, aliases = [], th, en, width, allowed = null, hidden = false } = options;
  const unreadableRule = options.unreadableRule ?? (type.name === "word" || type.name === "yesNo" ? "X05" : "X04");
  return { kind: "stored", type, header, aliases, help: { th, en }, width, allowed, hidden, unreadableRule };
}

interface ComputedOptions {
  readonly header: string;
  readonly aliases?: readonly string[];
  readonly th: string;
  readonly en: string;
  readonly width: number;
  readonly numberFormat?: string;
  readonly formula: string;
}

/** A column that Excel works out and people read. */
export function computed(options: ComputedOptions): ComputedColumn {
  const { header, aliases = [], th, en, width, numberFormat = null, formula } = options;
  return { kind: "computed", header, aliases, help: { th, en }, width, numberFormat, formula, hidden: false, helper: false };
}

/** A hidden column that only serves other formulas. Its header begins with k, so that it is out of the way of users' names. */
export function helper(header: string, formula: string, en: string, th = "คอลัมน์ช่วยคำนวณ (ซ่อน)"): ComputedColumn {
  return { kind: "computed", header, aliases: [], help: { th, en }, width: 12, numberFormat: null, formula, hidden: true, helper: true };
}
