import type { ProjectDossier } from "../../../src/domain/model/records/projectDossier";
import { dossiersOf } from "../../../src/domain/model/records/projectDossier";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/records/settings";
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import { assessProject } from "../../../src/domain/status/assessProject";
import { statusContextOf } from "../../../src/domain/status/statusContext";
import { fillableHeight, printableWidth, totalWidth } from "../../../src/report/page/pageGeometry";
import { layoutProjectReport } from "../../../src/report/projectReport/layoutProjectReport";
import { PROJECT_REPORT_STYLES } from "../../../src/report/projectReport/projectReportStyles";
import { innerWidth } from "../../../src/report/thaiText/rowHeight";
import { textWidth } from "../../../src/report/thaiText/textWidth";
import type { LayoutRow, ReportLayout } from "../../../src/workbook/reportLayout";
import { aLink, aPortfolio, aProject, aRound, baht, day, month } from "../../support/builders/records";
import { layoutOf, reportCases, thaiProse } from "../../support/builders/reportCases";

const layoutAt = (portfolio: Partial<Portfolio>, asOf = "2023-01-31"): ReportLayout => layoutOf({ portfolio: aPortfolio(portfolio), asOf: day(asOf) });

const textOf = ({ cells }: LayoutRow): string => cells.map(({ value }) => String(value ?? "")).join(" | ");
const texts = (layout: ReportLayout): readonly string[] => layout.rows.map(textOf);

/** The rows of each page, title rows left out on the first. */
function pagesOf(layout: ReportLayout): readonly (readonly LayoutRow[])[] {
  const result: LayoutRow[][] = [[]];
  for (const row of layout.rows.slice(layout.page.titleRows?.last ?? 0)) {
    if (row.pageBreakBefore === true) result.push([]);
    result.at(-1)?.push(row);
  }
  return result;
}

const everyCase = Object.entries(reportCases).flatMap(([name, reportCase]) => (["th", "en"] as const).map((language) => [name, language, reportCase] as const));

describe.each(everyCase)("the report %s in %s", (_name, language, reportCase) => {
  const layout = layoutOf(reportCase, language, "สมุดงาน.xlsx");
  const titleHeight = layout.rows.slice(0, layout.page.titleRows?.last ?? 0).reduce((total, { height }) => total + height, 0);

  it("has rows of Excel's heights, and no page that is fuller than the paper", () => {
    for (const { height } of layout.rows) {
      expect(height).toBeGreaterThan(0);
      expect(height).toBeLessThanOrEqual(409);
    }
    for (const page of pagesOf(layout)) {
      const used = page.reduce((total, { height }) => total + height, titleHeight);
      expect(used).toBeLessThanOrEqual(fillableHeight(layout.page));
    }
  });

  it("is narrower than the paper, even where columns come out 7 % wider", () => {
    expect(totalWidth(layout.columnWidths) * 1.07).toBeLessThanOrEqual(printableWidth(layout.page));
    expect(layout.page.fitToWidth).toBe(false);
  });

  it("has no cell outside the columns or over another, and only known styles", () => {
    for (const { cells } of layout.rows) {
      let free = 1;
      for (const { column, span, style } of cells) {
        expect(column).toBeGreaterThanOrEqual(free);
        free = column + span;
        expect(Object.keys(layout.styles)).toContain(style);
      }
      expect(free - 1).toBeLessThanOrEqual(layout.columnWidths.length);
    }
  });

  it("has room for every text that is not wrapped", () => {
    for (const { cells } of layout.rows) {
      for (const { value, column, span, style } of cells) {
        const { font, align } = layout.styles[style]!;
        if (typeof value !== "string" || align.wrap) continue;
        const room = innerWidth(layout.columnWidths.slice(column - 1, column - 1 + span)) - (align.indent ?? 0) * 10;
        expect([value, textWidth(value, font.size, font.bold) <= room]).toEqual([value, true]);
      }
    }
  });

  it("signs on a page that also holds words of the last round", () => {
    const last = pagesOf(layout).at(-1) ?? [];
    const signature = last.findIndex(({ cells }) => cells.some(({ style }) => style === "certification"));
    expect(signature).toBeGreaterThan(0);
    const words = last.slice(0, signature).flatMap(({ cells }) => cells).filter(({ style }) => /^(narrative|roundMissing|noRounds)/.test(style));
    expect(words.length).toBeGreaterThan(0);
  });

  it("begins no page with white space and ends none with a heading", () => {
    for (const page of pagesOf(layout)) {
      expect(page[0]?.cells.length).toBeGreaterThan(0);
      const last = page.filter(({ cells }) => cells.length > 0).at(-1);
      expect(last?.cells[0]?.style).not.toMatch(/^(chapter|section|linkHeading|roundNumber|metricLabel|boxTitle|boxHead)$/);
    }
  });

  it("prints every word of the project, in order", () => {
    const [dossier] = dossiersOf(reportCase.portfolio);
    const printed = layout.rows.flatMap(({ cells }) => cells.map(({ value }) => String(value ?? ""))).join("").replace(/\s/g, "");
    const pieces = printed.split(/[^\u0e00-\u0e7f0-9A-Za-z]+/).join("");
    const project = dossier?.project;
    const typed = [project?.nameTh, project?.targetText, ...(project?.objectives ?? []), ...(dossier?.strategyLinks ?? []).map((link) => link.indicatorText)];
    for (const text of typed) expect(pieces).toContain((text ?? "").replace(/[^\u0e00-\u0e7f0-9A-Za-z]/g, ""));
  });
});

