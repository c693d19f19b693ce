import fc from "fast-check";
import { phraseAround, wordStartIn } from "../../../src/report/thaiText/phrases";

const words = new Intl.Segmenter("th", { granularity: "word" });

const thaiWord = fc.constantFrom("สำรวจ", "พื้นที่", "โครงการ", "ก่อสร้าง", "ที่", "การ", "ๆ", "ฯลฯ", "กทม.", "เขต", "แบบ", "รูป", "น้ำ", "ตาก", "ลม", "๒๕๖๖");
const unit = fc.oneof(
  { weight: 8, arbitrary: thaiWord },
  { weight: 2, arbitrary: fc.constantFrom(" ", "  ", "\n") },
  { weight: 2, arbitrary: fc.constantFrom("2566", "3.5", "1,000", "km", "(", ")", "/", "-", "%", "don't", "a.m.") },
  { weight: 1, arbitrary: fc.constantFrom("\u0e48", "\u200d", "\u200b", "\u00a0", "\u2003", "🚧", "中", "_", "“", "\t") },
  { weight: 1, arbitrary: fc.integer({ min: 0x0e00, max: 0x0e5f }).map((code) => String.fromCharCode(code)) },
);
const anyText = fc.array(unit, { maxLength: 40 }).map((units) => units.join(""));

describe("the words of a phrase", () => {
  it("are those that it has in its text, wherever it stands", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = words.segment(text);
        for (let index = 0; index < text.length; index += 1) {
          const phrase = phraseAround(text, index);
          if (phrase !== null) expect([index, phrase.start + wordStartIn(phrase.text, index - phrase.start)]).toEqual([index, whole.containing(index)?.index]);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it.each<[string, string, number, string | null]>([
    ["between spaces", "ติดตาม ประเมินผล งาน", 9, "ประเมินผล"],
    ["at the beginning and the end of lines", "ติดตาม\nผล", 8, "ผล"],
    ["at a space, which is no phrase", "ติดตาม ผล", 6, null],
    ["that begins with a mark", "ติดตาม \u0e48ผล", 8, null],
    ["with a character of another script", "ติดตาม中ผล", 2, null],
    ["that is too long to be met again", "ก".repeat(400), 200, null],
    ["of which little is left", `ก ${"ก".repeat(130)}`, 4, null],
  ])("a phrase %s", (_what, text, index, phrase) => expect(phraseAround(text, index)?.text ?? null).toBe(phrase));
});
