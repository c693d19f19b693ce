import { columnLetters } from "../../../../workbook/cellRef";
import { NOT_CALCULATED } from "../../model/cells";
import type { RowModel, Scalar } from "../../model/cells";
import type { SheetModel } from "../../model/book";
import type { CellStyle } from "../../model/style";
import { toFileFormula } from "../formula/newerFunctions";
import { numberText, textContent } from "../xml/markup";
import type { StyleSheet } from "../styles/styleSheet";
import type { SharedStrings } from "./sharedStrings";

/** The rows of a sheet as pieces of XML, `sheetData` included. */
export function rowsMarkup({ rows, columns, defaultStyle }: SheetModel, styles: StyleSheet, strings: SharedStrings): string[] {
  const letters: string[] = [];
  const pieces: string[] = [];
  let piece = "<sheetData>";
  rows.forEach((row, index) => {
    if (row === undefined) return;
    const styleOf = (column: number): CellStyle => row.styles?.[column] ?? row.style ?? columns[column]?.style ?? defaultStyle;
    let cells = "";
    const width = Math.max(row.values.length, row.formulas?.length ?? 0, row.styles?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const value = row.values[column] ?? null;
      const formula = row.formulas?.[column];
      if (value === null && formula === undefined && row.styles?.[column] === undefined) continue;
      const id = styles.cell(styleOf(column));
      const start = `<c r="${(letters[column] ??= columnLetters(column + 1))}${index + 1}"${id === 0 ? "" : ` s="${id}"`}`;
      cells += start + (formula === undefined ? content(value, strings) : calculated(formula, value));
    }
    const attributes = rowAttributes(row, styles);
    if (cells !== "" || attributes !== "") piece += cells === "" ? `<row r="${index + 1}"${attributes}/>` : `<row r="${index + 1}"${attributes}>${cells}</row>`;
    if (piece.length < 1 << 18) return;
    pieces.push(piece);
    piece = "";
  });
  return [...pieces, `${piece}</sheetData>`];
}

function rowAttributes({ height, isHidden, outline, style }: RowModel, styles: StyleSheet): string {
  return (
    (style === null ? "" : ` s="${styles.cell(style)}" customFormat="1"`) +
    (height === null ? "" : ` ht="${numberText(height)}" customHeight="1"`) +
    (isHidden ? ` hidden="1"` : "") +
    (outline === 0 ? "" : ` outlineLevel="${outline}"`)
  );
}

function content(value: Scalar, strings: SharedStrings): string {
  if (value === null) return "/>";
  if (typeof value === "number") return `><v>${numberText(value)}</v></c>`;
  if (typeof value === "string") return ` t="s"><v>${strings.idOf(value)}</v></c>`;
  if (typeof value === "boolean") return ` t="b"><v>${value ? 1 : 0}</v></c>`;
  return ` t="e"><v>${textContent(value.error)}</v></c>`;
}

/** A result that nobody has calculated is left out: whoever opens the file calculates it. */
function calculated(formula: string, value: Scalar): string {
  const f = `<f>${textContent(toFileFormula(formula)).replaceAll("&#10;", "\n").replaceAll("&quot;", '"')}</f>`;
  if (value === null || isNotCalculated(value)) return `>${f}</c>`;
  if (typeof value === "number") return `>${f}<v>${numberText(value)}</v></c>`;
  if (typeof value === "string") return ` t="str">${f}<v>${textContent(value)}</v></c>`;
  if (typeof value === "boolean") return ` t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  return ` t="e">${f}<v>${textContent(value.error)}</v></c>`;
}

export function isNotCalculated(value: Scalar): boolean {
  return typeof value === "object" && value !== null && value.error === NOT_CALCULATED.error;
}
