import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { formLinesOf, isBlank } from "../../src/printedForm/formLine";
import { PrintedFormError } from "../../src/printedForm/printedFormError";
import { type PrintedFormReading, readPrintedForms } from "../../src/printedForm/readPrintedForms";
import { aRoundText, aSilentRound, formLines, TITLE_LINE } from "../support/builders/printedFormText";

/**
 * Whatever happens to the lines of a report, the reader throws nothing but its own error and loses nothing silently: every non-blank line stands in
 * the ledger, and every word planted in it is found again in a field or in the raw text of an issue.
 */
const seedLines = readFileSync(join(__dirname, "../fixtures/printed-form.txt"), "utf8").split("\n");
const rounds = [aRoundText(), aSilentRound(2, "25/11/2565", "ลงนามในสัญญา"), aRoundText({ no: 3, date: null, narrative: [], metricNo: 2 }), aRoundText({ no: 4, date: "25/01/2566", narrative: ["ก่อสร้าง", "แล้วครึ่งหนึ่ง"] })];
const bases = fc.constantFrom<readonly string[]>(
  seedLines,
  formLines({ rounds }, "tabColumns"),
  formLines({ rounds }, "oneLine"),
  formLines({ rounds }, "separateLines"),
  [...formLines({ rounds }), TITLE_LINE, ...formLines({ code: "50020600-0002" }, "oneLine")],
);

type Change = (lines: readonly string[]) => readonly string[];

/** Anywhere from 0 to 1, evenly: fast-check would rather try the ends. */
const place = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((number) => number / 10_000);
const at = (lines: readonly string[], where: number) => Math.floor(where * lines.length);
const on = (where: number, change: (line: string) => readonly string[]): Change => (lines) => {
  const index = at(lines, where);
  return lines.flatMap((line, each) => (each === index ? change(line) : [line]));
};

/** Pieces of the form itself, which mislead more than noise does. */
const misleading = fc.constantFrom(
  "", "\t", "::", " : ", "?", "\ufffd", "1.", "1.1 ", "2. ", "= ", "%", "บาท", "(ครั้งที่ 3)", "(ครั้งที่ ", ":: ความก้าวหน้าของงานฯ = ", ": งบประมาณที่เบิกใช้ (ครั้งที่ 9) = 5 บาท", ": เป็นไปตามแผน",
  ": ยกเลิก", "แล้วเสร็จ", "รายงานครั้งที่2", "รายงานครั้งที่7 :: 01/02/2566 : ", "รหัสโครงการ : ", "ชื่อโครงการ/กิจกรรม :", "ปีงบประมาณ พ.ศ. : 2565", "เป้าหมายที่ : ", "ตัวชี้วัด : มิติที่ 1", "มิติที่ 5.2 ",
  "ประเด็นยุทธศาสตร์ : ", "1.3 หลักการและเหตุผล", "1.2 หน่วยงานที่รับผิดชอบ", "1.6 สนับสนุนแผนพัฒนา กทม. ระยะ 20 ปี (", "2. รายงานความก้าวหน้าของโครงการและการใช้จ่ายงบประมาณ", "ขอรับรองว่า ข้อมูลที่ปรากฏในเอกสารฉบับนี้ ", "ลงชื่อ", "สยป. ประเมินโครงการ : ไตรมาสที่ 1 ",
  TITLE_LINE, "หน้า 2", "05/06/2023", "10/26/2020", "29/02/2566", "5.4.1", "https://example.org/",
);
const noise = fc.oneof(misleading, fc.string({ unit: "binary", maxLength: 12 }).map((text) => text.replaceAll("\u0000", "")), fc.string({ unit: fc.constantFrom(..." \t:.=?%()0123456789๐๑๒กขคงำาิี่้๏\u00a0\u200b\r"), maxLength: 20 }));

/** Words that stand nowhere in a form. */
const sentinel = fc.integer({ min: 0, max: 22 ** 4 - 1 }).map((number) => `ฬ${[0, 1, 2, 3].map((digit) => "ฃฅฆฌญฎฏฐฑฒณธภฮศษฌฆฅฃญฎ"[Math.floor(number / 22 ** digit) % 22]).join("")}ฬ`);

