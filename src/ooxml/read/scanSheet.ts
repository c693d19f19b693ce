import { cellAddress } from "../../workbook/cellRef";
import { WorkbookError } from "../../workbook/workbookError";
import { lastColumn, lastRow } from "../grid/cellRange";
import * as ns from "../opc/namespaces";
import { damagedPart } from "../xml/partFault";
import { scanXml } from "../xml/scanXml";
import type { ElementEnd, ScannedElement } from "../xml/scanXml";
import type { PartText } from "../xml/decodePart";
import { decodeCellText } from "../xml/cellText";
import { StringItem } from "./stringItem";

/** A row as it stands in the sheet's XML. */
export interface RawRow {
  /** From 1; counted on from the row before when the XML does not say it. */
  readonly number: number;
  readonly element: ScannedElement;
}

/** A cell as it stands in the sheet's XML, nothing looked up. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  /** `n` number, `s` shared text, `str` text of a formula, `inlineStr`, `b`, `e`, `d` ISO date. */
  readonly type: string;
  /** What stands in `v`; null when there is none. */
  readonly value: string | null;
  /** Text of an `is`. */
  readonly inline: string | null;
  readonly formula: RawFormula | null;
  readonly element: ScannedElement;
  readonly end: ElementEnd;
  /** Name of the first child that is not `v`, `f` or `is`. */
  readonly unknown: string | null;
}

/** A formula as it stands: members of a shared formula but the first have no text of their own. */
export interface RawFormula {
  readonly kind: "normal" | "shared" | "array" | "dataTable";
  readonly text: string;
  readonly ref: string | null;
  /** Number of the shared formula. */
  readonly shared: string | null;
  readonly element: ScannedElement;
  readonly end: number;
}

export interface SheetVisitor {
  /** Whether to report a cell; what is not wanted costs little. All are when this is left out. */
  wants?(row: number, column: number): boolean;
  cell?(cell: RawCell): void;
  row?(row: RawRow): void;
  rowEnd?(row: RawRow, end: ElementEnd): void;
  /** Something in a row that is no cell, or (`row` null) among the rows that is no row. */
  unknown?(element: ScannedElement, row: RawRow | null): void;
  dataEnd?(element: ScannedElement, end: ElementEnd): void;
  /** Elements outside the rows. */
  element?(element: ScannedElement): void;
  text?(text: string): void;
  elementEnd?(element: ScannedElement, end: ElementEnd): void;
}

/**
 * Reads a worksheet once from beginning to end. Rows and cells without an address are numbered as Excel numbers them.
 *
 * @param sheet the sheet's name, for errors
 * @throws WorkbookError DAMAGED_PACKAGE, STRICT_WORKBOOK, UNKNOWN_MARKUP (alternative content among the cells: there is no telling which one counts)
 */
export function scanSheet(source: PartText, sheet: string, visitor: SheetVisitor): void {
  let root: ScannedElement | null = null;
  let data: ScannedElement | null = null;
  let row: RawRow | null = null;
  let rowNumber = 0;
  let column = 0;
  let cell: CellReader | null = null;
  /** Depth inside something whose content does not matter. */
  let skipped = 0;

  const openRow = (element: ScannedElement): void => {
    const number = numberOf(element.get("r")) ?? rowNumber + 1;
    if (!(number > 0 && number <= lastRow)) throw damagedPart(source, "value", { line: element.line });
    if (number <= rowNumber) throw damagedPart(source, "order", { line: element.line });
    rowNumber = number;
    column = 0;
    row = { number, element };
    visitor.row?.(row);
  };
  const openCell = (element: ScannedElement): void => {
    const next = columnOf(element.get("r"), rowNumber) ?? column + 1;
    const cellName = cellAddress({ row: rowNumber, column: Math.max(next, 1) });
    if (!(next > 0 && next <= lastColumn)) throw damagedPart(source, "value", { line: element.line });
    if (next <= column) throw damagedPart(source, "order", { line: element.line, cell: cellName });
    column = next;
    if (visitor.cell === undefined || visitor.wants?.(rowNumber, column) === false) skipped = 1;
    else cell = new CellReader(rowNumber, column, element);
  };
  const refuseAlternatives = (element: ScannedElement): void => {
    if (element.uri !== ns.markupCompatibility) return;
    throw new WorkbookError("UNKNOWN_MARKUP", { file: source.file, sheet, part: source.part, element: element.local, line: element.line, cell: null });
  };

  scanXml(source.text, source, {
    open(element) {
      if (skipped > 0) skipped++;
      else if (cell !== null) {
        refuseAlternatives(element);
        if (!cell.open(element)) skipped = 1;
      } else if (row !== null && isMain(element, "c")) openCell(element);
      else if (row === null && data !== null && isMain(element, "row")) openRow(element);
      else if (data !== null) {
        refuseAlternatives(element);
        visitor.unknown?.(element, row);
        skipped = 1;
      } else if (root !== null && isMain(element, "sheetData")) data = element;
      else {
        if (root === null) checkRoot(element, source);
        root ??= element;
        visitor.element?.(element);
      }
    },
    text(text) {
      if (skipped > 0) return;
      if (cell !== null) cell.add(text);
      else if (data === null) visitor.text?.(text);
    },
    close(element, end) {
      if (skipped > 0) {
        skipped--;
        return;
      }
      if (cell !== null) {
        if (element !== cell.element) cell.close(element, end);
        else {
          visitor.cell?.(cell.finish(end));
          cell = null;
        }
      } else if (row !== null) {
        visitor.rowEnd?.(row, end);
        row = null;
      } else if (data !== null) {
        visitor.dataEnd?.(element, end);
        data = null;
      } else visitor.elementEnd?.(element, end);
    },
  });
}

