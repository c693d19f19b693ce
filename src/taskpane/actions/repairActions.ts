import { bindWorkbook } from "../../workflows/bindWorkbook";
import { type RepairPlan, applyWorkbookRepair, planWorkbookRepair } from "../../workflows/repairWorkbook";
import type { Pane } from "../pane";
import { perform } from "./perform";

/** Looks over the structure of the workbook; `null` when that was not possible. Nothing is changed. */
export async function lookOver(pane: Pane): Promise<RepairPlan | null> {
  const { services, today } = pane;
  let plan: RepairPlan | null = null;
  await perform(pane, "lookOver", true, async (task) => {
    plan = await planWorkbookRepair(services.host, { today: today(), newId: services.newId }, task);
    return { isSilent: true };
  });
  return plan;
}

/** Does what was shown, gives ids to rows that have none, and reads the workbook anew. */
export async function repairWorkbook(pane: Pane, plan: RepairPlan, rowsWithoutId: number): Promise<boolean> {
  const { services, session, today } = pane;
  const choices = { today: today(), newId: services.newId };
  return await perform(pane, "repair", false, async (task) => {
    if (plan.words.length > 0) await applyWorkbookRepair(services.host, plan, choices, task);
    if (rowsWithoutId > 0) await bindWorkbook(services.host, choices, task);
    await session.open(task);
    return { count: plan.words.length + (rowsWithoutId > 0 ? 1 : 0) };
  });
}
