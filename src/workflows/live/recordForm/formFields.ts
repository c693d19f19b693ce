import type { Portfolio } from "../../../domain/model/records/portfolio";
import { expenseCategoryWords, projectKindWords } from "../../../domain/model/words/recordWords";
import { lifecycleWords } from "../../../domain/model/words/statusWords";
import type { Bilingual } from "../../../schema/spec/columnSpec";
import type { ColumnTypeName } from "../../../schema/spec/columnType";
import type { ListName } from "../../../schema/spec/listName";
import type { NamedStoredColumn, RecordTable } from "../../../schema/spec/tableSpec";

/** How a field is asked for. */
export type FieldInput = "line" | "paragraph" | "date" | "money" | "number" | "choice" | "yesNo";

/** A field of a record as a form asks for it: what the sheet's own column says of it. */
export interface FormField {
  readonly field: string;
  readonly input: FieldInput;
  readonly help: Bilingual;
  /** Values of a closed list; empty for other inputs. */
  readonly choices: readonly string[];
  /** A list that is offered, and anything else is taken. */
  readonly suggested: ListName | null;
}

/** A column that a form writes, for whoever only hands it on. */
export type FormColumn = NamedStoredColumn;

const INPUTS: Readonly<Partial<Record<ColumnTypeName, FieldInput>>> = {
  longText: "paragraph", lines: "paragraph", date: "date", money: "money", whole: "number", decimal: "number", percent: "number", word: "choice", yesNo: "yesNo",
};

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  projectKind: projectKindWords.ids, lifecycle: lifecycleWords.ids, expenseCategory: expenseCategoryWords.ids,
};

/** The fields of a table that people fill in, by their names; a form puts them in its own order. */
export function formFields({ stored }: RecordTable): ReadonlyMap<string, FormField> {
  return new Map(stored.filter(({ hidden }) => !hidden).map((column) => [column.field, formField(column)]));
}

/** The column of a field. @throws RangeError for what is none */
export function columnOf({ name, stored }: RecordTable, field: string): NamedStoredColumn {
  const column = stored.find((each) => each.field === field);
  if (column === undefined) throw new RangeError(`${name} has no field ${field}`);
  return column;
}

function formField({ field, type, help, allowed }: NamedStoredColumn): FormField {
  const input = INPUTS[type.name] ?? "line";
  return { field, input, help, choices: input === "choice" ? (CHOICES[field] ?? []) : [], suggested: allowed?.kind === "suggested" ? allowed.list : null };
}

/** What a list offers in this workbook, each once and in the order of the rows. */
export function suggestionsIn({ agencies, indicators }: Portfolio, list: ListName): readonly string[] {
  const all =
    list === "ListAgencyCodes" ? agencies.map(({ agencyCode }) => agencyCode)
    : list === "ListAgencyNames" ? agencies.map(({ nameTh }) => nameTh)
    : list === "ListIndicatorCodes" ? indicators.map(({ indicatorCode }) => indicatorCode)
    : [];
  return [...new Set(all.filter((each) => each !== null && each !== ""))] as readonly string[];
}
