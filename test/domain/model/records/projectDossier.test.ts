import * as fc from "fast-check";
import { dossiersOf, inRoundOrder } from "../../../../src/domain/model/records/projectDossier";
import { projectKeyOf } from "../../../../src/domain/model/records/projectKey";
import { aBaselinePoint, aLink, aPortfolio, aProject, aRound } from "../../../support/builders/records";

const numbers = (rounds: readonly { roundNo: number | null }[]) => rounds.map(({ roundNo }) => roundNo);

describe("the key of a record's project", () => {
  it.each([
    ["code and year", { projectCode: "21000000-6549", fiscalYearBE: 2566 }, "21000000-6549|2566"],
    ["spaces around the code do not matter", { projectCode: " 21000000-6549 ", fiscalYearBE: 2566 }, "21000000-6549|2566"],
    ["no year", { projectCode: "21000000-6549", fiscalYearBE: null }, "21000000-6549|"],
    ["no code", { projectCode: null, fiscalYearBE: 2566 }, "|2566"],
    ["neither", { projectCode: null, fiscalYearBE: null }, "|"],
  ])("%s", (_what, record, key) => {
    expect(projectKeyOf(record)).toBe(key);
  });
});

describe("a project with everything that belongs to it", () => {
  it("gathers rounds, links and baseline by code and year", () => {
    const other = { projectCode: "50010600-0002", fiscalYearBE: 2566 };
    const lastYear = { fiscalYearBE: 2565 };
    const rounds = [aRound({ roundNo: 1 }), aRound({ ...other, roundNo: 7 }), aRound({ ...lastYear, roundNo: 9 }), aRound({ roundNo: 2 })];
    const strategyLinks = [aLink(other), aLink()];
    const baseline = [aBaselinePoint(lastYear), aBaselinePoint({ revision: 2 }), aBaselinePoint({ revision: 1 })];
    const dossiers = dossiersOf(aPortfolio({ projects: [aProject(), aProject(other)], rounds, strategyLinks, baseline }));
    expect(dossiers).toEqual([
      { key: "50010600-0001|2566", project: aProject(), isRepeatedRow: false, rounds: [rounds[0], rounds[3]], strategyLinks: [strategyLinks[1]], baseline: [baseline[1], baseline[2]] },
      { key: "50010600-0002|2566", project: aProject(other), isRepeatedRow: false, rounds: [rounds[1]], strategyLinks: [strategyLinks[0]], baseline: [] },
    ]);
  });

  it("gives the records of a code that stands twice in a year to its first row only", () => {
    const dossiers = dossiersOf(aPortfolio({ projects: [aProject(), aProject({ nameTh: "ซ้ำ" })] }));
    expect(dossiers.map(({ rounds, strategyLinks }) => [rounds.length, strategyLinks.length])).toEqual([[1, 1], [0, 0]]);
  });

  it("leaves records of no project out", () => {
    const orphan = aRound({ projectCode: "99999999-0001" });
    expect(dossiersOf(aPortfolio({ rounds: [orphan, aRound()] })).flatMap(({ rounds }) => rounds)).toEqual([aRound()]);
  });

  it("brings rounds together whose codes differ by spaces only", () => {
    const rounds = [aRound({ roundNo: 1, projectCode: "50010600-0001 " }), aRound({ roundNo: 2 }), aRound({ roundNo: 3, projectCode: " 50010600-0001" })];
    expect(numbers(dossiersOf(aPortfolio({ rounds }))[0]!.rounds)).toEqual([1, 2, 3]);
  });

  it("gives a half-typed project row the records that are as blank", () => {
    const blank = { projectCode: null, fiscalYearBE: null };
    const [dossier] = dossiersOf(aPortfolio({ projects: [aProject(blank)], rounds: [aRound(blank), aRound()] }));
    expect(dossier).toMatchObject({ key: "|", rounds: [aRound(blank)] });
  });

  it("loses and doubles no round, whatever the order of the rows", () => {
    const codes = ["50010600-0001", "50010600-0002", " 50010600-0001", null];
    const row = fc.record({ code: fc.constantFrom(...codes), year: fc.constantFrom(2565, 2566, null), roundNo: fc.option(fc.nat(5)) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const rounds = rows.map(({ code, year, roundNo }) => aRound({ projectCode: code, fiscalYearBE: year, roundNo }));
        const projects = ["50010600-0001", "50010600-0002", null].flatMap((code) =>
          [2565, 2566, null].map((year) => aProject({ projectCode: code, fiscalYearBE: year })),
        );
        const dossiers = dossiersOf(aPortfolio({ projects, rounds }));
        expect(new Set(dossiers.flatMap((dossier) => dossier.rounds))).toEqual(new Set(rounds));
        for (const { key, rounds: own } of dossiers) {
          expect(own).toEqual(inRoundOrder(rounds.filter((round) => projectKeyOf(round) === key)));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the order of rounds", () => {
  it.each([
    ["by number", [2, 1, 3], [1, 2, 3]],
    ["without a number last", [null, 2, null, 1], [1, 2, null, null]],
    ["none", [], []],
  ])("%s", (_what, given, expected) => {
    expect(numbers(inRoundOrder(given.map((roundNo) => aRound({ roundNo }))))).toEqual(expected);
  });

  it("keeps rows of one number as they stand", () => {
    const rows = [aRound({ roundNo: 2, narrative: "a" }), aRound({ roundNo: 1 }), aRound({ roundNo: 2, narrative: "b" })];
    expect(inRoundOrder(rows).map(({ narrative }) => narrative)).toEqual([aRound().narrative, "a", "b"]);
  });

  it("changes nothing that is in order, and never the list it was given", () => {
    const ordered = [aRound({ roundNo: 1 }), aRound({ roundNo: 2 })];
    const disordered = [ordered[1]!, ordered[0]!];
    expect(inRoundOrder(ordered)).toBe(ordered);
    expect(inRoundOrder(disordered)).toEqual(ordered);
    expect(numbers(disordered)).toEqual([2, 1]);
  });
});
