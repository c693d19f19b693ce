import type { AddInPart } from "./addInPart";
import type { Area } from "./area";
import type { ConditionalFormatModel } from "./conditionalFormat";
import type { ChartModel } from "./chart";
import type { PageLayoutModel } from "./pageLayout";
import type { SheetProtectionModel } from "./protection";
import type { PictureModel } from "./picture";
import type { RowModel } from "./cells";
import type { CellStyle } from "./style";
import type { TableModel } from "./table";
import type { ValidationModel } from "./validation";

export type { Area } from "./area";

/**
 * A workbook as the emulated Excel holds it: everything that Office.js can reach or that a file must keep, as plain, mutable data.
 * Rows and columns count from 0. The rules (what may be written where, what moves when rows go) live beside it, not in it.
 */
export interface BookModel {
  /** In the order of the tabs. */
  readonly sheets: SheetModel[];
  /** `id` of the sheet in front. */
  activeSheetId: string;
  /** Names of the whole workbook; those of one sheet are in `SheetModel.names`. */
  readonly names: NameModel[];
  /** `context.workbook.settings`: what an add-in keeps in the file. */
  readonly settings: Map<string, unknown>;
  readonly properties: BookProperties;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Serial 0 is 1904-01-01. */
  date1904: boolean;
  isStructureProtected: boolean;
  /** The panes of add-ins that Excel opens with the workbook, the list of them first. */
  readonly addInParts: readonly AddInPart[];
  /** Parts of the file that were opened which the emulation does not know and a save leaves out (`xl/vbaProject.bin`). */
  readonly lostParts: readonly string[];
}

export interface BookProperties {
  title: string;
  subject: string;
  author: string;
  comments: string;
  category?: string;
  keywords?: string;
  company?: string;
  manager?: string;
  lastAuthor?: string;
  /** ISO 8601 with its zone: `2025-03-31T02:00:00Z`. */
  creationDate?: string;
}

export interface SheetModel {
  /** As Office.js shows it, braces included; never changes. */
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** `#RRGGBB`, or "" for none. */
  tabColor: string;
  showGridlines: boolean;
  /** Sparse: a row without cells, height or look is absent. */
  rows: (RowModel | undefined)[];
  /** Sparse, by column. */
  columns: (ColumnModel | undefined)[];
  /** Look of cells that neither their cell, row nor column gives one. */
  readonly defaultStyle: CellStyle;
  /** Points. */
  defaultRowHeight: number;
  /** Points. */
  defaultColumnWidth: number;
  merges: Area[];
  tables: TableModel[];
  validations: ValidationModel[];
  /** In order of priority, the first wins. */
  conditionalFormats: ConditionalFormatModel[];
  /** Rows and columns that stay when scrolling; 0 = none. */
  frozen: { rows: number; columns: number };
  page: PageLayoutModel;
  protection: SheetProtectionModel;
  charts: ChartModel[];
  /** From the back to the front. */
  pictures: PictureModel[];
  names: NameModel[];
  /** What is selected, kept for each sheet. */
  selection: Area;
}

export interface ColumnModel {
  /** Points; null = the sheet's default. */
  width: number | null;
  isHidden: boolean;
  style: CellStyle | null;
}

export interface NameModel {
  name: string;
  /** With `=`: `='ตั้งค่า'!$B$4`, `=Agencies[รหัสหน่วยงาน]`. */
  formula: string;
  isVisible: boolean;
  comment: string;
}
