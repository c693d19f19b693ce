/** The sample register with reports led through the workflow and scored quarters, so that every report sheet has something to say. */
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import type { ReportRound } from "../../../src/domain/model/records/reportRound";
import { NOTHING_UNREADABLE } from "../../../src/domain/model/records/stored";
import { samplePortfolio } from "../../../src/workflows/sample/samplePortfolio";
import { day } from "./records";
import { afterSteps } from "./workflowSteps";

export const REGISTER_DAY = day("2023-06-30");

export function registerWithHistory(): Portfolio {
  const sample = samplePortfolio(2566);
  const chosen = new Set(sample.projects.slice(0, 4).map(({ projectCode }) => projectCode));
  const isChosen = ({ projectCode, narrative }: ReportRound): boolean => chosen.has(projectCode) && narrative !== null;
  const early = (round: ReportRound): boolean => isChosen(round) && (round.roundNo ?? 0) < 6;
  const led = afterSteps(sample, [
    ["SUBMIT", { on: "2023-06-20", rounds: isChosen }],
    ["APPROVE", { on: "2023-06-21", rounds: early }],
    ["RETURN", { on: "2023-06-22", rounds: (round) => isChosen(round) && !early(round) }],
  ]);
  const quarterEvaluations = led.projects.slice(0, 12).flatMap(({ projectCode }, index) =>
    ([1, 2, 3] as const).map((quarter) => ({
      id: null, unreadable: NOTHING_UNREADABLE, subject: projectCode, fiscalYearBE: 2566, quarter, score: index === 4 && quarter === 3 ? null : 70 + ((index * 7 + quarter * 5) % 30),
      crit21: 80, crit22: quarter === 2 ? 95 : 85, comment: quarter === 3 ? "ควรเร่งรัดการเบิกจ่าย" : null, evaluatedOn: day("2023-04-10"),
    })),
  );
  return { ...led, quarterEvaluations };
}
