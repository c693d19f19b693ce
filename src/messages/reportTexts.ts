import type { Language } from "./language";
import { englishReport } from "./report/englishReport";
import type { ReportTexts } from "./report/reportTextShape";
import { thaiReport } from "./report/thaiReport";

/** The texts of the project report in a language. Example: `reportTexts("th").rounds.round("3")` → "รายงานครั้งที่ 3". */
export function reportTexts(language: Language): ReportTexts {
  return language === "th" ? thaiReport : englishReport;
}
