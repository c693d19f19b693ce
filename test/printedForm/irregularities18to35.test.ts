import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportRound } from "../../src/domain/model/records/reportRound";
import { readPrintedForms } from "../../src/printedForm/readPrintedForms";
import { aRoundText, aSilentRound, formText, formTextWithRounds, type FormText } from "../support/builders/printedFormText";
import { baht } from "../support/builders/records";

/** Rows 18–35 of domain.md §7, by their numbers: rounds, footer, sister pages. */

const read = (text: string) => readPrintedForms(text, { file: "form.txt" });
const only = (text: string) => read(text).forms[0]!;
const projectOf = (over: Partial<FormText>) => only(formText(over)).project;
const roundsOf = (lines: readonly string[]) => only(formTextWithRounds(lines)).rounds;

const seed = read(readFileSync(join(__dirname, "../fixtures/printed-form.txt"), "utf8"));
const seedRound = (roundNo: number): ReportRound => seed.forms[0]!.rounds.find((round) => round.roundNo === roundNo)!;

describe("7.18 metrics on one line, on separate lines, in tab columns", () => {
  const metrics = { progressPct: 30.83, disbursedThisRound: baht(1234.5), planStatusReported: "ON_PLAN", targetStatusReported: "ON_TARGET" };
  it.each([
    ["one line", ["รายงานครั้งที่1 :: 25/10/2565 : สำรวจ : ความก้าวหน้าของงานฯ = 30.83 % งบประมาณที่เบิกใช้ (ครั้งที่ 1) = 1,234.50 บาท : เป็นไปตามแผน : เป็นไปตามเป้าหมาย"]],
    ["one line without colons", ["รายงานครั้งที่1 :: 25/10/2565 สำรวจ ความก้าวหน้าของงานฯ = 30.83% งบประมาณที่เบิกใช้ (ครั้งที่ 1) = 1,234.50 บาท เป็นไปตามแผน เป็นไปตามเป้าหมาย"]],
    ["separate lines", ["รายงานครั้งที่1 :: 25/10/2565 : สำรวจ", ":: ความก้าวหน้าของงานฯ = 30.83 %", ": งบประมาณที่เบิกใช้ (ครั้งที่ 1) = 1,234.50 บาท", ": เป็นไปตามแผน", ": เป็นไปตามเป้าหมาย"]],
    ["separate lines without colons", ["รายงานครั้งที่1 :: 25/10/2565 : สำรวจ", "ความก้าวหน้าของงานฯ=30.83%", "งบประมาณที่เบิกใช้(ครั้งที่1)=1,234.50บาท", "เป็นไปตามแผน", "เป็นไปตามเป้าหมาย"]],
    ["lines cut inside a metric", ["รายงานครั้งที่1 :: 25/10/2565 : สำรวจ", ":: ความก้าวหน้าของงานฯ =", "30.83 % งบประมาณที่เบิกใช้ (ครั้งที่ 1) =", "1,234.50 บาท : เป็นไปตามแผน", ": เป็นไปตามเป้าหมาย"]],
    ["tab columns, two rows", ["รายงานครั้งที่1\t:: 25/10/2565 : สำรวจ\t\t\t", "\t:: ความก้าวหน้าของงานฯ = 30.83 % งบประมาณที่เบิกใช้ (ครั้งที่ 1) = 1,234.50 บาท\t\t: เป็นไปตามแผน\t: เป็นไปตามเป้าหมาย"]],
    ["tab columns, one row", ["รายงานครั้งที่1\t25/10/2565\tสำรวจ\tความก้าวหน้าของงานฯ = ๓๐.๘๓ %\tงบประมาณที่เบิกใช้ (ครั้งที่ ๑) = ๑,๒๓๔.๕๐ บาท\tเป็นไปตามแผน\tเป็นไปตามเป้าหมาย"]],
    ["a label on a line of its own", ["รายงานครั้งที่1", ":: 25/10/2565 : สำรวจ", ":: ความก้าวหน้าของงานฯ = 30.83 % งบประมาณที่เบิกใช้ (ครั้งที่ 1) = 1,234.50 บาท", ": เป็นไปตามแผน : เป็นไปตามเป้าหมาย"]],
    ["everything on a line of its own", ["รายงานครั้งที่ 1", "25/10/2565", "สำรวจ", "ความก้าวหน้าของงานฯ = 30.83 %", "งบประมาณที่เบิกใช้ (ครั้งที่ 1) = 1,234.50 บาท", "เป็นไปตามแผน", "เป็นไปตามเป้าหมาย"]],
    ["metrics before statuses, each part labelled again", ["รายงานครั้งที่1 :: 25/10/2565 : สำรวจ", "รายงานครั้งที่1 :: ความก้าวหน้าของงานฯ = 30.83 %", "รายงานครั้งที่1 : งบประมาณที่เบิกใช้ (ครั้งที่ 1) = 1,234.50 บาท", "รายงานครั้งที่1 : เป็นไปตามแผน", "รายงานครั้งที่1 : เป็นไปตามเป้าหมาย"]],
    ["bare columns", ["รายงานครั้งที่1\t25/10/2565\tสำรวจ\t30.83 %\t1,234.50 บาท\tตามแผน\tบรรลุเป้าหมาย"]],
  ])("7.18 reads %s", (_name, lines) => {
    expect(roundsOf(lines)).toMatchObject([{ roundNo: 1, reportDate: "2022-10-25", narrative: "สำรวจ", importFlags: [], ...metrics }]);
    expect(read(formTextWithRounds(lines)).issues).toEqual([]);
  });

  it.each([
    ["0 บาท", 0], ["1,234.50 บาท", 1234.5], ["250,000.-", 250_000], ["1,234.-บาท", 1234], ["1234.5678 บาท", 1234.57], ["๒๕๐,๐๐๐ บาท", 250_000], ["500 บาทถ้วน", 500],
  ])("7.18 reads the amount %j", (money, expected) => {
    for (const layout of ["tabColumns", "oneLine", "separateLines"] as const) {
      const { forms, issues } = read(formText({ rounds: [aRoundText({ money })] }, layout));
      expect([forms[0]?.rounds[0]?.disbursedThisRound, issues]).toEqual([baht(expected), []]);
    }
  });

  it.each([["30.00 %", 30], ["30.83%", 30.83], ["100.00 %", 100], ["๔๐ %", 40], ["30.8333 %", 30.83], ["ร้อยละ 45 %", 45], ["", null], ["- %", null]])("7.18 reads the percentage %j", (progress, expected) => {
    for (const layout of ["tabColumns", "oneLine", "separateLines"] as const) {
      const { forms, issues } = read(formText({ rounds: [aRoundText({ progress })] }, layout));
      expect([forms[0]?.rounds[0]?.progressPct, issues]).toEqual([expected, []]);
    }
  });

  it.each([
    ["progressPct", { progress: "ครึ่งหนึ่ง %" }, "ครึ่งหนึ่ง"],
    ["disbursedThisRound", { money: "1.5 ล้าน บาท" }, "1.5 ล้าน"],
    ["reportDate", { date: "31/02/2566" }, "31/02/2566"],
  ])("7.18 leaves an unreadable %s blank, keeps its text and says so", (field, over, written) => {
    const { forms, issues } = read(formText({ rounds: [aRoundText(over)] }));
    expect(forms[0]?.rounds[0]).toMatchObject({ [field]: null, unreadable: { [field]: written } });
    expect(issues).toMatchObject([{ ruleId: "I01", field, roundNo: 1, facts: { reason: "UNREADABLE_VALUE", text: written } }]);
  });
});

