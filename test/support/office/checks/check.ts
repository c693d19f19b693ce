import type { HostBridge } from "../../../../src/workbench/bridge/hostBridge";
import { createExcel } from "../../../../src/workbench/excel/emulatedExcel";
import type { EmulatedExcel } from "../../../../src/workbench/excel/emulatedExcel";
import { officeClient } from "../officeClient";
import type { OfficeClient } from "../officeClient";

/** What a check works with: a new Excel whose first sheet holds a small table, and an add-in on it. */
export interface Scene {
  readonly excel: EmulatedExcel;
  readonly client: OfficeClient;
  /** Another add-in on the same workbook. */
  coAuthor(): OfficeClient;
}

/** Something that Microsoft's library and a host must agree on; it throws where they do not. */
export type Check = (scene: Scene) => Promise<void>;

/**
 * Runs a check on a host; with `damage`, on one whose messages are spoilt on the way. The scene is made by an honest host, so that a
 * damaged one fails in the check.
 */
export async function runCheck(check: Check, damage?: (bridge: HostBridge) => HostBridge): Promise<void> {
  const excel = createExcel();
  await prepare(officeClient(excel));
  const client = officeClient(excel, damage);
  await check({ excel, client, coAuthor: () => officeClient(excel, damage) });
}

async function prepare(client: OfficeClient): Promise<void> {
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [["code", "qty"], ["P1", 5], ["P2", 7]];
    sheet.tables.add("A1:B3", true).name = "Items";
    await context.sync();
  });
  client.connection.disconnect();
}

/** Long enough for every event that is on its way. */
export const eventsDelivered = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 25));
