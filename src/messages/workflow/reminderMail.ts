import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { AgencyReminders, Reminder } from "../../domain/workflow/reminders";
import { formatDay, formatMonth, quoted } from "../formatting";
import type { Language } from "../language";

/** A mail that is ready to be sent; in Thai, the language of the offices that it goes to. */
export interface ReminderMail {
  readonly subject: string;
  readonly body: string;
  /** Opens a mail program with it. */
  readonly mailto: string;
}

/** Mail programs cut longer links. */
const LONGEST_LINK = 1_900;

/** The mail to one agency: what is waited for, month by month, with the due date of each. It names projects and units, never persons. */
export function reminderMail({ agency, reminders }: AgencyReminders, asOf: CalendarDay): ReminderMail {
  const months = [...new Set(reminders.map(({ report }) => report.month))];
  const first = months[0];
  const subject =
    first === undefined || months.length > 1
      ? `ขอให้ส่งรายงานความก้าวหน้าโครงการ ${reminders.length} รายการ`
      : `ขอให้ส่งรายงานความก้าวหน้าโครงการ ประจำเดือน ${formatMonth(first, "th")}`;
  const body = [
    `เรียน ${agency ?? "ผู้รับผิดชอบโครงการ"}`,
    "",
    `ตามข้อมูล ณ วันที่ ${formatDay(asOf, "th")} มีรายงานความก้าวหน้าโครงการที่ยังรออยู่ ${reminders.length} รายการ ดังนี้`,
    ...months.flatMap((month) => [
      "",
      `ประจำเดือน ${formatMonth(month, "th")}`,
      ...reminders.filter(({ report }) => report.month === month).map((reminder, index) => `${index + 1}. ${line(reminder)}`),
    ]),
    "",
    "โปรดบันทึกผลในสมุดงานและส่งรายงาน หากส่งแล้วขออภัยมา ณ ที่นี้",
  ].join("\n");
  return { subject, body, mailto: link(subject, body) };
}

function line({ project, report }: Reminder): string {
  const name = `${project.projectCode ?? "–"} ${project.nameTh ?? ""}`.trim();
  return `${name} – ${awaited(report)}`;
}

/** What is waited for, in words. */
export function awaited({ state, dueDay, daysLate, round }: Reminder["report"], language: Language = "th"): string {
  const isThai = language === "th";
  const due = isThai ? `กำหนดส่ง ${formatDay(dueDay, "th")}` : `due ${formatDay(dueDay, "en")}`;
  const over = daysLate === 0 ? "" : isThai ? ` เกินมา ${daysLate} วัน` : `, ${daysLate} ${daysLate === 1 ? "day" : "days"} ago`;
  const reason = round?.returnReason ?? null;
  switch (state) {
    case "RETURNED":
      return `${isThai ? "ส่งกลับแก้ไข" : "returned for correction"}${reason === null ? "" : ` (${quoted(reason)})`} ${due}`;
    case "WRITING":
      return `${isThai ? "กรอกแล้วแต่ยังไม่ได้ส่ง" : "entered but not submitted,"} ${due}${over}`;
    default:
      return `${isThai ? "ยังไม่รายงาน" : "not reported,"} ${due}${over}`;
  }
}

function link(subject: string, body: string): string {
  const whole = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return whole.length <= LONGEST_LINK ? whole : `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent("(วางข้อความที่คัดลอกไว้ที่นี่)")}`;
}
