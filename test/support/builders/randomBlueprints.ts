/** Workbooks and pages that nobody would think of, the same ones for the same seed. */
import fc from "fast-check";
import type { CellContent } from "../../../src/workbook/cellValue";
import type { LayoutStyle, PageSetup, ReportLayout } from "../../../src/workbook/reportLayout";
import type { CellBlueprint, ConditionalFormatBlueprint, SheetBlueprint, TableBlueprint, ValidationBlueprint, WorkbookBlueprint } from "../../../src/workbook/workbookBlueprint";
import { someAddIn } from "./blueprints";

const textUnit = fc.constantFrom("ก", "ำ", "้", "โครงการ", " ", "  ", "\n", "\r\n", "\t", "a", "Z", "0", "๙", "=", "+", "-", "@", "'", '"', "<", ">", "&", "_x0041_", "\u0001", "\u200b", "🚧", "]]>", "%", "/", "#N/A");
const text = fc.array(textUnit, { maxLength: 12 }).map((units) => units.join(""));
const serial = fc.integer({ min: 36_526, max: 73_050 });
const number = fc.oneof(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.double({ noNaN: true, noDefaultInfinity: true }), serial);
const error = fc.constantFrom("#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!").map((code) => ({ error: code }));
const plain = fc.oneof(text, number, fc.boolean(), error, fc.constant(null));
const formula = fc.constantFrom("1+1", '"<"&">"', "TODAY()", "SUM(A1:B2)", 'IF(A1="ก",TRUE,NA())');
const content: fc.Arbitrary<CellContent> = fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: fc.record({ formula, result: plain }) });

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, "0"));
const line = fc.record({ style: fc.constantFrom("hair", "thin", "medium"), color });
const style: fc.Arbitrary<LayoutStyle> = fc.record(
  {
    font: fc.record(
      { name: fc.constantFrom("TH Sarabun New", "Tahoma", "A & B"), size: fc.constantFrom(8, 10.5, 16, 20), bold: fc.boolean(), italic: fc.boolean(), color },
      { requiredKeys: ["name", "size"] },
    ),
    align: fc.record(
      { horizontal: fc.constantFrom("left", "center", "right"), vertical: fc.constantFrom("top", "middle", "bottom"), wrap: fc.boolean(), indent: fc.integer({ min: 0, max: 5 }) },
      { requiredKeys: ["horizontal", "vertical", "wrap"] },
    ),
    fill: color,
    border: fc.record({ top: line, right: line, bottom: line, left: line }, { requiredKeys: [] }),
    numberFormat: fc.constantFrom("@", "#,##0.00", "0", '0.00"%"', "[$-107041E]d mmm yyyy", '"▼ "@', "#,##0.00;[Red]-#,##0.00"),
  },
  { requiredKeys: ["font", "align"] },
);
const styleNames = ["s0", "s1", "s2", "s3"] as const;
const styleName = fc.constantFrom(...styleNames);
const styles = fc.record(Object.fromEntries(styleNames.map((name) => [name, style])) as Record<(typeof styleNames)[number], typeof style>);

const inches = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);
const page: fc.Arbitrary<PageSetup> = fc.record({
  paper: fc.constant("A4" as const),
  orientation: fc.constantFrom("portrait", "landscape"),
  margins: fc.record({ top: inches, bottom: inches, left: inches, right: inches, header: inches, footer: inches }),
  titleRows: fc.option(fc.constantFrom({ first: 1, last: 1 }, { first: 2, last: 5 })),
  header: fc.constantFrom("", "&Lก&C<&A>&R&D", '&C&"TH Sarabun New,Bold"&16หัวเรื่อง && "รอง"'),
  footer: fc.constantFrom("", "หน้า &P/&N", "&R&P"),
  fitToWidth: fc.boolean(),
});
const widths = fc.array(fc.constantFrom(0.5, 8.43, 9, 20, 120), { maxLength: 8 });
const sheetName = fc
  .array(fc.constantFrom("ก", "า", "้", "แผน", " ", "a", "1", "-", "_", "&", "<", '"', "#", "."), { minLength: 1, maxLength: 10 })
  .map((units) => `x${units.join("")}`.slice(0, 31));

interface TableShape {
  readonly columns: number;
  readonly rows: readonly (readonly CellContent[])[];
}
const tableShape: fc.Arbitrary<TableShape> = fc
  .integer({ min: 1, max: 5 })
  .chain((columns) => fc.record({ columns: fc.constant(columns), rows: fc.array(fc.array(content, { minLength: columns, maxLength: columns }), { maxLength: 6 }) }));
const header = fc.array(fc.constantFrom("ก", "งบ", " ", "\n", "a", "&", "<", "'", "(", "%", "_x0041_"), { minLength: 1, maxLength: 6 }).map((units) => units.join(""));

/** Tables stand below each other from row 20 on, static cells above. */
const tables = (sheet: number) =>
  fc.array(fc.tuple(tableShape, fc.array(header, { minLength: 5, maxLength: 5 }), styleName, styleName, fc.integer({ min: 1, max: 4 }), fc.option(formula)), { maxLength: 3 }).map((shapes) => {
    let row = 20;
    return shapes.map(([{ columns, rows }, headers, headerStyle, bodyStyle, column, calculated], index): TableBlueprint => {
      const table = {
        name: `ตาราง_${sheet}_${index}`,
        row,
        column,
        tableStyle: "TableStyleLight9",
        columns: headers.slice(0, columns).map((text, position) => ({ header: `${position}${text}`, headerStyle, bodyStyle, formula: position === 0 ? calculated : null })),
        rows,
      };
      row += rows.length + 4;
      return table;
    });
  });

