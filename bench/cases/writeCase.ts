import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkbookFile } from "../../src/hosts/exceljs/createWorkbookFile";
import type { WorkbookBlueprint } from "../../src/workbook/workbookBlueprint";
import { cityBlueprint, citySize } from "../cityWorkbook";
import { timed } from "../inTurn";
import { type Part, besides, part, partsInTurn } from "../part";
import { findWorkbookPeer } from "../peers/workbookPeer";
import { plainExceljsWorkbook } from "../plainExceljsWorkbook";
import { rowsInput } from "../peers/rowsInput";
import type { Row } from "../table";

const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 3);

/** Writing a city's workbook, beside exceljs and XlsxWriter with the same rows, each in a process of its own. */
export async function writeCase(): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), "kaona-bench-"));
  try {
    const input = join(folder, "rows.txt");
    await writeFile(input, rowsInput(cityBlueprint()));
    const xlsxWriter = findWorkbookPeer(input, join(folder, "peer.xlsx"));
    const contenders = [part("write"), part("write by exceljs"), ...(xlsxWriter === null ? [] : [xlsxWriter])];
    const [ours, theirs, python] = partsInTurn(contenders, ROUNDS);
    if (ours === undefined || theirs === undefined) throw new Error("nothing was written");
    const row = (name: string, result: typeof ours, target: string): Row => ({
      name: `write: ${citySize}${name}`, ms: result.ms, note: `${besides(result, theirs, "exceljs")}; file ${(result.amount / 1e6).toFixed(1)} MB`, target,
    });
    return [
      row(", the whole workbook", ours, "≥ 8 × exceljs, ≤ 0.25 of its memory"),
      row(" by exceljs, rows and looks alone", theirs, ""),
      python === undefined ? { name: "write: not installed: XlsxWriter (apt-get install python3-xlsxwriter)", ms: 0, note: "", target: "" } : row(" by XlsxWriter (Python, constant_memory), rows alone", python, ""),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const writeParts: Readonly<Record<string, Part>> = {
  write: writing((blueprint) => createWorkbookFile(blueprint, { time: null })),
  "write by exceljs": writing(plainExceljsWorkbook),
};

function writing(write: (blueprint: WorkbookBlueprint) => Promise<Uint8Array>): Part {
  return async () => {
    const blueprint = cityBlueprint();
    let amount = 0;
    const ms = await timed(async () => {
      amount = (await write(blueprint)).length;
    })();
    return { ms, amount };
  };
}
