import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { createWorkbookFile } from "../../src/hosts/exceljs/createWorkbookFile";
import { readWorkbookPackage } from "../../src/hosts/exceljs/package/read/readWorkbookPackage";
import { cityBlueprint, citySize } from "../cityWorkbook";
import { timed } from "../inTurn";
import { type Part, besides, part, partsInTurn } from "../part";
import type { Row } from "../table";

const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 3);

/** Reading a city's workbook, beside exceljs reading the same file, each in a process of its own. Tests hold what they read equal. */
export async function readCase(): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), "kaona-bench-"));
  try {
    const file = join(folder, "book.xlsx");
    await writeFile(file, await createWorkbookFile(cityBlueprint(), { time: null }));
    const [ours, theirs] = partsInTurn([part("read", file), part("read by exceljs", file)], ROUNDS);
    if (ours === undefined || theirs === undefined) throw new Error("nothing was read");
    const note = (result: typeof ours): string => `${besides(result, theirs, "exceljs")}; ${result.amount.toLocaleString("en-US")} cells`;
    return [
      { name: `read: every table of ${citySize}`, ms: ours.ms, note: note(ours), target: "≥ 4 × exceljs, ≤ 0.5 of its memory" },
      { name: "read: the same by exceljs", ms: theirs.ms, note: note(theirs), target: "" },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const readParts: Readonly<Record<string, Part>> = {
  read: reading((bytes) => {
    const { tables } = readWorkbookPackage(bytes, "book.xlsx");
    return () => tables.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.filter((value) => value !== null).length, 0), 0);
  }),
  "read by exceljs": reading(async (bytes) => {
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
    return () => workbook.worksheets.reduce((sum, sheet) => {
      let cells = 0;
      sheet.eachRow((row) => row.eachCell(() => (cells += 1)));
      return sum + cells;
    }, 0);
  }),
};

/** `read` gives how many cells with a value there are, which is counted after the clock has stopped. */
function reading(read: (bytes: Uint8Array) => Promise<() => number> | (() => number)): Part {
  return async () => {
    const bytes = await readFile(process.argv[4] ?? "");
    let count = (): number => 0;
    const ms = await timed(async () => {
      count = await read(bytes);
    })();
    return { ms, amount: count() };
  };
}
