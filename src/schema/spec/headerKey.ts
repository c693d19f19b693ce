import { comparisonKey } from "../../domain/model/text/thaiText";

/**
 * The key under which two wordings of one column header are the same: spaces, case, punctuation and broken ำ do not count.
 * Example: "งบประมาณที่ได้รับ (บาท)" and "งบประมาณ ที่ได้รับ(บาท)" agree.
 */
export function headerKey(header: string): string {
  return comparisonKey(header).replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}
