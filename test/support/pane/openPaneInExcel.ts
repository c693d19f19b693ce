import "./browserGlobals";
import { officePage, excelWith } from "../../contract/support/contractHosts";
import type { WorkbookBlueprint } from "../../../src/workbook/workbookBlueprint";
import type { User } from "../../../src/workbench/excel/session/user";
import { sampleWorkbook } from "../builders/sampleWorkbook";
import { type OpenPane, openPane } from "./openPane";

/** A pane on screen over Microsoft's library and an emulated Excel, with two people at the sample workbook. */
export interface PaneInExcel extends OpenPane {
  /** Whoever has the pane. */
  readonly me: User;
  /** Whoever works on the same workbook elsewhere. */
  readonly coAuthor: User;
  /** Another add-in, which may do what no person can: reach very hidden sheets. */
  readonly elsewhere: typeof Excel.run;
}

export async function openPaneInExcel(
  folder: string,
  { blueprint = sampleWorkbook(), isReadOnly = false }: { readonly blueprint?: WorkbookBlueprint | null; readonly isReadOnly?: boolean } = {},
): Promise<PaneInExcel> {
  const excel = await excelWith(blueprint, { isReadOnly });
  const { client, host, reports } = officePage(excel);
  const opened = await openPane(folder, { over: { view: host, reports }, host: () => host });
  return { ...opened, me: client.connection.user, coAuthor: excel.connect().user, elsewhere: officePage(excel).client.run };
}
