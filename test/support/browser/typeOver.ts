import type { WorkbenchPage } from "./openWorkbenchPage";

/**
 * Types over a cell until it is taken: keys that a busy grid has not taken are typed again, as a person does.
 *
 * @param isTaken tells from what the cell says now, and said before
 */
export async function typeOver(desk: WorkbenchPage, sheet: string, cell: string, text: string, isTaken: (now: unknown, before: unknown) => boolean): Promise<void> {
  const said = async (): Promise<unknown> => (await desk.values(sheet, cell))[0]?.[0];
  const before = await said();
  for (let tries = 0; tries < 3; tries += 1) {
    await desk.type(sheet, cell, text);
    if (isTaken(await said(), before)) return;
  }
  throw new Error(`The grid did not take “${text}” in ${cell}.`);
}
