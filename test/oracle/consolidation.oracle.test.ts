/**
 * 77 agency workbooks with planted conflicts through one command: every planted conflict is reported and nothing else, and the totals are those that LibreOffice's own formulas give
 * over the consolidated tables, to the satang. `KAONA_PLANTED_PROJECTS=60` does it at the size of a city.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import ExcelJS from "exceljs";
import { runCli } from "../../src/cli/runCli";
import { openWorkbookFile } from "../../src/hosts/exceljs/workbookFile";
import type { WorkbookSnapshot } from "../../src/workbook/workbookSnapshot";
import { AGENCIES, PLANTED_ON, PROJECTS, conflictLine, decidedBook, plantedBooks } from "../support/builders/plantedConflicts";
import { aTerminal } from "../support/aTerminal";
import { recalculate } from "../support/libreOffice";
import { validateOoxmlFiles } from "../support/ooxmlValidator";
import { describeWith } from "../support/programs";
import { temporaryFolder } from "../support/temporaryFolder";
import type { Conflict, ConflictKind } from "../../src/domain/consolidate/conflict";

/** Whoever adds a kind must plant it too. */
const EVERY_KIND: Readonly<Record<ConflictKind, true>> = {
  OLDER_COPY: true, ONLY_IN_OLDER_COPY: true, SHARED_WORKBOOK_ID: true, SAME_PROJECT: true, DIFFERENT_VALUE: true, ONLY_IN_ONE_FILE: true, DIFFERENT_SETTING: true,
  UNCONVERTED_AMOUNTS: true, DIFFERENT_REFERENCE: true, RENAMED_COLUMN: true, MISSING_TABLE: true, MERGED_CELLS: true, OTHER_SCHEMA: true, UNAPPROVED_ROUND: true, BROKEN_SEAL: true,
  BROKEN_LOG: true, LOST_DECISION: true,
};

const PATIENCE = PROJECTS > 2 ? 3_600_000 : 300_000;

