/** The sample register with reports at every stage of the workflow, and one that was changed behind its back: for pictures and tests of the pane. */
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import { periodMonth } from "../../../src/domain/model/calendar/periodMonth";
import { openMonth } from "../../../src/domain/workflow/openMonth";
import { samplePortfolio } from "../../../src/workflows/sample/samplePortfolio";
import { day } from "./records";
import { SAMPLE_YEAR } from "./sampleWorkbook";
import { afterSteps } from "./workflowSteps";

const ON = "2023-07-05";

/** Projects 1 and 2 are approved to their last report, 2 with one changed since; 3 has reports accepted, 4 and 5 wait, the last of 6 came back; July is open for all. */
export function workflowSample(): Portfolio {
  const before = samplePortfolio(SAMPLE_YEAR);
  const of = (...nos: readonly number[]) => {
    const codes = nos.map((no) => before.projects[no - 1]?.projectCode ?? "");
    return ({ projectCode }: { readonly projectCode: string | null }) => codes.includes(projectCode ?? "");
  };
  const lastOf = (no: number): number => Math.max(...before.rounds.filter(of(no)).map(({ roundNo }) => roundNo ?? 0));
  const sent = afterSteps(before, [
    ["SUBMIT", { on: ON, rounds: of(1, 2, 3, 4, 5, 6) }],
    ["APPROVE", { on: ON, rounds: of(1, 2, 3) }],
    ["ACCEPT", { on: ON, rounds: of(3) }],
    ["RETURN", { on: ON, rounds: (round) => of(6)(round) && round.roundNo === lastOf(6), reason: "ยอดเบิกจ่ายไม่ตรงกับใบสำคัญ โปรดตรวจอีกครั้ง" }],
  ]);
  const { portfolio } = openMonth(sent, periodMonth("2023-07"), day("2023-07-06"), { who: "งานแผน ค", role: "PLANNER", at: "2023-07-06T09:00:00" });
  const rounds = portfolio.rounds.map((round) => (of(2)(round) && round.roundNo === lastOf(2) ? { ...round, progressPct: 99, narrative: "ดำเนินการแล้วเสร็จก่อนกำหนด" } : round));
  return { ...portfolio, rounds };
}
