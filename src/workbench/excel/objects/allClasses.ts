import type { ExcelClass } from "./excelClass";
import type { ObjectRef } from "./objectRef";
import type { ClassName } from "./targets";
import { applicationClass } from "./application";
import { documentPropertiesClass } from "./documentProperties";
import { functionResultClass, functionsClass } from "./functions";
import { worksheetFreezePanesClass } from "./freezePanes";
import { namedItemClass, namedItemCollectionClass } from "./namedItems";
import { rangeClass } from "./range/range";
import { rangeAreasClass, rangeCollectionClass } from "./rangeAreas";
import { runtimeClass } from "./runtime";
import { settingClass, settingCollectionClass } from "./settings";
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
  DocumentProperties: documentPropertiesClass,
  Filter: filterClass,
  FunctionResult: functionResultClass,
  Functions: functionsClass,
  NamedItem: namedItemClass,
  NamedItemCollection: namedItemCollectionClass,
  Range: rangeClass,
  RangeAreas: rangeAreasClass,
  RangeCollection: rangeCollectionClass,
  RangeSort: rangeSortClass,
  Runtime: runtimeClass,
  Setting: settingClass,
  SettingCollection: settingCollectionClass,
  Table: tableClass,
  TableCollection: tableCollectionClass,
  TableColumn: tableColumnClass,
  TableColumnCollection: tableColumnCollectionClass,
  TableRow: tableRowClass,
  TableRowCollection: tableRowCollectionClass,
  TableScopedCollection: tableScopedCollectionClass,
  TableSort: tableSortClass,
  Workbook: workbookClass,
  WorkbookProtection: workbookProtectionClass,
  Worksheet: worksheetClass,
  WorksheetCollection: worksheetCollectionClass,
  WorksheetFreezePanes: worksheetFreezePanesClass,
};

/** The declaration behind an object. Its functions take the object's own target, which `ObjectRef` pairs with the name. */
export const classOf = (ref: ObjectRef): ExcelClass => allClasses[ref.className] as unknown as ExcelClass;