it("7.19 splits at tabs first, then at leading colons, and ignores trailing tabs", () => {
  expect(roundsOf(["รายงานครั้งที่1\t::25/10/2565:สำรวจ: ก่อนเริ่มงาน\t\t\t\t\t\t", "\t::ความก้าวหน้าของงานฯ=5%\t\t:ตามแผน\t:บรรลุเป้าหมาย\t\t"])).toMatchObject([
    { narrative: "สำรวจ: ก่อนเริ่มงาน", progressPct: 5, planStatusReported: "ON_PLAN", targetStatusReported: "ON_TARGET" },
  ]);
});

describe("7.20 the anchor rule", () => {
  it("7.20 gives the metrics of row 3 to round 2, because they say (ครั้งที่ 2)", () => {
    const text = formText({ rounds: [aRoundText(), aSilentRound(2, "25/11/2565", "ลงนาม"), aRoundText({ no: 3, date: null, narrative: [], metricNo: 2, progress: "40 %" }), aSilentRound(4, "25/12/2565", "ก่อสร้าง")] });
    const { rounds } = only(text);
    expect(rounds.map(({ roundNo, progressPct, reportDate }) => [roundNo, progressPct, reportDate])).toEqual([[1, 10, "2022-10-25"], [2, 40, "2022-11-25"], [3, null, null], [4, null, "2022-12-25"]]);
    expect(rounds[1]?.importFlags).toEqual([{ ruleId: "R18", printedRow: 3, metricNo: 2, fields: ["progressPct", "disbursedThisRound", "planStatusReported", "targetStatusReported"] }]);
    expect(read(text).issues.find(({ ruleId }) => ruleId === "R18")).toMatchObject({ roundNo: 2, proposedValue: "ครั้งที่ 2", alternative: "ครั้งที่ 3", facts: { attachedTo: 2, alternative: 3, printedRow: 3, metricNo: 2 } });
  });

  it("7.20 keeps the label's round where the anchor's round has metrics of its own, and says so", () => {
    const text = formText({ rounds: [aRoundText(), aRoundText({ no: 2, date: "25/11/2565", metricNo: 1, progress: "20 %" })] });
    expect(only(text).rounds.map(({ progressPct }) => progressPct)).toEqual([10, 20]);
    expect(read(text).issues).toMatchObject([{ ruleId: "R18", roundNo: 2, alternative: "ครั้งที่ 1" }]);
  });

  it("7.20 does not make up a round that no label comes near", () => {
    const text = formText({ rounds: [aRoundText({ metricNo: 88 })] });
    expect(only(text).rounds).toMatchObject([{ roundNo: 1, progressPct: 10, importFlags: [{ printedRow: null, metricNo: 88 }] }]);
    expect(read(text).issues).toMatchObject([{ ruleId: "R18", roundNo: 1, alternative: "ครั้งที่ 88" }]);
  });
});

