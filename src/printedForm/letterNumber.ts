import { arabicDigits } from "../domain/model/text/thaiText";

const LETTER = /(?:^|[\s(]|ที่)([ก-ฮ]{1,3}\.?\s?\d{3,5}(?:\.\d{1,3}){0,2}\s?\/\s?(?:ว\s?)?\d{1,6})(?!\d)/g;
const LINK = /https?:\/\/[^\s<>"]{4,300}/g;
const MOST = 5;

/**
 * The letter numbers and links of a narrative, as printed, for `evidenceRef`; `null` when there is none. Numbers of rounds, years and dates are none.
 * Source: domain.md §7 row 31. Example: "ตามหนังสือที่ กท 0503/2377 ลงวันที่ 12 มิถุนายน 2566" → "กท 0503/2377".
 */
export function evidenceIn(narrative: string): string | null {
  // Thai digits are as wide as Arabic ones, so places found in one text hold in the other.
  const letters = [...arabicDigits(narrative).matchAll(LETTER)].map((match) => {
    const end = match.index + match[0].length;
    return narrative.slice(end - (match[1]?.length ?? 0), end);
  });
  const links = [...narrative.matchAll(LINK)].map((match) => match[0]);
  const found = [...new Set([...letters, ...links])].slice(0, MOST);
  return found.length === 0 ? null : found.join(", ");
}
