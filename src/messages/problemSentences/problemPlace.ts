import { quoted } from "../formatting";
import type { Language, Sentence } from "../language";

/** What the thrower of a problem knows; a sentence leaves out what is not there. */
export type ProblemFacts = Readonly<Record<string, string | number | null | undefined>>;

/** The sentences of some problems: what, where, and what to do. */
export type ProblemSentences<Problem extends string> = Readonly<Record<Problem, Sentence<ProblemFacts>>>;

/** Words by the `reason` of a problem, with the words for any other reason. */
export interface ReasonWords {
  readonly [reason: string]: Readonly<Record<Language, string>> | undefined;
  readonly other: Readonly<Record<Language, string>>;
}

/** The words for a problem's reason. */
export function reasonWords(words: ReasonWords, reason: ProblemFacts[string], language: Language): string {
  const found = typeof reason === "string" && Object.hasOwn(words, reason) ? words[reason] : undefined;
  return (found ?? words.other)[language];
}

/**
 * Where a problem is, as the beginning of its sentence: file, line, sheet, cell, as far as they are known.
 * Examples: `book.xlsx: `, `“report.txt” บรรทัดที่ 12: `, `book.xlsx, sheet “โครงการ”, cell B5: `.
 */
export function place({ file, line, sheet, cell }: ProblemFacts, language: Language): string {
  const parts = [
    isKnown(file) ? String(file) : "",
    isKnown(line) ? (language === "th" ? `บรรทัดที่ ${line}` : `line ${line}`) : "",
    isKnown(sheet) ? (language === "th" ? `แผ่นงาน ${quoted(String(sheet))}` : `sheet ${quoted(String(sheet))}`) : "",
    isKnown(cell) ? (language === "th" ? `เซลล์ ${cell}` : `cell ${cell}`) : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `${parts.join(language === "th" ? " " : ", ")}: `;
}

/** A fact in quotation marks; nothing, with its leading words, when it is not known. Example: `named(" in ", null)` → "". */
export function named(before: string, fact: ProblemFacts[string], after = ""): string {
  return isKnown(fact) ? `${before}${quoted(String(fact))}${after}` : "";
}

/** Whether a fact was given. */
export function isKnown(fact: ProblemFacts[string]): fact is string | number {
  return fact !== null && fact !== undefined && fact !== "";
}
