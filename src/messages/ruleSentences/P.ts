import type { ProjectFacts } from "../../domain/checks/ruleFacts";
import { projectKindWords } from "../../domain/model/words/recordWords";
import { fieldName } from "../fieldNames";
import { formatDay, formatNumber, quoted } from "../formatting";
import type { RuleTexts } from "../ruleText";

const kindsInEnglish = { PROJECT: "a project", ACTIVITY: "an activity" } as const;

/** The project row. */
export const projectSentences: RuleTexts<keyof ProjectFacts> = {
  P01: {
    title: { th: "รหัสโครงการไม่ถูกต้อง", en: "Bad project code" },
    sentence: {
      th: ({ fault, written }) => {
        if (fault === "CODE_MISSING") return "ยังไม่มีรหัสโครงการ โปรดพิมพ์รหัสแบบ 21000000-6549 (ตัวเลข 8 หลัก ขีด และเลขลำดับ)";
        if (fault === "YEAR_MISSING") return "ยังไม่มีปีงบประมาณ โปรดพิมพ์ปี พ.ศ. เช่น 2566";
        if (fault === "YEAR_UNLIKELY") return `ปีงบประมาณ ${written} ไม่ถูกต้อง โปรดพิมพ์ปี พ.ศ. เช่น 2566`;
        return `รหัสโครงการ ${quoted(String(written))} ไม่ถูกรูปแบบ โปรดพิมพ์แบบ 21000000-6549 (ตัวเลข 8 หลัก ขีด และเลขลำดับ)`;
      },
      en: ({ fault, written }) => {
        if (fault === "CODE_MISSING") return "The project has no code. Type one like 21000000-6549 (8 digits, a hyphen, a running number).";
        if (fault === "YEAR_MISSING") return "The project has no fiscal year. Type a Buddhist year such as 2566.";
        if (fault === "YEAR_UNLIKELY") return `${written} cannot be the fiscal year. Type a Buddhist year such as 2566.`;
        return `The project code ${quoted(String(written))} does not have the right form. Type one like 21000000-6549 (8 digits, a hyphen, a running number).`;
      },
    },
  },
  P02: {
    title: { th: "รหัสโครงการซ้ำ", en: "Duplicate project code" },
    sentence: {
      th: ({ projectCode, fiscalYearBE }) =>
        `รหัสโครงการ ${quoted(projectCode)} ปีงบประมาณ ${fiscalYearBE ?? "(ว่าง)"} มีอยู่แล้วก่อนหน้านี้ โปรดแก้รหัส หรือลบรายการที่ซ้ำ`,
      en: ({ projectCode, fiscalYearBE }) =>
        `The project code ${quoted(projectCode)} of fiscal year ${fiscalYearBE ?? "(blank)"} is there already, further up. Correct the code, or delete the duplicate.`,
    },
  },
  P03: {
    title: { th: "รหัสไม่ตรงกับหน่วยงาน", en: "Code and agency differ" },
    sentence: {
      th: ({ fault, projectCode, root, agency, agencyRoot }) =>
        fault === "UNKNOWN_ROOT"
          ? `รหัสโครงการ ${quoted(projectCode)} ขึ้นต้นด้วย ${root} ซึ่งไม่ใช่รหัสของหน่วยงานใดในรายชื่อหน่วยงาน โปรดแก้รหัส หรือเพิ่มหน่วยงาน`
          : `รหัสโครงการ ${quoted(projectCode)} ขึ้นต้นด้วย ${root} แต่รหัสของหน่วยงานที่รับผิดชอบ${agency === null ? "" : ` ${quoted(agency)}`} ขึ้นต้นด้วย ${agencyRoot ?? "รหัสอื่น"} โปรดตรวจทั้งสองช่อง`,
      en: ({ fault, projectCode, root, agency, agencyRoot }) =>
        fault === "UNKNOWN_ROOT"
          ? `The project code ${quoted(projectCode)} begins with ${root}, which is no listed agency's. Correct the code, or add the agency to the list.`
          : `The project code ${quoted(projectCode)} begins with ${root}, but the code of the responsible agency${agency === null ? "" : ` ${quoted(agency)}`} begins with ${agencyRoot ?? "another one"}. Check both.`,
    },
  },
  P04: {
    title: { th: "วันเริ่มต้น/สิ้นสุดไม่ถูกต้อง", en: "Bad start or end date" },
    sentence: {
      th: ({ fault, startDay, endDay }) => {
        if (fault === "START_MISSING") return "ยังไม่มีวันเริ่มต้นโครงการ โปรดกรอก เพื่อให้คำนวณแผนและวันครบกำหนดรายงานได้";
        if (fault === "END_MISSING") return "ยังไม่มีวันสิ้นสุดโครงการ โปรดกรอก เพื่อให้คำนวณแผนและวันครบกำหนดรายงานได้";
        return `วันเริ่มต้น${startDay === null ? "" : ` ${formatDay(startDay, "th")}`} อยู่หลังวันสิ้นสุด${endDay === null ? "" : ` ${formatDay(endDay, "th")}`} โปรดแก้วันที่ที่ผิด`;
      },
      en: ({ fault, startDay, endDay }) => {
        if (fault === "START_MISSING") return "The start date is missing. Enter it, so that the plan and the due reports can be worked out.";
        if (fault === "END_MISSING") return "The end date is missing. Enter it, so that the plan and the due reports can be worked out.";
        return `The start date${startDay === null ? "" : ` ${formatDay(startDay, "en")}`} is after the end date${endDay === null ? "" : ` ${formatDay(endDay, "en")}`}. Correct the wrong one.`;
      },
    },
  },
  P05: {
    title: { th: "อยู่นอกปีงบประมาณ", en: "Outside the fiscal year" },
    sentence: {
      th: ({ startDay, endDay, fiscalYearBE }) =>
        `ระยะเวลาโครงการ (${startDay === null ? "–" : formatDay(startDay, "th")} ถึง ${endDay === null ? "–" : formatDay(endDay, "th")}) อยู่นอกปีงบประมาณ ${fiscalYearBE} (1 ต.ค. ${fiscalYearBE - 1} – 30 ก.ย. ${fiscalYearBE}) หากเป็นโครงการหลายปีให้ระบุเหตุผล ไม่เช่นนั้นให้แก้วันที่หรือปี`,
      en: ({ startDay, endDay, fiscalYearBE }) =>
        `The project runs ${startDay === null ? "–" : formatDay(startDay, "en")} to ${endDay === null ? "–" : formatDay(endDay, "en")}, outside fiscal year ${fiscalYearBE} (1 Oct ${fiscalYearBE - 1} – 30 Sep ${fiscalYearBE} BE). Give the reason if it runs over several years; otherwise correct the dates or the year.`,
    },
  },
  P06: {
    title: { th: "ปี พ.ศ./ค.ศ. ผิด", en: "Wrong era" },
    sentence: {
      th: ({ field, writtenDay, proposedDay }) =>
        `${fieldName(field, "th")}ถูกเก็บเป็น ${formatDay(writtenDay, "th")} เพราะปีที่พิมพ์ผิดศักราช ${
          proposedDay === null ? "โปรดพิมพ์วันที่ใหม่ให้ถูกต้อง" : `น่าจะเป็น ${formatDay(proposedDay, "th")} โปรดแก้ให้ถูกต้อง`
        }`,
      en: ({ field, writtenDay, proposedDay }) =>
        `The ${fieldName(field, "en")} is stored as ${formatDay(writtenDay, "en")}, because its year was typed in the wrong era. ${
          proposedDay === null ? "Type the date again." : `It is probably ${formatDay(proposedDay, "en")}; correct it.`
        }`,
    },
  },
  P07: {
    title: { th: "ข้อมูลไม่ครบ", en: "Incomplete" },
    sentence: {
      th: ({ field }) => `ยังไม่ได้กรอก${field === "nameTh" ? "ชื่อโครงการ" : fieldName(field, "th")} โปรดกรอกให้ครบตามแบบรายงาน`,
      en: ({ field }) => `The ${field === "nameTh" ? "project's name" : fieldName(field, "en")} is missing. Fill it in, as the report form has it.`,
    },
  },
  P08: {
    title: { th: "ประเภทไม่ตรงกับชื่อ", en: "Kind differs from the name" },
    sentence: {
      th: ({ kindInName, projectKind }) =>
        `ชื่อขึ้นต้นด้วยคำว่า ${quoted(projectKindWords.thai(kindInName))} แต่ประเภทคือ ${quoted(projectKindWords.thai(projectKind))} โปรดเลือกประเภทให้ตรง`,
      en: ({ kindInName, projectKind }) => `The name calls it ${kindsInEnglish[kindInName]}, but its kind is ${kindsInEnglish[projectKind]}. Choose the right kind.`,
    },
  },
  P09: {
    title: { th: "เป้าหมายวัดไม่ได้/ไม่ตรง", en: "Target not measurable" },
    sentence: {
      th: ({ fault, targetQty, targetUnit }) =>
        fault === "NO_NUMBER"
          ? "ข้อความเป้าหมายไม่มีจำนวนที่วัดได้ โปรดระบุ เช่น จำนวน 42 ภารกิจ"
          : `จำนวนเป้าหมาย ${formatNumber(targetQty ?? 0)}${targetUnit === null ? "" : ` ${targetUnit}`} ไม่ตรงกับตัวเลขในข้อความเป้าหมาย โปรดแก้ให้ตรงกัน`,
      en: ({ fault, targetQty, targetUnit }) =>
        fault === "NO_NUMBER"
          ? "The target's text names no quantity that could be measured. State one, such as “จำนวน 42 ภารกิจ”."
          : `The target quantity ${formatNumber(targetQty ?? 0)}${targetUnit === null ? "" : ` ${quoted(targetUnit)}`} is not among the numbers in the target's text. Make the two agree.`,
    },
  },
  P10: {
    title: { th: "เลขลำดับโครงการไม่ใช่ 4 หลัก", en: "Unusual running number" },
    sentence: {
      th: ({ projectCode, digits }) =>
        `เลขลำดับท้ายรหัส ${quoted(projectCode)} มี ${digits} หลัก ปกติมี 4 หลัก โปรดตรวจว่าไม่ได้พิมพ์ขาดหรือเกิน`,
      en: ({ projectCode, digits }) =>
        `The running number at the end of ${quoted(projectCode)} has ${digits} digits instead of the usual 4. Check that none is missing or doubled.`,
    },
  },
};
