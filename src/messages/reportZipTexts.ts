import type { Language } from "./language";
import { englishReportZip } from "./pane/englishReportZip";
import type { ReportZipTexts } from "./pane/reportZipShape";
import { thaiReportZip } from "./pane/thaiReportZip";

/** What the pane says about a zip of report files, in a language; apart from `paneTexts`, so that it comes with that part. */
export function reportZipTexts(language: Language): ReportZipTexts {
  return language === "th" ? thaiReportZip : englishReportZip;
}
