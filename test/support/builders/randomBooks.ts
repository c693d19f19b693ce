/** Workbooks of the emulated Excel that nobody would think of, the same ones for the same seed. */
import fc from "fast-check";
import { qrPicture } from "../../../src/report/picture/qrPicture";
import { newBook, newSheet, normalStyle, sheetId } from "../../../src/workbench/excel/model/newBook";
import type { Area } from "../../../src/workbench/excel/model/area";
import type { BookModel, ColumnModel, NameModel, SheetModel } from "../../../src/workbench/excel/model/book";
import { NOT_CALCULATED } from "../../../src/workbench/excel/model/cells";
import type { RowModel, Scalar } from "../../../src/workbench/excel/model/cells";
import type { ChartModel } from "../../../src/workbench/excel/model/chart";
import type { ConditionalFormatModel, ConditionalLook, ConditionalRule, ScalePoint } from "../../../src/workbench/excel/model/conditionalFormat";
import type { PageLayoutModel } from "../../../src/workbench/excel/model/pageLayout";
import type { PictureModel } from "../../../src/workbench/excel/model/picture";
import type { BorderStyle, CellStyle } from "../../../src/workbench/excel/model/style";
import type { TableModel } from "../../../src/workbench/excel/model/table";
import type { ComparisonOperator, ValidationModel, ValidationRule } from "../../../src/workbench/excel/model/validation";

