import { formatRange } from "../../../../ooxml/grid/cellRange";
import type { CellRange } from "../../../../ooxml/grid/cellRange";
import type { RawCell } from "../../../../ooxml/read/scanSheet";
import { editTag, openedTag } from "../../../../ooxml/xml/editTag";
import { setAttribute } from "../../../../ooxml/xml/xmlEdit";
import type { XmlEdit } from "../../../../ooxml/xml/xmlEdit";
import { cellXml } from "./cellXml";
import { holdsFormula } from "./draftCells";
import type { DraftCell } from "./draftCells";
import { moveSharedFormulas } from "./moveSharedFormulas";
import { unknownMarkup } from "./refusals";
import type { SheetCells } from "./sheetCells";
import type { IndexedRow, SheetIndex } from "./sheetIndex";

/**
 * The changes that put cells into a sheet: cells are replaced where they stand, new ones and new rows are inserted in
 * their order, and every other character stays.
 *
 * @param heights points that rows have at least, by their number; others stay as they are
 * @throws WorkbookError UNKNOWN_MARKUP: a row holds something that is no cell
 */
export function editRows(cells: SheetCells, drafted: readonly DraftCell[], heights: ReadonlyMap<number, number>): XmlEdit[] {
  const { index } = cells;
  const heirs = moveSharedFormulas(cells, drafted);
  const byRow = new Map<number, DraftCell[]>();
  for (const cell of drafted) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const ascending = [...byRow].sort(([a], [b]) => a - b).map(([number, list]) => [number, list.sort((a, b) => a.column - b.column)] as const);

  const edits: XmlEdit[] = [];
  const appended: string[] = [];
  for (const [number, list] of ascending) {
    const row = cells.row(number);
    if (row !== undefined) edits.push(...editRow(cells, row, list, heirs), ...growRow(index, row, list, heights.get(number)));
    else {
      const written = list.filter(({ isRemoved }) => !isRemoved).map((cell) => newCell(index, cell));
      if (written.length === 0) continue;
      const height = heights.get(number);
      const own = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
      const xml = `<${index.prefix}row r="${number}"${own}>${written.join("")}</${index.prefix}row>`;
      const next = rowAfter(index.rows, number);
      if (next === undefined) appended.push(xml);
      else edits.push({ start: next.element.start, end: next.element.start, replacement: xml });
    }
  }
  if (appended.length > 0) edits.push(appendContent(index, index.data.element, index.data.end.contentEnd, appended.join("")));
  for (const [{ row, column, formula }, xml] of heirs) {
    const isDrafted = byRow.get(row)?.some((draft) => draft.column === column) ?? false;
    if (!isDrafted && formula !== null) edits.push({ start: formula.element.start, end: formula.end, replacement: xml });
  }
  return [...edits, ...growDimension(index, drafted)];
}

type Heirs = ReturnType<typeof moveSharedFormulas>;

function editRow(cells: SheetCells, row: IndexedRow, drafted: readonly DraftCell[], heirs: Heirs): XmlEdit[] {
  const { index } = cells;
  if (row.unknown !== null) throw unknownMarkup(index, drafted[0] ?? null, row.unknown.local);
  if (isEmptied(index, row, drafted)) return [{ start: row.element.start, end: row.end.end, replacement: "" }];
  const edits: XmlEdit[] = [];
  const appended: string[] = [];
  const added: DraftCell[] = [];
  const canRemove = row.cells.every(({ element }) => element.get("r") !== undefined); // others count on from the cell before
  for (const draft of drafted) {
    const cell = row.cells.find(({ column }) => column === draft.column);
    if (cell !== undefined) {
      edits.push({ start: cell.element.start, end: cell.end.end, replacement: draft.isRemoved && canRemove ? "" : changedCell(cells, cell, draft, heirs) });
      continue;
    }
    if (draft.isRemoved) continue;
    added.push(draft);
    const next = row.cells.find(({ column }) => column > draft.column);
    if (next === undefined) appended.push(newCell(index, draft));
    else edits.push({ start: next.element.start, end: next.element.start, replacement: newCell(index, draft) });
  }
  if (appended.length > 0) edits.push(appendContent(index, row.element, row.end.contentEnd, appended.join("")));
  return [...edits, ...mendSpans(index, row, added)];
}

