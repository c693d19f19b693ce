import type { CellRef } from "../../../workbook/cellRef";
import type { ExcelLibrary } from "../library";
import { runBatch } from "../runBatch";
import type { Timing } from "../timing";
import { removeHandlers } from "./removeHandlers";

/** Moving through a sheet with the arrow keys raises an event for every cell; only where it ends counts. */
const quiet = 100;

/** Tells where the first selected cell is: at once, and whenever the user has stopped moving. */
export async function watchSelection(listener: (cell: CellRef) => void, { library, timing }: { readonly library: ExcelLibrary; readonly timing: Timing }, inTurn: <Result>(action: () => Promise<Result>) => Promise<Result>): Promise<() => Promise<void>> {
  let stop: (() => void) | null = null;
  let isEnded = false;
  const tell = async (): Promise<void> => {
    try {
      const cell = await inTurn(() => runBatch(selectedCell, { library, timing, isRepeatable: true, waitsForCell: false }));
      if (!isEnded) listener(cell);
    } catch {
      // A chart or another workbook is selected, or a cell is being typed into: there is no cell to tell until the next event.
    }
  };
  const follow = (): Promise<void> => {
    stop?.();
    stop = timing.later(() => void tell(), quiet);
    return Promise.resolve();
  };
  const handlers = await inTurn(() =>
    runBatch(
      async (context) => {
        // Coming back to a sheet changes no selection on it.
        const added: OfficeExtension.EventHandlerResult<unknown>[] = [context.workbook.onSelectionChanged.add(follow), context.workbook.worksheets.onActivated.add(follow)];
        await context.sync();
        return added;
      },
      { library, timing, isRepeatable: true, waitsForCell: true },
    ),
  );
  // Whoever begins to follow the user wants to know where to begin.
  void tell();
  return async () => {
    isEnded = true;
    stop?.();
    await inTurn(() => removeHandlers(library, handlers));
  };
}

async function selectedCell(context: Excel.RequestContext): Promise<CellRef> {
  const range = context.workbook.getSelectedRange().load("rowIndex,columnIndex");
  const sheet = range.worksheet.load("name");
  await context.sync();
  return { sheet: sheet.name, row: range.rowIndex + 1, column: range.columnIndex + 1 };
}
