import type { CellRef } from "../../../workbook/cellRef";
import type { ExcelLibrary } from "../library";
import type { Timing } from "../timing";
import { watchQuietly } from "./watchQuietly";

/** Moving through a sheet with the arrow keys raises an event for every cell; only where it ends counts. */
const quiet = 100;

/** Tells where the first selected cell is: at once, and whenever the user has stopped moving. */
export async function watchSelection(
  listener: (cell: CellRef) => void,
  excel: { readonly library: ExcelLibrary; readonly timing: Timing },
  inTurn: <Result>(action: () => Promise<Result>) => Promise<Result>,
): Promise<() => Promise<void>> {
  const watching = await watchQuietly(
    {
      // Coming back to a sheet changes no selection on it.
      events: (workbook) => [workbook.onSelectionChanged, workbook.worksheets.onActivated],
      ask: selectedCell,
      listener,
      quiet,
      // A chart or another workbook is selected, or a cell is being typed into: there is no cell to tell until the next event.
      failed: () => undefined,
    },
    excel,
    inTurn,
  );
  // Whoever begins to follow the user wants to know where to begin.
  watching.ask();
  return watching.end;
}

async function selectedCell(context: Excel.RequestContext): Promise<CellRef> {
  const range = context.workbook.getSelectedRange().load("rowIndex,columnIndex");
  const sheet = range.worksheet.load("name");
  await context.sync();
  return { sheet: sheet.name, row: range.rowIndex + 1, column: range.columnIndex + 1 };
}
