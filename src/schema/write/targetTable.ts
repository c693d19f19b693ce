import type { CellContent } from "../../workbook/cellValue";
import type { WorkbookEdit } from "../../workbook/workbookEdit";
import { WorkbookError } from "../../workbook/workbookError";
import { headerIn, type ReadTable } from "../read/origins";
import type { PortfolioReading } from "../read/readPortfolio";
import type { NamedColumn, TableName } from "../spec/tableSpec";
import { isEmptyCell } from "../types/cellText";
import { sheetOf } from "../workbookSchema";
import { refuseTooLong } from "./storedCell";

/** A table of a read workbook that is about to change: checks each cell and names columns as that workbook does. */
export class TargetTable {
  constructor(
    private readonly file: string,
    private readonly table: ReadTable,
  ) {}

  /** How many rows hold data: the one blank row of an empty table does not. */
  get rowCount(): number {
    const { rows } = this.table.snapshot;
    return rows.length === 1 && this.isBlank(rows[0] ?? []) ? 0 : rows.length;
  }

  has(field: string): boolean {
    return this.table.indexOf.has(field);
  }

  setCell(row: number, column: NamedColumn, content: CellContent): WorkbookEdit {
    this.refuse(row, column, content);
    return { kind: "setCell", table: this.table.snapshot.name, row, column: this.headerOf(column), content };
  }

  /** `row` counts on from the rows that are there. Blanks are left out. */
  newRow(row: number, cells: readonly (readonly [NamedColumn, CellContent])[]): Readonly<Record<string, CellContent>> {
    const filled = cells.filter(([column, content]) => content !== null && content !== "" && (this.has(column.field) || !column.hidden));
    for (const [column, content] of filled) this.refuse(row, column, content);
    return Object.fromEntries(filled.map(([column, content]) => [this.headerOf(column), content]));
  }

  appendRows(rows: readonly Readonly<Record<string, CellContent>>[]): readonly WorkbookEdit[] {
    return rows.length === 0 ? [] : [{ kind: "appendRows", table: this.table.snapshot.name, rows }];
  }

  private headerOf({ field, header }: NamedColumn): string {
    const found = headerIn(this.table, field);
    if (found !== null) return found;
    const { name, sheet } = this.table.snapshot;
    throw new WorkbookError("COLUMN_MISSING", { file: this.file, sheet, table: name, column: header });
  }

  private refuse(row: number, { field }: NamedColumn, content: CellContent): void {
    if (typeof content !== "string") return;
    const { sheet, header } = this.table.snapshot;
    refuseTooLong(content, { sheet, row: header.row + 1 + row, column: header.column + (this.table.indexOf.get(field) ?? 0) });
  }

  private isBlank(cells: readonly unknown[]): boolean {
    const computed = new Set(this.table.spec.columns.filter(({ kind }) => kind === "computed").map(({ field }) => this.table.indexOf.get(field)));
    return cells.every((cell, index) => computed.has(index) || isEmptyCell(cell as Parameters<typeof isEmptyCell>[0]));
  }
}

/** The table by its name. @throws WorkbookError TABLE_MISSING */
export function targetTable({ origins, file }: Pick<PortfolioReading, "origins" | "file">, name: TableName): TargetTable {
  const table = origins.tables.get(name);
  if (table === undefined) throw new WorkbookError("TABLE_MISSING", { file, sheet: sheetOf(name), table: name });
  return new TargetTable(file, table);
}
