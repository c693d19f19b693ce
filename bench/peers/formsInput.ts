import { withFont } from "../../src/workbook/headerFooter";
import type { BorderLine, LayoutStyle, ReportLayout } from "../../src/workbook/reportLayout";

/**
 * Forms as a text that programs in other languages read easily: a line each, fields parted by tabs, `\n`, `\t` and `\\` for line break, tab and backslash.
 *
 *     W column width                 S number font size bold italic color horizontal vertical wrap indent fill format, and line and colour of the four edges
 *     F sheet footer                 R row height                      C row column span style s|n|b value
 *
 * Rows and columns count from 0; lines of edges are Excel's numbers (1 thin, 2 medium, 7 hair, 0 none). All forms share the styles of the first.
 */
export function formsInput(layouts: readonly ReportLayout[]): string {
  const [first] = layouts;
  if (first === undefined) return "";
  const numbers = new Map(Object.keys(first.styles).map((name, index) => [name, index]));
  return [
    ...first.columnWidths.map((width, column) => line("W", column, width)),
    ...Object.values(first.styles).map((style, index) => line("S", index, ...fieldsOf(style))),
    ...layouts.flatMap((layout) => formLines(layout, numbers, first.styles)),
  ].join("\n");
}

function formLines({ sheetName, page, rows }: ReportLayout, numbers: ReadonlyMap<string, number>, styles: ReportLayout["styles"]): readonly string[] {
  const font = Object.values(styles)[0]?.font.name ?? null;
  return [
    line("F", sheetName, withFont(page.footer, font)),
    ...rows.map(({ height }, row) => line("R", row, height)),
    ...rows.flatMap(({ cells }, row) =>
      cells.map(({ column, span, style, value }) => line("C", row, column - 1, span, numbers.get(style) ?? 0, typeof value === "string" ? "s" : value === null ? "b" : "n", value ?? "")),
    ),
  ];
}

function fieldsOf({ font, align, fill, numberFormat, border }: LayoutStyle): readonly (string | number)[] {
  const edge = (side: BorderLine | undefined) => [side === undefined ? 0 : { hair: 7, thin: 1, medium: 2 }[side.style], side?.color ?? ""];
  return [
    font.name, font.size, Number(font.bold === true), Number(font.italic === true), font.color ?? "", align.horizontal, align.vertical, Number(align.wrap), align.indent ?? 0,
    fill ?? "", numberFormat ?? "", ...edge(border?.top), ...edge(border?.right), ...edge(border?.bottom), ...edge(border?.left),
  ];
}

function line(...fields: readonly (string | number)[]): string {
  return fields.map((field) => String(field).replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", "\\t")).join("\t");
}
