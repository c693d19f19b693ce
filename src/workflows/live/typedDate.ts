import { parseThaiDate } from "../../domain/model/calendar/parseThaiDate";

/** Why a typed date cannot be taken. */
export type DateFault = "NOT_A_DATE" | "IMPOSSIBLE_DATE" | "AMBIGUOUS_DATE";

const FAULTS = { unreadable: "NOT_A_DATE", impossible: "IMPOSSIBLE_DATE", ambiguous: "AMBIGUOUS_DATE", day: null } as const;

/** What is wrong with a text that should be a date; `null` = nothing. Example: "31/02/2566" → "IMPOSSIBLE_DATE". */
export function dateFault(text: string): DateFault | null {
  return FAULTS[parseThaiDate(text).kind];
}
