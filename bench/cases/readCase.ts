import { Workbook } from "exceljs";
import { calendarDay } from "../../src/domain/model/calendar/calendarDay";
import { createWorkbookFile } from "../../src/hosts/exceljs/createWorkbookFile";
import { readWorkbookPackage } from "../../src/hosts/exceljs/package/read/readWorkbookPackage";
import { describeWorkbook } from "../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../src/schema/meta";
import { inTurn, timed } from "../inTurn";
import { syntheticPortfolio } from "../syntheticPortfolio";
import type { Row } from "../table";

const PROJECTS = Number(process.env["BENCH_PROJECTS"] ?? 10_000);

/** Reading a city's workbook, beside exceljs reading the same bytes. */
export async function readCase(): Promise<readonly Row[]> {
  const portfolio = syntheticPortfolio(PROJECTS);
  const meta = { ...newMeta(portfolio, { workbookId: "01HZX3", defaultFiscalYearBE: 2566, defaultAgencyCode: null }), computed: "values" as const };
  const bytes = await createWorkbookFile(describeWorkbook(portfolio, { asOf: null, today: calendarDay("2023-10-31"), meta }), { time: null });
  const [ours = NaN, theirs = NaN] = await inTurn(
    [timed(() => readWorkbookPackage(bytes, "book.xlsx")), timed(() => new Workbook().xlsx.load(bytes.buffer as ArrayBuffer))],
    3,
  );
  const size = `${PROJECTS.toLocaleString("en-US")} projects × ${portfolio.rounds.length.toLocaleString("en-US")} rounds`;
  return [
    { name: `read: tables of ${size}`, ms: ours, note: `${(theirs / ours).toFixed(1)} × exceljs`, target: "≥ 4 × exceljs" },
    { name: "read: the same by exceljs, every cell", ms: theirs, note: "", target: "" },
  ];
}