function growRow(index: SheetIndex, row: IndexedRow, drafted: readonly DraftCell[], height: number | undefined): XmlEdit[] {
  if (height === undefined || row.element.isSelfClosing || drafted.every(({ isRemoved }) => isRemoved) || Number(row.element.get("ht") ?? 0) >= height) return [];
  return Object.entries({ ht: String(height), customHeight: "1" }).map(([name, value]) => setAttribute(index.source.text, row.element, name, value));
}

/** Whether nothing is left of a row: no cell, and nothing said about the row itself. */
function isEmptied(index: SheetIndex, row: IndexedRow, drafted: readonly DraftCell[]): boolean {
  if (!drafted.every(({ isRemoved }) => isRemoved) || row.cells.length > drafted.length) return false;
  const tag = index.source.text.slice(row.element.start, row.element.contentStart);
  const next = rowAfter(index.rows, row.number);
  const isCounted = next !== undefined && next.element.get("r") === undefined;
  return !isCounted && editTag(tag, { r: null, spans: null }) === `<${row.element.name}>`;
}

function rowAfter(rows: readonly IndexedRow[], number: number): IndexedRow | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.number ?? 0) > number) high = middle;
    else low = middle + 1;
  }
  return rows[low];
}

function newCell(index: SheetIndex, { row, column, content, style, moved }: DraftCell): string {
  if (moved !== null) return moved;
  return cellXml(index.prefix, { row, column, content, style, tag: null, keptFormula: null });
}

function changedCell(cells: SheetCells, cell: RawCell, { row, column, content, style, moved }: DraftCell, heirs: Heirs): string {
  if (moved !== null) return moved;
  const { source, prefix } = cells.index;
  const formula = cell.formula !== null && cells.keepsFormula(cell, content) ? source.text.slice(cell.formula.element.start, cell.formula.end) : null;
  return cellXml(prefix, {
    row,
    column,
    content,
    style,
    tag: source.text.slice(cell.element.start, cell.element.contentStart),
    keptFormula: formula === null ? null : (heirs.get(cell) ?? formula),
  });
}

/** Content at the end of an element, which is opened when it was written as `<a/>`. */
function appendContent(index: SheetIndex, element: IndexedRow["element"], contentEnd: number, content: string): XmlEdit {
  if (!element.isSelfClosing) return { start: contentEnd, end: contentEnd, replacement: content };
  const tag = index.source.text.slice(element.start, element.contentStart);
  return { start: element.start, end: element.contentStart, replacement: `${openedTag(tag)}${content}</${element.name}>` };
}

/** `spans` says which columns of a row are used; Excel does not need it, so it goes where it would no longer be true. */
function mendSpans(index: SheetIndex, row: IndexedRow, added: readonly DraftCell[]): XmlEdit[] {
  const spans = row.element.get("spans");
  if (spans === undefined || row.element.isSelfClosing) return [];
  const used = spans.split(/\s+/).map((span) => span.split(":").map(Number));
  const isTrue = added.every(({ column }) => used.some(([first = 0, last = 0]) => column >= first && column <= last));
  return isTrue ? [] : [setAttribute(index.source.text, row.element, "spans", null)];
}

function growDimension(index: SheetIndex, drafted: readonly DraftCell[]): XmlEdit[] {
  if (index.dimension === null) return [];
  const { element, range } = index.dimension;
  const grown = drafted
    .filter(({ isRemoved, content }) => !isRemoved && content !== null)
    .reduce<CellRange>(
      (sum, { row, column }) => ({ top: Math.min(sum.top, row), left: Math.min(sum.left, column), bottom: Math.max(sum.bottom, row), right: Math.max(sum.right, column) }),
      range,
    );
  const ref = formatRange(grown);
  return ref === formatRange(range) ? [] : [setAttribute(index.source.text, element, "ref", ref)];
}

/** Whether cells gain or lose formulas, which the calculation chain would have to know. */
export function changesFormulas(cells: SheetCells, drafted: readonly DraftCell[]): boolean {
  return drafted.some((draft) => holdsFormula(draft) !== ((cells.at(draft.row, draft.column)?.formula ?? null) !== null));
}
