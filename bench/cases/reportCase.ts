import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calendarDay } from "../../src/domain/model/calendar/calendarDay";
import { assessPortfolio } from "../../src/domain/status/portfolioStatus";
import { renderLayouts } from "../../src/hosts/exceljs/renderLayouts";
import { layoutProjectReport } from "../../src/report/projectReport/layoutProjectReport";
import type { ReportLayout } from "../../src/workbook/reportLayout";
import { measure } from "../measure";
import { plainExceljs } from "../plainExceljs";
import { syntheticPortfolio } from "../syntheticPortfolio";
import type { Row } from "../table";

const FORMS = 500;

/** Formal sheets, one per file: laid out, drawn and written, beside plain exceljs drawing and writing the same pages. */
export async function reportCase(): Promise<readonly Row[]> {
  const portfolio = syntheticPortfolio(FORMS);
  const assessed = assessPortfolio(portfolio, calendarDay("2023-09-30"));
  const layOut = (): ReportLayout[] =>
    assessed.map(({ dossier, status }) => layoutProjectReport(dossier, status, { language: "th", settings: portfolio.settings }));
  const layouts = layOut();
  const folder = await mkdtemp(join(tmpdir(), "kaona-bench-"));
  const write = (draw: (layout: ReportLayout) => Promise<Uint8Array>) => async (): Promise<void> => {
    for (const [index, layout] of layouts.entries()) await writeFile(join(folder, `${index}.xlsx`), await draw(layout));
  };
  try {
    const laidOut = await measure(layOut, 3);
    const ours = await measure(write((layout) => renderLayouts([layout], { time: null })), 2);
    const plain = await measure(write(plainExceljs), 2);
    return [
      { name: `report: ${FORMS} forms laid out, Thai row heights included`, ms: laidOut.warmMs, note: `${(laidOut.warmMs / FORMS).toFixed(2)} ms each`, target: "" },
      { name: `report: ${FORMS} files drawn and written`, ms: ours.warmMs, note: `${(ours.warmMs / FORMS).toFixed(2)} ms each; ${(plain.warmMs / ours.warmMs).toFixed(2)} × plain exceljs`, target: "" },
      { name: `report: the same by plain exceljs`, ms: plain.warmMs, note: `${(plain.warmMs / FORMS).toFixed(2)} ms each`, target: "" },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
