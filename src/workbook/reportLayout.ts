/**
 * A page as decided by `report/`, before any host draws it: blocks of rows, cells with named styles, heights, page set-up.
 * Values and styles only, no formulas. Source: architecture.md A5.
 */
export interface ReportLayout {
  /** The tab's name: at most 31 characters, none of `* ? : \ / [ ] '`. */
  readonly sheetName: string;
  /** Title of the document, for the file's properties. */
  readonly title: string;
  readonly page: PageSetup;
  /** Widths in Excel's unit (characters of the default font), from column A. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly LayoutRow[];
  /** The styles that cells name. */
  readonly styles: Readonly<Record<string, LayoutStyle>>;
  /** Charts over cells of the page; absent = none. */
  readonly charts?: readonly LayoutChart[];
}

/** A native chart. What it shows stands in cells of the same page, so that a reader can check it. */
export interface LayoutChart {
  readonly kind: "line" | "column";
  /** "" = none. */
  readonly title: string;
  /** The cell in whose corner its own upper left corner is; from 1. */
  readonly at: { readonly row: number; readonly column: number };
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** What stands under the axis: a part of one row or column. */
  readonly categories: LayoutBlock;
  readonly series: readonly ChartSeries[];
  readonly valueAxis: { readonly title: string; readonly min: number | null; readonly max: number | null; readonly numberFormat: string };
  /** Of every text. */
  readonly font: string;
}

export interface ChartSeries {
  readonly name: string;
  /** As many cells as the categories. */
  readonly values: LayoutBlock;
  /** `RRGGBB`. */
  readonly color: string;
}

/** Cells of the page; rows and columns from 1. */
export interface LayoutBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface PageSetup {
  readonly paper: "A4";
  readonly orientation: "portrait" | "landscape";
  /** Inches. */
  readonly margins: Readonly<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
  /** Rows repeated on every page, counted from 1; null = none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Excel's header and footer codes (`&P` page, `&N` pages). */
  readonly header: string;
  readonly footer: string;
  readonly fitToWidth: boolean;
  /** The printed columns stand in the middle between the margins; absent = at the left one. */
  readonly centerHorizontally?: boolean;
}

export interface LayoutRow {
  /** Points, at most 409. */
  readonly height: number;
  readonly cells: readonly LayoutCell[];
  /** A new page begins with this row. */
  readonly pageBreakBefore?: boolean;
}

export interface LayoutCell {
  /** From 1. */
  readonly column: number;
  /** Columns that the cell covers (a merge when more than 1). */
  readonly span: number;
  /** Text is written as text. `null` draws the style only. */
  readonly value: string | number | null;
  /** A key of `ReportLayout.styles`. */
  readonly style: string;
}

/** A look, complete in itself. Colours are `RRGGBB`. */
export interface LayoutStyle {
  readonly font: {
    readonly name: string;
    /** Points. */
    readonly size: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
  };
  readonly align: {
    readonly horizontal: "left" | "center" | "right";
    readonly vertical: "top" | "middle" | "bottom";
    readonly wrap: boolean;
    /** Steps of indentation from the side of `horizontal`. */
    readonly indent?: number;
  };
  readonly fill?: string;
  readonly border?: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", BorderLine>>>;
  /** Excel number format; text cells need none. */
  readonly numberFormat?: string;
}

export interface BorderLine {
  readonly style: "hair" | "thin" | "medium";
  readonly color: string;
}