it("7.21 makes a placeholder of a label without content and reports it", () => {
  const text = formText({ rounds: [aRoundText(), aSilentRound(2, null, ""), aRoundText({ no: 3, date: "25/12/2565" })] });
  expect(only(text).rounds[1]).toMatchObject({ roundNo: 2, periodMonth: null, reportDate: null, narrative: null, progressPct: null, disbursedThisRound: null });
  expect(read(text).issues).toMatchObject([{ ruleId: "R04", roundNo: 2, raw: "รายงานครั้งที่2", facts: { fault: "PLACEHOLDER" } }]);
});

it("7.22 carries no metrics into rounds that have none", () => {
  for (const roundNo of [4, 5, 6, 7]) expect(seedRound(roundNo)).toMatchObject({ progressPct: null, disbursedThisRound: null, planStatusReported: null, targetStatusReported: null });
});

describe("7.23 metrics without a label", () => {
  it.each([
    ["an anchor", "\t:: ความก้าวหน้าของงานฯ = 60 % งบประมาณที่เบิกใช้ (ครั้งที่ 2) = 0 บาท"],
    ["no anchor: the narrative above", "\t:: ความก้าวหน้าของงานฯ = 60 % งบประมาณที่เบิกใช้ = 0 บาท"],
  ])("7.23 attaches the last row by %s", (_name, metrics) => {
    const lines = ["รายงานครั้งที่1\t:: 25/10/2565 : สำรวจ", "รายงานครั้งที่2\t:: 25/11/2565 : ลงนาม", metrics];
    expect(roundsOf(lines)).toMatchObject([{ progressPct: null }, { progressPct: 60, importFlags: [] }]);
  });

  it("7.23 attaches an unlabelled row to the round above by its anchor, and flags it", () => {
    const lines = ["รายงานครั้งที่1\t:: 25/10/2565 : สำรวจ", "รายงานครั้งที่2\t:: 25/11/2565 : ลงนาม", "\t:: ความก้าวหน้าของงานฯ = 60 % งบประมาณที่เบิกใช้ (ครั้งที่ 1) = 0 บาท"];
    expect(roundsOf(lines)).toMatchObject([{ progressPct: 60, importFlags: [{ printedRow: null, metricNo: 1 }] }, { progressPct: null }]);
  });

  it("7.23 fills a gap with a dated row that lost its label, and flags it", () => {
    const lines = ["รายงานครั้งที่1\t:: 25/10/2565 : สำรวจ", "\t:: 25/11/2565 : ลงนาม", "รายงานครั้งที่3\t:: 25/12/2565 : ก่อสร้าง"];
    expect(roundsOf(lines).map(({ roundNo, narrative }) => [roundNo, narrative])).toEqual([[1, "สำรวจ"], [2, "ลงนาม"], [3, "ก่อสร้าง"]]);
    expect(read(formTextWithRounds(lines)).issues).toMatchObject([{ ruleId: "R18", roundNo: 2, alternative: "ครั้งที่ 1", facts: { fields: "reportDate narrative", printedRow: null } }]);
  });

  it("7.23 reports a row that cannot be numbered", () => {
    const lines = ["รายงานครั้งที่1\t:: 25/10/2565 : สำรวจ", "\t:: 10/11/2565 : ลงนาม", "รายงานครั้งที่2\t:: 25/11/2565 : ก่อสร้าง"];
    expect(roundsOf(lines).map(({ narrative }) => narrative)).toEqual(["สำรวจ", "ก่อสร้าง"]);
    expect(read(formTextWithRounds(lines)).issues).toMatchObject([{ ruleId: "I01", raw: "\t:: 10/11/2565 : ลงนาม" }]);
  });
});

