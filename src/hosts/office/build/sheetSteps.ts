import { isFormulaCell } from "../../../workbook/cellValue";
import type { CellContent, FormulaCell } from "../../../workbook/cellValue";
import { looksLikeFormula } from "../../../workbook/textAsText";
import type { LayoutStyle } from "../../../workbook/reportLayout";
import type { SheetBlueprint, TableBlueprint } from "../../../workbook/workbookBlueprint";
import { toRangeCell } from "../cells/cellTexts";
import type { RangeCell } from "../cells/cellTexts";
import { inChunks, payloadBytes } from "../cells/payload";
import { callBytes, step } from "../steps";
import type { Step } from "../steps";
import { applyNumberFormats, applyStyles } from "./applyStyle";
import { addDraft, finishDraft } from "./draftSheet";
import { addConditionalFormats, addValidation } from "./rules";
import { freeze, protectSheet, setHeights, setUpPage, setWidths } from "./sheetFrame";
import { blockAddress } from "./styleAreas";
import type { StyledBlock } from "./styleAreas";

/** What a sheet needs from the rest of its workbook. */
export interface SheetContext {
  readonly styleNamed: (name: string) => LayoutStyle;
  /** For headers and footers that name none. */
  readonly font: string | null;
}

const visibility = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Text columns and cells must be text before text comes. The sheet stays a draft until `finishSteps`. */
export function frameSteps(blueprint: SheetBlueprint, { styleNamed }: SheetContext): readonly Step[] {
  const { name, tabColor } = blueprint;
  const blocks = styledBlocks(blueprint);
  return [
    step([], 8 + 2 * blocks.length, (context) => {
      const sheet = addDraft(context, name);
      if (tabColor !== null) sheet.tabColor = `#${tabColor}`;
      applyNumberFormats(sheet, blocks, styleNamed);
    }),
  ];
}

/** Values, then the tables over them: formulas of any sheet may name any table, so they come later. */
export function valueSteps(blueprint: SheetBlueprint, { styleNamed }: SheetContext): readonly Step[] {
  const { name } = blueprint;
  const cells = blueprint.cells.map(({ row, column, span, content, style }): Step => {
    const value = content === null || isFormulaCell(content) ? null : rangeCell(content, styleNamed(style));
    return step([[value]], span > 1 ? 3 : 2, (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      if (value !== null) sheet.getRange(blockAddress({ row, column, rows: 1, columns: 1 })).formulas = [[value]];
      if (span > 1) sheet.getRange(blockAddress({ row, column, rows: 1, columns: span })).merge(false);
    });
  });
  return [...cells, ...blueprint.tables.flatMap((table) => tableSteps(name, table, styleNamed))];
}

export function tableSteps(sheetName: string, table: TableBlueprint, styleNamed: SheetContext["styleNamed"]): readonly Step[] {
  const { row, column, columns } = table;
  const rows = tableRows(table);
  const styles = columns.map(({ bodyStyle }) => styleNamed(bodyStyle));
  const lines: (RangeCell | null)[][] = [
    columns.map(({ header }) => toRangeCell(header)),
    ...rows.map((contents) => columns.map((_column, index) => valueCell(contents[index] ?? null, styles[index]))),
  ];
  let first = row;
  const writes = inChunks(lines, (line) => ({ cells: line.length, bytes: payloadBytes(line) })).map((chunk): Step => {
    const at = { row: first, column, rows: chunk.length, columns: columns.length };
    first += chunk.length;
    return step(chunk, 2, (context) => {
      // A null leaves its cell as it is: empty, for Office.js's types know no null.
      context.workbook.worksheets.getItem(sheetName).getRange(blockAddress(at)).formulas = chunk as RangeCell[][];
    });
  });
  const add = step([], 6, (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const made = sheet.tables.add(sheet.getRange(blockAddress({ row, column, rows: rows.length + 1, columns: columns.length })), true);
    made.name = table.name;
    made.style = table.tableStyle;
  });
  return [...writes, add];
}

/** Formulas, once every table and name is there. */
export function formulaSteps(blueprint: SheetBlueprint): readonly Step[] {
  const { name } = blueprint;
  const cells = blueprint.cells.flatMap(({ row, column, content }): Step[] => {
    if (content === null || !isFormulaCell(content)) return [];
    return [step([[content.formula]], 2, (context) => putFormula(context, name, { row, column, rows: 1, columns: 1 }, content))];
  });
  return [...cells, ...blueprint.tables.flatMap((table) => tableFormulaSteps(name, table))];
}

