import { officeReportHost } from "../../src/hosts/office/officeReportHost";
import { officeWorkbookHost } from "../../src/hosts/office/officeWorkbookHost";
import { realTiming } from "../../src/hosts/office/timing";
import type { Timing } from "../../src/hosts/office/timing";
import type { WorkbookEdit } from "../../src/workbook/workbookEdit";
import { aLayout } from "../support/builders/blueprints";
import { excelWith, officePage } from "./support/contractHosts";
import type { OfficePage } from "./support/contractHosts";
import { blueprintOf, fewProjects } from "./support/workbooks";

const edit = (text: string): WorkbookEdit => ({ kind: "setCell", table: "Projects", row: 0, column: "ชื่อโครงการ", content: text });
const quiet = (): Promise<void> => new Promise((done) => setTimeout(done, 500));

/** Real timers, and how many of them wait. */
function countedTiming(): { readonly timing: Timing; waiting(): number } {
  const waiting = new Set<object>();
  const later: Timing["later"] = (action, milliseconds) => {
    const one = {};
    waiting.add(one);
    const stop = realTiming.later(() => {
      waiting.delete(one);
      action();
    }, milliseconds);
    return () => {
      waiting.delete(one);
      stop();
    };
  };
  return { timing: { later }, waiting: () => waiting.size };
}

/** Everything that a pane does between opening and closing. */
async function live({ host, reports }: OfficePage, other: OfficePage, round: number): Promise<number> {
  let heard = 0;
  await host.read();
  const ends = [await host.watch({ changed: () => void (heard += 1), failed: (error) => { throw error; } }), await host.watchSelection(() => void (heard += 1)), await host.watchTables(() => undefined)];
  await host.select({ sheet: "โครงการ", row: 5, column: 1 + round });
  const { inverse } = await host.apply([edit(`รอบ ${round}`)]);
  await other.host.read();
  await other.host.apply([{ kind: "setCell", table: "Projects", row: 1, column: "ชื่อโครงการ", content: `ของคนอื่น ${round}` }]);
  await quiet();
  await host.apply(inverse);
  await host.apply([{ kind: "setCell", table: "Projects", row: 0, column: "ไม่มี", content: 1 }]).catch(() => undefined);
  await reports.write("a", [{ ...aLayout(), sheetName: "รายงาน" }]);
  for (const end of ends) await end();
  return heard;
}

it("a pane that is opened and closed again and again leaves no handler, no range, no open request and no timer", async () => {
  const excel = await excelWith(blueprintOf(fewProjects()));
  const other = officePage(excel);
  const { client } = officePage(excel);
  const { timing, waiting } = countedTiming();
  const library = { run: client.run, isSupported: () => true };
  const page = { client, host: officeWorkbookHost({ library, timing }), reports: officeReportHost({ library, timing, overwrite: true }) };
  const heard: number[] = [];
  for (const round of [1, 2]) {
    heard.push(await live(page, other, round));
    expect(waiting()).toBe(0);
    expect([page, other].map(({ client: { openRequests, connection } }) => [openRequests(), connection.openRegistrations(), connection.openReferences()])).toEqual([[0, 0, 0], [0, 0, 0]]);
  }
  // A handler of the first time that was left would make the second hear more.
  expect(heard[1]).toBe(heard[0]);
  expect(heard[0]).toBeGreaterThan(1);
});
