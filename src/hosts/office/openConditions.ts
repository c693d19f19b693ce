import type { OpenConditions } from "../../workbook/workbookHost";

/**
 * Asks how the workbook is open. Source: `Workbook.readOnly` (ExcelApi 1.8) and `getIsActiveCollabSession` (1.9).
 *
 * @throws Office.js's errors
 */
export async function openConditions(context: Excel.RequestContext): Promise<OpenConditions> {
  const workbook = context.workbook.load("readOnly");
  const shared = workbook.getIsActiveCollabSession();
  await context.sync();
  return { isReadOnly: workbook.readOnly, isShared: shared.value };
}
