import type { IStyleData, IWorkbookData, LocaleType } from "@univerjs/core";
import type { BookModel, SheetModel } from "../../../excel/model/book";
import type { CellStyle } from "../../../excel/model/style";
import type { TableModel } from "../../../excel/model/table";
import { plainFormulas, type PlainFormulas } from "../formulas/plainFormula";
import { gridConditionalFormat } from "./gridConditionalFormat";
import { type Drawing, gridRange, gridSheet, type StyleNames } from "./gridSheet";
import { gridStyle } from "./gridStyle";
import { gridValidation } from "./gridValidation";
import { themeOf } from "./tableThemes";

/** The one workbook that the grid shows. */
export const GRID_BOOK_ID = "book";

/** The looks of a book by name; more are added as cells change. */
export interface StyleBook {
  readonly nameOf: StyleNames;
  /** What `nameOf` has given names to. */
  readonly styles: Record<string, IStyleData>;
}

export function styleBook(): StyleBook {
  const names = new Map<CellStyle, string>();
  const styles: Record<string, IStyleData> = {};
  const nameOf = (style: CellStyle): string => {
    let name = names.get(style);
    if (name === undefined) {
      name = `s${names.size}`;
      names.set(style, name);
      styles[name] = gridStyle(style);
    }
    return name;
  };
  return { nameOf, styles };
}

/**
 * Formulas that the grid calculates at most. Its engine looks at every cell that every formula looks at, so the time grows with the square
 * of a register: measured with 2,100 formulas 2 s, with 53,000 (500 projects, 6,000 rounds) two minutes in which nothing else happens.
 */
export const CALCULATED_AT_MOST = 10_000;

export interface DrawnBook {
  /** False = a book with more formulas shows the values that they came with, as Excel does while calculation is manual. */
  readonly isCalculated: boolean;
  readonly data: IWorkbookData;
  readonly formulas: PlainFormulas;
  readonly styles: StyleBook;
  /** What single cells are drawn with. */
  readonly drawing: Drawing;
}

function formulaCount(book: BookModel): number {
  let count = 0;
  for (const { rows } of book.sheets) for (const row of rows) row?.formulas?.forEach((formula) => (count += formula === undefined ? 0 : 1));
  return count;
}

/**
 * The whole book as the grid's file: cells with their values, looks, tables, validations, conditional formats.
 * Very hidden sheets go along hidden, because formulas look at them.
 */
export function gridBook(book: BookModel): DrawnBook {
  const formulas = plainFormulas(book);
  const styles = styleBook();
  const isCalculated = formulaCount(book) <= CALCULATED_AT_MOST;
  const drawing = { formulas: isCalculated ? formulas : null, styleName: styles.nameOf };
  const sheets = Object.fromEntries(book.sheets.map((sheet) => [sheet.id, gridSheet(sheet, drawing)]));
  const bySheet = <T>(of: (sheet: SheetModel) => readonly T[]): Record<string, readonly T[]> =>
    Object.fromEntries(book.sheets.map((sheet) => [sheet.id, of(sheet)] as const).filter(([, items]) => items.length > 0));
  const resource = (name: string, data: object): { name: string; data: string } => ({ name, data: JSON.stringify(data) });
  return {
    isCalculated,
    formulas,
    styles,
    drawing,
    data: {
      id: GRID_BOOK_ID,
      name: book.properties.title,
      appVersion: "0.25.1",
      locale: "enUS" as LocaleType,
      sheetOrder: book.sheets.map(({ id }) => id),
      sheets,
      styles: styles.styles,
      resources: [
        resource("SHEET_TABLE_PLUGIN", bySheet((sheet) => sheet.tables.map(gridTable))),
        resource(
          "SHEET_DATA_VALIDATION_PLUGIN",
          bySheet((sheet) => sheet.validations.map((rule, index) => gridValidation(rule, sheet, formulas, `${sheet.id}-${index}`)).filter((rule) => rule !== null)),
        ),
        resource(
          "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
          bySheet((sheet) => sheet.conditionalFormats.map((each) => gridConditionalFormat(each, sheet, formulas)).filter((rule) => rule !== null)),
        ),
      ],
    },
  };
}

/** A table in the form Univer's file keeps it. Filters are Excel's own business: rows that they hide are hidden rows here. */
function gridTable(table: TableModel): object {
  return {
    id: table.id,
    name: table.name,
    range: gridRange(table.area),
    options: { showHeader: table.showHeaders, showFooter: false, tableStyleId: themeOf(table.style) },
    filters: { tableColumnFilterList: [] },
    columns: table.columns.map(({ id, name }) => ({ id: String(id), displayName: name, dataType: "string", formula: "", meta: {}, style: {} })),
    meta: {},
  };
}