describe("7.24 a target status on the wrong row", () => {
  const cutMetrics = ["รายงานครั้งที่1\t:: 25/10/2565 : สำรวจ", ":: ความก้าวหน้าของงานฯ = 30 %", ": งบประมาณที่เบิกใช้ (ครั้งที่ 1) = 0 บาท", ": เป็นไปตามแผน"];
  it("7.24 gives it to the metrics above that lack it, with the other reading", () => {
    expect(seedRound(1)).toMatchObject({ targetStatusReported: "ON_TARGET", importFlags: [{ printedRow: 2, metricNo: null, fields: ["targetStatusReported"] }] });
    const lines = [...cutMetrics, "รายงานครั้งที่2\t:: 25/11/2565 : ลงนาม\t\t\t: ไม่บรรลุ"];
    expect(roundsOf(lines)).toMatchObject([{ targetStatusReported: "OFF_TARGET" }, { targetStatusReported: null }]);
    expect(read(formTextWithRounds(lines)).issues).toMatchObject([{ ruleId: "R18", roundNo: 1, alternative: "ครั้งที่ 2" }]);
  });

  it("7.24 leaves it where it stands when the metrics above are complete", () => {
    const lines = [...cutMetrics, ": เป็นไปตามเป้าหมาย", "รายงานครั้งที่2\t:: 25/11/2565 : ลงนาม\t\t\t: ไม่บรรลุ"];
    expect(roundsOf(lines)).toMatchObject([{ targetStatusReported: "ON_TARGET" }, { targetStatusReported: "OFF_TARGET", importFlags: [] }]);
    expect(read(formTextWithRounds(lines)).issues).toEqual([]);
  });

  it("7.24 leaves a row's two statuses with the row, but flags them when the metrics above have none", () => {
    const lines = [...cutMetrics.slice(0, 3), "รายงานครั้งที่2\t:: 25/11/2565 : ลงนาม\t\t: ตามแผน\t: ไม่บรรลุ"];
    expect(roundsOf(lines)).toMatchObject([{ planStatusReported: null }, { planStatusReported: "ON_PLAN", targetStatusReported: "OFF_TARGET" }]);
    expect(read(formTextWithRounds(lines)).issues).toMatchObject([{ ruleId: "R18", roundNo: 2, alternative: "ครั้งที่ 1" }]);
  });
});

