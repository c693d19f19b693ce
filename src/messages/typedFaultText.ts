import { formatNumber } from "./formatting";
import type { Language } from "./language";
import { recordFormTexts } from "./recordFormTexts";

/** Why a typed text cannot be written, as forms find it out. */
export type TypedFaultFacts =
  | { readonly kind: "NOT_A_DATE" | "IMPOSSIBLE_DATE" | "AMBIGUOUS_DATE" | "DAY_OUT_OF_RANGE" | "NOT_AN_AMOUNT" | "NOT_A_NUMBER" | "UNKNOWN_WORD" | "TAKEN" }
  | { readonly kind: "OUT_OF_RANGE"; readonly low: number; readonly high: number | null }
  | { readonly kind: "TOO_LONG"; readonly high: number }
  | { readonly kind: "WRONG_FORM"; readonly message: Readonly<Record<Language, string>> };

/** The sentence below a field. Example: `{ kind: "OUT_OF_RANGE", low: 2540, high: 2640 }` → "Enter a number from 2540 to 2640". */
export function typedFaultText(fault: TypedFaultFacts, language: Language): string {
  const { faults } = recordFormTexts(language);
  switch (fault.kind) {
    case "OUT_OF_RANGE":
      return fault.high === null ? faults.atLeast(String(fault.low)) : faults.between(String(fault.low), String(fault.high));
    case "TOO_LONG":
      return faults.tooLong(formatNumber(fault.high));
    case "WRONG_FORM":
      return fault.message[language];
    default:
      return faults[fault.kind];
  }
}
