import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { Portfolio } from "../../domain/model/records/portfolio";
import type { StoredRecord } from "../../domain/model/records/stored";
import type { CellContent } from "../../workbook/cellValue";
import { computedRows } from "../computed/computedRows";
import type { ComputedRow } from "../computed/computedRow";
import { renderFormula } from "../formulas/renderFormula";
import { headerIn } from "../read/origins";
import type { PortfolioReading } from "../read/readPortfolio";
import { isBlankResult } from "../types/cellText";
import type { NamedComputedColumn, RecordTable } from "../spec/tableSpec";

/** The computed cells of a read workbook's rows, for a portfolio that is to be written into it. */
export class ComputedCells {
  private readonly rows: ReadonlyMap<StoredRecord, ComputedRow>;
  private readonly formulas = new Map<NamedComputedColumn, string | null>();

  constructor(
    private readonly reading: PortfolioReading,
    portfolio: Portfolio,
    asOf: CalendarDay,
    rowNumber: (record: StoredRecord) => number,
  ) {
    this.rows = computedRows({ portfolio, asOf, calendar: reading.calendar, rowNumber }, reading.meta.computed);
  }

  /**
   * What the row's computed columns should hold, of those that the workbook has: a formula under the headers as they stand there,
   * with its result, or the bare value. A formula that needs a column which is gone is left as it is.
   */
  of(record: StoredRecord, table: RecordTable): readonly (readonly [NamedComputedColumn, CellContent])[] {
    const values = this.rows.get(record);
    if (values === undefined) return [];
    return table.computed.flatMap((column): (readonly [NamedComputedColumn, CellContent])[] => {
      const result = values[column.field];
      if (result === undefined || !this.isIn(table, column)) return [];
      if (this.reading.meta.computed === "values") return [[column, isBlankResult(result) ? null : result]];
      const formula = this.formulaOf(table, column);
      return formula === null ? [] : [[column, { formula, result }]];
    });
  }

  /** Whether two rows show the same. */
  isSame(record: StoredRecord, other: ComputedCells, otherRecord: StoredRecord): boolean {
    return JSON.stringify(this.rows.get(record)) === JSON.stringify(other.rows.get(otherRecord));
  }

  private isIn(table: RecordTable, { field }: NamedComputedColumn): boolean {
    return this.reading.origins.tables.get(table.name)?.indexOf.has(field) === true;
  }

  private formulaOf(table: RecordTable, column: NamedComputedColumn): string | null {
    const known = this.formulas.get(column);
    if (known !== undefined) return known;
    const formula = renderFormula(column.formula, table.name, (name, field) => {
      const found = this.reading.origins.tables.get(name);
      return found === undefined ? null : headerIn(found, field);
    });
    this.formulas.set(column, formula);
    return formula;
  }
}
