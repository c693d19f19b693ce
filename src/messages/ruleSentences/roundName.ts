import type { Language } from "../language";

/** A round inside a sentence: "ครั้งที่ 3", "round 3"; for a row without a number "แถวก่อน", "the row before". */
export function roundName(roundNo: number | null, language: Language): string {
  if (roundNo === null) return language === "th" ? "แถวก่อน" : "the row before";
  return language === "th" ? `ครั้งที่ ${roundNo}` : `round ${roundNo}`;
}

/** How a sentence about a round begins: "รายงานครั้งที่ 3 " (Thai words follow a number after a space), "Round 3"; without a number "รายงานนี้", "This report". */
export function thisRound(roundNo: number | null, language: Language): string {
  if (roundNo === null) return language === "th" ? "รายงานนี้" : "This report";
  return language === "th" ? `รายงานครั้งที่ ${roundNo} ` : `Round ${roundNo}`;
}
