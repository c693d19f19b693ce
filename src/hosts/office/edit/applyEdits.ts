import type { Task } from "../../../workbook/task";
import { refuseCancelled } from "../../../workbook/task";
import type { WorkbookChange } from "../../../workbook/workbookChange";
import { tableChange } from "../../../workbook/workbookChange";
import type { WorkbookEdit } from "../../../workbook/workbookEdit";
import { WorkbookError } from "../../../workbook/workbookError";
import type { TableSnapshot, WorkbookSnapshot } from "../../../workbook/workbookSnapshot";
import { readTablesNamed } from "../read/readTables";
import { locateRows } from "./locateRows";
import { tablePlan } from "./tablePlan";
import type { TablePlan } from "./tablePlan";
import { touchedRows } from "./touchedRows";
import { refuseLongTexts, writePlans } from "./writePlan";

export interface OfficeEdits {
  readonly inverse: readonly WorkbookEdit[];
  /** What the edits made of the snapshot; null when nothing. */
  readonly change: WorkbookChange | null;
}

/**
 * Makes edits in the open workbook: one round trip to look, one to write, and one more for each further chunk, or where a table both gains and loses rows. Rows are followed by their
 * stored ids.
 *
 * @param known the workbook as the edits' rows are counted in it
 * @throws WorkbookError TABLE_MISSING, COLUMN_MISSING, CELL_CHANGED, ROW_GONE, SHEET_PROTECTED, TABLE_BLOCKED, TEXT_TOO_LONG; Office.js's errors
 */
export async function applyEdits(context: Excel.RequestContext, known: WorkbookSnapshot, edits: readonly WorkbookEdit[], task?: Task): Promise<OfficeEdits> {
  const byTable = new Map<string, WorkbookEdit[]>();
  for (const edit of edits) {
    const key = edit.table.toLowerCase();
    const own = byTable.get(key);
    if (own === undefined) byTable.set(key, [edit]);
    else own.push(edit);
  }
  const wanted = [...byTable].map(([key, own]) => {
    const table = known.tables.find(({ name }) => name.toLowerCase() === key);
    if (table === undefined) throw new WorkbookError("TABLE_MISSING", { table: own[0]?.table ?? key });
    const appended = own.reduce((sum, edit) => sum + (edit.kind === "appendRows" || edit.kind === "insertRows" ? edit.rows.length : 0), 0);
    return { known: table, own, rows: touchedRows(table, own), appended };
  });
  if (wanted.length === 0) return { inverse: [], change: null };

  const located = await locateRows(context, wanted);
  const plans = located.map((each, index) => tablePlan(each, wanted[index]?.own ?? []));
  refuseLongTexts(plans);
  refuseCancelled(task);
  await writePlans(context, plans, task);

  const moved = plans.filter(({ located: { isMoved } }) => isMoved).map(({ located: { known: table } }) => table.name);
  const reread = moved.length === 0 ? [] : await readTablesNamed(context, moved);
  const changes = plans.flatMap((plan) => tableChange(plan.located.known, tableAfter(plan, reread)) ?? []);
  return {
    inverse: plans.flatMap(({ inverse }) => inverse),
    change: changes.length === 0 ? null : { source: "local", tables: changes, namedCells: {} },
  };
}

function tableAfter({ located, after }: TablePlan, reread: readonly TableSnapshot[]): TableSnapshot {
  return reread.find(({ name }) => name.toLowerCase() === located.known.name.toLowerCase()) ?? after;
}
