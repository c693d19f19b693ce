import { NOT_CALCULATED } from "../../model/cells";
import type { RowModel, Scalar } from "../../model/cells";
import type { ColumnModel } from "../../model/book";
import type { CellStyle } from "../../model/style";
import { formatCell } from "../../grid/address";
import { lastColumn, lastRow } from "../../grid/area";
import { damaged } from "../package/fault";
import type { LostParts } from "../package/lost";
import { decodeText } from "../xml/cellText";
import { parseXml } from "../xml/parseXml";
import { formulaReader } from "./cellFormulas";
import { serialOfIsoDate } from "./isoDate";
import { RowScanner } from "./rowScanner";
import { hasRuns, stringItemText } from "./stringItem";

/** What cells need to be understood. */
export interface CellContext {
  readonly part: string;
  readonly lost: LostParts;
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  readonly columns: readonly (ColumnModel | undefined)[];
  readonly defaultStyle: CellStyle;
}

/** Where the rows stand in a sheet's XML. */
export interface RowsPlace {
  readonly start: number;
  readonly end: number;
  /** Prefix of the main namespace with its colon, "" for none. */
  readonly prefix: string;
  /** Start tag of the sheet, for its namespaces. */
  readonly rootTag: string;
}

/** @throws WorkbookError DAMAGED_PACKAGE naming the cell */
export function readRows(xml: string, place: RowsPlace, context: CellContext): (RowModel | undefined)[] {
  const scanner = new RowScanner(xml, place.start, place.end, place.prefix, context.part);
  const readCell = cellReader(scanner, place, context);
  const rows: (RowModel | undefined)[] = [];
  let index = -1;
  while (scanner.at < place.end && scanner.next("sheetData")) {
    scanner.expect("row", "sheetData");
    const said = scanner.attribute("r");
    const next = said === undefined ? index + 1 : Number(said) - 1;
    if (!Number.isInteger(next) || next > lastRow) throw damaged(context.part, "value", `row ${said ?? ""}`);
    if (next <= index) throw damaged(context.part, "order", `row ${next + 1}`);
    index = next;
    const row = newRow(scanner, context);
    if (!scanner.tag.isClosed) {
      let column = -1;
      while (scanner.next("row")) {
        scanner.expect("c", `row ${index + 1}`);
        column = readCell(row, index, column);
      }
    }
    if (row.values.length > 0 || row.styles !== null || row.height !== null || row.isHidden || row.outline > 0 || row.style !== null) rows[index] = row;
  }
  return rows;
}

/** A height that Excel fitted to the content is not kept: it is fitted again. */
function newRow(scanner: RowScanner, { styles }: CellContext): RowModel {
  if (!scanner.tag.attributes.includes("=")) return { values: [], formulas: null, styles: null, height: null, isHidden: false, outline: 0, style: null };
  const isTrue = (name: string): boolean => ["1", "true"].includes(scanner.attribute(name) ?? "");
  const height = isTrue("customHeight") ? Number(scanner.attribute("ht")) : Number.NaN;
  const style = isTrue("customFormat") ? (styles[Number(scanner.attribute("s") ?? "0")] ?? null) : null;
  return { values: [], formulas: null, styles: null, height: Number.isFinite(height) ? height : null, isHidden: isTrue("hidden"), outline: Number(scanner.attribute("outlineLevel") ?? "0"), style };
}

type CellReader = (row: RowModel, index: number, before: number) => number;

/** Gives back the column that was read. */
function cellReader(scanner: RowScanner, place: RowsPlace, context: CellContext): CellReader {
  const { part, lost, styles, columns, defaultStyle } = context;
  const formulas = formulaReader(part, lost);
  const value = valueReader(context);
  const inlineText = (): string => {
    const root = /^<([^\s/>]+)/.exec(place.rootTag)?.[1] ?? "";
    const item = parseXml(`${place.rootTag}${scanner.source()}</${root}>`, part).children[0];
    if (item === undefined) return "";
    if (hasRuns(item)) lost.note(part, "rPr");
    return stringItemText(item);
  };
  return (row, index, before) => {
    const address = scanner.attribute("r");
    const column = address === undefined ? before + 1 : columnOf(address, index + 1);
    const refuse = (reason: "value" | "order" = "value") => damaged(part, reason, address ?? formatCell(index, Math.max(0, column)));
    if (column < 0 || column > lastColumn) throw refuse();
    if (column <= before) throw refuse("order");
    const style = styles[Number(scanner.attribute("s") ?? 0)];
    if (style === undefined) throw refuse();
    const type = scanner.attribute("t") ?? "n";
    // An empty cell that is there at all is there for its look, even when it is that of its column.
    const isForItsLook = scanner.tag.isClosed && style !== styles[0];
    if (isForItsLook || style !== (row.style ?? columns[column]?.style ?? defaultStyle)) (row.styles ??= [])[column] = style;
    if (scanner.tag.isClosed) return column;

    let formula: string | null = null;
    let content: Scalar = null;
    while (scanner.next("c")) {
      switch (scanner.tag.name) {
        case "v":
          content = value(type, scanner.text(), refuse);
          break;
        case "f": {
          const kind = scanner.tag.attributes === "" ? undefined : scanner.attribute("t");
          const [ref, shared] = kind === undefined ? [] : [scanner.attribute("ref"), scanner.attribute("si")];
          formula = formulas.read({ type: kind, ref, shared, text: scanner.text() }, index, column, refuse);
          break;
        }
        case "is":
          content = inlineText();
          break;
        case "extLst":
          scanner.source();
          break;
        default:
          throw scanner.refuse(`${scanner.tag.name} within ${address ?? "a cell"}`);
      }
    }
    if (formula !== null) {
      (row.formulas ??= [])[column] = formula;
      row.values[column] = content ?? NOT_CALCULATED;
    } else if (content !== null) row.values[column] = content;
    return column;
  };
}

function valueReader({ strings, date1904 }: CellContext): (type: string, text: string, refuse: () => Error) => Scalar {
  const errors = new Map<string, { readonly error: string }>();
  return (type, text, refuse) => {
    switch (type) {
      case "n": {
        if (text.trim() === "") return null;
        const number = Number(text);
        if (!Number.isFinite(number) || /^\s*[+-]?0[xob]/i.test(text)) throw refuse();
        return number;
      }
      case "s": {
        const shared = /^\s*\d+\s*$/.test(text) ? strings[Number(text)] : undefined;
        if (shared === undefined) throw refuse();
        return shared;
      }
      case "str":
        return decodeText(text);
      case "b":
        return text.trim() === "1" || text.trim() === "true";
      case "e": {
        const error = errors.get(text) ?? { error: text.trim() };
        errors.set(text, error);
        return error;
      }
      case "d": {
        const serial = serialOfIsoDate(text, date1904);
        if (serial === null) throw refuse();
        return serial;
      }
      case "inlineStr":
        return decodeText(text);
      default:
        throw refuse();
    }
  };
}

/** The column of an address like `AB12`, from 0; -1 when it is no address of this row. */
function columnOf(address: string, row: number): number {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const letter = address.charCodeAt(at) & ~32; // upper case
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return Number(address.slice(at)) === row ? column - 1 : -1;
}
