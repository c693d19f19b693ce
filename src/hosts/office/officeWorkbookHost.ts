import type { CellRef } from "../../workbook/cellRef";
import { cellAddress } from "../../workbook/cellRef";
import type { WorkbookChange } from "../../workbook/workbookChange";
import { applyChanges } from "../../workbook/workbookChange";
import type { WorkbookHost, WorkbookRepair, WorkbookView } from "../../workbook/workbookHost";
import { applyEdits } from "./edit/applyEdits";
import { oneAtATime } from "./oneAtATime";
import { openConditions } from "./openConditions";
import { readTables } from "./read/readTables";
import type { OfficeReading } from "./read/readTables";
import { pageLibrary } from "./library";
import type { ExcelLibrary } from "./library";
import { runBatch } from "./runBatch";
import type { BatchOptions } from "./runBatch";
import { runInLanes } from "./runInLanes";
import { realTiming } from "./timing";
import type { Timing } from "./timing";
import { selectCell } from "./selectCell";
import { removeHandlers } from "./watch/removeHandlers";
import { readDirt } from "./watch/readDirt";
import { watchChanges } from "./watch/watchChanges";
import { watchSelection } from "./watch/watchSelection";
import { watchTables } from "./watch/watchTables";

export interface OfficeHostOptions {
  /** How the user knows the workbook; Excel's own name of it by default, known after the first reading. */
  readonly name?: string;
  readonly timing?: Timing;
  readonly library?: ExcelLibrary;
}

// What is wanted once in a workbook's life is no part of what the pane loads each time it opens.
const building = () => import("./build/createInWorkbook");
const inspecting = () => import("./repair/inspectWorkbook");
const repairing = () => import("./repair/applyRepair");

export type OfficeWorkbookHost = WorkbookHost & WorkbookView & WorkbookRepair;

/**
 * The workbook that is open in Excel. Actions wait for each other, so that each finds the workbook as the one before left it; an action takes a
 * constant number of round trips and one more for each further chunk of cells.
 */
export function officeWorkbookHost({ name = "", timing = realTiming, library = pageLibrary }: OfficeHostOptions = {}): OfficeWorkbookHost {
  const inTurn = oneAtATime();
  let known: OfficeReading | null = null;
  const asked: BatchOptions = { library, timing, isRepeatable: true, waitsForCell: true };
  const writing: BatchOptions = { library, timing, isRepeatable: false, waitsForCell: true };
  const inBackground: BatchOptions = { library, timing, isRepeatable: true, waitsForCell: false };

  const take = (change: WorkbookChange): void => {
    if (known !== null) known = { ...known, snapshot: applyChanges(known.snapshot, change) };
  };
  const reading = async (): Promise<OfficeReading> => (known ??= await runInLanes((lanes) => readTables(lanes), asked));

  return {
    get name() {
      return name === "" ? (known?.snapshot.file ?? "") : name;
    },
    read: (task) =>
      inTurn(async () => {
        known = await runInLanes((lanes) => readTables(lanes, task), asked);
        return known.snapshot;
      }),
    create: (blueprint, task) =>
      inTurn(async () => {
        const { buildInWorkbook, refuseTakenNames, removeMade } = await building();
        await runBatch((context) => refuseTakenNames(context, blueprint), asked);
        try {
          await buildInWorkbook((action) => runBatch(action, writing), blueprint, task);
        } catch (error) {
          await runBatch((context) => removeMade(context, blueprint), asked);
          throw error;
        }
        known = null;
      }),
    apply: (edits, task) =>
      inTurn(async () => {
        const { snapshot } = await reading();
        const { inverse, change } = await runBatch((context) => applyEdits(context, snapshot, edits, task), writing);
        if (change !== null) take(change);
        return { backup: null, inverse, change: () => change };
      }),
    watch: async (listener) => {
      await inTurn(reading);
      const watching = watchChanges(
        {
          timing,
          known: () => {
            if (known === null) throw new Error("a watched workbook has been read");
            return known;
          },
          look: (dirt) =>
            inTurn(async () => {
              const { snapshot } = await reading();
              const changes = await runBatch((context) => readDirt(context, snapshot, dirt), inBackground);
              for (const change of changes) take(change);
              return changes;
            }),
        },
        listener,
      );
      const handlers = await inTurn(() =>
        runBatch(async (context) => {
          const { worksheets, tables } = context.workbook;
          const added = [
            worksheets.onChanged.add(watching.onChanged),
            worksheets.onDeleted.add(watching.onSheetDeleted),
            tables.onDeleted.add(watching.onTableDeleted),
          ];
          await context.sync();
          return added;
        }, asked),
      );
      return async () => {
        watching.end();
        await inTurn(() => removeHandlers(library, handlers));
      };
    },
    conditions: () => inTurn(() => runBatch(openConditions, asked)),
    select: (cell: CellRef) =>
      inTurn(() => runBatch((context) => selectCell(context, cell), { ...asked, facts: { sheet: cell.sheet, cell: cellAddress(cell) } })),
    watchSelection: (listener) => watchSelection(listener, { library, timing }, inTurn),
    watchTables: (listener) => watchTables(listener, { library, timing }, inTurn),
    inspect: (task) =>
      inTurn(async () => {
        const { inspectWorkbook } = await inspecting();
        return await runBatch((context) => inspectWorkbook(context, task), asked);
      }),
    repair: (steps, task) =>
      inTurn(async () => {
        const { applyRepair } = await repairing();
        await runBatch((context) => applyRepair(context, steps, task), writing);
        known = null;
      }),
  };
}
