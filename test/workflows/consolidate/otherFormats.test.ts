/** Workbooks of an older format are brought to today's in memory; newer ones are refused by name. There is one version so far, so the upgrade is the test's own. */
import { SCHEMA_VERSION } from "../../../src/schema/schemaVersion";
import type { SchemaUpgrade } from "../../../src/schema/upgrades/schemaUpgrades";
import { planConsolidation } from "../../../src/workflows/consolidate/planConsolidation";
import { readSourceFiles } from "../../../src/workflows/consolidate/readSourceFiles";
import type { WorkbookSource } from "../../../src/workbook/workbookSource";
import type { WorkbookSnapshot } from "../../../src/workbook/workbookSnapshot";
import { describeWorkbook } from "../../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../../src/schema/meta";
import { agencyPortfolios } from "../../../bench/agencyPortfolios";
import { day } from "../../support/builders/records";
import { countingIds } from "../../support/builders/sealedWorkbook";
import { snapshotOf } from "../../support/snapshotOf";

const on = day("2023-09-30");
const agencies = agencyPortfolios(2, 1);

function aBook(index: number, schemaVersion: number, change: (snapshot: WorkbookSnapshot) => WorkbookSnapshot = (each) => each): WorkbookSource {
  const { agencyCode, portfolio } = agencies[index]!;
  const meta = { ...newMeta(portfolio, { workbookId: `ID${index}`, defaultFiscalYearBE: 2566, defaultAgencyCode: agencyCode }), schemaVersion };
  const snapshot = change(snapshotOf(describeWorkbook(portfolio, { asOf: on, today: on, meta })));
  return { name: `${index}.xlsx`, read: () => Promise.resolve({ snapshot, sha256: "0".repeat(64), savedAt: null }) };
}

/** The word that the older format had for a plan that is kept. */
const inOldWords = (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({
  ...snapshot,
  tables: snapshot.tables.map((table) => ({ ...table, rows: table.rows.map((cells) => cells.map((cell) => (cell === "เป็นไปตามแผน" ? "ทันแผน" : cell))) })),
});
const upgrades: readonly SchemaUpgrade[] = [{ to: SCHEMA_VERSION, changes: [{ kind: "replaceWord", table: "Rounds", field: "planStatusReported", from: "ทันแผน", to: "เป็นไปตามแผน" }] }];

async function together(books: readonly WorkbookSource[], known: readonly SchemaUpgrade[] = upgrades) {
  const read = await readSourceFiles(books, {}, known);
  const plan = planConsolidation(read, null, { asOf: on, today: on, at: "2023-09-30T10:00:00", newId: countingIds(), language: "en", name: "ALL.xlsx" });
  return { read, plan, schema: plan.conflicts.filter(({ kind }) => kind === "OTHER_SCHEMA").map(({ values, rule, kept }) => [values[0]!.file, values[0]!.value, rule, kept]) };
}

it("an older workbook is upgraded in memory: its records are those of one of today, and it is said", async () => {
  const older = await together([aBook(0, 0, inOldWords), aBook(1, SCHEMA_VERSION)]);
  const current = await together([aBook(0, SCHEMA_VERSION), aBook(1, SCHEMA_VERSION)]);
  expect(older.schema).toEqual([["0.xlsx", 0, "UPGRADED", SCHEMA_VERSION]]);
  expect(older.read.sources.map(({ portfolio }) => portfolio.rounds)).toEqual(current.read.sources.map(({ portfolio }) => portfolio.rounds));
  expect(older.read.sources[0]!.portfolio.rounds.some(({ planStatusReported }) => planStatusReported === "ON_PLAN")).toBe(true);
  expect(current.schema).toEqual([]);
});

it("one from which no steps lead here is read by today's format, which somebody must look at", async () => {
  expect((await together([aBook(0, 0)], [])).schema).toEqual([["0.xlsx", 0, "READ_AS_CURRENT", SCHEMA_VERSION]]);
});

it("a newer one is refused by name, and the others go on", async () => {
  const { read, plan } = await together([aBook(0, SCHEMA_VERSION + 1), aBook(1, SCHEMA_VERSION)]);
  expect(read.unread.map(({ file, error }) => [file, error.problem])).toEqual([["0.xlsx", "NEWER_SCHEMA"]]);
  expect(plan.files).toEqual([{ file: "1.xlsx", savedAt: null, projects: 1, rounds: 12, isTaken: true }]);
});
