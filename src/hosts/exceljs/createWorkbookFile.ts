import { Workbook } from "exceljs";
import type { Worksheet } from "exceljs";
import type { LayoutStyle } from "../../workbook/reportLayout";
import type { SheetBlueprint, WorkbookBlueprint } from "../../workbook/workbookBlueprint";
import { addSheet } from "./build/addSheet";
import { checkBlueprint } from "./build/checkBlueprint";
import { printNames } from "../../ooxml/write/printNames";
import { openOn } from "./build/sheetFrame";
import { StyleBook } from "./build/styleBook";
import { sheetPart } from "../../ooxml/write/partNames";
import { rangeOf } from "./build/tableRows";
import { instantOf } from "./fileTime";
import { finishedPackage } from "./package/finish/finishPackage";
import type { FinishFacts } from "./package/finish/finishStep";
import { packTexts } from "./package/zip/packTexts";
import { drawModelCells, readModelCells } from "./rows/modelCells";
import { SharedTexts, sharedTextsPart } from "./rows/sharedTexts";
import { sheetTexts } from "./rows/sheetTexts";
import { writtenBy } from "./writtenBy";

export interface FileOptions {
  /** When the file was made, `yyyy-mm-ddThh:mm:ss` (Thai time) or with a zone, for its properties; null leaves it out. */
  readonly time: string | null;
}

/**
 * Makes a workbook file (`.xlsx`) from its blueprint. The same blueprint and time make the same bytes.
 *
 * @throws WorkbookError TEXT_TOO_LONG
 * @throws Error for a blueprint that Excel would have to repair (two sheets of one name, a table of uneven rows, …)
 *
 *     await writeFileAtomically(path, await createWorkbookFile(blueprint, { time: "2025-03-31T09:00:00" }), { overwrite: false });
 */
export async function createWorkbookFile(blueprint: WorkbookBlueprint, { time }: FileOptions): Promise<Uint8Array> {
  checkBlueprint(blueprint);
  const styleNamed = styleFinder(blueprint.styles);
  const workbook = drawFrame(blueprint);
  const model = drawModelCells(workbook.worksheets[0] as Worksheet, blueprint, new StyleBook());
  const file = finishedPackage(await writtenBy(workbook), finishFacts(blueprint, time));
  const formsOf = readModelCells(file.text(sheetPart(0)), model);
  const texts = new SharedTexts();
  for (const [index, sheet] of blueprint.sheets.entries()) {
    const part = sheetPart(index);
    file.putPacked(await packTexts(part, sheetTexts(file.text(part), sheet, { styleNamed, formsOf, texts }), smallFile));
  }
  file.putPacked(await packTexts(sharedTextsPart, texts.xml(), smallFile));
  return file.toBytes(smallFile);
}

/** What stands around the rows of a workbook, as exceljs has it. */
export function drawFrame({ sheets, styles }: WorkbookBlueprint): Workbook {
  const context = { styleNamed: styleFinder(styles), font: Object.values(styles)[0]?.font.name ?? null };
  const workbook = new Workbook();
  // Cached results are right when the file is made; TODAY() moves on.
  workbook.calcProperties = { fullCalcOnLoad: true };
  for (const sheet of sheets) addSheet(workbook, sheet, context);
  openOn(workbook, sheets.findIndex(({ visibility }) => visibility === "visible"));
  return workbook;
}

/** A workbook is written once and mailed often. One more would make rows a twenty-fifth smaller in half as much time again. */
const smallFile = 5;

export function styleFinder(styles: Readonly<Record<string, LayoutStyle>>): (name: string) => LayoutStyle {
  return (name) => {
    const style = styles[name];
    if (style === undefined) throw new Error(`there is no style "${name}"`);
    return style;
  };
}

function sheetPrintNames({ name, page, printedColumns }: SheetBlueprint, index: number): ReturnType<typeof printNames> {
  return printNames(index, name, page, printedColumns === undefined ? null : { rows: null, columns: printedColumns });
}

/** What the frame cannot say yet. */
export function finishFacts({ title, subject, sheets, names, styles, addIn }: WorkbookBlueprint, time: string | null): FinishFacts {
  const styleNamed = styleFinder(styles);
  return {
    properties: { title, subject, created: time === null ? null : instantOf(time) },
    names: [...names.map((name) => ({ ...name, sheet: null })), ...sheets.flatMap(sheetPrintNames)],
    sheets,
    addIn,
    tables: sheets.flatMap(({ tables }) =>
      tables.map((table) => ({
        name: table.name,
        range: rangeOf(table),
        tableStyle: table.tableStyle,
        columns: table.columns.map(({ header, bodyStyle, formula }) => ({ header, formula, bodyStyle: styleNamed(bodyStyle) })),
      })),
    ),
  };
}