describe("the structure of the printed form", () => {
  it("has its sections in its order and numbering", () => {
    const headings = layoutOf(reportCases["printed-form"]).rows.filter(({ cells }) => /^(chapter|section)$/.test(cells[0]?.style ?? ""));
    expect(headings.map(textOf)).toEqual([
      "1. ชื่อโครงการและหน่วยงานที่รับผิดชอบโครงการ",
      "1.1 รหัสโครงการและชื่อโครงการ",
      "1.2 หน่วยงานที่รับผิดชอบ",
      "1.3 หลักการและเหตุผล",
      "1.4 วัตถุประสงค์ของโครงการ",
      "1.5 เป้าหมายของโครงการ",
      "1.6 สนับสนุนแผนพัฒนา กทม. ระยะ 20 ปี (ยุทธศาสตร์-ประเด็นยุทธศาสตร์-กลยุทธ์ตามแผนฯ /ตัวชี้วัด)",
      "2. รายงานความก้าวหน้าของโครงการและการใช้จ่ายงบประมาณ",
    ]);
  });

  it("ends with the certification word for word, and the lines to sign", () => {
    expect(texts(layoutOf(reportCases["printed-form"])).slice(-4)).toEqual([
      "ขอรับรองว่า ข้อมูลที่ปรากฏในเอกสารฉบับนี้ หน่วยงานได้จัดพิมพ์จากระบบงานจริง เพื่อเป็นหลักฐานไว้ตรวจสอบ",
      "ลงชื่อ |  | (ผู้รับผิดชอบโครงการ)",
      "ตำแหน่ง | ",
      "วันที่ | ",
    ]);
  });

  it("leaves room for a code and its picture beside the lines to sign", () => {
    const signing = layoutOf(reportCases["printed-form"]).rows.slice(-3);
    expect(signing.flatMap(({ cells }) => cells.map(({ column }) => column)).every((column) => column > 3)).toBe(true);
    expect(signing.reduce((total, { height }) => total + height, 0)).toBeGreaterThanOrEqual(90);
  });

  it("repeats title, code, year and computed status on every page", () => {
    const layout = layoutOf(reportCases["behind-and-overdue"]);
    expect(layout.page.titleRows).toEqual({ first: 1, last: 3 });
    expect(texts(layout).slice(0, 2)).toEqual([
      "แบบแสดงรายงานความก้าวหน้าและข้อมูลเกี่ยวกับโครงการ",
      "รหัสโครงการ 50010600-0001 | ปีงบประมาณ พ.ศ. 2566 | ■ ช้ากว่าแผน (เกินกำหนด)",
    ]);
  });

  it("says below every page as of when, from where, and which page", () => {
    const { footer } = layoutOf(reportCases["printed-form"], "th", "R&D.xlsx").page;
    expect(footer.split(/&[LCR]&"TH Sarabun New,Regular"&12/)).toEqual(["", "ข้อมูล ณ วันที่ 20 มิถุนายน 2566", "จัดพิมพ์จาก R&&D.xlsx", "หน้า &P / &N"]);
  });
});