const change: fc.Arbitrary<Change> = fc.oneof(
  place.map((where) => on(where, () => [])),
  place.map((where) => on(where, (line) => [line, line])),
  fc.tuple(place, place).map(([where, cut]) => on(where, (line) => [line.slice(0, Math.floor(cut * line.length))])),
  fc.tuple(place, place).map(([where, cut]) => on(where, (line) => [line.slice(0, Math.floor(cut * line.length)), line.slice(Math.floor(cut * line.length))])),
  fc.tuple(place, place, noise).map(([where, cut, text]) => on(where, (line) => [line.slice(0, Math.floor(cut * line.length)) + text + line.slice(Math.floor(cut * line.length))])),
  fc.tuple(place, noise).map(([where, text]) => on(where, (line) => [line, text])),
  fc.tuple(place, place).map(([from, to]): Change => (lines) => {
    const rest = lines.filter((_line, index) => index !== at(lines, from));
    return [...rest.slice(0, at(rest, to)), lines[at(lines, from)] ?? "", ...rest.slice(at(rest, to))];
  }),
  place.map((where): Change => (lines) => lines.slice(0, at(lines, where))),
  place.map((where): Change => (lines) => lines.slice(at(lines, where))),
);

const planted = fc.tuple(place, place, sentinel, fc.boolean());

function readOrRefuse(text: string): PrintedFormReading | null {
  try {
    return readPrintedForms(text, { file: "mutated.txt" });
  } catch (error) {
    if (error instanceof PrintedFormError) return null;
    throw error;
  }
}

/** Everything that a reader of the import sees, without spaces, which joining may take or add. */
function shown({ forms, issues }: PrintedFormReading): string {
  return JSON.stringify([forms, issues.map(({ raw }) => raw)]).replace(/\s|\\[nrt]/g, "");
}

function unaccounted(text: string, { accountedLines }: PrintedFormReading): readonly number[] {
  const known = new Set(accountedLines.map(({ line }) => line));
  return formLinesOf(text).flatMap((line) => (isBlank(line) || known.has(line.number) ? [] : [line.number]));
}

describe("no line is lost", () => {
  it("accounts for every non-blank line of a damaged report, or refuses it with its own error", () => {
    let readable = 0;
    fc.assert(
      fc.property(bases, fc.array(change, { minLength: 1, maxLength: 8 }), (base, changes) => {
        const text = changes.reduce((lines, apply) => apply(lines), base).join("\n");
        const reading = readOrRefuse(text);
        if (reading === null) return;
        readable += 1;
        expect(unaccounted(text, reading)).toEqual([]);
      }),
      { numRuns: 300 },
    );
    // Most damage leaves a report that can be read; if not, this test would prove nothing.
    expect(readable).toBeGreaterThan(100);
  });

  it("shows every word planted in a damaged report again, in a field or in an issue", () => {
    let readable = 0;
    fc.assert(
      fc.property(bases, fc.array(change, { maxLength: 4 }), fc.uniqueArray(planted, { minLength: 1, maxLength: 6, selector: ([, , word]) => word }), (base, changes, plants) => {
        const damaged = changes.reduce((lines, apply) => apply(lines), base);
        const text = plants
          .reduce((lines, [where, cut, word, alone]) => on(where, (line) => (alone ? [line, word] : [line.slice(0, Math.floor(cut * line.length)) + word + line.slice(Math.floor(cut * line.length))]))(lines), damaged)
          .join("\n");
        const reading = readOrRefuse(text);
        if (reading === null) return;
        readable += 1;
        const all = shown(reading);
        // A later plant may stand in the middle of an earlier one; what is whole in the text must be whole in what is shown.
        expect(plants.map(([, , word]) => word).filter((word) => text.includes(word) && !all.includes(word))).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(readable).toBeGreaterThan(100);
  });

  it("throws nothing but its own error for lines of any kind in any order, and accounts for them where it finds a code and a year", () => {
    let readable = 0;
    const key = ["รหัสโครงการ : 21000000-6549", "ปีงบประมาณ พ.ศ. : 2566"];
    fc.assert(
      fc.property(fc.array(fc.oneof(noise, fc.constantFrom(...seedLines)), { maxLength: 40 }), fc.constantFrom([], key), fc.constantFrom("\n", "\r\n", "\r"), (lines, first, lineBreak) => {
        const text = [...first, ...lines].join(lineBreak);
        const reading = readOrRefuse(text);
        if (reading === null) return;
        readable += 1;
        expect(unaccounted(text, reading)).toEqual([]);
      }),
      { numRuns: 500 },
    );
    expect(readable).toBeGreaterThan(100);
  });

  it("reads the same text to the same result", () => {
    fc.assert(
      fc.property(bases, fc.array(change, { maxLength: 5 }), (base, changes) => {
        const text = changes.reduce((lines, apply) => apply(lines), base).join("\n");
        expect(readOrRefuse(text)).toEqual(readOrRefuse(text));
      }),
      { numRuns: 30 },
    );
  });
});
