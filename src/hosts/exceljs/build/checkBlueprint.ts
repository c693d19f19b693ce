import { checkSheetNames, checkStyle, refuseRepeated } from "../../../ooxml/write/repairs";
import { cellAddress } from "../../../workbook/cellRef";
import type { SheetBlueprint, TableBlueprint, ValidationBlueprint, WorkbookBlueprint } from "../../../workbook/workbookBlueprint";
import { rowsOrBlank } from "./tableRows";

/**
 * Refuses what Excel would "repair" when opening the file: nothing else notices these faults, neither exceljs nor LibreOffice
 * nor the schema validator. They are faults of whoever made the blueprint, so the error is a plain one.
 *
 * @throws Error naming the sheet and what is wrong
 */
export function checkBlueprint({ sheets, names, styles }: WorkbookBlueprint): void {
  checkSheetNames(sheets.map(({ name }) => name));
  if (!sheets.some(({ visibility }) => visibility === "visible")) throw new Error("a workbook needs a sheet that can be seen");
  refuseRepeated("table or defined name", [...sheets.flatMap(({ tables }) => tables.map(({ name }) => name)), ...names.map(({ name }) => name)]);
  for (const name of [...sheets.flatMap(({ tables }) => tables.map((table) => table.name)), ...names.map((each) => each.name)]) checkName(name);
  for (const sheet of sheets) {
    for (const { style } of sheet.cells) checkStyle(sheet.name, style, styles);
    for (const table of sheet.tables) checkTable(sheet.name, table, styles);
    for (const validation of sheet.validations) checkValidation(sheet.name, validation);
    refuseOverlaps(sheet);
  }
}

/** A letter or underscore first, then letters, digits, dots; Thai vowels and marks are letters to Excel. Never an address. */
function checkName(name: string): void {
  const isWord = /^[\p{L}_][\p{L}\p{M}\p{Nd}_.]{0,254}$/u.test(name);
  const isAddress = /^([a-z]{1,3}\d{1,7}|r\d*c?\d*|c\d*)$/i.test(name);
  if (!isWord || isAddress) throw new Error(`"${name}" cannot be the name of a table or range`);
}

function checkTable(sheet: string, { name, columns, rows }: TableBlueprint, styles: WorkbookBlueprint["styles"]): void {
  if (columns.length === 0) throw new Error(`${sheet}: table ${name} has no columns`);
  for (const { header, headerStyle, bodyStyle } of columns) {
    if (header === "" || header.length > 255) throw new Error(`${sheet}: table ${name} cannot have the header "${header}"`);
    checkStyle(sheet, headerStyle, styles);
    checkStyle(sheet, bodyStyle, styles);
  }
  refuseRepeated(`header of table ${name}`, columns.map(({ header }) => header));
  const uneven = rows.find(({ length }) => length !== columns.length);
  if (uneven !== undefined) throw new Error(`${sheet}: table ${name} has ${columns.length} columns, a row of it ${uneven.length}`);
}

/** Excel's limits for what a validation says, and for a list that is written out. */
function checkValidation(sheet: string, { range, rule, ...message }: ValidationBlueprint): void {
  const isTooLong = message.error.length > 255 || message.prompt.length > 255 || message.errorTitle.length > 32 || message.promptTitle.length > 32;
  if (isTooLong) throw new Error(`${sheet}!${range}: a validation says more than Excel shows`);
  if (rule.kind === "list" && rule.source.length > 255) throw new Error(`${sheet}!${range}: a written-out list has at most 255 characters`);
  if ("operator" in rule && (rule.operator === "between") !== (rule.high !== undefined)) throw new Error(`${sheet}!${range}: "between" has two bounds, other rules one`);
}

/** Tables and merged cells must not touch each other; a cell written twice is a mistake as well. */
function refuseOverlaps({ name, cells, tables }: SheetBlueprint): void {
  const isIn = (row: number, column: number, table: TableBlueprint): boolean =>
    row >= table.row && row <= table.row + rowsOrBlank(table).length && column >= table.column && column < table.column + table.columns.length;
  const taken = new Set<string>();
  for (const { row, column, span } of cells) {
    for (let covered = column; covered < column + span; covered++) {
      const address = cellAddress({ row, column: covered });
      if (taken.has(address) || tables.some((table) => isIn(row, covered, table))) throw new Error(`${name}!${address} is covered twice`);
      taken.add(address);
    }
  }
  tables.forEach((table, index) => {
    // Two rectangles overlap when the later of their first rows and of their first columns lies in both.
    const other = tables.slice(0, index).find((earlier) => {
      const [row, column] = [Math.max(table.row, earlier.row), Math.max(table.column, earlier.column)];
      return isIn(row, column, table) && isIn(row, column, earlier);
    });
    if (other !== undefined) throw new Error(`${name}: tables ${other.name} and ${table.name} overlap`);
  });
}
