/** What every sentence that a user reads must be like, in either language. */
import type { Language } from "../../src/messages/language";

/** Words in “quotation marks” are other people's and may be in any language. */
const withoutQuotes = (text: string) => text.replace(/“[^”]*”/g, "“”");

/** Why a sentence is not fit to be read; empty when it is. */
export function complaintsAbout(sentence: string, language: Language): readonly string[] {
  const own = withoutQuotes(sentence);
  return [
    /undefined|null|NaN|\[object/.test(sentence) ? "prints a missing value" : "",
    /[a-z][A-Z]|[A-Z]{2}_[A-Z]/.test(own.replace(/LibreOffice|PowerPoint/g, "")) ? "prints an identifier" : "",
    /\$\{|\{\{|\bTODO\b/.test(sentence) ? "prints its template" : "",
    /\s\s|\s$|^\s|\s[.,](?![a-z])/.test(own) ? "has stray spaces" : "",
    language === "th" && !/[\u0e01-\u0e4e]/.test(own) ? "is not Thai" : "",
    language === "th" && /[0-9%”][ก-ฮะ-์]|[ก-ฮะ-์][0-9“(]|\)[ก-ฮะ-์]/.test(own) ? "lacks a space beside a number or quotation" : "",
    language === "en" && /[\u0e01-\u0e5b]/.test(own) ? "has Thai outside quotation marks" : "",
    language === "en" && !/[a-z]/.test(own) ? "is not English" : "",
    language === "en" && !/[.?”]$/.test(sentence) ? "does not end like a sentence" : "",
  ].filter((complaint) => complaint !== "");
}
