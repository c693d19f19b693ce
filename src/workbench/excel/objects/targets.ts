import type { Area } from "../model/area";
import type { BookModel, NameModel, SheetModel } from "../model/book";
import type { ChartModel, ChartSeriesModel } from "../model/chart";
import type { ConditionalFormatModel } from "../model/conditionalFormat";
import type { PictureModel } from "../model/picture";
import type { TableColumnModel, TableModel } from "../model/table";

/** What an object of each class stands for. A class that is not here is not emulated. */
export interface TargetOf {
  Workbook: BookModel;
  Application: BookModel;
  Functions: BookModel;
  FunctionResult: FunctionResultTarget;
  Runtime: BookModel;
  DocumentProperties: BookModel;
  WorkbookProtection: BookModel;
  SettingCollection: BookModel;
  Setting: SettingTarget;
  WorksheetCollection: BookModel;
  Worksheet: SheetModel;
  WorksheetFreezePanes: SheetModel;
  Range: RangeTarget;
  RangeSort: RangeTarget;
  RangeAreas: RangeAreasTarget;
  RangeCollection: RangeAreasTarget;
  TableCollection: TableScope;
  TableScopedCollection: readonly TableTarget[];
  Table: TableTarget;
  TableSort: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableColumnTarget;
  Filter: TableColumnTarget;
  TableRowCollection: TableTarget;
  TableRow: TableRowTarget;
  NamedItemCollection: NameScope;
  NamedItem: NamedItemTarget;
  RangeFormat: CellsTarget;
  RangeFont: CellsTarget;
  RangeFill: CellsTarget;
  FormatProtection: CellsTarget;
  RangeBorderCollection: CellsTarget;
  RangeBorder: BorderTarget;
  DataValidation: CellsTarget;
  ConditionalFormatCollection: CellsTarget;
  ConditionalFormat: ConditionalTarget;
  CustomConditionalFormat: ConditionalTarget;
  ConditionalFormatRule: ConditionalTarget;
  CellValueConditionalFormat: ConditionalTarget;
  TextConditionalFormat: ConditionalTarget;
  DataBarConditionalFormat: ConditionalTarget;
  ConditionalDataBarPositiveFormat: ConditionalTarget;
  ColorScaleConditionalFormat: ConditionalTarget;
  IconSetConditionalFormat: ConditionalTarget;
  ConditionalRangeFormat: ConditionalTarget;
  ConditionalRangeFont: ConditionalTarget;
  ConditionalRangeFill: ConditionalTarget;
  ConditionalRangeBorderCollection: ConditionalTarget;
  ConditionalRangeBorder: ConditionalBorderTarget;
  PageLayout: SheetModel;
  HeaderFooterGroup: SheetModel;
  HeaderFooter: SheetModel;
  PageBreakCollection: PageBreaksTarget;
  PageBreak: PageBreakTarget;
  WorksheetProtection: SheetModel;
  ChartCollection: SheetModel;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartLegend: ChartTarget;
  ChartDataLabels: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: ChartAxisTarget;
  ChartAxisTitle: ChartAxisTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: ChartSeriesTarget;
  ChartSeriesFormat: ChartSeriesTarget;
  ChartFill: ChartSeriesTarget;
  ChartLineFormat: ChartSeriesTarget;
  ShapeCollection: SheetModel;
  Shape: ShapeTarget;
  Image: ShapeTarget;
}

export type ClassName = keyof TargetOf;

/** Follows its cells when rows and columns come and go; null once they are all gone. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  area: Area | null;
  /** Set once the client has asked to keep it beyond the request. */
  referenceId: string | null;
}

/** Several ranges of one sheet, in the order in which they were named. */
export interface RangeAreasTarget {
  readonly sheet: SheetModel;
  readonly ranges: readonly RangeTarget[];
  referenceId: string | null;
}

/** The cells of a range or of several, for what is said of all of them. */
export interface CellsTarget {
  readonly sheet: SheetModel;
  readonly ranges: readonly RangeTarget[];
}

export interface BorderTarget extends CellsTarget {
  readonly index: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal" | "DiagonalDown" | "DiagonalUp";
}

export interface ConditionalTarget {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

export interface ConditionalBorderTarget extends ConditionalTarget {
  readonly side: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
}

/** Breaks above rows (horizontal), or left of columns. */
export interface PageBreaksTarget {
  readonly sheet: SheetModel;
  readonly isHorizontal: boolean;
}

export interface PageBreakTarget extends PageBreaksTarget {
  /** The row or column with which the new page begins. */
  readonly at: number;
}

export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

export interface ChartAxisTarget extends ChartTarget {
  readonly isValue: boolean;
}

export interface ChartSeriesTarget extends ChartTarget {
  readonly series: ChartSeriesModel;
}

/** Of shapes the emulation has pictures. */
export interface ShapeTarget {
  readonly sheet: SheetModel;
  readonly picture: PictureModel;
}

/** `workbook.tables`, or those of one sheet. */
export interface TableScope {
  readonly sheet: SheetModel | null;
}

export interface TableTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

export interface TableColumnTarget extends TableTarget {
  readonly column: TableColumnModel;
}

/** By position, as in Excel: after a row above it has gone, it is the next one. */
export interface TableRowTarget extends TableTarget {
  readonly index: number;
}

/** `workbook.names`, or those of one sheet. */
export interface NameScope {
  readonly sheet: SheetModel | null;
}

export interface NamedItemTarget extends NameScope {
  readonly name: NameModel;
}

/** What a worksheet function called by an add-in came to. */
export interface FunctionResultTarget {
  readonly value: number;
}

export interface SettingTarget {
  readonly key: string;
}