const textUnit = fc.constantFrom("ก", "ำ", "้", "โครงการ", " ", "  ", "\n", "\r\n", "\t", "a", "Z", "0", "๙", "=", "+", "'", '"', "<", ">", "&", "_x0041_", "\u0001", "\ud800", "\uffff", "\u200b", "🚧", "]]>", "#N/A", "_");
const text = fc.array(textUnit, { minLength: 1, maxLength: 10 }).map((units) => units.join(""));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)), fc.integer({ min: 36_526, max: 73_050 }));
const error = fc.constantFrom("#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!").map((code) => ({ error: code }));
const value: fc.Arbitrary<Scalar> = fc.oneof(text, number, fc.boolean(), error);
const formula = fc.constantFrom("=1+1", '="<"&">"', "=TODAY()", "=SUM(A1:B2)", '=IF(A1="ก",TRUE,NA())', "=MAXIFS(A:A,B:B,1)", "=LOOKUP(2,1/(A1:A9>0),B1:B9)", "='แผ่น ''1'''!A1", "=FILTER(A:A,B:B>0)");
const color = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, "0").toUpperCase()}`);

const border: fc.Arbitrary<BorderStyle> = fc.oneof(
  fc.constant(normalStyle.borders.EdgeTop),
  fc.record({ line: fc.constant("Continuous" as const), weight: fc.constantFrom("Hairline", "Thin", "Medium", "Thick"), color }),
  fc.record({ line: fc.constantFrom("Dash", "DashDot", "DashDotDot"), weight: fc.constantFrom("Thin", "Medium"), color }),
  fc.record({ line: fc.constant("Dot" as const), weight: fc.constant("Thin" as const), color }),
  fc.record({ line: fc.constant("Double" as const), weight: fc.constant("Thick" as const), color }),
);

const style: fc.Arbitrary<CellStyle> = fc.record({
  numberFormat: fc.constantFrom("General", "@", "#,##0.00", "m/d/yyyy", '0.00"%"', "[$-107041E]d mmm yyyy", '"▲ "@', "0"),
  font: fc.record({
    name: fc.constantFrom("TH Sarabun New", "Tahoma", "A & B"),
    size: fc.constantFrom(8, 10.5, 16),
    color,
    bold: fc.boolean(),
    italic: fc.boolean(),
    strikethrough: fc.boolean(),
    underline: fc.constantFrom("None", "Single", "Double", "SingleAccountant", "DoubleAccountant"),
  }),
  fill: fc.oneof(fc.constant(""), color),
  borders: fc
    .record({ EdgeTop: border, EdgeRight: border, EdgeBottom: border, EdgeLeft: border, diagonal: border, both: fc.constantFrom("none", "up", "down", "both") })
    .map(({ diagonal, both, ...edges }) => ({
      ...edges,
      DiagonalDown: both === "down" || both === "both" ? diagonal : normalStyle.borders.DiagonalDown,
      DiagonalUp: both === "up" || both === "both" ? diagonal : normalStyle.borders.DiagonalUp,
    })),
  alignment: fc.record({
    horizontal: fc.constantFrom("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"),
    vertical: fc.constantFrom("Top", "Center", "Bottom", "Justify", "Distributed"),
    wrapText: fc.boolean(),
    indentLevel: fc.constantFrom(0, 3),
    shrinkToFit: fc.boolean(),
    textOrientation: fc.constantFrom(0, 45, -90, 180),
    readingOrder: fc.constantFrom("Context", "LeftToRight", "RightToLeft"),
  }),
  isLocked: fc.boolean(),
  isFormulaHidden: fc.boolean(),
  hasTextMark: fc.boolean(),
});

const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(30), fc.nat(8), fc.nat(5), fc.nat(3))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const areas = fc.array(area, { minLength: 1, maxLength: 3 });

interface CellDraft {
  readonly value: Scalar;
  readonly formula: string | undefined;
  readonly style: CellStyle | undefined;
}

/** At least one cell with something in it, so that the row is kept. */
const rowOf = (styles: readonly CellStyle[]): fc.Arbitrary<RowModel> =>
  fc
    .record({
      cells: fc.array(
        fc.option(
          fc.record({ value, formula: fc.option(formula, { nil: undefined, freq: 4 }), isCalculated: fc.boolean(), style: fc.option(fc.constantFrom(...styles), { nil: undefined }) }).map(
            (cell): CellDraft => ({ ...cell, value: cell.formula !== undefined && !cell.isCalculated ? NOT_CALCULATED : cell.value }),
          ),
        ),
        { maxLength: 6 },
      ),
      blank: fc.option(fc.constantFrom(...styles)),
      height: fc.option(fc.constantFrom(5.25, 20.8, 409.5)),
      isHidden: fc.boolean(),
      outline: fc.nat(7),
      style: fc.option(fc.constantFrom(...styles)),
    })
    .map(({ cells, blank, height, isHidden, outline, style: rowStyle }) => {
      const row: RowModel = { values: [0], formulas: null, styles: null, height, isHidden, outline, style: rowStyle };
      cells.forEach((cell, column) => {
        if (cell === null) return;
        row.values[column + 1] = cell.value;
        if (cell.formula !== undefined) (row.formulas ??= [])[column + 1] = cell.formula;
        // What a cell has from its row anyway is not said again.
        if (cell.style !== undefined && cell.style !== rowStyle) (row.styles ??= [])[column + 1] = cell.style;
      });
      if (blank !== null) (row.styles ??= [])[9] = blank;
      return row;
    });

const column = (styles: readonly CellStyle[]): fc.Arbitrary<ColumnModel | undefined> =>
  fc.oneof(
    fc.constant(undefined),
    fc.record({ width: fc.option(fc.constantFrom(0.75, 48, 60, 191.25)), isHidden: fc.constant(true), style: fc.constant(null) }),
    fc.record({ width: fc.constantFrom(0.75, 48, 60, 191.25), isHidden: fc.boolean(), style: fc.option(fc.constantFrom(...styles)) }),
  );

const operator = fc.constantFrom<ComparisonOperator>("EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo");
const range = fc.constantFrom<ComparisonOperator>("Between", "NotBetween");
const kind = fc.constantFrom("wholeNumber", "decimal", "date", "time", "textLength");
const bound = fc.oneof(fc.constantFrom("=$B$1", "=ตั้งค่า!$A$1", "=MAXIFS(A:A,B:B,1)"), fc.integer(), fc.constant(-0.5));
const rule: fc.Arbitrary<ValidationRule> = fc.oneof(
  fc.record({ kind: fc.constant("none" as const) }),
  fc.record({ kind: fc.constant("list" as const), source: fc.constantFrom("ก,ข", 'a "b",<c>', "=$A$1:$A$9", "=รายการ"), inCellDropDown: fc.boolean() }),
  fc.record({ kind: fc.constant("custom" as const), formula: fc.constantFrom("=LEN(A1)<5", '=A1<>"&"') }),
  fc.record({ kind, operator, formula1: bound, formula2: fc.constant(null) }),
  fc.record({ kind, operator: range, formula1: bound, formula2: bound }),
);
const words = fc.constantFrom("", "ผิด", 'ก "<&>"\nข');
const validation: fc.Arbitrary<ValidationModel> = fc.record({
  areas,
  rule,
  ignoreBlanks: fc.boolean(),
  error: fc.record({ showAlert: fc.boolean(), style: fc.constantFrom("Stop", "Warning", "Information"), title: words, message: words }),
  prompt: fc.record({ showPrompt: fc.boolean(), title: words, message: words }),
});

const look: fc.Arbitrary<ConditionalLook> = fc.record(
  { fill: color, fontColor: color, bold: fc.boolean(), italic: fc.boolean(), strikethrough: fc.boolean(), underline: fc.constantFrom("None", "Single", "Double"), numberFormat: fc.constantFrom('"▲ "@', "0.0", "0"), borders: fc.constant({ EdgeTop: { line: "Continuous", weight: "Thin", color: "#123456" } as const }) },
  { requiredKeys: [] },
);
const point: fc.Arbitrary<ScalePoint> = fc.oneof(
  fc.record({ type: fc.constantFrom("LowestValue", "HighestValue"), formula: fc.constant(null) }),
  fc.record({ type: fc.constantFrom("Number", "Percent", "Percentile"), formula: fc.constantFrom("0", "-5.5", "100") }),
  fc.record({ type: fc.constant("Formula" as const), formula: fc.constantFrom("=$A$1", "=MAX($A$1:$A$9)") }),
);
const automatic = fc.oneof(point, fc.record({ type: fc.constant("Automatic" as const), formula: fc.constant(null) }));
const conditionalRule: fc.Arbitrary<ConditionalRule> = fc.oneof(
  fc.record({ kind: fc.constant("custom" as const), formula: fc.constantFrom('=$A1="<"', "=AND($A1>0,$B1<1)"), look }),
  fc.record({ kind: fc.constant("cellValue" as const), operator, formula1: fc.constantFrom("=1", '="ก"', "=$A$1"), formula2: fc.constant(null), look }),
  fc.record({ kind: fc.constant("cellValue" as const), operator: range, formula1: fc.constant("=1"), formula2: fc.constant("=$A$1"), look }),
  fc.record({ kind: fc.constant("containsText" as const), operator: fc.constantFrom("Contains", "NotContains", "BeginsWith", "EndsWith"), text: fc.constantFrom("ล่าช้า", 'a"b', "=$B$1"), look }),
  fc.record({ kind: fc.constant("dataBar" as const), color, min: automatic, max: automatic, showValue: fc.boolean(), isGradient: fc.boolean() }),
  fc.record({ kind: fc.constant("colorScale" as const), points: fc.array(fc.tuple(point, color).map(([each, shade]) => ({ ...each, color: shade })), { minLength: 2, maxLength: 3 }) }),
  fc.record({ kind: fc.constant("iconSet" as const), style: fc.constantFrom("ThreeTrafficLights1", "ThreeStars", "ThreeArrows"), points: fc.constant(["0", "33", "67"].map((percent) => ({ type: "Percent" as const, formula: percent }))), showIconOnly: fc.boolean(), reverse: fc.boolean() }),
);

const pages = fc.record({ horizontalFitToPages: fc.constantFrom(null, 1, 2), verticalFitToPages: fc.constantFrom(null, 1, 2) });
const points = fc.constantFrom(0, 14.4, 21.6, 36, 50.4, 54, 72);
const headerTexts = fc.record({ left: fc.constantFrom("", "ก"), center: fc.constantFrom("", "&P/&N", '&"TH Sarabun New,Bold"&16หัวเรื่อง && "รอง"'), right: fc.constantFrom("", "&D") });
const span = fc.option(fc.constantFrom({ first: 0, last: 0 }, { first: 1, last: 4 }));
const page: fc.Arbitrary<PageLayoutModel> = fc.record({
  orientation: fc.constantFrom("Portrait", "Landscape"),
  paperSize: fc.constantFrom(null, "A4", "Letter", "A3"),
  margins: fc.record({ top: points, bottom: points, left: points, right: points, header: points, footer: points }),
  centerHorizontally: fc.boolean(),
  centerVertically: fc.boolean(),
  zoom: fc.oneof(fc.constantFrom({ scale: 100 }, { scale: 85 }), pages),
  printArea: fc.array(area, { maxLength: 2 }),
  titleRows: span,
  titleColumns: span,
  headers: headerTexts,
  footers: headerTexts,
  rowBreaks: fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { maxLength: 3 }).map((breaks) => [...breaks].sort((a, b) => a - b)),
  columnBreaks: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 2 }).map((breaks) => [...breaks].sort((a, b) => a - b)),
  printGridlines: fc.boolean(),
  printHeadings: fc.boolean(),
  blackAndWhite: fc.boolean(),
  draftMode: fc.boolean(),
  printOrder: fc.constantFrom("DownThenOver", "OverThenDown"),
  firstPageNumber: fc.constantFrom<number | "">("", 1, 7),
});

const guid = (kindNumber: number, sheet: number, index: number): string => `{ABCDEF0${kindNumber}-0000-4000-8000-0000000${sheet}000${index}}`;

/** Tables stand below everything else, one under the other. */
const tablesOf = (sheet: number): fc.Arbitrary<TableModel[]> =>
  fc.array(fc.record({ width: fc.integer({ min: 1, max: 4 }), height: fc.integer({ min: 1, max: 3 }), showTotals: fc.boolean(), showFilterButton: fc.boolean(), flags: fc.boolean(), formula: fc.option(formula), style: fc.constantFrom("", "TableStyleLight9") }), { maxLength: 2 }).map((shapes) => {
    let top = 60;
    return shapes.map(({ width, height, showTotals, showFilterButton, flags, formula: filled, style: tableStyle }, index): TableModel => {
      const bottom = top + height + (showTotals ? 1 : 0);
      const table: TableModel = {
        id: guid(1, sheet, index),
        name: `ตาราง_${sheet}_${index}`,
        area: { top, left: 1, bottom, right: width },
        columns: Array.from({ length: width }, (_column, at) => ({ id: at + 1, name: ["รหัส", "ก\nข", 'a"<&>', "งบ (บาท)"][at] ?? "", formula: at === 0 ? filled : null, totalsFunction: showTotals && at === 1 ? "sum" : null })),
        showHeaders: true,
        showTotals,
        style: tableStyle,
        showBandedRows: flags,
        showBandedColumns: !flags,
        highlightFirstColumn: flags,
        highlightLastColumn: !flags,
        showFilterButton,
        filters: new Map(showFilterButton && flags ? [[0, { filterOn: "Values", values: ["ก", "2566", ""] }]] : []),
      };
      top = bottom + 3;
      return table;
    });
  });

/** Headers are what the columns are named, or Excel would repair the file. */
function writeHeaders({ rows, tables }: SheetModel): void {
  for (const { area: { top, left }, columns } of tables) {
    const values: Scalar[] = [];
    columns.forEach(({ name }, index) => {
      values[left + index] = name;
    });
    rows[top] = { values, formulas: null, styles: null, height: null, isHidden: false, outline: 0, style: null };
  }
}

const picturesOf = (sheet: number): fc.Arbitrary<PictureModel[]> =>
  fc.array(
    fc.record({
      name: fc.constantFrom("รูป <1>", "Picture 2"),
      top: fc.constantFrom(0, 75, 303.75),
      left: fc.constantFrom(0, 48, 100.5),
      width: fc.constantFrom(24, 70.5),
      height: fc.constantFrom(24, 70.5),
      altTextTitle: fc.constantFrom("", "รหัส"),
      altTextDescription: fc.constantFrom("", 'ก "ข" & <ค>\nง'),
      lockAspectRatio: fc.boolean(),
      placement: fc.constantFrom<PictureModel["placement"]>("TwoCell", "OneCell", "Absolute"),
      text: fc.constantFrom("KAONA1", "ก"),
    }),
    { maxLength: 2 },
  ).map((drafts) => drafts.map(({ text, ...draft }, index): PictureModel => ({ ...draft, id: guid(4, sheet, index), png: qrPicture(text) })));

const chartsOf = (sheet: number): fc.Arbitrary<ChartModel[]> =>
  fc.array(
    fc.record({
      name: fc.constantFrom("กราฟ <1>", "Chart 2"),
      type: fc.constantFrom("Line", "LineMarkers", "ColumnClustered", "ColumnStacked", "BarClustered", "Pie"),
      top: fc.constantFrom(0, 75, 303.75),
      left: fc.constantFrom(0, 48, 100.5),
      width: fc.constantFrom(240, 360.75),
      height: fc.constantFrom(150, 216),
      title: fc.constantFrom("", "ความก้าวหน้า & แผน"),
      legendPosition: fc.constantFrom<ChartModel["legendPosition"]>(null, "Top", "Bottom", "Left", "Right"),
      axis: fc.constantFrom("", "ร้อยละ"),
      limits: fc.constantFrom<readonly [number | null, number | null]>([null, null], [0, 100]),
      color: fc.oneof(fc.constant(""), color),
      lineStyle: fc.constantFrom("Automatic", "Continuous", "Dash", "Dot", "None"),
    }),
    { maxLength: 2 },
  ).map((drafts) =>
    drafts.map(({ axis, limits: [minimum, maximum], color: seriesColor, lineStyle, ...draft }, index): ChartModel => {
      const isPie = draft.type === "Pie";
      return {
        ...draft,
        id: guid(2, sheet, index),
        categoryAxisTitle: isPie ? "" : axis,
        valueAxis: isPie ? { title: "", minimum: null, maximum: null, numberFormat: "General" } : { title: axis, minimum, maximum, numberFormat: minimum === null ? "General" : "0.0" },
        series: [
          { name: "แผน", values: "='แผ่น'!$B$1:$B$3", categories: "='แผ่น'!$A$1:$A$3", color: lineStyle === "None" ? "" : seriesColor, lineStyle, markerStyle: draft.type === "LineMarkers" ? "Circle" : draft.type === "Line" ? "None" : "Automatic" },
          { name: "='แผ่น'!$C$1", values: "='แผ่น'!$C$2:$C$4", categories: null, color: "", lineStyle: "Automatic", markerStyle: draft.type === "Line" ? "None" : "Automatic" },
        ],
      };
    }),
  );

/** In the order in which Excel lists them. */
const names: fc.Arbitrary<NameModel[]> = fc.constantFrom<NameModel[]>(
  [],
  [
    { name: "ซ่อน", formula: '=IF(1<2,"&",MAXIFS(A:A,B:B,1))', isVisible: false, comment: "หมายเหตุ <1>" },
    { name: "รายการ", formula: "='แผ่น'!$A$1:$A$9", isVisible: true, comment: "" },
  ],
);

const sheetOf = (index: number): fc.Arbitrary<SheetModel> =>
  fc.array(style, { minLength: 3, maxLength: 3 }).chain((styles) =>
    fc
      .record({
        name: fc.constantFrom("ก", "it's", "a & b", "แผน 1").map((name) => `${index}${name}`),
        visibility: index === 0 ? fc.constant("Visible" as const) : fc.constantFrom("Visible", "Hidden", "VeryHidden"),
        tabColor: fc.oneof(fc.constant(""), color),
        showGridlines: fc.boolean(),
        rows: fc.array(fc.option(rowOf(styles), { nil: undefined }), { maxLength: 5 }),
        columns: fc.array(column(styles), { maxLength: 4 }),
        defaultRowHeight: fc.constantFrom(15, 21),
        defaultColumnWidth: fc.constantFrom(48, 60),
        merges: fc.constantFrom<Area[]>([], [{ top: 40, left: 0, bottom: 41, right: 3 }]),
        tables: tablesOf(index),
        validations: fc.array(validation, { maxLength: 3 }),
        conditionalFormats: fc.array(fc.record({ areas, stopIfTrue: fc.boolean(), rule: conditionalRule }), { maxLength: 5 }),
        frozen: fc.record({ rows: fc.nat(3), columns: fc.nat(3) }),
        page,
        isProtected: fc.boolean(),
        allow: fc.boolean(),
        selectionMode: fc.constantFrom("Normal", "Unlocked", "None"),
        charts: chartsOf(index),
        pictures: picturesOf(index),
        names,
        selection: area,
      })
      .map(({ name, conditionalFormats, isProtected, allow, selectionMode, ...over }): SheetModel => {
        const plain = newSheet(sheetId(index + 1), name);
        const options = isProtected ? { ...Object.fromEntries(Object.keys(plain.protection.options).map((key) => [key, allow])), selectionMode } : plain.protection.options;
        const sheet: SheetModel = {
          ...plain,
          ...over,
          rows: [...over.rows],
          conditionalFormats: conditionalFormats.map((format, at): ConditionalFormatModel => ({ id: guid(3, index, at), ...format })),
          protection: { isProtected, password: null, options: options as SheetModel["protection"]["options"] },
        };
        writeHeaders(sheet);
        return canonical(sheet);
      }),
  );

/** A cell does not say again what its column says, and a row whose cells say nothing has no list of what they say. */
function canonical(sheet: SheetModel): SheetModel {
  for (const row of sheet.rows) {
    if (row === undefined || row.styles === null) continue;
    const styles = row.styles.map((each, at) => (at < 9 && each === (row.style ?? sheet.columns[at]?.style) ? undefined : each));
    row.styles = styles.every((each) => each === undefined) ? null : styles;
  }
  return sheet;
}

const book: fc.Arbitrary<BookModel> = fc.integer({ min: 1, max: 3 }).chain((count) =>
  fc.record({
    sheets: fc.tuple(...Array.from({ length: count }, (_sheet, index) => sheetOf(index))),
    names,
    settings: fc.constantFrom(new Map<string, unknown>(), new Map<string, unknown>([["ก<&>", { a: [1, null, "ข"] }], ["b", true]])),
    properties: fc.record({ title: fc.oneof(fc.constant(""), text.map((words_) => words_.trim())), subject: fc.constantFrom("", "เรื่อง"), author: fc.constantFrom("", "ฝ่ายโยธา"), comments: fc.constantFrom("", "<หมายเหตุ>") }),
    calculationMode: fc.constantFrom("Automatic", "AutomaticExceptTables", "Manual"),
    date1904: fc.boolean(),
    isStructureProtected: fc.boolean(),
  }).map((over): BookModel => ({ ...newBook(), ...over, activeSheetId: over.sheets[0]?.id ?? "" })),
);

/** A workbook as opening its own file gives it back: nothing in it that a file says in another way. */
export const randomBooks = book;

export function randomBook(seed: number): BookModel {
  const [drawn] = fc.sample(book, { seed, numRuns: 1 });
  if (drawn === undefined) throw new Error("nothing was drawn");
  return drawn;
}
