import type { Language } from "../language";

/** A round inside a sentence: "ครั้งที่ 3", "round 3"; for a row without a number "แถวก่อน", "the row before". */
export function roundName(roundNo: number | null, language: Language): string {
  if (roundNo === null) return language === "th" ? "แถวก่อน" : "the row before";
  return language === "th" ? `ครั้งที่ ${roundNo}` : `round ${roundNo}`;
}

/** The round that a sentence is about: "รายงานครั้งที่ 3", "Round 3"; without a number "รายงานนี้", "This report". */
export function thisRound(roundNo: number | null, language: Language): string {
  if (roundNo === null) return language === "th" ? "รายงานนี้" : "This report";
  return language === "th" ? `รายงานครั้งที่ ${roundNo}` : `Round ${roundNo}`;
}
