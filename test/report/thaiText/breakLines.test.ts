import fc from "fast-check";
import { breakLines, lineTexts } from "../../../src/report/thaiText/breakLines";
import { linesOf } from "../../../src/report/thaiText/lineBreaker";
import { textWidth } from "../../../src/report/thaiText/textWidth";

const at16 = { size: 16 };
const broken = (text: string, width: number): readonly string[] => lineTexts(text, breakLines(text, width, at16));

describe("breakLines", () => {
  it.each([
    ["a short text stays whole", "ก้าวหน้า", 200, ["ก้าวหน้า"]],
    ["an empty text is one empty line", "", 200, [""]],
    ["newlines are kept, empty lines too", "ก\n\nข", 200, ["ก", "", "ข"]],
    ["a newline at the end opens a line", "ก\n", 200, ["ก", ""]],
    ["between Thai words", "ประชาชนเดินทางปลอดภัย", 48, ["ประชาชน", "เดินทาง", "ปลอดภัย"]],
    ["at spaces, which disappear", "ฉบับที่ 1   และ ฉบับที่ 2", 44, ["ฉบับที่ 1", "และ ฉบับ", "ที่ 2"]],
    ["a space that does not fit hangs over", "ประชาชน ", 44, ["ประชาชน "]],
    ["never before a closing bracket or a sign", "จำนวน (ครั้งที่ 2)", 69.6, ["จำนวน (ครั้งที่", "2)"]],
    ["never after an opening bracket", "ประชาชน(ครั้ง", 52, ["ประชาชน", "(ครั้ง"]],
    ["a percent sign stays with its number", "ผลงาน 79.15%", 60, ["ผลงาน", "79.15%"]],
    ["a date stays whole", "เริ่ม 2022-11-01 สิ้นสุด 30/09/2566", 56, ["เริ่ม", "2022-11-01", "สิ้นสุด", "30/09/2566"]],
    ["a slash between words ends a line", "หน่วยงาน/ส่วนราชการ", 58, ["หน่วยงาน/", "ส่วนราชการ"]],
    ["English between words", "on plan and on target", 60, ["on plan and", "on target"]],
    ["a word that is too wide, between characters", "0123456789", 30, ["01234", "56789"]],
    ["a mark never leaves its letter, a vowel never its consonant", "เรื่องน้ำ", 6, ["เรื่", "อ", "ง", "น้ำ"]],
    ["a width of nothing gives a character a line", "กาน้ำ", 0, ["ก", "า", "น้ำ"]],
    ["a vowel whose consonant never came stays before its newline", "เ\nกา", 0, ["เ", "ก", "า"]],
    ["and so do several", "เแ\n", 0, ["เแ", ""]],
  ])("%s", (_what, text, width, lines) => {
    expect(broken(text, width)).toEqual(lines);
  });

  it("breaks bold text earlier", () => {
    const text = "ผู้รับผิดชอบโครงการและผู้ประสานงาน";
    const width = textWidth(text, 16) + 1;
    expect(breakLines(text, width, { size: 16 })).toHaveLength(1);
    expect(breakLines(text, width, { size: 16, bold: true })).toHaveLength(2);
  });
});

/** Texts as a hostile clerk might type them: Thai with and without sense, Latin, numbers, spaces, newlines, signs. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom("โครงการ", "กิจกรรม", "ประเมินผล", "น้ำ", "ปั๊ม", "ฯ", "ๆ", "(ครั้งที่ 2)", "๕.๔.๑", "1,234.50", "/", "กท 0503/2377", "report", "😀", "漢字"),
      fc.constantFrom(" ", "  ", "\n", "เ", "โ\n"),
      fc.stringMatching(/^[ก-๙]{1,8}$/),
      fc.string({ maxLength: 6 }).map((text) => text.replace(/[\r\t]/g, " ")),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));
const widths = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 500 }));

/** One character as readers see it, with the vowels written before it. */
function isOneCharacter(line: string): boolean {
  const clusters = [...new Intl.Segmenter("th", { granularity: "grapheme" }).segment(line)].map(({ segment }) => segment);
  return clusters.filter((cluster) => !/^[เแโใไ]$/.test(cluster)).length <= 1;
}

describe("breakLines on any text", () => {
  it("loses nothing but the spaces and newlines at which it breaks", () => {
    fc.assert(
      fc.property(typed, widths, (text, width) => {
        let position = 0;
        for (const { start, end } of breakLines(text, width, at16)) {
          expect(text.slice(position, start)).toMatch(/^ *\n?$/);
          expect(end).toBeGreaterThanOrEqual(start);
          position = end;
        }
        expect(text.slice(position)).toMatch(/^ *$/);
      }),
    );
  });

  it("makes lines that fit, unless one character alone does not", () => {
    fc.assert(
      fc.property(typed, widths, (text, width) => {
        for (const line of broken(text, width)) {
          const printed = line.trimEnd();
          expect(textWidth(printed, 16) <= width + 1e-9 || isOneCharacter(printed)).toBe(true);
        }
      }),
    );
  });

  it("never begins a line with a mark that was on a letter", () => {
    fc.assert(
      fc.property(typed, widths, (text, width) => {
        for (const { start } of breakLines(text, width, at16)) {
          const isMark = /^[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]/.test(text.slice(start));
          const onALetter = /[ก-ฮ]$/.test(text.slice(0, start));
          expect(isMark && onALetter).toBe(false);
        }
      }),
    );
  });
});

describe("linesOf", () => {
  it("answers as breakLines does, and from memory the second time", () => {
    const text = "ติดตามและประเมินผลการดำเนินงานตามภารกิจ";
    const first = linesOf(text, 90, at16);
    expect(first).toEqual(breakLines(text, 90, at16));
    expect(linesOf(text, 90, at16)).toBe(first);
  });

  it.each([
    ["width", 60, at16],
    ["size", 90, { size: 20 }],
    ["weight", 90, { size: 16, bold: true }],
  ] as const)("keeps texts of another %s apart", (_what, width, font) => {
    const text = "รายงานความก้าวหน้าของโครงการและการใช้จ่ายงบประมาณ";
    linesOf(text, 90, at16);
    expect(linesOf(text, width, font)).toEqual(breakLines(text, width, font));
  });

  it("keeps what is asked for again and again, however much comes between", () => {
    const label = "หน่วยงานรับผิดชอบ";
    const first = linesOf(label, 40, at16);
    for (let number = 0; number < 9000; number += 1) {
      linesOf(`โครงการที่ ${number}`, 40, at16);
      if (number % 1000 === 0) expect(linesOf(label, 40, at16)).toBe(first);
    }
  });

  it("stays right after it has forgotten", () => {
    const text = "รายงานความก้าวหน้า";
    const first = linesOf(text, 40, at16);
    for (let number = 0; number < 4100; number += 1) linesOf(`ครั้งที่ ${number}`, 40, at16);
    expect(linesOf(text, 40, at16)).toEqual(first);
    expect(linesOf(text, 40, at16)).not.toBe(first);
  });
});