describeWith(["LibreOffice", "Open XML SDK validator"], "77 workbooks into one", () => {
  const folder = temporaryFolder();
  const out = join(folder, "ALL.xlsx");
  let conflicts: readonly Conflict[];
  let expected: readonly string[];
  let code: number;

  const kaona = async (...args: string[]) => {
    const terminal = aTerminal({ cwd: folder, now: new Date(`${PLANTED_ON}T10:00:00`) });
    return { code: await runCli(args, terminal), out: terminal.printed.join("\n"), err: terminal.warned };
  };

  beforeAll(async () => {
    const decided = await decidedBook(folder);
    await kaona("consolidate", basename(decided.file), "--out", "ALL.xlsx", "--as-of", PLANTED_ON);
    expect((await kaona("approve", "ALL.xlsx", "--project", decided.project, "--round", "12", "--who", "ผอ.กอง")).code).toBe(0);
    const books = await plantedBooks(folder);
    expected = books.expected;
    const ran = await kaona("consolidate", ...books.files.map((file) => basename(file)), "--out", "ALL.xlsx", "--as-of", PLANTED_ON, "--force", "--json");
    code = ran.code;
    conflicts = (JSON.parse(ran.out) as { conflicts: Conflict[] }).conflicts;
  }, PATIENCE);

  it("has every kind of conflict planted", () => {
    expect([...new Set(conflicts.map(({ kind }) => kind))].sort()).toEqual(Object.keys(EVERY_KIND).sort());
  });

  it("reports every planted conflict and nothing else", () => {
    expect(conflicts.map(conflictLine).sort()).toEqual(expected);
    expect(code).toBe(1);
  });

  it("names the cell of every value that stands in one", () => {
    const without = conflicts.flatMap(({ kind, values }) => values.filter(({ cell, value }) => cell === null && value !== null).map(() => kind));
    expect([...new Set(without)].sort()).toEqual(["BROKEN_SEAL", "LOST_DECISION", "OLDER_COPY", "OTHER_SCHEMA", "SHARED_WORKBOOK_ID"]);
  });

  it("gives the totals that LibreOffice's formulas give over its tables", async () => {
    const status = await kaona("status", "ALL.xlsx", "--as-of", PLANTED_ON, "--json");
    const { totals } = JSON.parse(status.out) as { totals: Record<string, number> };
    const { snapshot } = (await openWorkbookFile(out))!;
    expect(totals["projects"]).toBe(AGENCIES * PROJECTS);
    const byFormula = await sumsByFormula(snapshot);
    expect(byFormula).toEqual({ budgetTotal: totals["budgetTotal"], effectiveBudget: totals["effectiveBudget"], disbursedCum: totals["disbursedCum"] });
  }, PATIENCE);

  it("is a valid workbook", async () => {
    expect(await validateOoxmlFiles({ all: readFileSync(out) })).toEqual({ all: [] });
  }, PATIENCE);

  /** The sums as whoever has only the two tables would write them: a project counts where budget and disbursement are known and not both nought. */
  async function sumsByFormula(snapshot: WorkbookSnapshot): Promise<object> {
    const workbook = new ExcelJS.Workbook();
    const ranges: Record<string, string> = {};
    for (const name of ["Projects", "Rounds"]) {
      const { columns, rows } = snapshot.tables.find((table) => table.name === name)!;
      const sheet = workbook.addWorksheet(name);
      rows.forEach((cells) => sheet.addRow(cells));
      columns.forEach((header, index) => (ranges[`${name} ${header}`] = `${name}!$${sheet.getColumn(index + 1).letter}$1:$${sheet.getColumn(index + 1).letter}$${rows.length}`));
    }
    const range = (name: string): string => {
      const found = ranges[name];
      if (found === undefined) throw new Error(`No column ${name}`);
      return found;
    };
    const sums = workbook.addWorksheet("sums");
    const [code, received, transferred] = ["รหัสโครงการ", "งบประมาณที่ได้รับ", "งบประมาณหลังปรับโอน"].map((header) => range(`Projects ${header}`));
    const [ofRound, paid, on] = ["รหัสโครงการ", "งบประมาณที่เบิกใช้", "วันที่รายงาน"].map((header) => range(`Rounds ${header}`));
    const count = snapshot.tables.find(({ name }) => name === "Projects")!.rows.length;
    const asOf = (Date.parse(PLANTED_ON) - Date.UTC(1899, 11, 30)) / 86_400_000;
    const ofDays = [`"<="&${asOf}`, '""'];
    for (let row = 1; row <= count; row += 1) {
      const at = (area: string): string => `INDEX(${area},${row})`;
      const budget = `IF(ISNUMBER(${at(transferred!)}),${at(transferred!)},${at(received!)})`;
      // A round without a date counts as its predecessor does; all of these are of this year.
      const mine = ofDays.map((days) => `COUNTIFS(${ofRound},${at(code!)},${on},${days},${paid},">=-1E+300")`).join("+");
      sums.getCell(row, 1).value = { formula: `IF(ISNUMBER(${budget}),${budget},"")` } as ExcelJS.CellFormulaValue;
      sums.getCell(row, 2).value = { formula: `IF(${mine}=0,"",${ofDays.map((days) => `SUMIFS(${paid},${ofRound},${at(code!)},${on},${days})`).join("+")})` } as ExcelJS.CellFormulaValue;
      sums.getCell(row, 3).value = { formula: `IF(AND(ISNUMBER(A${row}),ISNUMBER(B${row})),IF(AND(A${row}=0,B${row}=0),0,1),0)` } as ExcelJS.CellFormulaValue;
    }
    sums.getCell("E1").value = { formula: `ROUND(SUM(A1:A${count}),2)` } as ExcelJS.CellFormulaValue;
    sums.getCell("E3").value = { formula: `ROUND(SUMIFS(B1:B${count},C1:C${count},1),2)` } as ExcelJS.CellFormulaValue;
    sums.getCell("E2").value = { formula: `ROUND(SUMIFS(A1:A${count},C1:C${count},1),2)` } as ExcelJS.CellFormulaValue;
    const file = join(folder, "sums.xlsx");
    writeFileSync(file, Buffer.from(await workbook.xlsx.writeBuffer()));
    const [result] = await recalculate([file], join(folder, "recalculated"), { patienceMs: PATIENCE });
    const read = new ExcelJS.Workbook();
    await read.xlsx.readFile(result!);
    const value = (address: string): unknown => read.getWorksheet("sums")!.getCell(address).result;
    return { budgetTotal: value("E1"), effectiveBudget: value("E2"), disbursedCum: value("E3") };
  }
});
