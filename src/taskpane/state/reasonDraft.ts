import type { ReasonedFinding } from "../../domain/workflow/acknowledgements";

/** A reason that somebody has begun to write. */
export interface ReasonDraft {
  readonly finding: ReasonedFinding;
  readonly text: string;
}

/** By `findingKey`. */
export type ReasonDrafts = Readonly<Record<string, ReasonDraft>>;

/** What was typed so far for a finding. */
export function reasonText(drafts: ReasonDrafts, key: string): string {
  return drafts[key]?.text ?? "";
}

/** The drafts without some of them. */
export function withoutReasons(drafts: ReasonDrafts, keys: readonly string[]): ReasonDrafts {
  return Object.fromEntries(Object.entries(drafts).filter(([key]) => !keys.includes(key)));
}