describe("money and figures", () => {
  it.each([
    ["the reported total as it stands", { budgetUsedReported: baht(1_234_567.5) }, "1,234,567.50 บาท"],
    ["0 is a figure", { budgetUsedReported: baht(0) }, "0.00 บาท"],
    ["a blank total is added up from the rounds, and says so", { budgetUsedReported: null }, "5,000.00 บาท\n(รวมจากรายงาน)"],
  ])("budget used: %s", (_what, over, shown) => {
    const layout = layoutAt({ projects: [aProject(over)], rounds: [aRound({ disbursedThisRound: baht(5000) })] });
    expect(texts(layout).find((text) => text.startsWith("สิ้นสุดโครงการ"))).toBe(`สิ้นสุดโครงการ : | 30 กันยายน 2566 | งบประมาณที่ใช้ไป : | ${shown}`);
  });

  it("has – for what is not known", () => {
    const layout = layoutAt({ projects: [aProject({ budgetUsedReported: null, startDate: null, fiscalYearBE: 2566 })], rounds: [] });
    const [start, end] = ["เริ่มต้น", "สิ้นสุด"].map((label) => texts(layout).find((text) => text.startsWith(label)));
    expect(start).toContain("เริ่มต้นโครงการ : | – |");
    expect(end).toContain("งบประมาณที่ใช้ไป : | –");
  });

  it("writes percentages and years as numbers, so that Excel does not mark them", () => {
    const { rows, styles } = layoutOf(reportCases["behind-and-overdue"]);
    const numbers = rows.flatMap(({ cells }) => cells.filter(({ value }) => typeof value === "number"));
    expect(numbers.map(({ value, style }) => [value, styles[style]?.numberFormat])).toEqual([
      [2566, "0"],
      [100, `0.00" %"`],
      [31.25, `0.00" %"`],
      [42.31, `0.00" %"`],
      [118.09, `0.00" %"`],
    ]);
  });

  it.each([
    [0, "░░░░░░░░░░"],
    [2.4, "░░░░░░░░░░"],
    [2.5, "▒░░░░░░░░░"],
    [7.5, "█░░░░░░░░░"],
    [50, "█████░░░░░"],
    [69.46, "███████░░░"],
    [99, "██████████"],
    [100, "██████████"],
  ])("%d %% of progress is the bar %s", (progressPct, bar) => {
    const layout = layoutAt({ rounds: [aRound({ progressPct })] }, "2022-10-25");
    const row = layout.rows.find(({ cells }) => cells.some(({ value }) => value === "ผลงาน") && cells.length === 12);
    const marks: Readonly<Record<string, string>> = { actualFull: "█", actualHalf: "▒", barEmpty: "░" };
    expect(row?.cells.slice(1, -1).map(({ style }) => marks[style]).join("")).toBe(bar);
  });
});

describe("status", () => {
  const rowOf = (layout: ReportLayout, start: string): string => texts(layout).find((text) => text.startsWith(start)) ?? "";

  it("stands reported beside computed, and says where they differ", () => {
    const layout = layoutAt({ rounds: [aRound({ planStatusReported: "ON_PLAN", progressPct: 5 })] });
    expect(rowOf(layout, "เทียบกับแผน")).toBe("เทียบกับแผน | เป็นไปตามแผน | ■ ช้ากว่าแผน");
    expect(rowOf(layout, "▲ สถานะ")).toBe("▲ สถานะที่รายงานไม่ตรงกับที่คำนวณ: เป็นไปตามแผน / ช้ากว่าแผน");
  });

  it.each([
    ["they agree", { planStatusReported: "BEHIND" as const, progressPct: 5 }],
    ["nothing was reported", { planStatusReported: null, progressPct: 5 }],
    ["the project is finished", { planStatusReported: "ON_PLAN" as const, progressPct: 100 }],
  ])("says nothing of a difference where %s", (_what, over) => {
    expect(rowOf(layoutAt({ rounds: [aRound(over)] }), "▲ สถานะ")).toBe("");
  });

  it.each([
    ["fresh", "2022-10-25", ""],
    ["a day old", "2022-10-26", "ผลงาน | ข้อมูล ณ 25 ต.ค. 2565 (1 วัน)"],
    ["stale", "2023-01-31", "ผลงาน | ข้อมูล ณ 25 ต.ค. 2565 (98 วัน) – เก่ากว่า 45 วัน"],
  ])("marks progress that is %s", (_what, asOf, mark) => {
    expect(texts(layoutAt({}, asOf)).find((text) => text.startsWith("ผลงาน | ข้อมูล")) ?? "").toBe(mark);
  });

  it("names its own limits in the legend", () => {
    const [dossier] = dossiersOf(aPortfolio());
    const settings = { ...DEFAULT_SETTINGS, toleranceLinearPp: 7.5 };
    const portfolio = aPortfolio({ settings });
    const status = assessProject(dossier as ProjectDossier, statusContextOf(portfolio), day("2023-01-31"));
    const layout = layoutProjectReport(dossier as ProjectDossier, status, { language: "th", settings });
    const legend = texts(layout).find((text) => text.startsWith("ส่วนต่าง ="));
    expect(legend).toContain("● เขียว ≥ -7.5 จุด   ▲ เหลือง ≥ -15 จุด   ■ แดง < -15 จุด");
    expect(legend).toContain("±7.5 จุด   แผน = เฉลี่ยเท่ากันทุกวันตลอดโครงการ");
  });
});

