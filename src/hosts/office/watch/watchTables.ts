import { WorkbookError } from "../../../workbook/workbookError";
import type { ExcelLibrary } from "../library";
import { runBatch } from "../runBatch";
import type { Timing } from "../timing";
import { removeHandlers } from "./removeHandlers";

/** Milliseconds without another new table: whoever makes a workbook makes many, one after the other. */
const quiet = 1_000;

/** Tells what the workbook's tables are called, whenever sheets or tables have come. What a sheet brings along raises no event of its own everywhere. */
export async function watchTables(
  listener: (names: readonly string[]) => void,
  { library, timing }: { readonly library: ExcelLibrary; readonly timing: Timing },
  inTurn: <Result>(action: () => Promise<Result>) => Promise<Result>,
): Promise<() => Promise<void>> {
  let stop: (() => void) | null = null;
  let isEnded = false;
  const tell = async (): Promise<void> => {
    try {
      const names = await inTurn(() => runBatch(tableNames, { library, timing, isRepeatable: true, waitsForCell: false }));
      if (!isEnded) listener(names);
    } catch (error) {
      // A cell is being typed into: asked again once that may be done. Otherwise the next table asks again.
      if (!isEnded && error instanceof WorkbookError && error.problem === "EXCEL_BUSY") void follow();
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
        const added: OfficeExtension.EventHandlerResult<unknown>[] = [context.workbook.tables.onAdded.add(follow), context.workbook.worksheets.onAdded.add(follow)];
        await context.sync();
        return added;
      },
      { library, timing, isRepeatable: true, waitsForCell: true },
    ),
  );
  return async () => {
    isEnded = true;
    stop?.();
    await inTurn(() => removeHandlers(library, handlers));
  };
}

async function tableNames(context: Excel.RequestContext): Promise<readonly string[]> {
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  return tables.items.map(({ name }) => name);
}