it("7.25 keeps zero budget and zero disbursement as zero, not as blank", () => {
  expect(seed.forms[0]?.project).toMatchObject({ budgetReceived: 0, budgetUsedReported: 0, budgetAfterTransfer: null });
  expect([1, 2, 8].map((roundNo) => seedRound(roundNo).disbursedThisRound)).toEqual([0, 0, 0]);
});

it("7.26 7.27 7.29 leaves silence, jumps and statuses as reported: the rules judge them", () => {
  expect(seed.forms[0]?.rounds.map(({ progressPct }) => progressPct)).toEqual([30, 40, null, null, null, null, null, 100]);
  expect([1, 2, 8].map((roundNo) => seedRound(roundNo).planStatusReported)).toEqual(["ON_PLAN", "ON_PLAN", "ON_PLAN"]);
  expect(seed.forms[0]?.project).toMatchObject({ targetQty: 42, targetUnit: "ภารกิจ" });
});

it("7.28 keeps a misspelt narrative verbatim and only hints", () => {
  expect(seedRound(8).narrative).toContain("เรียบ ผู้อำนวยการ");
  expect(seed.issues.find(({ line }) => line === 147)).toMatchObject({ ruleId: "I03", proposedValue: null, alternative: "เรียน", facts: { reason: "SPELLING" } });
});

it("7.30 takes the actual end from the completing round", () => {
  expect(seed.forms[0]?.project).toMatchObject({ lifecycle: "COMPLETED", actualEndDate: "2023-06-20", endDate: "2023-09-30" });
});

it("7.31 offers the letter number as evidence, and does not take the letter's date for the report's", () => {
  expect(seedRound(8)).toMatchObject({ evidenceRef: "กท 0503/2377", reportDate: "2023-06-20" });
});

describe("7.32 certification and signature", () => {
  it.each([
    [["ขอรับรองว่า ข้อมูลที่ปรากฏในเอกสารฉบับนี้ หน่วยงานได้จัดพิมพ์จากระบบงานจริง", "เพื่อเป็นหลักฐานไว้ตรวจสอบ", "ลงชื่อ ........................", "(.........................)", "ผู้รับผิดชอบโครงการ", "วันที่ ___/___/___"]],
  ])("7.32 knows the footer %j", (footer) => {
    expect(read(formText({ footer })).issues).toEqual([]);
  });

  it.each([
    ["ลงชื่อ.....(ผู้รับผิดชอบโครงการ)", 0],
    ["ลงชื่อ นาย ก (ผู้รับผิดชอบโครงการ)", 1],
  ])("7.32 does not take %j for the end of a narrative when the certification is lost", (line, issues) => {
    const text = formText({ rounds: [aSilentRound(1, "25/10/2565", "ลงชื่อในสัญญา")], footer: [line, "ตำแหน่ง"] });
    expect(only(text).rounds).toMatchObject([{ narrative: "ลงชื่อในสัญญา" }]);
    expect(read(text).issues).toHaveLength(issues);
  });

  it("7.32 reports a signature that is filled in, since no field takes it", () => {
    const text = formText({ footer: ["ขอรับรองว่า ข้อมูลที่ปรากฏในเอกสารฉบับนี้ หน่วยงานได้จัดพิมพ์จากระบบงานจริง เพื่อเป็นหลักฐานไว้ตรวจสอบ", "ตำแหน่ง นักวิเคราะห์นโยบายและแผน"] });
    expect(read(text).issues).toMatchObject([{ ruleId: "I01", raw: "ตำแหน่ง นักวิเคราะห์นโยบายและแผน", facts: { reason: "UNKNOWN_LINE", section: "END" } }]);
  });
});