describe("rounds", () => {
  const block = (layout: ReportLayout, title: string, count: number): readonly string[] => {
    const all = texts(layout);
    const from = all.findIndex((text) => text.startsWith(title));
    return all.slice(from, from + count);
  };

  it("show number, date, text, and figures beside the status of that day", () => {
    const layout = layoutAt({ rounds: [aRound(), aRound({ roundNo: 2, reportDate: day("2022-11-25"), progressPct: null, disbursedThisRound: null, planStatusReported: null, targetStatusReported: null })] });
    expect(block(layout, "รายงานครั้งที่ 2", 4)).toEqual([
      "รายงานครั้งที่ 2 | 25 พฤศจิกายน 2565",
      "สำรวจเส้นทางและจัดทำแบบแล้ว",
      "ความก้าวหน้า | งบที่เบิกใช้ครั้งนี้ | สถานะที่รายงาน | สถานะที่คำนวณ",
      "–\nแผน 15.34 % | – | –\n– | ● เป็นไปตามแผน  -8.34 จุด\nข้อมูล ณ 25 ต.ค. 2565 (31 วัน)",
    ]);
  });

  it.each([
    ["PER_ROUND", "งบที่เบิกใช้ครั้งนี้"],
    ["CUMULATIVE", "งบที่เบิกใช้สะสม"],
  ] as const)("name the money by the workbook's mode %s", (disbursementMode, label) => {
    expect(block(layoutAt({ settings: { ...DEFAULT_SETTINGS, disbursementMode } }), "ความก้าวหน้า |", 1)[0]).toContain(label);
  });

  it("print problem, remedy and evidence on lines of their own", () => {
    const layout = layoutAt({ rounds: [aRound({ narrative: "ทำแล้ว", problem: "ฝนตก", remedy: " ", evidenceRef: "กท 1/2" })] });
    expect(block(layout, "รายงานครั้งที่ 1", 2)[1]).toBe("ทำแล้ว\nปัญหา/อุปสรรค: ฝนตก\nเอกสารอ้างอิง: กท 1/2");
  });

  it("show a placeholder as one subdued line", () => {
    const blank = { reportDate: null, narrative: null, progressPct: null, disbursedThisRound: null, planStatusReported: null, targetStatusReported: null };
    const layout = layoutAt({ rounds: [aRound(), aRound({ roundNo: 2, ...blank })] });
    expect(block(layout, "รายงานครั้งที่ 2", 1)).toEqual(["รายงานครั้งที่ 2 | – ไม่มีรายงาน"]);
    const row = layout.rows.find((each) => textOf(each).startsWith("รายงานครั้งที่ 2"));
    expect(row?.cells.map(({ style }) => layout.styles[style]?.font.italic)).toEqual([true, true]);
  });

  it("without a date or number say – and are judged at their predecessor's day", () => {
    const layout = layoutAt({ rounds: [aRound(), aRound({ roundNo: null, reportDate: null, narrative: "ไม่ลงวันที่", progressPct: 9 })] });
    expect(block(layout, "รายงานครั้งที่ –", 4)).toEqual([
      "รายงานครั้งที่ – | –",
      "ไม่ลงวันที่",
      "ความก้าวหน้า | งบที่เบิกใช้ครั้งนี้ | สถานะที่รายงาน | สถานะที่คำนวณ",
      "9.00 %\nแผน 6.85 % | 0.00 บาท | เป็นไปตามแผน\nเป็นไปตามเป้าหมาย | ● เป็นไปตามแผน  +2.15 จุด",
    ]);
  });

  it("after the as-of date are left out, and counted", () => {
    const later = [2, 3].map((roundNo) => aRound({ roundNo, reportDate: day(`2023-0${roundNo}-25`), periodMonth: month(`2023-0${roundNo}`) }));
    const layout = layoutAt({ rounds: [aRound(), ...later] });
    expect(texts(layout).filter((text) => text.startsWith("รายงานครั้งที่"))).toHaveLength(1);
    expect(texts(layout)).toContain("มีรายงานหลังวันที่ 31 มกราคม 2566 อีก 2 ครั้ง ซึ่งไม่นำมาแสดงและไม่นำมาคำนวณ");
  });

  it("of none at all say so", () => {
    expect(texts(layoutAt({ rounds: [] }))).toContain("– ยังไม่มีรายงาน");
  });
});