export function tableFormulaSteps(sheetName: string, table: TableBlueprint): readonly Step[] {
  return table.columns.flatMap((_column, index): Step[] => {
    const runs: { row: number; rows: number; content: FormulaCell }[] = [];
    tableRows(table).forEach((contents, place) => {
      const content = contents[index] ?? null;
      if (content === null || !isFormulaCell(content)) return;
      const row = table.row + 1 + place;
      const last = runs.at(-1);
      if (last !== undefined && last.row + last.rows === row && last.content.formula === content.formula) last.rows += 1;
      else runs.push({ row, rows: 1, content });
    });
    return runs.map(({ row, rows, content }) =>
      step([[content.formula]], 2, (context) => putFormula(context, sheetName, { row, column: table.column + index, rows, columns: 1 }, content)),
    );
  });
}

/** One formula for all cells of a block: a calculated column, where it is a whole column of a table. */
function putFormula(context: Excel.RequestContext, sheetName: string, block: Omit<StyledBlock, "style">, { formula }: FormulaCell): void {
  context.workbook.worksheets.getItem(sheetName).getRange(blockAddress(block)).formulas = `=${formula}` as unknown as string[][];
}

/** Looks, rules, page and what else makes the sheet what it is; nothing can be written into it afterwards where it is protected. */
export function lookSteps(blueprint: SheetBlueprint, { styleNamed, font }: SheetContext): readonly Step[] {
  const { name, validations, conditionalFormats, page, printedColumns } = blueprint;
  const blocks = styledBlocks(blueprint);
  const onSheet = (calls: number, ask: (sheet: Excel.Worksheet) => void): Step => step([], calls, (context) => {
    ask(context.workbook.worksheets.getItem(name));
  });
  return [
    onSheet(30 * new Set(blocks.map(({ style }) => style)).size, (sheet) => {
      applyStyles(sheet, blocks, styleNamed);
    }),
    onSheet(2 * (blueprint.columnWidths.length + blueprint.hiddenColumns.length) + 20, (sheet) => {
      setWidths(sheet, blueprint.columnWidths);
      setHeights(sheet, blueprint.rowHeights);
      for (const column of blueprint.hiddenColumns) sheet.getCell(0, column - 1).getEntireColumn().columnHidden = true;
      freeze(sheet, blueprint.frozen);
      setUpPage(sheet, page, font, printedColumns === undefined ? null : { rows: null, columns: printedColumns });
    }),
    ...validations.map((validation) => ({
      cells: 0,
      bytes: payloadBytes(validation) + 6 * callBytes,
      ask: (context: Excel.RequestContext) => {
        addValidation(context.workbook.worksheets.getItem(name).getRange(validation.range), validation);
      },
    })),
    onSheet(8 * conditionalFormats.reduce((sum, { rules }) => sum + rules.length, 0), (sheet) => {
      addConditionalFormats(sheet, conditionalFormats);
    }),
    onSheet(2, (sheet) => {
      if (blueprint.visibility !== "visible") sheet.visibility = visibility[blueprint.visibility];
      if (blueprint.isProtected) protectSheet(sheet);
    }),
  ];
}

/** Sheets that are whole are no drafts any more; all at once, so that none of them is left behind alone. */
export function finishSteps(sheets: readonly SheetBlueprint[]): readonly Step[] {
  return [
    step([], 2 * sheets.length, (context) => {
      for (const { name } of sheets) finishDraft(context.workbook.worksheets.getItem(name));
    }),
  ];
}

function styledBlocks({ cells, tables }: SheetBlueprint): readonly StyledBlock[] {
  return [
    ...cells.map(({ row, column, span, style }) => ({ row, column, rows: 1, columns: span, style, isMerged: span > 1 })),
    ...tables.flatMap(tableBlocks),
  ];
}

export function tableBlocks(table: TableBlueprint): readonly StyledBlock[] {
  const rows = tableRows(table).length;
  return table.columns.flatMap(({ headerStyle, bodyStyle }, index) => [
    { row: table.row, column: table.column + index, rows: 1, columns: 1, style: headerStyle },
    { row: table.row + 1, column: table.column + index, rows, columns: 1, style: bodyStyle },
  ]);
}

/** A table wants a row: an empty one has a blank one. */
function tableRows({ rows, columns }: TableBlueprint): readonly (readonly CellContent[])[] {
  return rows.length > 0 ? rows : [columns.map(() => null)];
}

function valueCell(content: CellContent, style: LayoutStyle | undefined): RangeCell | null {
  return content === null || content === "" || isFormulaCell(content) ? null : rangeCell(content, style);
}

/** In a cell that is formatted as text, what looks like a number or a date stays text without Excel's mark for it. */
function rangeCell(content: Exclude<CellContent, FormulaCell | null>, style: LayoutStyle | undefined): RangeCell {
  const isText = typeof content === "string" && style?.numberFormat === "@" && !looksLikeFormula(content);
  return isText ? content : toRangeCell(content);
}
