import { normalStyle } from "../model/newBook";
import type { BookModel, SheetModel } from "../model/book";
import { putAddInParts } from "./book/addInParts";
import { appPropertiesMarkup, corePropertiesMarkup } from "./book/properties";
import { settingsMarkup } from "./book/settings";
import { workbookMarkup } from "./book/workbookMarkup";
import { sharedStrings } from "./cells/sharedStrings";
import { chartMarkup } from "./charts/chartMarkup";
import { drawingMarkup } from "./drawings/drawingMarkup";
import { newPackage } from "./package/newPackage";
import { relationshipType as to } from "./package/namespaces";
import { sheetMarkup } from "./sheet/sheetMarkup";
import { styleSheet } from "./styles/styleSheet";
import { tableMarkup } from "./tables/tableMarkup";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Writes a workbook as an `.xlsx` file. The same workbook gives the same bytes. Formulas without a result are left to
 * whoever opens the file. Widths are snapped to whole pixels, as Excel does.
 *
 * @throws Error for what no file can hold: a number that is not finite, a chart of a type that is not in `charts/chartTypes`
 */
export function saveBook(book: BookModel): Uint8Array {
  const file = newPackage();
  const styles = styleSheet(book.sheets[0]?.defaultStyle ?? normalStyle);
  const strings = sharedStrings();
  const counts = { table: 0, drawing: 0, chart: 0, image: 0 };

  const put = (source: string, relation: string, name: string, type: string, content: string | readonly string[] | Uint8Array): string => {
    file.put(name, type, content);
    return file.relate(source, relation, name);
  };
  const putTables = (sheet: SheetModel, part: string): string[] =>
    sheet.tables.map((table) => {
      const number = ++counts.table;
      return put(part, to.table, `xl/tables/table${number}.xml`, `${spreadsheet}.table+xml`, tableMarkup(table, number, sheet));
    });
  const putDrawing = (sheet: SheetModel, part: string, index: number): string | null => {
    if (sheet.charts.length + sheet.pictures.length === 0) return null;
    const drawing = `xl/drawings/drawing${++counts.drawing}.xml`;
    const charts = sheet.charts.map((chart) => {
      const markup = chartMarkup(chart, book, sheet.defaultStyle.font.name);
      return put(drawing, to.chart, `xl/charts/chart${++counts.chart}.xml`, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", markup);
    });
    const pictures = sheet.pictures.map(({ png }) => put(drawing, to.image, `xl/media/image${++counts.image}.png`, "image/png", png));
    return put(part, to.drawing, drawing, "application/vnd.openxmlformats-officedocument.drawing+xml", drawingMarkup(sheet, index, { charts, pictures }));
  };

  const workbook = "xl/workbook.xml";
  file.relate("", to.workbook, workbook);
  const sheetIds = book.sheets.map((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const content = sheetMarkup(sheet, { index, isActive: sheet.id === book.activeSheetId, styles, strings, tables: putTables(sheet, part), drawing: putDrawing(sheet, part, index) });
    return put(workbook, to.worksheet, part, `${spreadsheet}.worksheet+xml`, content);
  });
  put(workbook, to.styles, "xl/styles.xml", `${spreadsheet}.styles+xml`, styles.toXml());
  if (!strings.isEmpty) put(workbook, to.sharedStrings, "xl/sharedStrings.xml", `${spreadsheet}.sharedStrings+xml`, strings.toXml());
  if (book.settings.size > 0) put(workbook, to.customXml, "customXml/item1.xml", "application/xml", settingsMarkup(book.settings));
  file.put(workbook, `${spreadsheet}.sheet.main+xml`, workbookMarkup(book, sheetIds));
  put("", to.coreProperties, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", corePropertiesMarkup(book.properties));
  put("", to.extendedProperties, "docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", appPropertiesMarkup(book.properties));
  putAddInParts(file, book.addInParts);
  return file.toBytes();
}
