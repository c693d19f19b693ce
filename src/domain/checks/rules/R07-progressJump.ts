import { isUsableProgress } from "../progressValue";
import type { ProjectRule } from "../rule";
import { SIGN } from "../signs";

/** Points that progress may rise from one percentage to the next. Source: domain.md R07. */
const HIGHEST_RISE = 30;
/** Undoes the binary error of differences such as 70.1 − 40.1. */
const ALLOWANCE = 1e-9;

/** Progress rises by more than 30 points from one round to the next, or over rounds that gave no percentage. */
export const progressJump: ProjectRule<"R07"> = {
  id: "R07",
  scope: "project",
  reads: "fields",
  looksFor: SIGN.PROGRESS_JUMPS,
  severity: "W",
  blank: "skip",
  source: "seed R2→R8",
  check({ rounds }, _context, report) {
    let lastPct = 0;
    let last = -1;
    for (let index = 0; index < rounds.length; index += 1) {
      const round = rounds[index];
      if (round === undefined || !isUsableProgress(round.progressPct)) continue;
      const { progressPct } = round;
      const risePp = progressPct - lastPct;
      if (last >= 0 && risePp > HIGHEST_RISE + ALLOWANCE) {
        const facts = {
          fromPct: lastPct,
          toPct: progressPct,
          risePp,
          fromRoundNo: rounds[last]?.roundNo ?? null,
          silentRounds: index - last - 1,
        };
        report({ record: round, field: "progressPct", value: progressPct, facts });
      }
      lastPct = progressPct;
      last = index;
    }
  },
};
