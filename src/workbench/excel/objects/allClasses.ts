import type { ExcelClass } from "./excelClass";
import type { ObjectRef } from "./objectRef";
import type { ClassName } from "./targets";
import { applicationClass } from "./application";
import { rangeBorderClass, rangeBorderCollectionClass } from "./format/borders";
import { formatProtectionClass, rangeFillClass, rangeFontClass, rangeFormatClass } from "./format/rangeFormat";
import { documentPropertiesClass } from "./documentProperties";
import { functionResultClass, functionsClass } from "./functions";
import { worksheetFreezePanesClass } from "./freezePanes";
import { namedItemClass, namedItemCollectionClass } from "./namedItems";
import { rangeClass } from "./range/range";
import { rangeAreasClass, rangeCollectionClass } from "./rangeAreas";
import { chartAxesClass, chartAxisClass, chartAxisTitleClass, chartDataLabelsClass, chartLegendClass, chartTitleClass } from "./chart/chartParts";
import { chartClass, chartCollectionClass } from "./chart/charts";
import { chartFillClass, chartLineFormatClass, chartSeriesClass, chartSeriesCollectionClass, chartSeriesFormatClass } from "./chart/chartSeries";
import { headerFooterClass, headerFooterGroupClass } from "./page/headersFooters";
import { pageBreakClass, pageBreakCollectionClass } from "./page/pageBreaks";
import { pageLayoutClass } from "./page/pageLayout";
import { worksheetProtectionClass } from "./page/worksheetProtection";
import { conditionalFormatClass, conditionalFormatCollectionClass } from "./rules/conditionalFormats";
import {
  conditionalRangeBorderClass, conditionalRangeBorderCollectionClass, conditionalRangeFillClass, conditionalRangeFontClass, conditionalRangeFormatClass,
} from "./rules/conditionalLooks";
import { cellValueConditionalFormatClass, conditionalFormatRuleClass, customConditionalFormatClass, textConditionalFormatClass } from "./rules/conditionalRules";
import { colorScaleConditionalFormatClass, conditionalDataBarPositiveFormatClass, dataBarConditionalFormatClass, iconSetConditionalFormatClass } from "./rules/conditionalScales";
import { dataValidationClass } from "./rules/dataValidation";
import { runtimeClass } from "./runtime";
import { settingClass, settingCollectionClass } from "./settings";
import { imageClass, shapeClass, shapeCollectionClass } from "./shape/shapes";
import { rangeSortClass, tableSortClass } from "./sort";
import { filterClass } from "./table/filter";
import { tableClass } from "./table/table";
import { tableCollectionClass, tableScopedCollectionClass } from "./table/tableCollection";
import { tableColumnClass } from "./table/tableColumn";
import { tableColumnCollectionClass } from "./table/tableColumnCollection";
import { tableRowClass, tableRowCollectionClass } from "./table/tableRow";
import { workbookClass } from "./workbook";
import { workbookProtectionClass } from "./workbookProtection";
import { worksheetClass } from "./worksheet";
import { worksheetCollectionClass } from "./worksheetCollection";

/** Every class that the emulated Excel has. */
export const allClasses: { readonly [C in ClassName]: ExcelClass<C> } = {
  Application: applicationClass,
  CellValueConditionalFormat: cellValueConditionalFormatClass,
  Chart: chartClass,
  ChartAxes: chartAxesClass,
  ChartAxis: chartAxisClass,
  ChartAxisTitle: chartAxisTitleClass,
  ChartCollection: chartCollectionClass,
  ChartDataLabels: chartDataLabelsClass,
  ChartFill: chartFillClass,
  ChartLegend: chartLegendClass,
  ChartLineFormat: chartLineFormatClass,
  ChartSeries: chartSeriesClass,
  ChartSeriesCollection: chartSeriesCollectionClass,
  ChartSeriesFormat: chartSeriesFormatClass,
  ChartTitle: chartTitleClass,
  ColorScaleConditionalFormat: colorScaleConditionalFormatClass,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormatClass,
  ConditionalFormat: conditionalFormatClass,
  ConditionalFormatCollection: conditionalFormatCollectionClass,
  ConditionalFormatRule: conditionalFormatRuleClass,
  ConditionalRangeBorder: conditionalRangeBorderClass,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollectionClass,
  ConditionalRangeFill: conditionalRangeFillClass,
  ConditionalRangeFont: conditionalRangeFontClass,
  ConditionalRangeFormat: conditionalRangeFormatClass,
  CustomConditionalFormat: customConditionalFormatClass,
  DataBarConditionalFormat: dataBarConditionalFormatClass,
  DataValidation: dataValidationClass,
  DocumentProperties: documentPropertiesClass,
  Filter: filterClass,
  FunctionResult: functionResultClass,
  Functions: functionsClass,
  FormatProtection: formatProtectionClass,
  HeaderFooter: headerFooterClass,
  HeaderFooterGroup: headerFooterGroupClass,
  IconSetConditionalFormat: iconSetConditionalFormatClass,
  Image: imageClass,
  NamedItem: namedItemClass,
  NamedItemCollection: namedItemCollectionClass,
  Range: rangeClass,
  RangeAreas: rangeAreasClass,
  PageBreak: pageBreakClass,
  PageBreakCollection: pageBreakCollectionClass,
  PageLayout: pageLayoutClass,
  RangeBorder: rangeBorderClass,
  RangeBorderCollection: rangeBorderCollectionClass,
  RangeCollection: rangeCollectionClass,
  RangeFill: rangeFillClass,
  RangeFont: rangeFontClass,
  RangeFormat: rangeFormatClass,
  RangeSort: rangeSortClass,
  Runtime: runtimeClass,
  Setting: settingClass,
  SettingCollection: settingCollectionClass,
  Shape: shapeClass,
  ShapeCollection: shapeCollectionClass,
  Table: tableClass,
  TableCollection: tableCollectionClass,
  TableColumn: tableColumnClass,
  TableColumnCollection: tableColumnCollectionClass,
  TableRow: tableRowClass,
  TableRowCollection: tableRowCollectionClass,
  TableScopedCollection: tableScopedCollectionClass,
  TableSort: tableSortClass,
  TextConditionalFormat: textConditionalFormatClass,
  Workbook: workbookClass,
  WorkbookProtection: workbookProtectionClass,
  Worksheet: worksheetClass,
  WorksheetCollection: worksheetCollectionClass,
  WorksheetFreezePanes: worksheetFreezePanesClass,
  WorksheetProtection: worksheetProtectionClass,
};

/** The declaration behind an object. Its functions take the object's own target, which `ObjectRef` pairs with the name. */
export const classOf = (ref: ObjectRef): ExcelClass => allClasses[ref.className] as unknown as ExcelClass;
