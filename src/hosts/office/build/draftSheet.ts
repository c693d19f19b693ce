/** A hidden name of a sheet's own that says: we are making it, and it is not whole yet. Somebody else's sheet never has it. */
const DRAFT_MARK = "KaonaDraft";

/** Adds a sheet that is to be filled in further steps. */
export function addDraft(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.names.add(DRAFT_MARK, "=TRUE").visible = false;
  return sheet;
}

/** The sheet is whole. */
export function finishDraft(sheet: Excel.Worksheet): void {
  sheet.names.getItem(DRAFT_MARK).delete();
}

/** Asks whether a sheet that is still a draft has this name; known after the next `sync`. */
export function findDraft(context: Excel.RequestContext, name: string): { readonly sheet: Excel.Worksheet; isDraft(): boolean } {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  const mark = sheet.names.getItemOrNullObject(DRAFT_MARK).load("name");
  return { sheet, isDraft: () => !sheet.isNullObject && !mark.isNullObject };
}
