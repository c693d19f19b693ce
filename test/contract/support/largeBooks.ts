import { EMPTY_PORTFOLIO } from "../../../src/domain/model/records/portfolio";
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import { describeWorkbook } from "../../../src/schema/describe/describeWorkbook";
import { computedModeFor, newMeta } from "../../../src/schema/meta";
import type { EmulatedExcel } from "../../../src/workbench/excel/emulatedExcel";
import type { ExcelOptions } from "../../../src/workbench/excel/session/openWorkspace";
import type { RowModel } from "../../../src/workbench/excel/model/cells";
import { assignRowIds } from "../../../src/workflows/importForms/assignRowIds";
import { samplePortfolio } from "../../../src/workflows/sample/samplePortfolio";
import { excelWith } from "./contractHosts";
import { ids, today } from "./workbooks";

/** A portfolio of so many projects with twelve rounds each, as long in their texts as reports are. */
export function portfolioOf(projects: number): Portfolio {
  const sample = samplePortfolio(2566);
  const newId = ids();
  const of = <Row extends { readonly projectCode: string | null }>(row: Row, index: number): Row => ({ ...row, id: newId(), projectCode: `21000000-${String(index).padStart(5, "0")}` });
  const make = <Row extends { readonly projectCode: string | null }>(rows: readonly Row[], each: number): readonly Row[] =>
    Array.from({ length: projects * each }, (_row, index) => of(rows[index % rows.length]!, Math.floor(index / each)));
  return assignRowIds({ ...EMPTY_PORTFOLIO, projects: make(sample.projects, 1), rounds: make(sample.rounds, 12).map((round, index) => ({ ...round, roundNo: (index % 12) + 1 })), settings: sample.settings }, newId);
}

/**
 * An Excel with a workbook so many times as long: its projects and rounds again and again, each time under other codes. To write and open a real file of
 * that length takes a minute, and what is measured would be the same.
 */
export async function excelWithRepeated(portfolio: Portfolio, times: number, options: ExcelOptions = {}): Promise<EmulatedExcel> {
  const again = <Row>(rows: readonly Row[]): readonly Row[] => Array.from({ length: times }, () => rows).flat();
  // Above a certain length a workbook has values in place of formulas.
  const computed = computedModeFor({ ...portfolio, projects: again(portfolio.projects), rounds: again(portfolio.rounds) });
  const meta = { ...newMeta(portfolio, { workbookId: "01HZX3V9K2M4N6P8Q0R2S4T6V8", defaultFiscalYearBE: 2566, defaultAgencyCode: "04000000" }), computed };
  const excel = await excelWith(describeWorkbook(portfolio, { asOf: today, today, meta }), options);
  for (const { rows, tables } of excel.book.sheets) {
    const table = tables.find(({ name }) => name === "Projects" || name === "Rounds");
    if (table === undefined) continue;
    const { top, bottom } = table.area;
    const headers = rows[top]?.values ?? [];
    const body = Array.from({ length: bottom - top }, (_row, index) => rows[top + 1 + index]);
    for (let row = bottom + 1; row <= top + body.length * times; row++) {
      const at = row - top - 1;
      rows[row] = underAnotherCode(body[at % body.length], headers, Math.floor(at / body.length) * portfolio.projects.length);
    }
    table.area = { ...table.area, bottom: top + body.length * times };
  }
  return excel;
}

/** A copy of a row for a project whose running number is so much higher, with an id as long as before. */
function underAnotherCode(row: RowModel | undefined, headers: RowModel["values"], more: number): RowModel | undefined {
  if (row === undefined) return undefined;
  const values = row.values.map((value, column) => {
    if (typeof value !== "string") return value;
    if (headers[column] === "รหัสโครงการ") return `${value.slice(0, 9)}${String(Number(value.slice(9)) + more).padStart(5, "0")}`;
    return headers[column] === "รหัสแถว" ? `${value.slice(0, 10)}${String(more).padStart(6, "0")}${value.slice(16)}` : value;
  });
  return { ...row, values };
}
