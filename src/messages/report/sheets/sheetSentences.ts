import type { Language } from "../../language";

/** Sentences of the report sheets over many projects; numbers come in already formatted. */
export interface SheetSentences {
  readonly asOf: (day: string, file: string) => string;
  /** Whose projects of which years; empty where neither is known. */
  readonly subject: (subject: { readonly agencies: readonly string[]; readonly fiscalYearsBE: readonly number[] }) => string;
  readonly noRows: string;
  readonly groupOf: (name: string, projects: number) => string;
  readonly total: (projects: number) => string;
  readonly headline: (facts: { readonly projects: number; readonly behind: number; readonly overdue: number; readonly stale: number; readonly noData: number }) => string;
  readonly means: (simple: string, weighted: string) => string;
  readonly money: (facts: { readonly disbursed: string; readonly budget: string; readonly percent: string; readonly projects: number }) => string;
  readonly moneyLeftOut: (noBudget: number, unknown: number) => string;
  readonly reporting: (facts: { readonly reported: string; readonly onTime: string; readonly missing: number }) => string;
  readonly disagree: (count: number) => string;
  readonly exceptional: (count: number, all: number) => string;
  readonly profile: (name: string | null) => string;
  readonly evaluated: (scored: number, subjects: number) => string;
  readonly logged: (entries: number, returns: number) => string;
  readonly frozen: (rounds: number, broken: number) => string;
  readonly hash: (hash: string) => string;
  readonly lights: (facts: { readonly linear: string; readonly linearTwice: string; readonly baseline: string; readonly baselineTwice: string }) => string;
  readonly staleness: (days: number) => string;
  readonly sums: string;
  readonly primaryLink: string;
  readonly monthSigns: string;
  readonly targetRule: string;
  readonly opaqueScores: string;
  readonly chart: (title: string, points: string) => string;
  /** What is chosen; empty = nothing, so all projects are there. */
  readonly filters: (chosen: readonly string[]) => string;
  readonly filter: (name: string, value: string) => string;
  readonly dayOf: (quarter: string | null, day: string) => string;
  readonly quarter: (quarter: number, year: number) => string;
  readonly compared: (earlier: string, later: string) => string;
  readonly counts: (day: string, counts: readonly string[]) => string;
  readonly at: (day: string, sentence: string) => string;
  readonly moved: (moves: readonly string[]) => string;
  readonly scores: (facts: { readonly quarter: string; readonly scored: number; readonly projects: number; readonly mean: string }) => string;
  readonly page: (page: string, pages: string) => string;
}

