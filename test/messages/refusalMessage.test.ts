import type { Finding } from "../../src/domain/checks/finding";
import { workflowStateWords } from "../../src/domain/model/words/recordWords";
import { roleWords } from "../../src/domain/model/words/workflowWords";
import type { Refusal } from "../../src/domain/workflow/refusal";
import { TRANSITIONS } from "../../src/domain/workflow/transitions";
import { LANGUAGES } from "../../src/messages/language";
import { LOCK_TEXTS, refusalMessage } from "../../src/messages/workflow/refusalMessage";
import { day } from "../support/builders/records";
import { complaintsAbout } from "./wording";

const ACTIONS = [...new Set(TRANSITIONS.map(({ action }) => action))];
const finding = {} as Finding;

const REFUSALS: readonly Refusal[] = [
  ...ACTIONS.flatMap((action) => roleWords.ids.map((role): Refusal => ({ kind: "ROLE", action, role, allowed: ["HEAD", "SED"] }))),
  ...ACTIONS.flatMap((action) => workflowStateWords.ids.map((state): Refusal => ({ kind: "STATE", action, state }))),
  { kind: "UNCLEAR", isRepeated: true },
  { kind: "UNCLEAR", isRepeated: false },
  { kind: "EMPTY" },
  { kind: "NOT_EMPTY" },
  { kind: "ERRORS", findings: [finding] },
  { kind: "WARNINGS", findings: [finding, finding] },
  { kind: "SAME_PERSON", who: "สมศรี" },
  { kind: "SEAL_MISSING" },
  { kind: "SEAL_BROKEN", differences: [] },
  { kind: "SEAL_BROKEN", differences: [{ field: "narrative", sealed: "a", found: "b" }] },
  { kind: "YEAR_NOT_OVER", fiscalYearBE: 2566, lastDay: day("2023-09-30") },
  { kind: "CAUSE_MISSING" },
  { kind: "REASON_MISSING" },
];

it.each(LANGUAGES)("every refusal has a sentence fit to be read, in %s", (language) => {
  const sentences = REFUSALS.map((refusal) => refusalMessage(refusal, language));
  expect(sentences.flatMap((sentence) => complaintsAbout(sentence, language).map((complaint) => `${sentence} … ${complaint}`))).toEqual([]);
});

it("says of every lock something of its own", () => {
  for (const language of LANGUAGES) {
    const texts = (["NOT_DUE", "SUBMITTED", "APPROVED", "ACCEPTED", "CLOSED", "EXEMPT"] as const).map((lock) => LOCK_TEXTS[lock]?.[language]);
    expect(new Set(texts).size).toBe(6);
  }
});
