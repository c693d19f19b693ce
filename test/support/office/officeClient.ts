import { hostBridge } from "../../../src/workbench/bridge/hostBridge";
import type { HostBridge } from "../../../src/workbench/bridge/hostBridge";
import type { EmulatedExcel } from "../../../src/workbench/excel/emulatedExcel";
import type { Connection } from "../../../src/workbench/excel/session/connection";
import { loadOfficeLibrary } from "./officeLibrary";
import type { OfficeLibrary } from "./officeLibrary";

/** A page of an add-in: Microsoft's library, loaded for it alone, connected to an emulated Excel. */
export interface OfficeClient extends OfficeLibrary {
  readonly connection: Connection;
  /** Runs with requests of its own, as `Excel.run`. */
  readonly run: typeof Excel.run;
  /** Requests without an answer. */
  openRequests(): number;
}

/**
 * @param damage for tests of the tests: returns another bridge in the place of the honest one
 */
export function officeClient(excel: EmulatedExcel, damage: (bridge: HostBridge) => HostBridge = (bridge) => bridge): OfficeClient {
  const library = loadOfficeLibrary();
  const connection = excel.connect();
  const { bridge, openRequests } = hostBridge(connection);
  library.OfficeExtension.HostBridge.init(damage(bridge));
  return { ...library, connection, openRequests, run: library.Excel.run };
}
