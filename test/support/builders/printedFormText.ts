/**
 * Texts of printed reports for tests, complete and faultless, so that a test states only what matters to it:
 * `formText({ fiscalYear: "๒๕๖๖" })`. The project runs a fiscal year with one million baht and reports twice.
 */

/** How the metrics of a round are laid out. */
export type MetricLayout = "tabColumns" | "oneLine" | "separateLines";

export interface RoundText {
  /** null = the row has lost its label. */
  readonly no: number | null;
  /** null = not printed. */
  readonly date: string | null;
  /** One or more printed lines; empty = not printed. */
  readonly narrative: readonly string[];
  readonly progress: string | null;
  readonly money: string | null;
  /** m of `(ครั้งที่ m)`; null = not printed. */
  readonly metricNo: number | null;
  readonly plan: string | null;
  readonly target: string | null;
}

export interface FormText {
  readonly title: string | null;
  readonly name: readonly string[];
  readonly code: string | null;
  readonly fiscalYear: string | null;
  readonly startDate: string;
  readonly endDate: string;
  readonly budgetReceived: string;
  readonly budgetUsed: string;
  readonly agencyPath: string;
  readonly responsible: string;
  readonly coordinator: string;
  readonly rationale: readonly string[];
  readonly objectives: readonly string[];
  readonly target: readonly string[];
  /** Lines of section 1.6 behind its heading. */
  readonly strategy: readonly string[];
  readonly rounds: readonly RoundText[];
  /** Lines behind the rounds. */
  readonly footer: readonly string[];
}

export const TITLE_LINE = "**** แบบแสดงรายงานความก้าวหน้าและข้อมูลเกี่ยวกับโครงการ ****";

export const aRoundText = (over: Partial<RoundText> = {}): RoundText => {
  const no = over.no === undefined ? 1 : over.no;
  return {
    no,
    date: "25/10/2565",
    narrative: ["สำรวจเส้นทางและจัดทำแบบแล้ว"],
    progress: "10.00 %",
    money: "0 บาท",
    metricNo: no,
    plan: "เป็นไปตามแผน",
    target: "เป็นไปตามเป้าหมาย",
    ...over,
  };
};

/** A round that reports in words only. */
export const aSilentRound = (no: number, date: string | null, narrative: string): RoundText =>
  aRoundText({ no, date, narrative: narrative === "" ? [] : [narrative], progress: null, money: null, metricNo: null, plan: null, target: null });

const FAULTLESS: FormText = {
  title: "** แบบแสดงรายงานความก้าวหน้าและข้อมูลเกี่ยวกับโครงการ **",
  name: ["โครงการปรับปรุงทางเท้าให้ทุกคนใช้ได้"],
  code: "50010600-0001",
  fiscalYear: "2566",
  startDate: "2022-10-01 00:00:00",
  endDate: "2023-09-30 00:00:00",
  budgetReceived: "1,000,000 บาท",
  budgetUsed: "0 บาท",
  agencyPath: "สำนักงานเขตพระนคร / ฝ่ายโยธา",
  responsible: "ฝ่ายโยธา",
  coordinator: "เจ้าหน้าที่ สยป.",
  rationale: ["ทางเท้าชำรุดหลายแห่ง"],
  objectives: ["1. เพื่อให้ทุกคนเดินได้อย่างปลอดภัย"],
  target: ["ปรับปรุงทางเท้า จำนวน 12 เส้นทาง"],
  strategy: [
    "ประเด็นยุทธศาสตร์ : ยุทธศาสตร์ที่ ๑ เมืองปลอดภัย",
    "ประเด็นยุทธศาสตร์ย่อย : ๑.๒ - ถนนและทางเท้าปลอดภัย",
    "เป้าหมายที่ : ๑.๒.๑ ประชาชนเดินทางได้อย่างปลอดภัย",
    "ตัวชี้วัด... : มิติที่1 จำนวนทางเท้าที่ปรับปรุง",
  ],
  rounds: [aRoundText(), aRoundText({ no: 2, date: "25/11/2565", narrative: ["ลงนามในสัญญาแล้ว"], progress: "20.00 %", money: "1,234.50 บาท" })],
  footer: [
    "ขอรับรองว่า ข้อมูลที่ปรากฏในเอกสารฉบับนี้ หน่วยงานได้จัดพิมพ์จากระบบงานจริง เพื่อเป็นหลักฐานไว้ตรวจสอบ",
    "ลงชื่อ.....(ผู้รับผิดชอบโครงการ)",
    "ตำแหน่ง",
  ],
};

