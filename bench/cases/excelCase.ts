import { measureCosts } from "../../test/contract/support/costs";
import type { Row } from "../table";

/** The actions of docs/cost.md through Microsoft's library and the emulated Excel, which answers at once; in Excel its own time comes on top. */
export async function excelCase(): Promise<readonly Row[]> {
  const costs = await measureCosts();
  return costs.map(({ action, ms, syncs, cells }) => ({ name: `Excel: ${action}`, ms, note: `${syncs} round trips, ${cells.toLocaleString("en-US")} cells; one run`, target: "" }));
}
