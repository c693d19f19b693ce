import { forComparing } from "../../status/roundedComparison";
import type { ProjectRule } from "../rule";

/** Share of the budget that a finished project has usually drawn. Source: domain.md B07. */
const DRAWN_WHEN_DONE = 80;
/** Progress that a project whose budget is drawn has usually made. Source: domain.md B07. */
const DONE_WHEN_DRAWN = 50;

/** The work is finished and much of the money is not drawn, or the money is drawn and the work is not half done. */
export const workAgainstMoney: ProjectRule<"B07"> = {
  id: "B07",
  scope: "project",
  reads: "fields",
  severity: "W",
  blank: "skip",
  source: "ours",
  check({ project, status }, _context, report) {
    const { actualPct, disbursePct } = status;
    if (actualPct === null || disbursePct === null) return;
    const drawn = forComparing(disbursePct);
    if (actualPct >= 100 && drawn < DRAWN_WHEN_DONE) {
      report({ record: project, field: null, value: disbursePct, facts: { fault: "WORK_BEFORE_MONEY", actualPct, disbursePct } });
    } else if (drawn === 100 && actualPct < DONE_WHEN_DRAWN) {
      report({ record: project, field: null, value: disbursePct, facts: { fault: "MONEY_BEFORE_WORK", actualPct, disbursePct } });
    }
  },
};
