import { comparisonKey } from "../domain/model/text/thaiText";
import { type Lifecycle, lifecycleWords, type PlanStatus, planStatusWords, type TargetStatus, targetStatusWords } from "../domain/model/words/statusWords";

/** What a word of a status column says, and on which of the three axes. Source: domain.md §1 "Status vocabularies". */
export type StatusWord =
  | { readonly axis: "plan"; readonly value: PlanStatus }
  | { readonly axis: "target"; readonly value: TargetStatus }
  | { readonly axis: "lifecycle"; readonly value: Lifecycle };

const LONGEST = 60;
/** "อยู่ระหว่างขั้นตอน…" goes on with whatever step it is. */
const IN_SOME_STEP = comparisonKey("อยู่ระหว่างขั้นตอน");

/** The status that a text is, as a whole, or `null`. Example: ": ล่าช้ากว่าแผน" → plan, BEHIND. */
export function readStatusWord(text: string): StatusWord | null {
  if (text.length > LONGEST) return null;
  const word = text.replace(/^[\s:.]+|[\s:.,;]+$/g, "");
  if (word === "" || /^[A-Z_]+$/i.test(word)) return null;
  const plan = planStatusWords.read(word);
  if (plan !== null) return { axis: "plan", value: plan };
  const target = targetStatusWords.read(word);
  if (target !== null) return { axis: "target", value: target };
  const lifecycle = lifecycleWords.read(word) ?? (comparisonKey(word).startsWith(IN_SOME_STEP) ? "IN_PROGRESS" : null);
  return lifecycle === null ? null : { axis: "lifecycle", value: lifecycle };
}

/** The statuses of a text that may hold several, separated by colons or spaces, or `null` when any part is no status. */
export function readStatusWords(text: string): readonly { readonly word: StatusWord; readonly text: string }[] | null {
  const found: { word: StatusWord; text: string }[] = [];
  for (const part of text.split(":").map((each) => each.trim())) {
    if (part === "") continue;
    const whole = readStatusWord(part);
    if (whole !== null) {
      found.push({ word: whole, text: part });
      continue;
    }
    if (part.length > 3 * LONGEST) return null;
    for (const piece of part.split(" ")) {
      const word = readStatusWord(piece);
      if (word === null) return null;
      found.push({ word, text: piece });
    }
  }
  return found;
}
