import { contains, intersects } from "../../../../ooxml/grid/cellRange";
import type { CellRange } from "../../../../ooxml/grid/cellRange";
import { namedRanges } from "../formula/namedRanges";
import { parseRange } from "../../../../ooxml/grid/cellRange";
import { readRelationships } from "../../../../ooxml/opc/relationships";
import { lastDataRow } from "../../../../ooxml/read/tables/readTablePart";
import { decodeCellText } from "../../../../ooxml/xml/cellText";
import type { ZipPackage } from "../zip";
import { blocked } from "./refusals";
import type { TableDraft } from "./tableDraft";

/**
 * Refuses edits that would move rows of a table away from what is tied to their place: hidden rows, rules over some of the rows,
 * comments and links, formulas (anywhere in the workbook) that name cells of the moving rows by address. Excel takes all of these along; we change
 * the table's cells alone.
 *
 * @throws WorkbookError TABLE_BLOCKED
 */
export function refuseMoves(workbook: ZipPackage, draft: TableDraft): void {
  const { table, cells, firstRow } = draft;
  const first = draft.rows.findIndex(({ origin }, row) => origin !== row);
  const isMoving = draft.rows.some(({ origin }, row) => origin !== null && origin !== row);
  if (!isMoving) return;
  const { index } = cells;
  const area: CellRange = { ...table.range, top: firstRow + first, bottom: Math.max(lastDataRow(table), firstRow + draft.rowCount - 1) };
  const at = { row: area.top, column: area.left };
  /** Whole columns of the table's rows stay what they are, whichever row stands where. */
  const cutsThrough = (range: CellRange): boolean => intersects(range, area) && (range.top > area.top || range.bottom < lastDataRow(table));

  const hidden = index.rows.find(({ number, element }) => number >= area.top && number <= area.bottom && ["1", "true"].includes(element.get("hidden") ?? ""));
  if (hidden !== undefined) throw blocked(index, table, { row: hidden.number, column: area.left }, "hiddenRow");
  if (index.covers.some(({ ranges }) => ranges.some(cutsThrough))) throw blocked(index, table, at, "ruleInside");

  const { text, part } = index.source;
  const attached = [...text.matchAll(/<(?:\w+:)?hyperlink\b[^>]*\bref="([^"]+)"/g), ...commentsOf(workbook, part)].map(([, ref]) => parseRange(ref ?? ""));
  if (attached.some((range) => range !== null && intersects(range, area))) throw blocked(index, table, at, "attached");

  for (const [own, formula, place] of formulasOf(workbook, part)) {
    if (place !== null && own && contains(area, place.row, place.column)) continue; // judged as it moves
    const isNamed = namedRanges(formula).some(({ sheet, range }) => (sheet === null ? own : sheet.toLowerCase() === index.sheet.toLowerCase()) && cutsThrough(range));
    if (isNamed) throw blocked(index, table, at, "referenced");
  }
}

function commentsOf(workbook: ZipPackage, sheetPart: string): RegExpMatchArray[] {
  const parts = readRelationships(workbook, sheetPart).filter(({ type, isExternal }) => !isExternal && /\/(comments|threadedComment)$/.test(type));
  return parts.flatMap(({ target }) => (workbook.has(target) ? [...workbook.text(target).matchAll(/\bref="([^"]+)"/g)] : []));
}

type PlacedFormula = readonly [isOwnSheet: boolean, formula: string, cell: { readonly row: number; readonly column: number } | null];

/** Every formula of the workbook: in cells, names and charts. */
function formulasOf(workbook: ZipPackage, sheetPart: string): readonly PlacedFormula[] {
  const parts = workbook.names.filter((name) => /\.xml$/.test(name) && /\/(worksheets|charts)\/|\/workbook\.xml$/.test(name));
  return parts.flatMap((part) =>
    [...workbook.text(part).matchAll(formula)].map(([, before, text]): PlacedFormula => {
      const cell = /<(?:\w+:)?c\s[^>]*?\br="([A-Z]+\d+)"[^>]*>$/.exec(before ?? "")?.[1];
      const range = cell === undefined ? null : parseRange(cell);
      return [part === sheetPart, decodeCellText(unescaped(text ?? "")), range === null ? null : { row: range.top, column: range.left }];
    }),
  );
}

/** The text of `f` (cells, charts) and `definedName`, with the cell's tag where one stands right before it. */
const formula = /(<(?:\w+:)?c\s[^>]*>)?<(?:\w+:)?(?:f|definedName)(?:\s[^>]*)?(?<!\/)>([^<]+)</g;

const unescaped = (text: string): string => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");
