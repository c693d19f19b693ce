import { narrativeStart } from "../domain/checks/reading/narrativeStart";
import type { CalendarDay } from "../domain/model/calendar/calendarDay";
import type { Lifecycle } from "../domain/model/words/statusWords";

/** What a round says about the state of its project. */
export interface LifecycleEvidence {
  readonly reportDate: CalendarDay | null;
  readonly narrative: string | null;
  readonly progressPct: number | null;
  /** A life-cycle word found in a status column. */
  readonly word: Lifecycle | null;
}

/** The state of a project, and since when. */
export interface ReadLifecycle {
  readonly lifecycle: Lifecycle | null;
  /** The day on which COMPLETED, CANCELLED or SUSPENDED took effect. */
  readonly actualEndDate: CalendarDay | null;
}

/** As in rule R10, only the first words of a narrative speak of the whole project. */
const SAYS_NOT_STARTED = /^ยังไม่(?:ได้)?(?:ดำเนินการ|เริ่ม)/;
const SAYS_CANCELLED = /^(?:ขอ)?(?:ยกเลิก|ยุติ)(?:การดำเนิน)?(?:โครงการ|กิจกรรม)/;
const SAYS_SUSPENDED = /^(?:ขอ)?(?:ชะลอ|ระงับ)(?:การดำเนิน)?(?:โครงการ|กิจกรรม)/;

/**
 * The life cycle that the rounds, in their order, end in. A state that ends a project counts from the first round that says so and holds until a round
 * says otherwise; 100 percent completes unless the narrative says that work goes on; "แล้วเสร็จ" completes unless the percentage is lower.
 * No round with content gives `null`: unknown. Source: domain.md §6, §7 row 30.
 */
export function lifecycleOf(rounds: readonly LifecycleEvidence[]): ReadLifecycle {
  let current: ReadLifecycle = { lifecycle: null, actualEndDate: null };
  for (const round of rounds) {
    const says = stateIn(round);
    if (says === null || says === current.lifecycle) continue;
    const isEnd = says === "COMPLETED" || says === "CANCELLED" || says === "SUSPENDED";
    // A round that merely reports on, such as the last payment, does not reopen what ended.
    if (!isEnd && hasEnded(current) && !contradicts(round)) continue;
    current = { lifecycle: says, actualEndDate: isEnd ? round.reportDate : null };
  }
  return current;
}

function hasEnded({ lifecycle }: ReadLifecycle): boolean {
  return lifecycle === "COMPLETED" || lifecycle === "CANCELLED" || lifecycle === "SUSPENDED";
}

function contradicts({ narrative, progressPct, word }: LifecycleEvidence): boolean {
  return word !== null || (progressPct !== null && progressPct < 100) || saysOngoing(narrative ?? "");
}

function stateIn(round: LifecycleEvidence): Lifecycle | null {
  const { progressPct, word } = round;
  const narrative = round.narrative ?? "";
  if (word !== null) return word;
  if (SAYS_CANCELLED.test(narrative)) return "CANCELLED";
  if (SAYS_SUSPENDED.test(narrative)) return "SUSPENDED";
  const isFull = progressPct !== null && progressPct >= 100;
  if (isFull && !saysOngoing(narrative)) return "COMPLETED";
  if (progressPct === null && narrativeStart(narrative)?.says === "DONE") return "COMPLETED";
  if (SAYS_NOT_STARTED.test(narrative) && (progressPct ?? 0) === 0) return "NOT_STARTED";
  return narrative === "" && progressPct === null ? null : "IN_PROGRESS";
}

function saysOngoing(narrative: string): boolean {
  return narrativeStart(narrative)?.says === "ONGOING";
}
