import type { Task } from "../../../workbook/task";
import type { RepairStep } from "../../../workbook/workbookRepair";
import type { SheetBlueprint } from "../../../workbook/workbookBlueprint";
import { toRangeCell } from "../cells/cellTexts";
import { applyNumberFormats, applyStyles } from "../build/applyStyle";
import { styleFinder } from "../build/createInWorkbook";
import { addConditionalFormats, addValidation } from "../build/rules";
import { finishSteps, formulaSteps, frameSteps, lookSteps, tableBlocks, tableFormulaSteps, tableSteps, valueSteps } from "../build/sheetSteps";
import { widthInPoints } from "../build/sheetFrame";
import { runSteps, step } from "../steps";
import type { Step } from "../steps";

/** Does the steps of a repair, in one round trip for each chunk. */
export async function applyRepair(context: Excel.RequestContext, steps: readonly RepairStep[], task?: Task): Promise<void> {
  const asked = steps.map(partsOf);
  const phase = (pick: (parts: RepairParts) => readonly Step[] | undefined): readonly Step[] => asked.flatMap((parts) => pick(parts) ?? []);
  await runSteps(context, [...phase(({ rules }) => rules), ...phase(({ first }) => first), ...phase(({ then }) => then)], task);
}

interface RepairParts {
  /** Rules for cells by their address, before new columns move them. */
  readonly rules?: readonly Step[];
  /** Everything that formulas may name. */
  readonly first?: readonly Step[];
  readonly then?: readonly Step[];
}

const tableRange = (context: Excel.RequestContext, table: string, column: string): Excel.Range => context.workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange();

function partsOf(repair: RepairStep): RepairParts {
  switch (repair.kind) {
    case "addSheet":
      return sheetParts(repair.sheet, repair.styles);
    case "addTable":
      return tableParts(repair.sheet, repair.styles);
    case "addColumn":
      return columnParts(repair);
    case "restoreFormula":
      return {
        then: [step([[repair.formula]], 4, (context) => { tableRange(context, repair.table, repair.column).formulas = `=${repair.formula}` as unknown as string[][]; })],
      };
    case "restoreValidation":
      return {
        rules: [
          step([], 8, (context) => {
            const range = context.workbook.worksheets.getItem(repair.sheet).getRange(repair.validation.range);
            range.dataValidation.clear();
            addValidation(range, repair.validation);
          }),
        ],
      };
    case "restoreConditionalFormat":
      return {
        rules: [
          step([], 8 * repair.format.rules.length, (context) => {
            const sheet = context.workbook.worksheets.getItem(repair.sheet);
            sheet.getRange(repair.format.range).conditionalFormats.clearAll();
            addConditionalFormats(sheet, [repair.format]);
          }),
        ],
      };
    case "addName":
      return {
        first: [
          step([], 3, (context) => {
            // One that is there points to nothing any more.
            context.workbook.names.getItemOrNullObject(repair.name.name).delete();
            context.workbook.names.add(repair.name.name, `=${repair.name.refersTo}`);
          }),
        ],
      };
    case "hideSheet":
      return {
        then: [step([], 2, (context) => { context.workbook.worksheets.getItem(repair.sheet).visibility = repair.visibility === "hidden" ? "Hidden" : "VeryHidden"; })],
      };
    case "setMeta":
      return { then: [step([[repair.row, repair.key, repair.value]], 4, (context) => { setMeta(context, repair); })] };
  }
}

function sheetParts(sheet: SheetBlueprint, styles: Extract<RepairStep, { readonly kind: "addSheet" }>["styles"]): RepairParts {
  const context = { styleNamed: styleFinder(styles), font: Object.values(styles)[0]?.font.name ?? null };
  return { first: [...frameSteps(sheet, context), ...valueSteps(sheet, context)], then: [...formulaSteps(sheet), ...lookSteps(sheet, context), ...finishSteps([sheet])] };
}

/** The tables of a sheet that is there, without what else the blueprint says of it. */
function tableParts({ name, tables, validations, conditionalFormats, columnWidths }: SheetBlueprint, styles: Extract<RepairStep, { readonly kind: "addTable" }>["styles"]): RepairParts {
  const styleNamed = styleFinder(styles);
  const onSheet = (ask: (sheet: Excel.Worksheet) => void): Step => step([], 20, (context) => { ask(context.workbook.worksheets.getItem(name)); });
  return {
    first: tables.flatMap((table) => [onSheet((sheet) => { applyNumberFormats(sheet, tableBlocks(table), styleNamed); }), ...tableSteps(name, table, styleNamed)]),
    then: [
      ...tables.flatMap((table) => tableFormulaSteps(name, table)),
      ...tables.map((table) => onSheet((sheet) => {
        applyStyles(sheet, tableBlocks(table), styleNamed);
        table.columns.forEach((_column, index) => {
          const width = columnWidths[table.column - 1 + index];
          if (width !== undefined) sheet.getCell(0, table.column - 1 + index).getEntireColumn().format.columnWidth = widthInPoints(width);
        });
      })),
      ...validations.map((validation) => onSheet((sheet) => { addValidation(sheet.getRange(validation.range), validation); })),
      onSheet((sheet) => { addConditionalFormats(sheet, conditionalFormats); }),
    ],
  };
}

function columnParts({ table, column, at, isHidden, width, styles }: Extract<RepairStep, { readonly kind: "addColumn" }>): RepairParts {
  const styleNamed = styleFinder(styles);
  return {
    first: [
      step([], 30, (context) => {
        const added = context.workbook.tables.getItem(table).columns.add(at, undefined, column.header);
        const entire = added.getRange().getEntireColumn();
        entire.format.columnWidth = widthInPoints(width);
        if (isHidden) entire.columnHidden = true;
        const { numberFormat } = styleNamed(column.bodyStyle);
        if (numberFormat !== undefined) added.getDataBodyRange().numberFormat = numberFormat as unknown as string[][];
      }),
    ],
    then: column.formula === null ? [] : [step([[column.formula]], 3, (context) => { tableRange(context, table, column.header).formulas = `=${column.formula}` as unknown as string[][]; })],
  };
}

function setMeta(context: Excel.RequestContext, { row, key, value }: Extract<RepairStep, { readonly kind: "setMeta" }>): void {
  const body = context.workbook.tables.getItem("Meta").getDataBodyRange();
  const cells = row === null ? body.getRowsBelow(1) : body.getRow(row);
  cells.getCell(0, 0).getResizedRange(0, 1).formulas = [[toRangeCell(key), toRangeCell(value)]];
}
