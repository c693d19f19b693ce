import { checkPortfolio } from "../../src/domain/checks/checkPortfolio";
import type { Facts, Finding } from "../../src/domain/checks/finding";
import { RULE_IDS, type RuleId } from "../../src/domain/checks/ruleId";
import { findingMessage, ruleTitle } from "../../src/messages/findingMessage";
import { issueMessage } from "../../src/messages/issueMessage";
import { LANGUAGES } from "../../src/messages/language";
import { PRINTED_FORM_DAY, printedFormPortfolio } from "../support/builders/printedFormPortfolio";
import { RULE_EXAMPLES } from "../support/ruleExamples/all";
import { readingFacts } from "../support/ruleExamples/X";
import { complaintsAbout } from "./wording";

type Said = readonly [id: RuleId, facts: Facts];

/** Every finding of every rejected example, and the facts that readers give. */
const said: readonly Said[] = [
  ...RULE_EXAMPLES.flatMap(({ id, rejects }) =>
    rejects.flatMap(({ scene: { portfolio, asOf, today } }) =>
      checkPortfolio(portfolio, { asOf, today })
        .filter(({ ruleId }) => ruleId === id)
        .map(({ facts }): Said => [id, facts]),
    ),
  ),
  ...Object.entries(readingFacts).flatMap(([id, list]) => list.map((facts): Said => [id as RuleId, facts])),
];

it("has a case of every rule", () => expect([...new Set(said.map(([id]) => id))].sort()).toEqual([...RULE_IDS].sort()));

describe.each(LANGUAGES)("in %s", (language) => {
  it.each(RULE_IDS)("%s has a short title", (id) => {
    const title = ruleTitle(id, language);
    expect(complaintsAbout(`${title}.`, language)).toEqual([]);
    expect(title.length).toBeLessThanOrEqual(45);
  });

  it.each(RULE_IDS)("%s says what is wrong and what to do, whatever the facts", (id) => {
    const sentences = said.filter(([of]) => of === id).map(([, facts]) => findingMessage({ ruleId: id, facts }, language));
    expect(sentences.flatMap((sentence) => complaintsAbout(sentence, language).map((complaint) => `${sentence} … ${complaint}`))).toEqual([]);
    for (const sentence of sentences) expect(sentence.length).toBeGreaterThan(20);
  });
});

it("tells the cases of one rule apart", () => {
  const bySentence = new Map<string, Set<string>>();
  for (const [id, facts] of said) {
    const fault = String(facts["fault"] ?? facts["reason"] ?? "");
    const sentence = findingMessage({ ruleId: id, facts }, "en");
    bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(`${id} ${fault}`));
  }
  expect([...bySentence.entries()].filter(([, faults]) => faults.size > 1)).toEqual([]);
});

describe("the printed form's findings, read by a clerk", () => {
  const findings = checkPortfolio(printedFormPortfolio, { asOf: PRINTED_FORM_DAY, today: PRINTED_FORM_DAY });
  const sentence = (id: RuleId, roundNo: number | null, language: "th" | "en") =>
    findingMessage(findings.find((finding) => finding.ruleId === id && finding.roundNo === roundNo) as Finding, language);

  it.each<[RuleId, number | null, string]>([
    ["S02", null, "เป้าหมายที่ 5.4.1 ไม่ได้อยู่ใต้ประเด็นยุทธศาสตร์ย่อย 5.3 โปรดตรวจกับแผนว่ารหัสใดผิด"],
    ["R15", null, "ยังไม่รายงานเดือน พ.ย. 2565 (ครบกำหนด 25 พ.ย. 2565) โปรดเพิ่มรายงานของเดือนนี้"],
    ["R01", 3, "รายงานครั้งที่ 3 มีเพียงเลขครั้ง ไม่มีวันที่และข้อมูลอื่น โปรดกรอกวันที่ (หลัง 23 ม.ค. 2566 และก่อน 20 ก.พ. 2566) พร้อมรายละเอียด หรือลบแถวหากไม่มีรายงานนี้"],
    ["R07", 8, "ความก้าวหน้าเพิ่มจาก 40% (ครั้งที่ 2) เป็น 100% (+60 จุด) โดยไม่มีตัวเลขใน 5 ครั้งระหว่างนั้น โปรดตรวจตัวเลข หรือเติมครั้งที่ขาด"],
    ["R19", 8, "รายละเอียดเมื่อแล้วเสร็จกล่าวถึง 11 ภารกิจ แต่เป้าหมายคือ 42 ภารกิจ หากผลครบแล้วไม่ต้องแก้ หากไม่ครบโปรดอธิบาย"],
  ])("%s on round %s", (id, roundNo, expected) => expect(sentence(id, roundNo, "th")).toBe(expected));

  it.each<[RuleId, number | null, string]>([
    ["R13", 1, "Reported as on plan, computed on 22 Dec 2565 BE as ahead of plan (done 30%, planned 15.57%, gap +14.43 points, tolerance ±10). Check the status, the progress or the plan."],
    ["R08", 4, "Round 4 tells what was done but gives no percentage. Enter the cumulative progress."],
    ["R18", 1, "What stands under “status against target” was printed in the row of round 2; it was given to round 1 (the other reading: round 2). Check it against the original."],
    ["R18", 2, "What stands under “progress (percent), money disbursed, status against plan and status against target” was printed in the row of round 3, which says “(ครั้งที่ 2)”; it was given to round 2 (the other reading: round 3). Check it against the original."],
  ])("%s on round %s, in English", (id, roundNo, expected) => expect(sentence(id, roundNo, "en")).toBe(expected));
});

it("says of an import's irregularity what its rule says", () => {
  expect(issueMessage({ ruleId: "I02", facts: { text: "05/04/2023", dayFirstDay: "2023-04-05", monthFirstDay: "2023-05-04" } }, "en")).toBe(
    "The date “05/04/2023” can be read as 5 Apr 2566 BE or 4 May 2566 BE. Check it and type the right one.",
  );
});