/** The lines of one report, without blank lines. */
export function formLines(over: Partial<FormText> = {}, layout: MetricLayout = "tabColumns"): readonly string[] {
  const form = { ...FAULTLESS, ...over };
  const given = (line: string, value: string | null) => (value === null ? [] : [`${line}${value}`]);
  return [
    ...(form.title === null ? [] : [form.title]),
    "1. ชื่อโครงการและหน่วยงานที่รับผิดชอบโครงการ",
    "1.1 รหัสโครงการและชื่อโครงการ",
    "ชื่อโครงการ/กิจกรรม :",
    ...form.name,
    ...given("รหัสโครงการ... : ", form.code),
    ...given("ปีงบประมาณ พ.ศ. : ", form.fiscalYear),
    `เริ่มต้นโครงการ : ${form.startDate}`,
    `งบประมาณที่ได้รับ : ${form.budgetReceived}`,
    `สิ้นสุดโครงการ : ${form.endDate}`,
    `งบประมาณที่ใช้ไป : ${form.budgetUsed}`,
    "1.2 หน่วยงานที่รับผิดชอบ",
    `หน่วยงานที่รับผิดชอบ. : ${form.agencyPath}`,
    `ชื่อผู้รับผิดชอบ... : ${form.responsible}`,
    `ผู้ประสานงาน สยป : ${form.coordinator}`,
    "1.3 หลักการและเหตุผล",
    ...form.rationale,
    "1.4 วัตถุประสงค์ของโครงการ",
    ...form.objectives,
    "1.5 เป้าหมายของโครงการ..",
    ...form.target,
    "1.6 สนับสนุนแผนพัฒนา กทม. ระยะ 20 ปี (ยุทธศาสตร์-ประเด็นยุทธศาสตร์-กลยุทธ์ตามแผนฯ /ตัวชี้วัด)",
    ...form.strategy,
    "2. รายงานความก้าวหน้าของโครงการและการใช้จ่ายงบประมาณ",
    ...form.rounds.flatMap((round) => roundLines(round, layout)),
    ...form.footer,
  ];
}

/** One report as a text file: a blank line behind every line, as the system prints it. */
export function formText(over: Partial<FormText> = {}, layout: MetricLayout = "tabColumns"): string {
  return `${formLines(over, layout).join("\n\n")}\n`;
}

/** A report whose section 2 holds exactly these lines. */
export function formTextWithRounds(lines: readonly string[]): string {
  const form = formLines({ rounds: [] });
  const at = form.findIndex((line) => line.startsWith("ขอรับรองว่า"));
  return [...form.slice(0, at), ...lines, ...form.slice(at)].join("\n");
}

/** The lines of one round in a layout. */
export function roundLines(round: RoundText, layout: MetricLayout): readonly string[] {
  const label = round.no === null ? "" : `รายงานครั้งที่${round.no}`;
  const metricNo = round.metricNo === null ? "" : ` (ครั้งที่ ${round.metricNo})`;
  const progress = round.progress === null ? null : `ความก้าวหน้าของงานฯ = ${round.progress}`;
  const money = round.money === null ? null : `งบประมาณที่เบิกใช้${metricNo} = ${round.money}`;
  const dated = [round.date, round.narrative[0]].filter((part) => part !== null && part !== undefined).join(" : ");
  const [first, ...wrapped] = [dated, ...round.narrative.slice(1)].filter((line) => line !== "");
  const numbers = [progress, money].filter((part) => part !== null).join(" ");
  const statuses = [round.plan, round.target];
  if (layout === "oneLine") {
    const metrics = [numbers, ...statuses].filter((part) => part !== null && part !== "").map((part) => ` : ${part}`);
    if (wrapped.length === 0) return [`${label} :: ${first ?? ""}${metrics.join("")}`];
    return [`${label} :: ${first ?? ""}`, ...wrapped.slice(0, -1), `${wrapped.at(-1)}${metrics.join("")}`];
  }
  if (layout === "separateLines") {
    return [
      `${label} :: ${first ?? ""}`,
      ...wrapped,
      ...(progress === null ? [] : [`:: ${progress}`]),
      ...[money, ...statuses].flatMap((part) => (part === null ? [] : [`: ${part}`])),
    ];
  }
  const narrative = first === undefined ? [] : [`${label}\t:: ${first}`, ...wrapped.slice(0, -1), ...wrapped.slice(-1)].map((line) => `${line}\t\t\t`);
  const metrics = numbers === "" ? [] : [`${first === undefined ? label : ""}\t:: ${numbers}\t\t${statuses.map((status) => (status === null ? "" : `: ${status}`)).join("\t")}`];
  return narrative.length + metrics.length === 0 ? [label] : [...narrative, ...metrics];
}