describe("the plan's links", () => {
  it("come primary first, numbered only when there are several", () => {
    const links = [aLink({ isPrimary: false, strategyNo: 2 }), aLink({ strategyNo: 7, strategyName: null })];
    const several = texts(layoutAt({ strategyLinks: links }));
    expect(several.filter((text) => /^(ความเชื่อมโยง|ประเด็นยุทธศาสตร์ :)/.test(text))).toEqual([
      "ความเชื่อมโยงที่ 1 (หลัก)",
      "ประเด็นยุทธศาสตร์ : | ยุทธศาสตร์ที่ 7",
      "ความเชื่อมโยงที่ 2",
      "ประเด็นยุทธศาสตร์ : | ยุทธศาสตร์ที่ 2 เมืองปลอดภัย",
    ]);
    expect(texts(layoutAt({})).some((text) => text.startsWith("ความเชื่อมโยง"))).toBe(false);
  });

  it("print – for every blank", () => {
    const blank = { strategyNo: null, strategyName: null, subIssueCode: null, subIssueName: null, goalCode: null, goalTextRaw: null, indicatorText: null, indicatorCode: null, performanceDimension: null };
    const rows = texts(layoutAt({ strategyLinks: [aLink(blank)] }));
    const from = rows.findIndex((text) => text.startsWith("ประเด็นยุทธศาสตร์ :"));
    expect(rows.slice(from, from + 5)).toEqual(["ประเด็นยุทธศาสตร์ : | –", "ประเด็นยุทธศาสตร์ย่อย : | –", "เป้าหมายที่ : | –", "กลยุทธ์ : | –", "ตัวชี้วัด : | –"]);
  });
});

it("uses one table of styles for every sheet", () => {
  expect(layoutAt({}).styles).toBe(PROJECT_REPORT_STYLES);
});

it("lays out a text of many pages in good time", () => {
  const layout = layoutAt({ projects: [aProject({ rationale: thaiProse(30_000) })] });
  expect(pagesOf(layout).length).toBeGreaterThan(10);
});

describe("what proves a sheet", () => {
  const proven = (rounds: number): ReportLayout => {
    const portfolio = aPortfolio({ rounds: Array.from({ length: rounds }, (_, index) => aRound({ roundNo: index + 1, reportDate: day("2022-10-25"), narrative: thaiProse(400, index) })) });
    const dossier = dossiersOf(portfolio)[0]!;
    const status = assessProject(dossier, statusContextOf(portfolio), day("2023-01-31"));
    return layoutProjectReport(dossier, status, { language: "th", settings: portfolio.settings, proof: { code: "2K28R-RYCR5-2WRTH-CJGVT-Z", qr: "KAONA1" } });
  };

  it.each([0, 1, 4, 7, 12])("stands beside and below the lines to sign, on their page, after %i rounds", (rounds) => {
    const { rows, pictures = [] } = proven(rounds);
    const signing = rows.findIndex(({ cells }) => cells.some(({ style }) => style === "signLabel")) + 1;
    expect(pictures.map(({ row, column }) => [row, column])).toEqual([[signing, 1]]);
    expect(rows.slice(-1).flatMap(({ cells }) => cells.map(({ value }) => value))).toEqual(["รหัสตรวจสอบ 2K28R-RYCR5-2WRTH-CJGVT-Z"]);
    expect(rows.slice(signing - 1).some(({ pageBreakBefore }) => pageBreakBefore === true)).toBe(false);
    const [picture] = pictures;
    const room = rows.slice(signing - 1, signing + 2).reduce((total, { height }) => total + height, 0);
    expect(picture!.offset.y + picture!.height).toBeLessThanOrEqual(room);
  });

  it("is left out where there is none", () => expect(layoutAt({}).pictures).toBeUndefined());

  it("says of every field that it is printed, so that a difference can be named", () => {
    const said = new Set(proven(2).rows.flatMap(({ cells }) => cells.flatMap(({ says }) => (says === undefined ? [] : [`${says.field} ${says.roundNo ?? ""}`.trim()]))));
    for (const field of ["projectCode", "nameTh", "startDate", "budgetReceived", "objectives", "targetText", "goalTextRaw", "effectiveBudget", "planStatusDerived", "narrative 2", "disbursedThisRound 1"]) expect(said).toContain(field);
  });
});
