import { formatThaiDate, formatThaiMonth } from "../../domain/model/calendar/formatThaiDate";
import { budgetStatusWords, derivedPlanStatusWords, planStatusWords, ragWords, targetStatusWords } from "../../domain/model/words/statusWords";
import type { Vocabulary } from "../../domain/model/words/vocabulary";
import type { ReportTexts } from "./reportTextShape";

const words = <Id extends string>(vocabulary: Vocabulary<Id>): Readonly<Record<Id, string>> =>
  Object.fromEntries(vocabulary.ids.map((id) => [id, vocabulary.thai(id)])) as Record<Id, string>;

export const thaiReport: ReportTexts = {
  formTitle: "แบบแสดงรายงานความก้าวหน้าและข้อมูลเกี่ยวกับโครงการ",
  noData: "–",
  continued: (heading) => `${heading} (ต่อ)`,
  field: (label) => `${label} :`,
  points: (number) => `${number} จุด`,

  running: {
    code: (code) => `รหัสโครงการ ${code}`,
    fiscalYear: (year) => `ปีงบประมาณ พ.ศ. ${year}`,
  },
  footer: {
    asOf: (day) => `ข้อมูล ณ วันที่ ${day}`,
    preparedFrom: (file) => `จัดพิมพ์จาก ${file}`,
    page: (page, pages) => `หน้า ${page} / ${pages}`,
  },

  identity: {
    chapter: "1. ชื่อโครงการและหน่วยงานที่รับผิดชอบโครงการ",
    codeAndName: "1.1 รหัสโครงการและชื่อโครงการ",
    name: "ชื่อโครงการ/กิจกรรม",
    code: "รหัสโครงการ",
    fiscalYear: "ปีงบประมาณ พ.ศ.",
    start: "เริ่มต้นโครงการ",
    end: "สิ้นสุดโครงการ",
    budgetReceived: "งบประมาณที่ได้รับ",
    budgetUsed: "งบประมาณที่ใช้ไป",
    addedUp: (amount) => `${amount}\n(รวมจากรายงาน)`,
    agencySection: "1.2 หน่วยงานที่รับผิดชอบ",
    agency: "หน่วยงานที่รับผิดชอบ",
    responsible: "ชื่อผู้รับผิดชอบ",
    coordinator: "ผู้ประสานงาน สยป.",
    nameHidden: "(ไม่แสดงชื่อ)",
    rationale: "1.3 หลักการและเหตุผล",
    objectives: "1.4 วัตถุประสงค์ของโครงการ",
    target: "1.5 เป้าหมายของโครงการ",
  },
  strategy: {
    section: "1.6 สนับสนุนแผนพัฒนา กทม. ระยะ 20 ปี (ยุทธศาสตร์-ประเด็นยุทธศาสตร์-กลยุทธ์ตามแผนฯ /ตัวชี้วัด)",
    link: (number, isPrimary) => `ความเชื่อมโยงที่ ${number}${isPrimary ? " (หลัก)" : ""}`,
    strategy: "ประเด็นยุทธศาสตร์",
    strategyNo: (number, name) => `ยุทธศาสตร์ที่ ${number} ${name}`,
    subIssue: "ประเด็นยุทธศาสตร์ย่อย",
    goal: "เป้าหมายที่",
    tactic: "กลยุทธ์",
    indicator: "ตัวชี้วัด",
    dimension: (dimension, text) => `มิติที่ ${dimension} ${text}`,
    indicatorCode: (code) => `(รหัส ${code})`,
  },

  rounds: {
    chapter: "2. รายงานความก้าวหน้าของโครงการและการใช้จ่ายงบประมาณ",
    round: (number) => `รายงานครั้งที่ ${number}`,
    none: "– ยังไม่มีรายงาน",
    placeholder: "– ไม่มีรายงาน",
    later: (count, day) => `มีรายงานหลังวันที่ ${day} อีก ${count} ครั้ง ซึ่งไม่นำมาแสดงและไม่นำมาคำนวณ`,
    progress: "ความก้าวหน้า",
    planned: (percent) => `แผน ${percent}`,
    disbursedThisRound: "งบที่เบิกใช้ครั้งนี้",
    disbursedCumulative: "งบที่เบิกใช้สะสม",
    reported: "สถานะที่รายงาน",
    computed: "สถานะที่คำนวณ",
    problem: (text) => `ปัญหา/อุปสรรค: ${text}`,
    remedy: (text) => `แนวทางแก้ไข: ${text}`,
    evidence: (text) => `เอกสารอ้างอิง: ${text}`,
  },
  status: {
    title: (day) => `สรุปสถานะของโครงการ ณ วันที่ ${day}`,
    reported: "ที่หน่วยงานรายงาน",
    computed: "ที่คำนวณจากข้อมูล",
    againstPlan: "เทียบกับแผน",
    againstTarget: "เทียบกับเป้าหมาย",
    progress: "ความก้าวหน้า",
    planned: "แผน",
    actual: "ผลงาน",
    gap: "ส่วนต่าง",
    light: "สีสถานะ",
    overdue: "เกินกำหนด",
    disagrees: "สถานะที่รายงานไม่ตรงกับที่คำนวณ",
    carried: (day, days) => `ข้อมูล ณ ${day} (${days} วัน)`,
    stale: (limit) => `เก่ากว่า ${limit} วัน`,
    noPlan: "ไม่มีฐานแผน",
    moneyTitle: "งบประมาณและความครบถ้วนของการรายงาน",
    budget: "งบประมาณ",
    disbursed: "เบิกจ่ายสะสม",
    disbursePct: "ร้อยละการเบิกจ่าย",
    disburseTarget: "เป้าหมายเบิกจ่าย",
    committed: "ก่อหนี้ผูกพัน",
    spendPct: "เบิกจ่ายและผูกพัน",
    budgetStatus: "สถานะงบประมาณ",
    lastReport: "รายงานล่าสุด",
    completeness: "รายงานที่มีตัวเลข",
    onTime: "รายงานตรงเวลา",
    monthsOf: (count, expected, percent) => `${count}/${expected} เดือน (${percent})`,
    missing: "เดือนที่ขาดรายงาน",
    moreMonths: (months, more) => `${months} และอีก ${more} เดือน`,
    forecast: "คาดว่าแล้วเสร็จ",
    forecastNote: (day, spi) => `${day} (ประมาณการเบื้องต้น, SPI(t) ${spi})`,
  },
  legend: {
    lights: ({ one, two }, icons) =>
      `ส่วนต่าง = ผลงาน - แผน   ${icons.GREEN} เขียว ≥ -${one} จุด   ${icons.AMBER} เหลือง ≥ -${two} จุด   ` +
      `${icons.RED} แดง < -${two} จุด หรือเกินกำหนด   ${icons.GREY} เทา ไม่มีข้อมูล`,
    plan: ({ one }, basis) =>
      `เป็นไปตามแผน = ส่วนต่างไม่เกิน ±${one} จุด   แผน = ${
        basis === "BASELINE" ? "แผนรายเดือนที่อนุมัติ" : basis === "LINEAR" ? "เฉลี่ยเท่ากันทุกวันตลอดโครงการ" : "ไม่มี เพราะวันเริ่มต้นหรือสิ้นสุดไม่ครบ"
      }   – = ไม่มีข้อมูล`,
  },

  certification: {
    sentence: "ขอรับรองว่า ข้อมูลที่ปรากฏในเอกสารฉบับนี้ หน่วยงานได้จัดพิมพ์จากระบบงานจริง เพื่อเป็นหลักฐานไว้ตรวจสอบ",
    signed: "ลงชื่อ",
    signer: "(ผู้รับผิดชอบโครงการ)",
    position: "ตำแหน่ง",
    date: "วันที่",
  },

  proof: {
    code: (code) => `รหัสตรวจสอบ ${code}`,
    picture: "คิวอาร์โค้ดของรหัสตรวจสอบแบบรายงานนี้",
  },

  words: {
    planStatus: words(planStatusWords),
    targetStatus: words(targetStatusWords),
    derivedStatus: words(derivedPlanStatusWords),
    budgetStatus: words(budgetStatusWords),
    rag: words(ragWords),
  },
  day: (day) => formatThaiDate(day, "long"),
  shortDay: (day) => formatThaiDate(day, "short"),
  months: (months) => months.map((month) => formatThaiMonth(month, "short")).join(", "),
  sheetName: "รายงานโครงการ",
};