const thai: SheetSentences = {
  asOf: (day, file) => `ข้อมูล ณ วันที่ ${day}   จาก ${file}`,
  subject: ({ agencies, fiscalYearsBE }) => [agencies.length > 1 ? `${agencies.length} หน่วยงาน` : (agencies[0] ?? ""), fiscalYearsBE.length === 0 ? "" : `ปีงบประมาณ ${span(fiscalYearsBE)}`].filter((part) => part !== "").join(" "),
  noRows: "ไม่มีข้อมูลสำหรับรายงานนี้",
  groupOf: (name, projects) => `${name} (${projects} โครงการ)`,
  total: (projects) => `รวม ${projects} โครงการ`,
  headline: ({ projects, behind, overdue, stale, noData }) => `${projects} โครงการ: ช้ากว่าแผน ${behind} (ในจำนวนนี้เกินกำหนด ${overdue})  ข้อมูลเก่า ${stale}  ไม่มีข้อมูล ${noData}`,
  means: (simple, weighted) => `ความก้าวหน้าเฉลี่ยอย่างง่าย ${simple}   ถ่วงน้ำหนักด้วยงบประมาณ ${weighted}`,
  money: ({ disbursed, budget, percent, projects }) => `เบิกจ่าย ${disbursed} จาก ${budget} (${percent}) ใน ${projects} โครงการที่มีงบประมาณและรายงานการเบิกจ่าย`,
  moneyLeftOut: (noBudget, unknown) => `ไม่รวมโครงการที่ไม่ใช้งบประมาณ ${noBudget} และที่ไม่ทราบยอด ${unknown}`,
  reporting: ({ reported, onTime, missing }) => `รายงานครบ ${reported}   ตรงเวลา ${onTime}   เดือนที่ขาดหรือค้าง ${missing}`,
  disagree: (count) => `สถานะที่รายงานไม่ตรงกับที่คำนวณ ${count} โครงการ`,
  exceptional: (count, all) => `ต้องติดตาม ${count} จาก ${all} โครงการ`,
  profile: (name) => (name === null ? "ยังไม่ได้เลือกชุดเป้าหมายการเบิกจ่าย (แผ่นงานตั้งค่า)" : `เป้าหมายตามชุด “${name}”`),
  evaluated: (scored, subjects) => `มีคะแนน ${scored} ไตรมาส ใน ${subjects} รายการ`,
  logged: (entries, returns) => `ประวัติ ${entries} รายการ   ส่งกลับแก้ไข ${returns} ครั้ง`,
  frozen: (rounds, broken) => `รายงานที่อนุมัติแล้ว ${rounds} ครั้ง   ผนึกไม่สมบูรณ์ ${broken}`,
  hash: (hash) => `SHA-256 ของข้อมูลที่ตรึง: ${hash}`,
  lights: ({ linear, linearTwice, baseline, baselineTwice }) =>
    `● เขียว ส่วนต่าง ≥ -${linear} จุด   ▲ เหลือง ≥ -${linearTwice} จุด   ■ แดง ต่ำกว่านั้นหรือเกินกำหนด   ○ เทา ไม่มีข้อมูล   (โครงการที่มีแผนรายเดือน: ${baseline} และ ${baselineTwice} จุด)`,
  staleness: (days) => `* ข้อมูลเก่ากว่า ${days} วัน`,
  sums: "แถวรวม: ร้อยละ = ผลรวมเบิกจ่าย ÷ ผลรวมงบประมาณ ของโครงการที่มีงบประมาณและทราบยอดเบิกจ่ายเท่านั้น ไม่ใช่ค่าเฉลี่ยของร้อยละ   – = ไม่มีข้อมูล",
  primaryLink: "นับโครงการละหนึ่งครั้งตามความเชื่อมโยงหลัก",
  monthSigns: "✓ ตรงเวลา   ช้า n = ล่าช้า n วัน   ✗ ขาดรายงาน   ! เกินกำหนด อยู่ในวันผ่อนผัน   … กรอกแล้วยังไม่ส่ง   ↩ ส่งกลับแก้ไข   ○ ยังไม่ครบกำหนด   ยกเว้น   · ไม่ต้องรายงาน",
  targetRule: "เป้าหมายของผลรวม = เป้าหมายของแต่ละประเภทถ่วงน้ำหนักด้วยงบประมาณ   ไตรมาสที่ยังไม่สิ้นสุดใช้ยอด ณ วันที่รายงานและไม่เทียบเป้าหมาย",
  opaqueScores: "คะแนนตามที่ สยป. ให้ ความหมายของเกณฑ์ 2.1 และ 2.2 ไม่เผยแพร่ จึงแสดงเป็นตัวเลขเท่านั้น",
  chart: (title, points) => `แผนภูมิ ${title}: ${points}`,
  filters: (chosen) => (chosen.length === 0 ? "ตัวกรอง: ไม่มี (ทุกโครงการ)" : `ตัวกรอง: ${chosen.join("   ")}`),
  filter: (name, value) => `${name} “${value}”`,
  dayOf: (quarter, day) => (quarter === null ? `ณ ${day}` : `${quarter} (ณ ${day})`),
  quarter: (quarter, year) => `ไตรมาส ${quarter}/${year}`,
  compared: (earlier, later) => `เปรียบเทียบ ${earlier} กับ ${later}`,
  counts: (day, counts) => `${day}: ${counts.length === 0 ? "ไม่มีโครงการ" : counts.join("  ")}`,
  at: (day, sentence) => `${day}: ${sentence}`,
  moved: (moves) => (moves.length === 0 ? "ไม่มีโครงการใดเปลี่ยนสถานะ" : moves.join("   ")),
  scores: ({ quarter, scored, projects, mean }) => `ผลประเมินของ สยป. ${quarter}: ประเมินแล้ว ${scored} จาก ${projects} โครงการ   คะแนนเฉลี่ย ${mean}`,
  page: (page, pages) => `หน้า ${page} / ${pages}`,
};

