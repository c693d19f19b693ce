import { assignRowIds } from "../../../src/workflows/importForms/assignRowIds";
import { EMPTY_PORTFOLIO } from "../../../src/domain/model/records/portfolio";
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import { createExcel } from "../../../src/workbench/excel/emulatedExcel";
import type { WorkbookEdit } from "../../../src/workbook/workbookEdit";
import { aPicture } from "../../support/builders/pictures";
import { layoutOf, reportCases } from "../../support/builders/reportCases";
import type { EmulatedExcel } from "../../../src/workbench/excel/emulatedExcel";
import { describeWorkbook } from "../../../src/schema/describe/describeWorkbook";
import { computedModeFor, newMeta } from "../../../src/schema/meta";
import { approveAll, submittedReports } from "../../support/builders/submittedReports";
import { samplePortfolio } from "../../../src/workflows/sample/samplePortfolio";
import { excelWith, officePage } from "./contractHosts";
import type { OfficePage } from "./contractHosts";
import { blueprintOf, fewProjects, ids, today } from "./workbooks";

/** What an action cost, as the emulated Excel counts it. */
export interface Cost {
  readonly action: string;
  /** Round trips that our code waits for. */
  readonly syncs: number;
  /** Those, and the ones by which the library gives references back. */
  readonly requests: number;
  readonly requestBytes: number;
  readonly answerBytes: number;
  readonly largestRequest: number;
  readonly largestAnswer: number;
  /** Cells read or written. */
  readonly cells: number;
  /** Milliseconds with an Excel that answers at once. For `npm run bench` alone: docs/cost.md has no times. */
  readonly ms: number;
}

/** A portfolio of so many projects with twelve rounds each, as long in their texts as reports are. */
function portfolioOf(projects: number): Portfolio {
  const sample = samplePortfolio(2566);
  const newId = ids();
  const of = <Row extends { readonly projectCode: string | null }>(row: Row, index: number): Row => ({ ...row, id: newId(), projectCode: `21000000-${String(index).padStart(5, "0")}` });
  const make = <Row extends { readonly projectCode: string | null }>(rows: readonly Row[], each: number): readonly Row[] =>
    Array.from({ length: projects * each }, (_row, index) => of(rows[index % rows.length]!, Math.floor(index / each)));
  return assignRowIds({ ...EMPTY_PORTFOLIO, projects: make(sample.projects, 1), rounds: make(sample.rounds, 12).map((round, index) => ({ ...round, roundNo: (index % 12) + 1 })), settings: sample.settings }, newId);
}

/**
 * An Excel with a workbook so many times as long: its projects and rounds again and again. Only read from: rows are the same objects. To write
 * and open a real file of that length takes a minute, and what is counted here would be the same.
 */
async function excelWithRepeated(portfolio: Portfolio, times: number): Promise<EmulatedExcel> {
  const again = <Row>(rows: readonly Row[]): readonly Row[] => Array.from({ length: times }, () => rows).flat();
  // Above a certain length a workbook has values in place of formulas.
  const computed = computedModeFor({ ...portfolio, projects: again(portfolio.projects), rounds: again(portfolio.rounds) });
  const meta = { ...newMeta(portfolio, { workbookId: "01HZX3V9K2M4N6P8Q0R2S4T6V8", defaultFiscalYearBE: 2566, defaultAgencyCode: "04000000" }), computed };
  const excel = await excelWith(describeWorkbook(portfolio, { asOf: today, today, meta }));
  for (const { rows, tables } of excel.book.sheets) {
    const table = tables.find(({ name }) => name === "Projects" || name === "Rounds");
    if (table === undefined) continue;
    const { top, bottom } = table.area;
    const body = Array.from({ length: bottom - top }, (_row, index) => rows[top + 1 + index]);
    for (let row = bottom + 1; row <= top + body.length * times; row++) rows[row] = body[(row - top - 1) % body.length];
    table.area = { ...table.area, bottom: top + body.length * times };
  }
  return excel;
}

