/** Amounts by report and running totals, one into the other: the money paid so far stays the same at every report, or the project is named. */
import fc from "fast-check";
import { convertedRounds, inOneMode } from "../../../src/domain/consolidate/inOneMode";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/records/settings";
import type { DisbursementMode } from "../../../src/domain/model/words/recordWords";
import { disbursedCum } from "../../../src/domain/status/budgetStatus";
import { aSource } from "../../support/builders/consolidationSource";
import { aProject, aRound, baht } from "../../support/builders/records";

const rounds = (amounts: readonly (number | null)[]) => amounts.map((amount, index) => aRound({ roundNo: index + 1, disbursedThisRound: amount === null ? null : baht(amount), workflowState: null }));
const amountsOf = (converted: ReturnType<typeof convertedRounds>) => converted?.map(({ disbursedThisRound }) => (disbursedThisRound === null ? null : disbursedThisRound / 100)) ?? null;

it.each<[string, DisbursementMode, readonly (number | null)[], readonly (number | null)[] | null]>([
  ["by report to running totals", "CUMULATIVE", [5, 0, 7], [5, 5, 12]],
  ["unknown stays unknown", "CUMULATIVE", [null, 5, null, 7], [null, 5, null, 12]],
  ["running totals to amounts by report", "PER_ROUND", [5, 5, 12], [5, 0, 7]],
  ["over an unknown one", "PER_ROUND", [5, null, 12], [5, null, 7]],
  ["a running total that falls", "PER_ROUND", [5, 4, 12], null],
  ["nothing", "PER_ROUND", [], []],
])("%s", (_case, to, given, expected) => {
  expect(amountsOf(convertedRounds(rounds(given), to))).toEqual(expected);
});

it("leaves the money paid so far as it was, at every report", () => {
  const amounts = fc.array(fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null }), { maxLength: 12 });
  fc.assert(
    fc.property(amounts, (given) => {
      const byReport = rounds(given);
      const running = convertedRounds(byReport, "CUMULATIVE")!;
      expect(convertedRounds(running, "PER_ROUND")).toEqual(byReport);
      for (let count = 0; count <= given.length; count += 1) expect(disbursedCum(running.slice(0, count), "CUMULATIVE")).toBe(disbursedCum(byReport.slice(0, count), "PER_ROUND"));
    }),
  );
});

describe("a file whose amounts are of the other kind", () => {
  const file = (given: readonly ReturnType<typeof aRound>[]) => aSource("a", { projects: [aProject()], rounds: given, settings: { ...DEFAULT_SETTINGS, disbursementMode: "CUMULATIVE" } });

  it.each([
    ["is converted, and its cells are still known", rounds([5, 12]), [5, 7], []],
    ["keeps what was submitted, and is named", [...rounds([5]), aRound({ roundNo: 2, disbursedThisRound: baht(12), workflowState: "SUBMITTED" as const })], [5, 12], ["UNCONVERTED_AMOUNTS rounds!4.disbursedThisRound"]],
    ["keeps what was approved, and is named", [aRound({ disbursedThisRound: baht(5), workflowState: "APPROVED" as const })], [5], ["UNCONVERTED_AMOUNTS rounds!4.disbursedThisRound"]],
    ["keeps a total that falls, and is named", rounds([5, 4]), [5, 4], ["UNCONVERTED_AMOUNTS rounds!4.disbursedThisRound"]],
    ["keeps what cannot be read, and is named", [...rounds([5]), aRound({ roundNo: 2, disbursedThisRound: null, workflowState: null, unreadable: { disbursedThisRound: "12,5x" } })], [5, null], ["UNCONVERTED_AMOUNTS rounds!4.disbursedThisRound"]],
    ["without any amount needs nothing", rounds([null]), [null], []],
  ])("%s", (_case, given, amounts, conflicts) => {
    const { taken, conflicts: found } = inOneMode([file(given)], "PER_ROUND");
    expect(amountsOf(taken[0]!.portfolio.rounds)).toEqual(amounts);
    expect(found.map(({ kind, values }) => `${kind} ${values[0]!.cell!}`)).toEqual(conflicts);
    expect(taken[0]!.portfolio.rounds.map((round) => taken[0]!.cellOf(round, "disbursedThisRound"))).toEqual(given.map((_round, index) => `rounds!${index + 4}.disbursedThisRound`));
  });
});