const english: SheetSentences = {
  asOf: (day, file) => `As of ${day}   from ${file}`,
  subject: ({ agencies, fiscalYearsBE }) => [agencies.length > 1 ? `${agencies.length} agencies` : (agencies[0] ?? ""), fiscalYearsBE.length === 0 ? "" : `fiscal year ${span(fiscalYearsBE)} BE`].filter((part) => part !== "").join(", "),
  noRows: "There are no data for this report",
  groupOf: (name, projects) => `${name} (${projects} project${plural(projects)})`,
  total: (projects) => `Total of ${projects} project${plural(projects)}`,
  headline: ({ projects, behind, overdue, stale, noData }) => `${projects} project${plural(projects)}: ${behind} behind plan (${overdue} of them overdue)  ${stale} with old data  ${noData} without data`,
  means: (simple, weighted) => `Progress: simple mean ${simple}   weighted by budget ${weighted}`,
  money: ({ disbursed, budget, percent, projects }) => `Disbursed ${disbursed} of ${budget} (${percent}) in ${projects} project${plural(projects)} with a budget and reported disbursement`,
  moneyLeftOut: (noBudget, unknown) => `Not among them: ${noBudget} without a budget and ${unknown} whose amounts are unknown`,
  reporting: ({ reported, onTime, missing }) => `Reported ${reported}   on time ${onTime}   months missing or due ${missing}`,
  disagree: (count) => `Reported and computed status differ in ${count} project${plural(count)}`,
  exceptional: (count, all) => `${count} of ${all} project${plural(all)} to look at`,
  profile: (name) => (name === null ? "No disbursement profile is chosen (sheet of settings)" : `Targets of the profile “${name}”`),
  evaluated: (scored, subjects) => `${scored} quarter${plural(scored)} scored of ${subjects} subject${plural(subjects)}`,
  logged: (entries, returns) => `${entries} entr${entries === 1 ? "y" : "ies"}   ${returns} return${plural(returns)}`,
  frozen: (rounds, broken) => `${rounds} approved report${plural(rounds)}   ${broken} with a broken seal`,
  hash: (hash) => `SHA-256 of the frozen data: ${hash}`,
  lights: ({ linear, linearTwice, baseline, baselineTwice }) =>
    `● green gap ≥ -${linear} points   ▲ amber ≥ -${linearTwice} points   ■ red below that or overdue   ○ grey no data   (projects with a monthly plan: ${baseline} and ${baselineTwice} points)`,
  staleness: (days) => `* data older than ${days} days`,
  sums: "Totals: % = sum disbursed ÷ sum of budgets of the projects that have a budget and whose disbursement is known, not a mean of percentages   – = no data",
  primaryLink: "Every project counts once, by its primary link",
  monthSigns: "✓ on time   late n = n days late   ✗ missing   ! overdue, within the days of grace   … entered, not sent   ↩ returned   ○ not due yet   exempt   · not expected",
  targetRule: "Target of a total = targets of the classes weighted by budget   A quarter that is not over shows the amount of the day, without a target",
  opaqueScores: "Scores as SED gave them. The meaning of criteria 2.1 and 2.2 is not published, so they are numbers only",
  chart: (title, points) => `Chart of ${title}: ${points}`,
  filters: (chosen) => (chosen.length === 0 ? "Filter: none (all projects)" : `Filter: ${chosen.join("   ")}`),
  filter: (name, value) => `${name} “${value}”`,
  dayOf: (quarter, day) => (quarter === null ? `as of ${day}` : `${quarter} (as of ${day})`),
  quarter: (quarter, year) => `quarter ${quarter}/${year}`,
  compared: (earlier, later) => `${earlier} compared with ${later}`,
  counts: (day, counts) => `${day}: ${counts.length === 0 ? "no projects" : counts.join("  ")}`,
  at: (day, sentence) => `${day}: ${sentence}`,
  moved: (moves) => (moves.length === 0 ? "No project changed its status" : moves.join("   ")),
  scores: ({ quarter, scored, projects, mean }) => `SED's evaluation of ${quarter}: ${scored} of ${projects} project${plural(projects)} scored   mean score ${mean}`,
  page: (page, pages) => `Page ${page} / ${pages}`,
};

function plural(count: number): string {
  return count === 1 ? "" : "s";
}

/** The sentences in a language. */
export function sheetSentences(language: Language): SheetSentences {
  return language === "th" ? thai : english;
}

/** Example: 2565, 2566, 2567 → "2565–2567". */
function span(years: readonly number[]): string {
  return years.length > 1 ? `${years[0] ?? ""}–${years.at(-1) ?? ""}` : String(years[0] ?? "");
}
