import type { ReportLayout } from "../../../workbook/reportLayout";
import type { Task } from "../../../workbook/task";
import { WorkbookError } from "../../../workbook/workbookError";
import { runStepsApart } from "../steps";
import type { RunApart, Step } from "../steps";
import { findDraft, finishDraft } from "./draftSheet";
import { renderStep } from "./renderLayout";

/** A hidden name of a report sheet's own, by which we know that we may replace the sheet. */
const REPORT_MARK = "KaonaReport";

/**
 * Draws pages into sheets of the open workbook, one round trip for each chunk of pages.
 *
 * @param replaced report sheets that are there already, as `refuseForeignSheets` found them
 */
export async function drawReports(run: RunApart, layouts: readonly ReportLayout[], replaced: ReadonlySet<string>, task?: Task): Promise<void> {
  await runStepsApart(run, reportSteps(layouts, replaced), task);
}

function reportSteps(layouts: readonly ReportLayout[], taken: ReadonlySet<string>): readonly Step[] {
  return layouts.map((layout): Step => {
    const { sheetName } = layout;
    const isReplaced = taken.has(sheetName);
    const drawn = renderStep(layout, isReplaced ? temporaryName(sheetName) : sheetName);
    return {
      ...drawn,
      ask: (asked) => {
        drawn.ask(asked);
        const { worksheets } = asked.workbook;
        const sheet = worksheets.getItem(isReplaced ? temporaryName(sheetName) : sheetName);
        sheet.names.add(REPORT_MARK, "=TRUE").visible = false;
        // The old sheet goes only once the new one is drawn.
        if (isReplaced) worksheets.getItem(sheetName).delete();
        if (isReplaced) sheet.name = sheetName;
        finishDraft(sheet);
      },
    };
  });
}

/** @throws WorkbookError NAME_TAKEN for a sheet that is not ours, or that may not be replaced */
export async function refuseForeignSheets(context: Excel.RequestContext, names: readonly string[], overwrite: boolean): Promise<ReadonlySet<string>> {
  const found = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
    return { name, sheet, mark: sheet.names.getItemOrNullObject(REPORT_MARK).load("name") };
  });
  await context.sync();
  const taken = found.filter(({ sheet }) => !sheet.isNullObject);
  const foreign = taken.find(({ mark }) => !overwrite || mark.isNullObject);
  if (foreign !== undefined) throw new WorkbookError("NAME_TAKEN", { kind: "sheet", taken: foreign.name });
  return new Set(taken.map(({ name }) => name));
}

/**
 * Takes away the drafts that a failed drawing left. Pages that are whole stay, also one whose old page has gone already; what somebody else made
 * under the same name meanwhile is not ours.
 */
export async function removeUnfinished(context: Excel.RequestContext, layouts: readonly ReportLayout[], replaced: ReadonlySet<string>): Promise<void> {
  const left = layouts.map(({ sheetName }) => {
    const draft = findDraft(context, replaced.has(sheetName) ? temporaryName(sheetName) : sheetName);
    const old = context.workbook.worksheets.getItemOrNullObject(sheetName).load("name");
    return { sheetName, draft, old };
  });
  await context.sync();
  for (const { sheetName, draft, old } of left) {
    if (!draft.isDraft()) continue;
    if (!old.isNullObject) draft.sheet.delete();
    else {
      draft.sheet.name = sheetName;
      finishDraft(draft.sheet);
    }
  }
  await context.sync();
}

/** Nobody calls a sheet so; the new one has its own name as soon as the old one is gone. */
function temporaryName(sheetName: string): string {
  return `~${sheetName.slice(0, 30)}`;
}
