import type { Task } from "../../../workbook/task";
import type { WorkbookBlueprint } from "../../../workbook/workbookBlueprint";
import type { LayoutStyle } from "../../../workbook/reportLayout";
import { WorkbookError } from "../../../workbook/workbookError";
import { runStepsApart, step } from "../steps";
import type { RunApart, Step } from "../steps";
import { findDraft } from "./draftSheet";
import { finishSteps, formulaSteps, frameSteps, lookSteps, valueSteps } from "./sheetSteps";

/**
 * Builds a whole workbook inside the open one, after its user's own sheets, which stay as they are: one round trip for each chunk.
 *
 * @throws WorkbookError TASK_CANCELLED; Office.js's errors. What was made by then is to be taken away by `removeMade`
 */
export async function buildInWorkbook(run: RunApart, blueprint: WorkbookBlueprint, task?: Task): Promise<void> {
  await runStepsApart(run, stepsOf(blueprint), task);
}

function stepsOf(blueprint: WorkbookBlueprint): readonly Step[] {
  const { sheets, names, styles } = blueprint;
  const sheetContext = { styleNamed: styleFinder(styles), font: Object.values(styles)[0]?.font.name ?? null };
  const [front] = sheets.filter(({ visibility }) => visibility === "visible");
  return [
    ...sheets.flatMap((sheet) => [...frameSteps(sheet, sheetContext), ...valueSteps(sheet, sheetContext)]),
    ...names.map(({ name, refersTo }) => step([], 1, (context) => void context.workbook.names.add(name, `=${refersTo}`))),
    ...sheets.flatMap(formulaSteps),
    ...sheets.flatMap((sheet) => lookSteps(sheet, sheetContext)),
    ...finishSteps(sheets),
    ...(front === undefined ? [] : [step([], 1, (context) => { context.workbook.worksheets.getItem(front.name).activate(); })]),
  ];
}

export function styleFinder(styles: Readonly<Record<string, LayoutStyle>>): (name: string) => LayoutStyle {
  return (name) => {
    const style = styles[name];
    if (style === undefined) throw new Error(`there is no style "${name}"`);
    return style;
  };
}

/** @throws WorkbookError NAME_TAKEN where a sheet, table or name of the blueprint is there already */
export async function refuseTakenNames(context: Excel.RequestContext, { sheets, names }: WorkbookBlueprint): Promise<void> {
  const { workbook } = context;
  const [oldSheets, oldTables, oldNames] = [workbook.worksheets.load("items/name"), workbook.tables.load("items/name"), workbook.names.load("items/name")];
  await context.sync();
  const namesOf = (collection: { readonly items: readonly { readonly name: string }[] }) => new Set(collection.items.map(({ name }) => name.toLowerCase()));
  const [takenSheets, takenTables, takenNames] = [namesOf(oldSheets), namesOf(oldTables), namesOf(oldNames)];
  const refuse = (kind: string, name: string, taken: ReadonlySet<string>): void => {
    if (taken.has(name.toLowerCase())) throw new WorkbookError("NAME_TAKEN", { kind, taken: name });
  };
  for (const { name, tables } of sheets) {
    refuse("sheet", name, takenSheets);
    for (const table of tables) {
      refuse("table", table.name, takenTables);
      refuse("name", table.name, takenNames);
    }
  }
  for (const { name } of names) {
    refuse("name", name, takenNames);
    refuse("table", name, takenTables);
  }
}

/** Takes away what a `buildInWorkbook` that failed has made, and nothing of the same name that somebody else made meanwhile. */
export async function removeMade(context: Excel.RequestContext, { sheets, names }: WorkbookBlueprint): Promise<void> {
  const { workbook } = context;
  const drafts = sheets.map(({ name }) => findDraft(context, name));
  await context.sync();
  const made = drafts.filter(({ isDraft }) => isDraft());
  if (made.length === 0) return;
  for (const { sheet } of made) {
    sheet.visibility = "Visible"; // Excel deletes no sheet that is very hidden
    sheet.delete();
  }
  const left = names.map(({ name }) => workbook.names.getItemOrNullObject(name).load("name,formula"));
  await context.sync();
  // They were free before; those that pointed at our sheets point nowhere now.
  for (const name of left) if (!name.isNullObject && String(name.formula).includes("#REF!")) name.delete();
  await context.sync();
}
