import { LANGUAGES } from "../../src/messages/language";
import { PROBLEMS, type Problem, type ProblemFacts, problemMessage } from "../../src/messages/problems";
import { PRINTED_FORM_PROBLEMS, type PrintedFormProblem } from "../../src/printedForm/printedFormError";
import type { WorkbookProblem } from "../../src/workbook/workbookError";
import { complaintsAbout } from "./wording";

/** The compiler proves here that messages knows exactly the problems that are thrown. */
const everyThrown = (problem: WorkbookProblem | PrintedFormProblem): Problem => problem;
const everyKnown = (problem: Problem): WorkbookProblem | PrintedFormProblem => problem;

const PLACE: ProblemFacts = { file: "book.xlsx", sheet: "โครงการ", cell: "B5", line: 12 };
const DETAILS: ProblemFacts = {
  table: "Projects", column: "รหัสโครงการ", part: "xl/worksheets/sheet1.xml", element: "extLst", lock: "~$book.xlsx", found: 3, known: 2, allowed: 32767, limit: "totalBytes",
  limitBytes: 5_000_000, sizeBytes: 6_000_000, text: "รหัส: ไม่มี", projectCode: "21000000-6549", detail: "exit 1",
  kind: "sheet", taken: "โครงการ", needed: "ExcelApi 1.14", code: "GeneralException",
};
const REASONS = [
  "isFolder", "isFile", "folderMissing", "permission", "diskFull", "inUse", "nameTooLong", "other", "empty", "oldFormat", "notAZip", "notAPackage", "otherDocument", "binaryWorkbook",
  "truncated", "checksum", "duplicatePart", "partName", "overlap", "compression", "volumes", "missingPart", "xml", "encoding", "doctype", "incomplete", "sharedText", "value",
  "order", "tableColumns", "tableName", "totalsRow", "cellsBelow", "tableBelow", "mergeBelow", "sheetEnd", "merged", "filtered", "hiddenRow", "rowFormula", "referenced", "attached", "ruleInside", "tooSlow", "failed", "NO_DOCUMENT", "BROKEN", "FORBIDDEN_XML",
  "ENTRIES", "SIZE", "RATIO", "neverHeardOf", null,
];

/** No facts, all facts, and all facts with every reason. */
const variants: readonly ProblemFacts[] = [
  {},
  { ...PLACE },
  ...REASONS.map((reason) => ({ ...PLACE, ...DETAILS, reason })),
  ...["PDF", "OLD_WORD", "ZIP", "IMAGE", "BINARY"].map((looksLike) => ({ file: "a.pdf", looksLike })),
  ...["fileBytes", "ratio", "entries", "tableCells"].map((limit) => ({ file: "a.xlsx", limit, allowed: 200 })),
];

it("has a sentence for every problem that is thrown, and for no other", () => {
  expect(PRINTED_FORM_PROBLEMS.filter((problem) => !PROBLEMS.includes(everyThrown(problem)))).toEqual([]);
  expect(PROBLEMS.map(everyKnown)).toEqual(expect.arrayContaining([...PRINTED_FORM_PROBLEMS]));
});

describe.each(LANGUAGES)("in %s", (language) => {
  it.each(PROBLEMS)("%s says what is wrong and what to do, whatever is known", (problem) => {
    const sentences = variants.map((facts) => problemMessage(problem, facts, language));
    expect(sentences.flatMap((sentence) => complaintsAbout(sentence, language).map((complaint) => `${sentence} … ${complaint}`))).toEqual([]);
  });

  it.each(PROBLEMS.filter((problem) => problem !== "PDF_CONVERTER_MISSING"))("%s begins with the place", (problem) => {
    expect(problemMessage(problem, { file: "book.xlsx" }, language)).toMatch(/^book\.xlsx: /);
  });
});

it.each<[Problem, ProblemFacts, string]>([
  ["FILE_MISSING", { file: "book.xlsx" }, "book.xlsx: there is no such file. Check its name and folder."],
  ["TABLE_BLOCKED", { file: "b.xlsx", sheet: "โครงการ", cell: "A9", table: "Projects", reason: "totalsRow" },
    "b.xlsx, sheet “โครงการ”, cell A9: the table “Projects” cannot be written: the table's totals row is in the way; switch it off, then try again."],
  ["FILE_TOO_LARGE", { file: "a.txt", sizeBytes: 9e6, limitBytes: 5e6 }, "a.txt: the file was not opened: it is too large (at most 5 MB). Use a smaller one."],
  ["FILE_TOO_LARGE", { file: "a.xlsx", limit: "entries", allowed: 10_000, found: 20_000 }, "a.xlsx: the file was not opened: it has too many parts (at most 10,000). Use a smaller one."],
  ["CODE_UNREADABLE", { file: "form.txt", line: 15, text: "ไม่มี" },
    "form.txt, line 15: the project code cannot be read (“ไม่มี” stands there). It should look like 21000000-6549; correct the file and import it again."],
  ["YEAR_UNREADABLE", { file: "form.txt", text: null, projectCode: "21000000-6549" },
    "form.txt: the fiscal year of project “21000000-6549” cannot be read (the form does not have it). It should be a Buddhist year such as 2566; correct the file and import it again."],
])("explains %s", (problem, facts, expected) => expect(problemMessage(problem, facts, "en")).toBe(expected));
