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
  /** Pictures that lie over the cells; absent = none. */
  readonly pictures?: readonly LayoutPicture[];
  /** Charts over cells of the page; absent = none. */
  readonly charts?: readonly LayoutChart[];
  /** Bars in cells with numbers; absent = none. */
  readonly dataBars?: readonly LayoutDataBar[];
  /** Rows and columns that stay when a screen is scrolled; absent = none. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

/** Bars as long as the numbers of the cells, from none at `min` to the whole cell at `max`. */
export interface LayoutDataBar {
  readonly block: LayoutBlock;
  readonly min: number;
  readonly max: number;
  /** `RRGGBB`. */
  readonly color: string;
}

/** A picture that hangs on a cell and is not stretched with it. */
export interface LayoutPicture {
  /** The cell under its top left corner, both from 1. */
  readonly row: number;
  readonly column: number;
  /** Points from that corner of the cell. */
  readonly offset: { readonly x: number; readonly y: number };
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** A PNG file. */
  readonly png: Uint8Array;
  /** What it shows, for those who do not see it. */
  readonly description: string;
}

/** A native chart. What it shows stands in cells of the same page, so that a reader can check it. */
export interface LayoutChart {
  readonly kind: "line" | "column";
  /** "" = none. */
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
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
  /** How many groups of rows it belongs to, which a reader can fold; absent = none. The row that a group is about stands above it. */
  readonly outline?: number;
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
  /** Which field of the data it shows, where it is one: for comparing a printed sheet with the data. Not drawn. */
  readonly says?: SaidField;
}

/** A field by its identifier of domain.md §2 or of the status, and the round that it is about (null = the project). */
export interface SaidField {
  readonly field: string;
  readonly roundNo: number | null;
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
