import { createWorkbookFile } from "../../../src/hosts/exceljs/createWorkbookFile";
import { rangeOf } from "../../../src/hosts/exceljs/build/tableRows";
import { encodeCellText } from "../../../src/ooxml/xml/cellText";
import { renderLayouts } from "../../../src/hosts/exceljs/renderLayouts";
import { cellAddress } from "../../../src/workbook/cellRef";
import { isCellError, isFormulaCell } from "../../../src/workbook/cellValue";
import type { CellContent, CellValue } from "../../../src/workbook/cellValue";
import type { WorkbookBlueprint } from "../../../src/workbook/workbookBlueprint";
import { randomBlueprint, randomLayouts } from "../../support/builders/randomBlueprints";
import { describeWith } from "../../support/programs";
import { readWithOpenpyxl } from "../../support/readWithOpenpyxl";
import type { OpenpyxlCell, OpenpyxlSheet } from "../../support/readWithOpenpyxl";

const seeds = Array.from({ length: 12 }, (_seed, index) => [index + 101]);

/** openpyxl knows no named characters but the underscore's, and that one only outside of formulas. */
const asOpenpyxlSees = (text: string): string => text.replaceAll("x005F_", "");

function expected(content: CellContent): CellValue {
  if (isFormulaCell(content)) return expected(content.result);
  if (typeof content === "string") return content === "" ? null : asOpenpyxlSees(encodeCellText(content));
  return content !== null && isCellError(content) ? content.error : content;
}

function found(cell: OpenpyxlCell | undefined): CellValue {
  if (cell === undefined || cell.value === null) return null;
  if (typeof cell.value === "object") return cell.value.date;
  return typeof cell.value === "string" ? asOpenpyxlSees(cell.value) : cell.value;
}

/** Every content of a blueprint with its address. */
const contentsOf = (sheet: WorkbookBlueprint["sheets"][number]): readonly (readonly [string, CellContent])[] => [
  ...sheet.cells.map(({ row, column, content }) => [cellAddress({ row, column }), content] as const),
  ...sheet.tables.flatMap(({ row, column, columns, rows }) => [
    ...columns.map(({ header }, index) => [cellAddress({ row, column: column + index }), header] as const),
    ...rows.flatMap((contents, below) => contents.map((content, index) => [cellAddress({ row: row + 1 + below, column: column + index }), content] as const)),
  ]),
];

function compare(sheet: OpenpyxlSheet, contents: readonly (readonly [string, CellContent])[]): string[] {
  return contents.flatMap(([address, content]) => {
    const cell = sheet.cells[address];
    const formula = isFormulaCell(content) ? `=${content.formula}` : null;
    const sees = { wanted: [expected(content), formula], got: [found(cell), cell?.formula ?? null] };
    // openpyxl turns numbers in a date's format into dates and gives up on those outside the calendar.
    const isDate = cell?.numberFormat.includes("yyyy") === true && typeof sees.wanted[0] === "number";
    return isDate || JSON.stringify(sees.wanted) === JSON.stringify(sees.got) ? [] : [`${sheet.name}!${address}: ${JSON.stringify(sees)}`];
  });
}

describeWith("openpyxl", "random files hold, cell by cell, what they were asked to hold", () => {
  it.each(seeds)("workbook of seed %i", async (seed) => {
    const blueprint = randomBlueprint(seed);
    const { sheets } = await readWithOpenpyxl(await createWorkbookFile(blueprint, { time: null }));
    expect(sheets.map(({ name, state }) => [name, state])).toEqual(blueprint.sheets.map(({ name, visibility }) => [name, visibility]));
    expect(sheets.flatMap((sheet, index) => compare(sheet, contentsOf(blueprint.sheets[index]!)))).toEqual([]);
    expect(sheets.map(({ tables }) => Object.values(tables).map(({ range }) => range))).toEqual(blueprint.sheets.map(({ tables }) => tables.map(rangeOf)));
  });

  it.each(seeds)("pages of seed %i", async (seed) => {
    const layouts = randomLayouts(seed);
    const { sheets } = await readWithOpenpyxl(await renderLayouts(layouts, { time: null }));
    const contents = layouts.map(({ rows }) => rows.flatMap(({ cells }, index) => cells.map(({ column, value }) => [cellAddress({ row: index + 1, column }), value] as const)));
    expect(sheets.flatMap((sheet, index) => compare(sheet, contents[index]!))).toEqual([]);
    expect(sheets.map(({ heights }) => Object.values(heights).every((height) => height <= 409))).toEqual(layouts.map(() => true));
  });
});
