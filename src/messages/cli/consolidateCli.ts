import type { Language } from "../language";

/** What `consolidate` and `decisions` say around their results. */
export interface ConsolidateCliTexts {
  readonly verbs: Readonly<Record<"consolidate" | "decisions" | "export" | "apply", string>>;
  readonly options: Readonly<Record<"out" | "keepGoing" | "decisionsOut" | "into", string>>;
  readonly args: Readonly<Record<"books" | "consolidated" | "decisions", string>>;
  readonly reading: string;
  readonly written: (file: string, facts: { readonly files: number; readonly projects: number; readonly rounds: number }) => string;
  readonly diff: (counts: { readonly added: number; readonly updated: number; readonly unchanged: number; readonly removed: number }) => string;
  readonly changed: Readonly<Record<"added" | "changed" | "removed", string>>;
  readonly more: (count: number) => string;
  readonly conflicts: (count: number, open: number) => string;
  readonly noConflicts: string;
  readonly kept: (value: string, rule: string) => string;
  readonly unread: (count: number) => string;
  readonly nothingWritten: string;
  readonly keepGoingHint: string;
  readonly held: (count: number) => string;
  readonly exported: (count: number, file: string) => string;
  readonly noDecisions: string;
  readonly applied: (counts: { readonly applied: number; readonly already: number; readonly elsewhere: number; readonly conflicts: number }) => string;
  readonly decisionConflict: Readonly<Record<"ROUND_GONE" | "RENUMBERED" | "EDITED" | "STATE_MOVED", string>>;
  readonly edited: (field: string, decided: string, found: string) => string;
}

const english: ConsolidateCliTexts = {
  verbs: {
    consolidate: "bring agency workbooks together into one",
    decisions: "carry decisions of a consolidated workbook back to the agencies",
    export: "write what was decided in a consolidated workbook into a file",
    apply: "carry decisions out in an agency's workbook",
  },
  options: {
    out: "the consolidated workbook",
    keepGoing: "go on without the files that cannot be read",
    decisionsOut: "the file of decisions to be written",
    into: "the agency's workbook",
  },
  args: { books: "agency workbooks", consolidated: "a consolidated workbook", decisions: "a file of decisions" },
  reading: "Reading workbooks",
  written: (file, { files, projects, rounds }) => `Wrote ${file}: ${files} file${plural(files)}, ${projects} project${plural(projects)}, ${rounds} report${plural(rounds)}`,
  diff: ({ added, updated, unchanged, removed }) => `Projects: ${added} added, ${updated} changed, ${removed} removed, ${unchanged} unchanged`,
  changed: { added: "added", changed: "changed", removed: "removed" },
  more: (count) => `… and ${count} more`,
  conflicts: (count, open) => `${count} conflict${plural(count)}, of which ${open} must be looked at (all of them are on the sheet “ข้อขัดแย้ง”)`,
  noConflicts: "No conflicts.",
  kept: (value, rule) => `→ ${value} (${rule})`,
  unread: (count) => `${count} file${plural(count)} could not be read:`,
  nothingWritten: "Nothing has been written.",
  keepGoingHint: "Put these files right, or add --keep-going to go on without them.",
  held: (count) => `${count} decision${plural(count)} made in the workbook of before still hold${count === 1 ? "s" : ""}`,
  exported: (count, file) => `Wrote decisions about ${count} report${plural(count)} to ${file}`,
  noDecisions: "Nothing was decided since the files were brought together.",
  applied: ({ applied, already, elsewhere, conflicts }) =>
    `${applied} carried out, ${already} carried out before, ${elsewhere} about other workbooks, ${conflicts} conflict${plural(conflicts)}`,
  decisionConflict: {
    ROUND_GONE: "the report is no longer there",
    RENUMBERED: "its row has another number now",
    EDITED: "the report says something else than when it was decided on",
    STATE_MOVED: "the report has gone on by another way meanwhile",
  },
  edited: (field, decided, found) => `      ${field}: decided on ${decided}, now ${found}`,
};

const thai: ConsolidateCliTexts = {
  verbs: {
    consolidate: "รวมสมุดงานของหน่วยงานเป็นสมุดงานเดียว",
    decisions: "ส่งผลการพิจารณาจากสมุดงานรวมกลับไปยังหน่วยงาน",
    export: "เขียนผลการพิจารณาในสมุดงานรวมลงไฟล์",
    apply: "นำผลการพิจารณาไปใช้ในสมุดงานของหน่วยงาน",
  },
  options: {
    out: "สมุดงานรวม",
    keepGoing: "ทำต่อโดยข้ามไฟล์ที่อ่านไม่ได้",
    decisionsOut: "ไฟล์ผลการพิจารณาที่จะเขียน",
    into: "สมุดงานของหน่วยงาน",
  },
  args: { books: "สมุดงานของหน่วยงาน", consolidated: "สมุดงานรวม", decisions: "ไฟล์ผลการพิจารณา" },
  reading: "กำลังอ่านสมุดงาน",
  written: (file, { files, projects, rounds }) => `เขียน ${file} แล้ว: ${files} ไฟล์ ${projects} โครงการ ${rounds} รายงาน`,
  diff: ({ added, updated, unchanged, removed }) => `โครงการ: เพิ่ม ${added} เปลี่ยน ${updated} หายไป ${removed} ไม่เปลี่ยน ${unchanged}`,
  changed: { added: "เพิ่ม", changed: "เปลี่ยน", removed: "หายไป" },
  more: (count) => `… และอีก ${count} รายการ`,
  conflicts: (count, open) => `ข้อขัดแย้ง ${count} รายการ ต้องตรวจ ${open} รายการ (ดูทั้งหมดในแผ่นงาน “ข้อขัดแย้ง”)`,
  noConflicts: "ไม่มีข้อขัดแย้ง",
  kept: (value, rule) => `→ ${value} (${rule})`,
  unread: (count) => `อ่านไม่ได้ ${count} ไฟล์:`,
  nothingWritten: "ยังไม่ได้เขียนไฟล์",
  keepGoingHint: "โปรดแก้ไขไฟล์เหล่านี้ หรือเพิ่ม --keep-going เพื่อทำต่อโดยข้ามไป",
  held: (count) => `ผลการพิจารณาในสมุดงานรวมเดิมที่ยังใช้ได้ ${count} รายการ`,
  exported: (count, file) => `เขียนผลการพิจารณา ${count} รายงานลง ${file} แล้ว`,
  noDecisions: "ยังไม่มีผลการพิจารณาหลังจากรวมสมุดงาน",
  applied: ({ applied, already, elsewhere, conflicts }) => `นำไปใช้แล้ว ${applied} รายการ ใช้ไปก่อนแล้ว ${already} รายการ เป็นของสมุดงานอื่น ${elsewhere} รายการ ขัดแย้ง ${conflicts} รายการ`,
  decisionConflict: {
    ROUND_GONE: "ไม่มีรายงานนี้แล้ว",
    RENUMBERED: "แถวของรายงานนี้เปลี่ยนเป็นครั้งอื่นแล้ว",
    EDITED: "รายงานถูกแก้ไขหลังจากพิจารณา",
    STATE_MOVED: "สถานะของรายงานเปลี่ยนไปทางอื่นแล้ว",
  },
  edited: (field, decided, found) => `      ${field}: ที่พิจารณา ${decided} ปัจจุบัน ${found}`,
};

/** What `consolidate` and `decisions` say, in a language. */
export function consolidateCliTexts(language: Language): ConsolidateCliTexts {
  return language === "th" ? thai : english;
}

function plural(count: number): string {
  return count === 1 ? "" : "s";
}
