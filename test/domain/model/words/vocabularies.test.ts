import * as recordWords from "../../../../src/domain/model/words/recordWords";
import * as statusWords from "../../../../src/domain/model/words/statusWords";
import { comparisonKey } from "../../../../src/domain/model/text/thaiText";
import { type Vocabulary, vocabulary } from "../../../../src/domain/model/words/vocabulary";

const vocabularies = Object.entries<Vocabulary<string>>({ ...recordWords, ...statusWords });

describe.each(vocabularies)("%s", (_name, words) => {
  it("reads back its own words and ids", () => {
    for (const id of words.ids) {
      expect(words.read(words.thai(id))).toBe(id);
      expect(words.read(id)).toBe(id);
    }
  });

  it("writes a different Thai word for each value", () => {
    const written = words.ids.map((id) => comparisonKey(words.thai(id)));
    expect(new Set(written).size).toBe(words.ids.length);
    expect(written.every((word) => /[\u0e00-\u0e7f]/.test(word))).toBe(true);
  });

  it("knows nothing else", () => {
    expect(words.read("")).toBeNull();
    expect(words.read("ไม่อยู่ในรายการ")).toBeNull();
  });
});

describe("words of domain.md §1", () => {
  const synonyms: readonly [words: Vocabulary<string>, id: string, written: readonly string[]][] = [
    [statusWords.planStatusWords, "ON_PLAN", ["เป็นไปตามแผน", "ตามแผน", "ตรงตามแผน"]],
    [statusWords.planStatusWords, "BEHIND", ["ช้ากว่าแผน", "ล่าช้ากว่าแผน", "ล่าช้า", "ไม่เป็นไปตามแผน"]],
    [statusWords.planStatusWords, "AHEAD", ["เร็วกว่าแผน", "ก่อนแผน", "สูงกว่าแผน"]],
    [statusWords.targetStatusWords, "ON_TARGET", ["เป็นไปตามเป้าหมาย", "บรรลุเป้าหมาย"]],
    [statusWords.targetStatusWords, "OFF_TARGET", ["ไม่เป็นไปตามเป้าหมาย", "ต่ำกว่าเป้าหมาย", "ไม่บรรลุ"]],
    [statusWords.lifecycleWords, "NOT_STARTED", ["ยังไม่ดำเนินการ", "ยังไม่เริ่ม"]],
    [statusWords.lifecycleWords, "IN_PROGRESS", ["อยู่ระหว่างดำเนินการ", "กำลังดำเนินการ"]],
    [statusWords.lifecycleWords, "COMPLETED", ["แล้วเสร็จ", "ดำเนินการแล้วเสร็จ", "ดำเนินโครงการแล้วเสร็จ", "เสร็จสิ้น"]],
    [statusWords.lifecycleWords, "CANCELLED", ["ยกเลิก", "ยุติ"]],
    [statusWords.lifecycleWords, "SUSPENDED", ["ชะลอ", "ระงับชั่วคราว"]],
    [recordWords.projectKindWords, "ACTIVITY", ["กิจกรรม", " กิจกรรม ", "กิจ\u200bกรรม"]],
  ];

  it.each(synonyms)("%#: %s", (words, id, written) => {
    expect(written.map((word) => words.read(word))).toEqual(written.map(() => id));
    expect(words.thai(id)).toBe(written[0]);
  });

  it("reads a broken ำ", () => {
    expect(statusWords.lifecycleWords.read("อยู่ระหว่างด\u0e4d\u0e32เนินการ")).toBe("IN_PROGRESS");
  });
});

describe("a vocabulary", () => {
  it("refuses one word for two values", () => {
    expect(() => vocabulary({ FIRST: ["หนึ่ง", "เอก"], SECOND: ["สอง", "เ อก"] })).toThrow(/เ อก.*FIRST.*SECOND/);
  });

  it("lets one value list a word twice", () => {
    expect(vocabulary({ FIRST: ["หนึ่ง", "หนึ่ง"] }).read("หนึ่ง")).toBe("FIRST");
  });
});