/** Reads the inside of one `c`. */
class CellReader {
  #leaf: "v" | "f" | null = null;
  #value: string | null = null;
  #formula: { text: string; readonly element: ScannedElement; end: number } | null = null;
  #inline: StringItem | null = null;
  #isInline = false;
  #unknown: string | null = null;

  constructor(
    private readonly row: number,
    private readonly column: number,
    readonly element: ScannedElement,
  ) {}

  /** Whether the element is one that is read; the content of others is to be skipped. */
  open(element: ScannedElement): boolean {
    if (this.#isInline) {
      this.#inline?.open(element);
      return true;
    }
    if (this.#leaf === null && isMain(element, "v")) {
      this.#leaf = "v";
      this.#value ??= "";
    } else if (this.#leaf === null && isMain(element, "f")) {
      this.#leaf = "f";
      this.#formula = { text: "", element, end: element.contentStart };
    } else if (this.#leaf === null && isMain(element, "is")) {
      this.#isInline = true;
      this.#inline = new StringItem();
    } else {
      this.#unknown ??= element.local;
      return false;
    }
    return true;
  }

  add(text: string): void {
    if (this.#isInline) this.#inline?.add(text);
    else if (this.#leaf === "v") this.#value = (this.#value ?? "") + text;
    else if (this.#leaf === "f" && this.#formula !== null) this.#formula.text += text;
  }

  close(element: ScannedElement, { end }: ElementEnd): void {
    if (this.#leaf === "f" && this.#formula !== null) this.#formula.end = end;
    if (this.#isInline && !isMain(element, "is")) this.#inline?.close(element);
    else {
      this.#isInline = false;
      this.#leaf = null;
    }
  }

  finish(end: ElementEnd): RawCell {
    return {
      row: this.row,
      column: this.column,
      type: this.element.get("t") ?? "n",
      value: this.#value,
      inline: this.#inline?.text ?? null,
      formula: this.#formula === null ? null : rawFormula(this.#formula),
      element: this.element,
      end,
      unknown: this.#unknown,
    };
  }
}

function rawFormula({ element, text, end }: { readonly element: ScannedElement; readonly text: string; readonly end: number }): RawFormula {
  const type = element.get("t");
  return {
    kind: type === "shared" || type === "array" || type === "dataTable" ? type : "normal",
    text: decodeCellText(text),
    ref: element.get("ref") ?? null,
    shared: element.get("si") ?? null,
    element,
    end,
  };
}

function isMain(element: ScannedElement, local: string): boolean {
  return element.local === local && element.uri === ns.main;
}

function checkRoot(element: ScannedElement, source: PartText): void {
  if (isMain(element, "worksheet")) return;
  if (element.uri.startsWith(ns.strictPrefix)) throw new WorkbookError("STRICT_WORKBOOK", { file: source.file });
  throw damagedPart(source, "incomplete", { line: element.line });
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** The column of an address like `AB12`; null without an address, 0 when it is no address of this row. */
function columnOf(address: string | undefined, row: number): number | null {
  if (address === undefined) return null;
  let column = 0;
  let index = 0;
  for (; index < address.length; index++) {
    const letter = address.charCodeAt(index) & ~32; // upper case
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return Number(address.slice(index)) === row ? column : 0;
}
