import { WorkbookError } from "../../../workbook/workbookError";
import type { ExcelLibrary } from "../library";
import type { Timing } from "../timing";
import { watchQuietly } from "./watchQuietly";

/** Milliseconds without another new table: whoever makes a workbook makes many, one after the other. */
const quiet = 1_000;

/** Tells what the workbook's tables are called, whenever sheets or tables have come. What a sheet brings along raises no event of its own everywhere. */
export async function watchTables(
  listener: (names: readonly string[]) => void,
  excel: { readonly library: ExcelLibrary; readonly timing: Timing },
  inTurn: <Result>(action: () => Promise<Result>) => Promise<Result>,
): Promise<() => Promise<void>> {
  const watching = await watchQuietly(
    {
      events: ({ tables, worksheets }) => [tables.onAdded, worksheets.onAdded],
      ask: tableNames,
      listener,
      quiet,
      // A cell is being typed into: asked again once that may be done. Otherwise the next table asks again.
      failed: (error, again) => {
        if (error instanceof WorkbookError && error.problem === "EXCEL_BUSY") again();
      },
    },
    excel,
    inTurn,
  );
  return watching.end;
}

async function tableNames(context: Excel.RequestContext): Promise<readonly string[]> {
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  return tables.items.map(({ name }) => name);
}
