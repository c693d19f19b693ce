import type { ReportRound } from "../../../domain/model/records/reportRound";
import type { CanonicalValue } from "../../../domain/seal/canonicalValue";
import type { SealedField } from "../../../domain/seal/roundContent";
import { formatFieldValue } from "../../../messages/fieldValues";
import type { Language } from "../../../messages/language";

/** Fields whose whole text is to be read, not its beginning in quotation marks. */
const TEXTS: ReadonlySet<SealedField> = new Set(["narrative", "problem", "remedy", "evidenceRef"]);

/** What a report says in a field, as people read it; what could not be read as it stands there. "–" is nothing. */
export function fieldText(round: ReportRound, field: SealedField, language: Language): string {
  return round.unreadable[field] ?? sealedText(field, round[field], language);
}

/** The same for a value of a seal. */
export function sealedText(field: SealedField, value: CanonicalValue, language: Language): string {
  return TEXTS.has(field) && typeof value === "string" ? value : formatFieldValue(field, value, language);
}
