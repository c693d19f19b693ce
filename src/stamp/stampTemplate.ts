/**
 * What exceljs has made once for pages of some kinds, as plain data: it can be sent to another thread and used where there is no exceljs.
 */
export interface StampTemplate {
  /** Parts that are the same in every workbook of these kinds, by name. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** `xl/workbook.xml` before its list of sheets, and after its list of names. */
  readonly workbook: { readonly before: string; readonly after: string };
  /** By `kindKey`. */
  readonly kinds: ReadonlyMap<string, SheetFrame>;
}

/** A sheet without what it says. */
export interface SheetFrame {
  /** From the XML declaration to the size of the sheet. */
  readonly beforeDimension: string;
  /** From there to the first row. */
  readonly beforeRows: string;
  /** Between the rows and the merged cells. */
  readonly protection: string;
  /** Between the merged cells and the header. */
  readonly pageSetup: string;
  /** Font of headers and footers that name none. */
  readonly font: string | null;
  /** Numbers of the cell formats, by style. */
  readonly formats: Readonly<Record<string, CellFormats>>;
}

export interface CellFormats {
  readonly plain: number;
  /** For text that Excel would take for something else (`wouldBeReinterpreted`). */
  readonly quoted: number;
}
