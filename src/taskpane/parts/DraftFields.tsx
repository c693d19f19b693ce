import type { StoredRecord } from "../../domain/model/records/stored";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { type FormColumn, type FormField, suggestionsIn } from "../../workflows/live/recordForm/formFields";
import { type DraftedRecord, type RecordDraft, settled, shownText, withTyped } from "../../workflows/live/recordForm/recordDraft";
import { ConflictBar } from "./ConflictBar";
import { RecordField } from "./RecordField";

interface DraftProps {
  readonly draft: RecordDraft;
  readonly assessment: Pick<DraftedRecord<StoredRecord>, "faults" | "conflicts">;
  readonly onDraft: (draft: RecordDraft) => void;
}

interface DraftFieldsProps extends DraftProps {
  readonly live: LiveWorkbook;
  /** The record that is typed over. */
  readonly under: StoredRecord;
  /** In this order; those that the table does not ask for are passed over. */
  readonly fields: readonly string[];
  readonly asked: ReadonlyMap<string, FormField>;
  readonly columnOf: (field: string) => FormColumn;
  /** Why a field cannot be changed; `null` = it can. */
  readonly fixedBecause?: (field: string) => string | null;
}

/** Fields of a record with what is typed over them. */
export function DraftFields({ live, under, fields, asked, columnOf, fixedBecause, draft, assessment, onDraft }: DraftFieldsProps) {
  return fields.map((name) => {
    const field = asked.get(name);
    return field === undefined ? null : (
      <RecordField
        key={name}
        field={field}
        text={shownText(draft, under, columnOf(name))}
        fault={assessment.faults[name] ?? null}
        suggestions={field.suggested === null ? [] : suggestionsIn(live.reading.portfolio, field.suggested)}
        fixedBecause={fixedBecause?.(name) ?? null}
        onType={(text) => {
          onDraft(withTyped(draft, under, columnOf(name), text));
        }}
      />
    );
  });
}

/** What somebody else has changed meanwhile in the fields that are typed over. */
export function DraftConflicts({ draft, assessment, onDraft }: DraftProps) {
  return assessment.conflicts.map((conflict) => (
    <ConflictBar
      key={conflict.field}
      conflict={conflict}
      onSettle={(choice) => {
        onDraft(settled(draft, conflict, choice));
      }}
    />
  ));
}
