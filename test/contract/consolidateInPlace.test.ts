/** Agency workbooks brought together in the open workbook, as the pane does it, against the command line's way: the same cells, and all of it can be taken back. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { agencyPortfolios } from "../../bench/agencyPortfolios";
import type { Portfolio } from "../../src/domain/model/records/portfolio";
import { createWorkbookFile } from "../../src/hosts/exceljs/createWorkbookFile";
import { openWorkbookFile } from "../../src/hosts/exceljs/workbookFile";
import { workbookFileHost } from "../../src/hosts/exceljs/workbookFileHost";
import { workbookFileSource } from "../../src/hosts/exceljs/workbookFileSource";
import { describeWorkbook } from "../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../src/schema/meta";
import type { WorkbookSnapshot } from "../../src/workbook/workbookSnapshot";
import { consolidateWorkbooks } from "../../src/workflows/consolidate/consolidateWorkbooks";
import { handedWorkbook } from "../../src/workflows/consolidate/handedFile";
import { type ReadFiles, readSourceFiles } from "../../src/workflows/consolidate/readSourceFiles";
import { consolidationEdits, planInto } from "../../src/workflows/live/liveConsolidation";
import { liveWorkbook } from "../../src/workflows/live/liveWorkbook";
import { countingIds } from "../support/builders/sampleWorkbook";
import { day } from "../support/builders/records";
import { afterSteps } from "../support/builders/workflowSteps";
import { temporaryFolder } from "../support/temporaryFolder";
import { type ContractHost, contractHosts } from "./support/contractHosts";

const folder = temporaryFolder();
const on = day("2023-09-30");
const savedAt = "2023-09-29T08:00:00";

interface Agency {
  readonly name: string;
  readonly agencyCode: string;
  readonly portfolio: Portfolio;
}

const [one, two, three, four] = agencyPortfolios(4, 2).map(({ agencyCode, portfolio }, index): Agency => ({ name: `${index + 1}.xlsx`, agencyCode, portfolio })) as [Agency, Agency, Agency, Agency];
/** One report changed, one project gone, everything submitted; and the order of the files is another one. */
const newer: readonly Agency[] = [
  three,
  { ...two, portfolio: afterSteps({ ...two.portfolio, projects: two.portfolio.projects.slice(0, 1), rounds: two.portfolio.rounds.slice(0, 12).map((round) => (round.roundNo === 2 ? { ...round, progressPct: 44, narrative: "=แก้ไขแล้ว" } : round)) }, [["SUBMIT", { on: "2023-09-28" }]]) },
  one,
  four,
];

async function booksOf(agencies: readonly Agency[]): Promise<readonly string[]> {
  const own = mkdtempSync(join(folder, "books-"));
  return Promise.all(
    agencies.map(async ({ name, agencyCode, portfolio }) => {
      const meta = newMeta(portfolio, { workbookId: `ID${name}`, defaultFiscalYearBE: 2566, defaultAgencyCode: agencyCode });
      const path = join(own, name);
      writeFileSync(path, await createWorkbookFile(describeWorkbook(portfolio, { asOf: on, today: on, meta }), { time: null }));
      return path;
    }),
  );
}

/** As the pane reads them: without a file system. */
async function handed(paths: readonly string[]): Promise<ReadFiles> {
  return readSourceFiles(paths.map((path) => handedWorkbook({ name: path.slice(path.lastIndexOf("/") + 1), size: readFileSync(path).length, savedAt, bytes: () => Promise.resolve(new Uint8Array(readFileSync(path))) })));
}

const options = (ids: string) => ({ today: on, at: "2023-09-30T10:00:00", newId: countingIds(ids), language: "th" as const, name: "book.xlsx" });

/** As `kaona consolidate` does it, twice into one file. */
async function byCommandLine(earlier: readonly string[], later: readonly string[]): Promise<readonly [WorkbookSnapshot, WorkbookSnapshot]> {
  const path = join(mkdtempSync(join(folder, "line-")), "book.xlsx");
  const run = async (books: readonly string[], ids: string): Promise<WorkbookSnapshot> => {
    const host = workbookFileHost(path, { time: "2023-09-30T10:00:00", overwrite: true, saveAs: null });
    const sources = books.map((book) => ({ ...workbookFileSource(book), read: async () => ({ ...(await workbookFileSource(book).read()), savedAt }) }));
    await consolidateWorkbooks(sources, host, { ...options(ids), asOf: on, keepGoing: false, write: "always", backUp: () => Promise.resolve("") });
    return (await openWorkbookFile(path))!.snapshot;
  };
  return [await run(earlier, "01KA"), await run(later, "01KB")];
}

/** What the tables say, by their names. */
const said = ({ tables }: WorkbookSnapshot) => Object.fromEntries([...tables].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, columns, rows }) => [name, { columns, rows: rows.map((cells) => cells.map((cell) => (cell === "" ? null : cell))) }]));

describe.each(contractHosts)("$name", (contract: ContractHost) => {
  it("brings files together where there is nothing, and newer ones into what is there, as the command line does", async () => {
    const [earlier, later] = [await booksOf([one, two, three]), await booksOf(newer)];
    const [first, second] = await byCommandLine(earlier, later);
    const opened = await contract.open(null);
    const { host } = opened;

    await host.create(planInto(null, await handed(earlier), options("01KA")).blueprint());
    const made = (await host.read())!;
    expect(said(made)).toEqual(said(first));

    const live = liveWorkbook(made, on);
    const plan = planInto(live, await handed(later), options("01KB"));
    expect(plan.diff.counts).toEqual({ added: 2, updated: 1, unchanged: 4, removed: 1 });
    const { inverse, change } = await host.apply(consolidationEdits(live, plan));
    expect(change()).not.toBeNull();
    const after = (await host.read())!;
    expect(said(after)).toEqual(said(second));

    await host.apply(inverse);
    expect(said((await host.read())!)).toEqual(said(made));
    await opened.close();
  }, 120_000);
});
