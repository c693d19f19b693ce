import type { Language, Sentence } from "./language";
import { type PrintedFormProblemId, printedFormProblems } from "./problemSentences/printedFormProblems";
import type { ProblemFacts } from "./problemSentences/problemPlace";
import { type WorkbookProblemId, workbookProblems } from "./problemSentences/workbookProblems";

export type { ProblemFacts } from "./problemSentences/problemPlace";

/** Everything that can stop a task: what is wrong with a workbook, or with a file that should be imported. */
export type Problem = WorkbookProblemId | PrintedFormProblemId;

const sentences: Readonly<Record<Problem, Sentence<ProblemFacts>>> = { ...workbookProblems, ...printedFormProblems };

/** Every problem that has a sentence. */
export const PROBLEMS = Object.keys(sentences) as readonly Problem[];

/**
 * What is wrong, where, and what to do. `facts` are the error's own; for a printed form add its `file` and `line`.
 *
 * Example: `problemMessage("FILE_MISSING", { file: "book.xlsx" }, "en")` → "book.xlsx: there is no such file. Check its name and folder."
 */
export function problemMessage(problem: Problem, facts: ProblemFacts, language: Language): string {
  return sentences[problem][language](facts);
}