it.each([
  ["สยป. ประเมินโครงการ : ไตรมาสที่ 1 85", { quarter: 1, score: 85 }],
  ["สยป. ประเมินโครงการ : ไตรมาสที่ ๒ ๙๕.๕", { quarter: 2, score: 95.5 }],
  ["สยป. ประเมินโครงการ : ไตรมาสที่ 3", { quarter: 3, score: null }],
])("7.33 reads the score %j of sister pages", (line, expected) => {
  const lines = ["รายงานครั้งที่1\t:: 25/10/2565 : สำรวจ", line];
  expect(only(formTextWithRounds(lines)).quarterEvaluations).toMatchObject([{ subject: "50010600-0001", fiscalYearBE: 2566, ...expected }]);
});

describe("7.34 sister pages", () => {
  it.each([
    ["a split ำ", "ด\u0e4d\u0e32เนินการ", "ดำเนินการ"],
    ["a doubled ำ", "ดำารง", "ดำรง"],
  ])("7.34 mends %s and says so", (_name, written, mended) => {
    expect(read(formText({ rationale: [written] }))).toMatchObject({
      issues: [{ ruleId: "I03", raw: written, proposedValue: mended, facts: { reason: "SARA_AM" } }],
      forms: [{ project: { rationale: mended } }],
    });
  });

  it("7.34 does not split a good ำ (no NFKC)", () => {
    expect(read(formText({ rationale: ["ดำเนินการ ½"] }))).toMatchObject({ issues: [], forms: [{ project: { rationale: "ดำเนินการ ½" } }] });
  });

  it("7.34 keeps U+FFFD and says so", () => {
    expect(read(formText({ rationale: ["ทาง\ufffdเท้า"] }))).toMatchObject({ issues: [{ ruleId: "I03", facts: { reason: "LOST_CHARACTER" } }], forms: [{ project: { rationale: "ทาง\ufffdเท้า" } }] });
  });

  it("7.34 keeps a target that is only a weight as a number without a unit", () => {
    expect(projectOf({ target: ["7"] })).toMatchObject({ targetText: "7", targetQty: 7, targetUnit: null });
  });

  it.each([["1,234.-บาท", 1234], ["250,000.-", 250_000], ["1,234,567.8912", 1_234_567.89], ["-", null], ["", null]])("7.34 reads the header amount %j", (budgetReceived, expected) => {
    expect(projectOf({ budgetReceived }).budgetReceived).toBe(expected === null ? null : baht(expected));
  });
});

it("7.35 reads one code in two years as two projects, and the same year twice with P02", () => {
  const text = [formText({ fiscalYear: "2565" }), formText({ fiscalYear: "2566" }), formText({ fiscalYear: "2566", responsible: "ฝ่ายรายได้" })].join("\n");
  const { forms, issues } = read(text);
  expect(forms.map(({ project }) => [project.projectCode, project.fiscalYearBE, project.responsible])).toEqual([
    ["50010600-0001", 2565, "ฝ่ายโยธา"], ["50010600-0001", 2566, "ฝ่ายโยธา"], ["50010600-0001", 2566, "ฝ่ายรายได้"],
  ]);
  expect(issues).toMatchObject([{ ruleId: "P02", severity: "E", facts: { projectCode: "50010600-0001", fiscalYearBE: 2566 } }]);
});
