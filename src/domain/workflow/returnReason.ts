import { type ReturnCause, returnCauseWords } from "../model/words/workflowWords";

/** Why a report goes back: a cause that can be counted, and what exactly is wrong. */
export interface ReturnReason {
  readonly cause: ReturnCause;
  readonly text: string;
}

/** The reason as it stands in a cell. Example: `ตัวเลขไม่ถูกต้องหรือไม่สอดคล้อง: ยอดเบิกจ่ายไม่ตรงกับใบสำคัญ`. */
export function writeReturnReason({ cause, text }: ReturnReason): string {
  return `${returnCauseWords.thai(cause)}: ${text.trim()}`;
}

/** The cause of a written reason; `OTHER` where people wrote in their own words, null where there is none. */
export function causeOf(written: string | null): ReturnCause | null {
  if (written === null || written.trim() === "") return null;
  const colon = written.indexOf(":");
  return (colon < 0 ? null : returnCauseWords.read(written.slice(0, colon))) ?? "OTHER";
}

/** How often each cause was given, the most frequent first; causes never given are left out. */
export function countCauses(reasons: readonly (string | null)[]): readonly { readonly cause: ReturnCause; readonly count: number }[] {
  const causes = reasons.map(causeOf);
  return returnCauseWords.ids
    .map((cause) => ({ cause, count: causes.filter((each) => each === cause).length }))
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count);
}