async function costOf(action: string, { client }: OfficePage, act: () => Promise<unknown>): Promise<Cost> {
  client.connection.resetCounters();
  const start = performance.now();
  await act();
  const ms = performance.now() - start;
  const { syncs, requests, requestBytes, responseBytes, cellsRead, cellsWritten, log } = client.connection.counters;
  return {
    action, syncs, requests, requestBytes, answerBytes: responseBytes, cells: cellsRead + cellsWritten, ms,
    largestRequest: Math.max(0, ...log.map((each) => each.requestBytes)),
    largestAnswer: Math.max(0, ...log.map((each) => each.responseBytes)),
  };
}

/** Every action of the table in docs/cost.md. */
export async function measureCosts(): Promise<readonly Cost[]> {
  const few = await excelWith(blueprintOf(fewProjects()));
  const page = officePage(few);
  const costs: Cost[] = [await costOf("open: 4 projects", page, () => page.host.read())];

  for (const [action, times] of [["open: 500 projects", 5], ["open: 10,000 projects, 120,000 rounds", 100]] as const) {
    const large = officePage(await excelWithRepeated(portfolioOf(100), times));
    costs.push(await costOf(action, large, () => large.host.read()));
  }

  const setCell: WorkbookEdit = { kind: "setCell", table: "Projects", row: 1, column: "ชื่อโครงการ", content: "โครงการใหม่" };
  const newId = ids();
  const append = (count: number): WorkbookEdit => ({
    kind: "appendRows",
    table: "Rounds",
    rows: Array.from({ length: count }, (_row, index) => ({ รหัสโครงการ: "91000000-0001", ปีงบประมาณ: 2566, รายงานครั้งที่: index + 1, ผลการดำเนินงาน: "ดำเนินการตามแผนแล้วเสร็จบางส่วน ".repeat(6), รหัสแถว: newId() })),
  });
  costs.push(await costOf("edit one cell", page, () => page.host.apply([setCell])));
  costs.push(await costOf("append 1 round", page, () => page.host.apply([append(1)])));
  costs.push(await costOf("append 1,000 rounds", page, () => page.host.apply([append(1_000)])));

  const watched = officePage(few);
  const heard: unknown[] = [];
  const end = await watched.host.watch({ changed: (change) => heard.push(change), failed: (error) => { throw error; } });
  costs.push(
    await costOf("look at one cell that somebody changed", watched, async () => {
      await page.host.apply([{ ...setCell, content: "อีกชื่อ" }]);
      for (let waited = 0; heard.length === 0 && waited < 5_000; waited += 20) await new Promise((done) => setTimeout(done, 20));
    }),
  );
  await end();

  const waiting = officePage(await excelWith(submittedReports(500)));
  costs.push(await costOf("approve 500 rounds", waiting, () => approveAll(waiting.host)));

  const empty = officePage(createExcel());
  costs.push(await costOf("build the workbook inside the open one", empty, () => empty.host.create(blueprintOf(fewProjects()))));
  const layout = { ...layoutOf(reportCases["printed-form"], "th"), pictures: [aPicture()] };
  const pages = (count: number) => Array.from({ length: count }, (_page, index) => ({ ...layout, sheetName: `${count}-${index}` }));
  costs.push(await costOf("draw 1 report sheet", empty, () => empty.reports.write("one", pages(1))));
  costs.push(await costOf("draw 100 report sheets", empty, () => empty.reports.write("hundred", pages(100))));
  return costs;
}

const kilobytes = (bytes: number): string => Math.round(bytes / 1_000).toLocaleString("en-US");

/** The table as it stands in docs/cost.md. */
export function costTable(costs: readonly Cost[]): string {
  const rows = costs.map(({ action, syncs, requests, requestBytes, answerBytes, largestRequest, largestAnswer, cells }) =>
    `| ${action} | ${syncs} | ${requests} | ${kilobytes(requestBytes)} | ${kilobytes(answerBytes)} | ${kilobytes(largestRequest)} | ${kilobytes(largestAnswer)} | ${cells.toLocaleString("en-US")} |`);
  return ["| Action | Round trips | Requests | Sent, kB | Answered, kB | Largest sent | Largest answered | Cells |", "| --- | --: | --: | --: | --: | --: | --: | --: |", ...rows].join("\n");
}
