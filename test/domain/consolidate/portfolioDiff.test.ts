import { portfolioDiff, type RecordChange } from "../../../src/domain/consolidate/portfolioDiff";
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import { rowId } from "../../../src/domain/model/records/stored";
import { aPortfolio, aProject, aRound } from "../../support/builders/records";

const said = ({ kind, projectCode, roundNo, fields }: RecordChange): string =>
  `${kind} ${projectCode}${roundNo === null ? "" : ` ${roundNo}`}${fields.map(({ field, before, after }) => ` ${field}: ${before ?? "–"} → ${after ?? "–"}`).join("")}`;
const ONE = "50010600-0001";
const old = aPortfolio();

it.each<[string, Portfolio, readonly string[], object]>([
  ["nothing changed, row ids aside", { ...old, rounds: old.rounds.map((round) => ({ ...round, id: rowId("Y") })) }, [], { unchanged: 1 }],
  ["a new report changes its project", aPortfolio({ rounds: [aRound(), aRound({ roundNo: 2 })] }), [`added ${ONE} 2`], { updated: 1 }],
  ["a changed report", aPortfolio({ rounds: [aRound({ progressPct: 8, problem: "ฝน" })] }), [`changed ${ONE} 1 progressPct: 7 → 8 problem: – → ฝน`], { updated: 1 }],
  ["a changed project", aPortfolio({ projects: [aProject({ nameTh: "ใหม่" })] }), [`changed ${ONE} nameTh: ${aProject().nameTh} → ใหม่`], { updated: 1 }],
  ["a report that is gone", aPortfolio({ rounds: [] }), [`removed ${ONE} 1`], { updated: 1 }],
  [
    "another project instead, whose reports go without saying",
    aPortfolio({ projects: [aProject({ projectCode: "50010600-0002" })], rounds: [aRound({ projectCode: "50010600-0002" })] }),
    ["added 50010600-0002", `removed ${ONE}`],
    { added: 1, removed: 1 },
  ],
])("%s", (_name, after, changes, counts) => {
  const diff = portfolioDiff(old, after);
  expect(diff.changes.map(said)).toEqual(changes);
  expect(diff.counts).toEqual({ added: 0, updated: 0, removed: 0, unchanged: 0, ...counts });
});
