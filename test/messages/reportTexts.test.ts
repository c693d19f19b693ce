import { periodMonth } from "../../src/domain/model/calendar/periodMonth";
import { LANGUAGES } from "../../src/messages/language";
import { reportTexts } from "../../src/messages/reportTexts";
import { day } from "../support/builders/records";

/** Every text by its path; sentences are made from sample facts. */
function textsOf(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String(sample(path, value as (...facts: readonly unknown[]) => unknown))]];
  return Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([key, each]) => textsOf(each, path === "" ? key : `${path}.${key}`));
}

function sample(path: string, sentence: (...facts: readonly unknown[]) => unknown): unknown {
  const icons = { GREEN: "●", AMBER: "▲", RED: "■", GREY: "○" };
  if (/^(day|shortDay)$/.test(path)) return sentence(day("2023-06-20"));
  if (path === "months") return sentence([periodMonth("2023-06")]);
  if (path === "legend.lights") return sentence({ one: "10", two: "20" }, icons);
  if (path === "legend.plan") return sentence({ one: "10" }, "LINEAR");
  return sentence(...Array<number>(sentence.length).fill(1));
}

describe("the texts of the project report", () => {
  it("are the same list in both languages", () => {
    const [thai, english] = LANGUAGES.map((language) => textsOf(reportTexts(language), "").map(([path]) => path).sort());
    expect(english).toEqual(thai);
    expect(thai?.length).toBeGreaterThan(100);
  });

  it.each(LANGUAGES)("say something everywhere: %s", (language) => {
    const blank = textsOf(reportTexts(language), "").filter(([, text]) => text.trim() === "" || /undefined|NaN|object/.test(text));
    expect(blank).toEqual([]);
  });

  it("are Thai in Thai and English in English", () => {
    const inThai = textsOf(reportTexts("th"), "").filter(([path, text]) => !/[ก-ฮ]/.test(text) && !/^(noData|field|strategy.strategyNo)$/.test(path));
    const inEnglish = textsOf(reportTexts("en"), "").filter(([, text]) => /[ก-ฮ]/.test(text));
    expect(inThai).toEqual([]);
    expect(inEnglish).toEqual([]);
  });

  it.each([
    ["LINEAR", "เฉลี่ยเท่ากันทุกวันตลอดโครงการ", "the same every day from start to end"],
    ["BASELINE", "แผนรายเดือนที่อนุมัติ", "the approved monthly plan"],
    [null, "ไม่มี เพราะวันเริ่มต้นหรือสิ้นสุดไม่ครบ", "none, as the start or end date is missing"],
  ] as const)("name the plan basis %s", (basis, thai, english) => {
    expect(reportTexts("th").legend.plan({ one: "10" }, basis)).toContain(`แผน = ${thai}`);
    expect(reportTexts("en").legend.plan({ one: "10" }, basis)).toContain(`Plan = ${english}`);
  });

  it("are the printed form's words", () => {
    expect(reportTexts("th").certification.sentence).toBe("ขอรับรองว่า ข้อมูลที่ปรากฏในเอกสารฉบับนี้ หน่วยงานได้จัดพิมพ์จากระบบงานจริง เพื่อเป็นหลักฐานไว้ตรวจสอบ");
    expect(reportTexts("th").formTitle).toBe("แบบแสดงรายงานความก้าวหน้าและข้อมูลเกี่ยวกับโครงการ");
  });
});
