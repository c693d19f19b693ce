import { inRoundOrder } from "../../../../src/domain/model/records/projectDossier";
import { roundsUpTo, timeRounds } from "../../../../src/domain/model/records/roundTiming";
import { aRound, day } from "../../../support/builders/records";

/** Rounds as `[roundNo, reportDate]`. */
type Rows = readonly (readonly [roundNo: number | null, reportDate: string | null])[];

const roundsOf = (rows: Rows) =>
  inRoundOrder(rows.map(([roundNo, date]) => aRound({ roundNo, reportDate: date === null ? null : day(date) })));

describe("from which day a round counts", () => {
  const cases: readonly [what: string, rows: Rows, countsFrom: readonly (string | null)[]][] = [
    ["its own date", [[1, "2023-01-05"], [2, "2023-02-05"]], ["2023-01-05", "2023-02-05"]],
    ["without a date its predecessor's", [[1, "2023-01-05"], [2, null], [3, "2023-03-07"]], ["2023-01-05", "2023-01-05", "2023-03-07"]],
    ["several without a date share one predecessor", [[1, "2023-01-05"], [2, null], [3, null]], ["2023-01-05", "2023-01-05", "2023-01-05"]],
    ["no predecessor with a date: any day", [[1, null], [2, "2023-02-05"]], [null, "2023-02-05"]],
    ["no rounds", [], []],
    ["by number, not by row", [[3, null], [2, "2023-02-05"], [1, "2023-01-05"]], ["2023-01-05", "2023-02-05", "2023-02-05"]],
    ["a number given twice: both follow the number before", [[1, "2023-01-05"], [2, "2023-02-05"], [2, null]], ["2023-01-05", "2023-02-05", "2023-01-05"]],
    ["a number given twice: the next follows the later row", [[1, "2023-01-05"], [1, "2023-01-09"], [2, null]], ["2023-01-05", "2023-01-09", "2023-01-09"]],
    ["a first number given twice, one without a date", [[1, "2023-01-05"], [1, null]], ["2023-01-05", null]],
    ["without a number: last, following all numbers", [[null, null], [1, "2023-01-05"], [null, "2023-06-01"], [null, null]], ["2023-01-05", "2023-01-05", "2023-06-01", "2023-01-05"]],
    ["dates out of order stay as they are", [[1, "2023-05-05"], [2, "2023-02-05"], [3, null]], ["2023-05-05", "2023-02-05", "2023-02-05"]],
  ];

  it.each(cases)("%s", (_what, rows, expected) => {
    expect(timeRounds(roundsOf(rows)).map(({ countsFrom }) => countsFrom)).toEqual(expected);
  });
});

describe("the rounds that count at a day", () => {
  const rows: Rows = [[1, null], [2, "2023-02-05"], [3, null], [4, "2023-04-05"], [5, "2023-03-05"], [6, null]];

  it.each([
    ["2023-01-01", [1]],
    ["2023-02-04", [1]],
    ["2023-02-05", [1, 2, 3]],
    ["2023-03-05", [1, 2, 3, 5, 6]],
    ["2023-04-05", [1, 2, 3, 4, 5, 6]],
  ])("as of %s: rounds %j", (asOf, expected) => {
    expect(roundsUpTo(roundsOf(rows), day(asOf)).map(({ roundNo }) => roundNo)).toEqual(expected);
  });

  it("keeps the very records", () => {
    const rounds = roundsOf(rows);
    roundsUpTo(rounds, day("2023-02-05")).forEach((round, index) => expect(round).toBe(rounds[index]));
  });

  it("is the very list when all of them count", () => {
    const rounds = roundsOf(rows);
    expect(roundsUpTo(rounds, day("2024-01-01"))).toBe(rounds);
  });
});