const cells = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }), content, styleName), { maxLength: 12 }).map((rows) =>
  // One cell a row, so that none overlap.
  rows.map(([column, span, value, name], index): CellBlueprint => ({ row: index + 1, column, span, content: value, style: name })),
);

const message = fc.record({ errorTitle: fc.constantFrom("", "ผิด"), error: fc.constantFrom("", 'ก "<&>"\nข'), promptTitle: fc.constantFrom("", "คำแนะนำ"), prompt: fc.constantFrom("", "บรรทัด 1\r\nบรรทัด 2") });
const rule: fc.Arbitrary<ValidationBlueprint["rule"]> = fc.oneof(
  fc.record({ kind: fc.constant("list" as const), source: fc.constantFrom("รายการ", "$A$1:$A$9", '"ก,ข"') }),
  fc.record({ kind: fc.constant("custom" as const), formula: fc.constantFrom('LEN(A1)<5', 'A1<>"&"') }),
  fc.record({ kind: fc.constantFrom("date", "decimal", "whole", "textLength"), operator: fc.constantFrom("greaterThanOrEqual", "lessThanOrEqual"), low: fc.constantFrom(0, 45_000, "$B$1") }),
  fc.record({ kind: fc.constantFrom("date", "decimal", "whole", "textLength"), operator: fc.constant("between" as const), low: fc.constantFrom(0, "$B$1"), high: fc.constantFrom(1e9, "$B$2") }),
);
const validations = fc
  .array(fc.tuple(rule, message, fc.boolean(), fc.constantFrom("stop", "warning", "information")), { maxLength: 5 })
  .map((rules) => rules.map(([each, texts, allowBlank, errorStyle], index): ValidationBlueprint => ({ range: `${"ABCDE"[index]}1:${"ABCDE"[index]}99`, rule: each, allowBlank, errorStyle, ...texts })));

const expression = fc.record(
  { kind: fc.constant("expression" as const), formula: fc.constantFrom('$A1="<"', "AND($A1>0,$B1<1)"), fill: color, fontColor: color, bold: fc.boolean(), numberFormat: fc.constantFrom('"▲ "@', "0.0") },
  { requiredKeys: ["kind", "formula"] },
);
const dataBar = fc.record({ kind: fc.constant("dataBar" as const), color, min: fc.constantFrom(0, -5), max: fc.constantFrom(1, 100) });
const conditionalFormats: fc.Arbitrary<ConditionalFormatBlueprint[]> = fc.array(
  fc.record({ range: fc.constantFrom("A1:A9", "B2:D40", "F1"), rules: fc.array(fc.oneof(expression, dataBar), { minLength: 1, maxLength: 3 }) }),
  { maxLength: 3 },
);

const sheet = (index: number): fc.Arbitrary<SheetBlueprint> =>
  fc.record({
    name: sheetName.map((name) => `${index}${name}`),
    visibility: index === 1 ? fc.constant("visible" as const) : fc.constantFrom("visible", "hidden", "veryHidden"),
    tabColor: fc.option(color),
    columnWidths: widths,
    hiddenColumns: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 2 }),
    frozen: fc.record({ rows: fc.integer({ min: 0, max: 3 }), columns: fc.integer({ min: 0, max: 3 }) }),
    rowHeights: fc.constantFrom<Readonly<Record<number, number>>>({}, { 1: 30 }, { 2: 600, 40: 15.5 }),
    page,
    cells,
    tables: tables(index),
    validations,
    conditionalFormats,
    isProtected: fc.boolean(),
  });

const blueprint: fc.Arbitrary<WorkbookBlueprint> = fc.integer({ min: 1, max: 4 }).chain((sheets) =>
  fc.record({
    title: text,
    subject: text,
    sheets: fc.tuple(...Array.from({ length: sheets }, (_sheet, index) => sheet(index + 1))),
    names: fc.constantFrom([], [{ name: "รายการ", refersTo: "$A$1:$A$9" }, { name: "สูตร", refersTo: 'IF(1<2,"&",ตาราง_1_0[0ก])' }]),
    styles,
    addIn: fc.constantFrom(null, someAddIn),
  }),
);

const layout = (index: number): fc.Arbitrary<ReportLayout> =>
  fc.record({
    sheetName: sheetName.map((name) => `${index}${name}`),
    title: text,
    page,
    columnWidths: widths,
    styles,
    rows: fc.array(
      fc.record(
        {
          height: fc.constantFrom(5, 20.8, 409, 500),
          pageBreakBefore: fc.boolean(),
          cells: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.oneof(text, number, fc.constant(null)), styleName), { maxLength: 4 }).map((parts) => {
            let column = 1;
            return parts.map(([span, value, name]) => {
              const cell = { column, span, value, style: name };
              column += span + (span % 2);
              return cell;
            });
          }),
        },
        { requiredKeys: ["height", "cells"] },
      ),
      { maxLength: 15 },
    ),
  });

const layouts = fc.integer({ min: 1, max: 3 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_layout, index) => layout(index + 1))));

function drawn<Value>(arbitrary: fc.Arbitrary<Value>, seed: number): Value {
  const [value] = fc.sample(arbitrary, { seed, numRuns: 1 });
  if (value === undefined) throw new Error("nothing was drawn");
  return value;
}

export const randomBlueprint = (seed: number): WorkbookBlueprint => drawn(blueprint, seed);
export const randomLayouts = (seed: number): readonly ReportLayout[] => drawn(layouts, seed);
