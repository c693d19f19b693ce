import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/model/records/settings";
import type { Portfolio } from "../../src/domain/model/records/portfolio";
import { budgetStatusWords, derivedPlanStatusWords } from "../../src/domain/model/words/statusWords";
import { describeWorkbook } from "../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../src/schema/meta";
import { recordTableNamed } from "../../src/schema/workbookSchema";
import { isFormulaCell } from "../../src/workbook/cellValue";
import type { CellContent, CellValue } from "../../src/workbook/cellValue";
import type { WorkbookBlueprint } from "../../src/workbook/workbookBlueprint";
import { edgeProfile, statusEdges } from "../support/builders/statusEdges";
import { day } from "../support/builders/records";
import { describeWith } from "../support/programs";
import { PLANTED, type RecalculatedCell, recalculated } from "../support/recalculated";
import { temporaryFolder } from "../support/temporaryFolder";

/**
 * LibreOffice as the judge: it calculates the formulas of a workbook whose cached results are all wrong, and every one of them,
 * hidden columns and settings included, must give what the domain says.
 */
const asOf = day("2023-03-31");

const edges = (seed: number, settings: Partial<Settings>, projects = 300): Portfolio =>
  statusEdges({ seed, projects, asOf, settings: { ...DEFAULT_SETTINGS, disbursementProfile: edgeProfile, ...settings } });

const portfolios = {
  "เฉพาะครั้ง": edges(1, { disbursementMode: "PER_ROUND" }),
  "ยอดสะสม": edges(2, { disbursementMode: "CUMULATIVE", toleranceLinearPp: 7.5, toleranceBaselinePp: 2.5 }),
  "ไม่มีชุดเป้าหมาย": edges(3, { disbursementProfile: null }, 60),
} as const;

const blueprintOf = (portfolio: Portfolio): WorkbookBlueprint =>
  describeWorkbook(portfolio, {
    asOf,
    today: asOf,
    meta: newMeta(portfolio, { workbookId: null, defaultFiscalYearBE: 2566, defaultAgencyCode: null }),
  });

/** What the blueprint says each formula gives: the domain's values. */
function expectedOf(blueprint: WorkbookBlueprint): Map<string, CellValue> {
  const expected = new Map<string, CellValue>();
  const note = (key: string, content: CellContent): void => {
    if (isFormulaCell(content)) expected.set(key, content.result);
  };
  for (const { name, cells, tables } of blueprint.sheets) {
    for (const { row, column, content } of cells) note(`${name}!${row},${column}`, content);
    for (const table of tables) table.rows.forEach((row, at) => row.forEach((content, index) => note(`${table.name}[${at}].${table.columns[index]!.header}`, content)));
  }
  return expected;
}

const addressKey = ({ sheet, row, column }: RecalculatedCell): string => `${sheet}!${row},${column.charCodeAt(0) - 64}`;
const keyOf = (cell: RecalculatedCell): string => (cell.table === null ? addressKey(cell) : `${cell.table}[${cell.row}].${cell.column}`);

/** Text and truth exactly, money to the satang, everything else to 1e-9 of its size. */
function agrees(column: string, actual: CellValue, expected: CellValue): boolean {
  if (typeof actual !== "number" || typeof expected !== "number") return actual === expected;
  const isMoney = ["เบิกจ่ายสะสม", "kBudget", "kDisbursed"].includes(column);
  return Math.abs(actual - expected) <= (isMoney ? 0.000_1 : 1e-9) * Math.max(1, isMoney ? 1 : Math.abs(expected));
}

describeWith("LibreOffice", "the live formulas, recalculated by LibreOffice", () => {
  const folder = temporaryFolder();
  let results: Record<string, RecalculatedCell[]>;
  beforeAll(async () => {
    results = await recalculated(Object.fromEntries(Object.entries(portfolios).map(([name, portfolio]) => [name, blueprintOf(portfolio)])), folder);
  }, 240_000);

  it.each(Object.keys(portfolios) as (keyof typeof portfolios)[])("say what the domain says, %s", (name) => {
    const expected = expectedOf(blueprintOf(portfolios[name]));
    const cells = results[name]!;
    expect(cells).toHaveLength(expected.size);
    expect(cells.filter(({ value }) => value === PLANTED)).toEqual([]);
    const wrong = cells.flatMap((cell) => {
      const wanted = expected.get(keyOf(cell))!;
      return agrees(cell.column, cell.value, wanted) ? [] : [{ at: keyOf(cell), libreOffice: cell.value, domain: wanted }];
    });
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(wrong).toHaveLength(0);
  });

  it("meets every status there is", () => {
    const statuses = (header: string): Set<CellValue> => new Set(Object.values(results).flatMap((cells) => cells.filter(({ column }) => column === header).map(({ value }) => value)));
    const planWords = derivedPlanStatusWords.ids.filter((id) => id !== "IN_PROGRESS").map((id) => derivedPlanStatusWords.thai(id));
    expect(statuses("สถานะที่คำนวณ")).toEqual(new Set([...planWords, ""]));
    expect(statuses("สถานะงบประมาณ")).toEqual(new Set([...budgetStatusWords.ids.map((id) => budgetStatusWords.thai(id)), ""]));
  });

  it("meets both kinds of value in every computed column", () => {
    const { computed } = recordTableNamed("Projects");
    for (const { header, field } of computed) {
      const values = new Set(Object.values(results).flatMap((cells) => cells.filter(({ table, column }) => table === "Projects" && column === header).map(({ value }) => value)));
      expect({ field, differing: values.size > 1 }).toEqual({ field, differing: true });
    }
  });
});
