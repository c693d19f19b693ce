import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createWorkbookFile } from "../../src/hosts/exceljs/createWorkbookFile";
import { cityBlueprint } from "../cityWorkbook";
import type { Row } from "../table";

const FILES = Number(process.env["BENCH_FILES"] ?? 5000);

/** `kaona report` of 5,000 projects, a file each with its QR picture, as a published Kaona does it: in one thread and in two, from start to end. */
export async function workersCase(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "kaona-bench-"));
  try {
    // Built beside the cases that are running.
    const program = join(dirname(process.argv[1] ?? ""), "package/bin/kaona.cjs");
    const book = join(folder, "book.xlsx");
    writeFileSync(book, await createWorkbookFile(cityBlueprint(FILES), { time: null }));
    const reporting = (workers: number): number => {
      const out = join(folder, `out-${workers}`);
      rmSync(out, { recursive: true, force: true });
      const start = performance.now();
      execFileSync(process.execPath, [program, "report", book, "--out", out, "--as-of", "2023-09-30", "--workers", String(workers)], { stdio: "ignore" });
      const ms = performance.now() - start;
      const made = readdirSync(out).filter((name) => name.endsWith(".xlsx")).length;
      if (made !== FILES) throw new Error(`${made} files instead of ${FILES}`);
      return ms;
    };
    // Once each: so many files even out what a machine does besides.
    const [one, two] = [reporting(1), reporting(2)];
    const name = `report: ${FILES.toLocaleString("en-US")} files, kaona report`;
    return [
      { name: `${name} --workers 2`, ms: two, note: `${(two / one).toFixed(2)} of the time of one thread; ${(two / FILES).toFixed(2)} ms each`, target: "≤ 0.8 of one thread on two cores" },
      { name: `${name} --workers 1`, ms: one, note: `${(one / FILES).toFixed(2)} ms each`, target: "" },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
