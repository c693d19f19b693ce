import { fieldName } from "./fieldNames";
import type { Language } from "./language";
import { englishRecordForm } from "./recordForm/englishRecordForm";
import type { RecordFormTexts } from "./recordForm/recordFormShape";
import { thaiRecordForm } from "./recordForm/thaiRecordForm";

export type { RecordFormTexts } from "./recordForm/recordFormShape";

/** What the forms for records say by themselves, in a language. */
export function recordFormTexts(language: Language): RecordFormTexts {
  return language === "th" ? thaiRecordForm : englishRecordForm;
}

/** A field's name as the label of a form. Example: `fieldLabel("startDate", "en")` → "Start date". */
export function fieldLabel(field: string, language: Language): string {
  const name = fieldName(field, language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
