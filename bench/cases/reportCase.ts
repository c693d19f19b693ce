import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calendarDay } from "../../src/domain/model/calendar/calendarDay";
import { assessPortfolio } from "../../src/domain/status/portfolioStatus";
import { dossiersOf } from "../../src/domain/model/records/projectDossier";
import { placeFile } from "../../src/hosts/exceljs/bulk/placeFile";
import { stampLayouts } from "../../src/hosts/exceljs/stampLayouts";
import { layoutProjectReport } from "../../src/report/projectReport/layoutProjectReport";
import { layoutReports } from "../../src/workflows/layoutReports";
import type { ReportLayout } from "../../src/workbook/reportLayout";
import { type Contender, inTurn, timed } from "../inTurn";
import { formsInput } from "../peers/formsInput";
import { findPeers, type Peer } from "../peers/peers";
import { plainExceljs } from "../plainExceljs";
import { syntheticPortfolio } from "../syntheticPortfolio";
import type { Row } from "../table";

/** Forms, and rounds after the first; a busy machine needs more rounds. */
const FORMS = Number(process.env["BENCH_FORMS"] ?? 500);
const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 5);

const asOf = calendarDay("2023-09-30");

/** Formal sheets, a file each and in one workbook, beside every peer that is installed, all in turn on the same forms. */
export async function reportCase(): Promise<readonly Row[]> {
  const portfolio = syntheticPortfolio(FORMS);
  const assessed = assessPortfolio(portfolio, asOf);
  const layOut = ({ dossier, status }: (typeof assessed)[number]): ReportLayout => layoutProjectReport(dossier, status, { language: "th", settings: portfolio.settings });
  const layouts = assessed.map(layOut);
  const complete = layoutReports({ ...portfolio, asOf, language: "th", preparedFrom: "book.xlsx" });
  const dossiers = dossiersOf(portfolio);

  const folder = await mkdtemp(join(tmpdir(), "kaona-bench-"));
  const inputOf = async (share: number): Promise<string> => {
    const input = join(folder, `forms-${share}.txt`);
    await writeFile(input, formsInput(layouts.slice(0, Math.ceil(FORMS * share))));
    return input;
  };
  const peerWork = ({ run, share }: Peer): Contender => async () => run(await inputOf(share), folder) * (FORMS / Math.ceil(FORMS * share));
  const path = (index: number): string => join(folder, `${index}.xlsx`);
  const stamped = async (layout: ReportLayout, index: number): Promise<void> => placeFile(path(index), await stampLayouts([layout], { time: null }), true);

  const peers = findPeers();
  const contenders: readonly (readonly [name: string, target: string, work: Contender])[] = [
    ["a file each, heights known", "≥ 2.5 × libxlsxwriter", timed(async () => { for (const [index, layout] of layouts.entries()) await stamped(layout, index); })],
    ["a file each, laid out with Thai row heights", "≥ 1.6 × libxlsxwriter, ≥ 6 × plain exceljs", timed(async () => { for (const [index, each] of assessed.entries()) await stamped(layOut(each), index); })],
    ["the same with status, verification code and QR picture", "", timed(async () => { for (const [index, dossier] of dossiers.entries()) for (const layout of complete({ name: "", dossiers: [dossier] })) await stamped(layout, index); })],
    ["plain exceljs, heights known", "", timed(async () => { for (const [index, layout] of layouts.entries()) await writeFile(path(index), await plainExceljs(layout)); })],
    ...peers.files.map((peer) => [`${peer.name}, heights known`, "", peerWork(peer)] as const),
  ];
  const manySheets: readonly (readonly [name: string, target: string, work: Contender])[] = [
    [`${FORMS} sheets in one workbook`, "≥ 1.5 × libxlsxwriter", timed(async () => placeFile(path(0), await stampLayouts(layouts, { time: null }), true))],
    ...peers.sheets.map((peer) => [`${FORMS} sheets by ${peer.name}`, "", peerWork(peer)] as const),
  ];
  try {
    return [...(await rowsOf(contenders)), ...(await rowsOf(manySheets)), ...peers.missing.map((name) => ({ name: `report: not installed: ${name}`, ms: 0, note: "", target: "" }))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function rowsOf(contenders: readonly (readonly [name: string, target: string, work: Contender])[]): Promise<readonly Row[]> {
  const times = await inTurn(contenders.map(([, , work]) => work), ROUNDS);
  const timeOf = (part: string): number => times[contenders.findIndex(([name]) => name.includes(part))] ?? NaN;
  const against = [["libxlsxwriter", timeOf("libxlsxwriter")], ["plain exceljs", timeOf("plain exceljs")]] as const;
  return contenders.map(([name, target], index) => {
    const ms = times[index] ?? NaN;
    const ratios = against.flatMap(([peer, time]) => (Number.isNaN(time) || name.includes(peer) ? [] : [`${(time / ms).toFixed(2)} × ${peer}`]));
    return { name: `report: ${FORMS} forms, ${name}`, ms, note: [`${(ms / FORMS).toFixed(2)} ms each`, ...ratios].join("; "), target };
  });
}
