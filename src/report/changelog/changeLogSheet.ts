import type { ChangeLogEntry } from "../../domain/model/records/logs";
import type { Portfolio } from "../../domain/model/records/portfolio";
import { type ReturnCause, logFieldWords, returnCauseWords } from "../../domain/model/words/workflowWords";
import { workflowStateWords } from "../../domain/model/words/recordWords";
import { countCauses } from "../../domain/workflow/returnReason";
import { fieldName } from "../../messages/fieldNames";
import { formatFieldValue } from "../../messages/fieldValues";
import { formatMoment } from "../../messages/formatMoment";
import { type SheetChoice, SheetWriter } from "../tableSheet/sheetContext";
import type { TableColumn, TableRow, TableSheet } from "../tableSheet/tableSheet";

const LONGEST_SHOWN = 120;
/** Enough of a seal's digest to compare by eye; its content stands in the workbook. */
const SEAL = /^sha256:[0-9a-f]{16}/;

/** The change log up to the day, oldest first, and how often each cause sent a report back. Source: domain.md §8 sheet 10. */
export function changeLogSheet({ changeLog }: Pick<Portfolio, "changeLog">, choice: SheetChoice): TableSheet {
  const writer = new SheetWriter(choice);
  const entries = changeLog.filter(({ at }) => at === null || at.slice(0, 10) <= choice.asOf);
  const returns = entries.filter(isReturn);
  const causes = countCauses(returns.map(({ reason }) => reason)).map(({ cause, count }) => ({ name: causeName(cause), values: [count] }));
  const title = writer.label("cause");
  return {
    ...writer.frame("changelog"),
    facts: [writer.sentences.logged(entries.length, returns.length)],
    chart: causes.length === 0 ? null : { title, kind: "column", category: title, series: [writer.label("count")], look: "count", rows: causes, axis: writer.label("count"), max: null, description: writer.described(title, causes) },
    columns: columnsOf(writer),
    rows: entries.map((entry) => rowOf(entry, writer)),
    legend: [],
    frozenColumns: 1,
  };
}

/** The causes are words of the form, Thai in either language. */
function causeName(cause: ReturnCause): string {
  return returnCauseWords.thai(cause);
}

function isReturn({ field, newValue }: ChangeLogEntry): boolean {
  return logFieldWords.read(field ?? "") === "STATE" && workflowStateWords.read(newValue ?? "") === "RETURNED";
}

function rowOf({ at, who, role, entity, key, field, oldValue, newValue, reason }: ChangeLogEntry, writer: SheetWriter): TableRow {
  return { look: "plain", values: [formatMoment(at, writer.language) ?? at, who, role, entity, key?.replaceAll("|", " / ") ?? null, field, readable(oldValue, writer), readable(newValue, writer), reason] };
}

/** A value of the log as people read it: of a seal the beginning of its digest, of settings or fields each by its name. */
function readable(text: string | null, { language }: SheetWriter): string | null {
  const seal = SEAL.exec(text ?? "");
  if (seal !== null) return `${seal[0]}…`;
  const fields = fieldsIn(text);
  if (fields !== null) return fields.map(([field, value]) => `${fieldName(field, language)}: ${formatFieldValue(field, value, language)}`).join("\n");
  return text === null || text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}

function fieldsIn(text: string | null): readonly (readonly [string, unknown])[] | null {
  if (text === null || !text.startsWith("{")) return null;
  try {
    return Object.entries(JSON.parse(text) as Record<string, unknown>);
  } catch {
    return null;
  }
}

function columnsOf(writer: SheetWriter): readonly TableColumn[] {
  const column = (label: Parameters<SheetWriter["label"]>[0], pixels: number): TableColumn => ({ title: writer.label(label), pixels, look: "text" });
  return [column("at", 120), column("who", 130), column("role", 120), column("entity", 90), column("key", 170), column("field", 104), column("oldValue", 140), column("newValue", 190), column("reason", 170)];
}
