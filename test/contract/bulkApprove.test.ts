/** Approving many reports at once in Excel. In a file: test/workflows/rounds/bulk.test.ts. */
import { approvalsIn, approveAll, submittedReports } from "../support/builders/submittedReports";
import { contentOf } from "./support/bookContent";
import { excelWith, officePage } from "./support/contractHosts";

/** Round trips and cells of approving so many reports, reading included. */
async function approving(count: number): Promise<{ readonly syncs: number; readonly cells: number; readonly bytes: number; readonly largest: number }> {
  const { client, host } = officePage(await excelWith(submittedReports(count)));
  client.connection.resetCounters();
  await approveAll(host);
  const { syncs, cellsRead, cellsWritten, requestBytes, responseBytes, log } = client.connection.counters;
  expect(await approvalsIn(host)).toEqual({ approved: count, faults: [] });
  return { syncs, cells: cellsRead + cellsWritten, bytes: requestBytes + responseBytes, largest: Math.max(...log.map((each) => each.requestBytes)) };
}

it("takes four round trips for ten as for forty, and for five hundred one for each further chunk", async () => {
  const [few, more, many] = [await approving(10), await approving(40), await approving(500)];
  // One to learn what is there, one to read it, one to look at the rows again, one to write.
  expect([few.syncs, more.syncs]).toEqual([4, 4]);
  // What Excel answers about rows is cut at 4,000 cells, which are some 900 kB with their formulas.
  expect(many.syncs - few.syncs).toBeLessThanOrEqual(Math.ceil(many.bytes / 900_000));
  expect(many.largest).toBeLessThan(4_000_000);
});

it("tells how far the writing is; stopped before it, the workbook is as it was", async () => {
  const excel = await excelWith(submittedReports(40));
  const { host } = officePage(excel);
  const before = contentOf(excel);
  await expect(approveAll(host, null, { isCancelled: () => true })).rejects.toMatchObject({ problem: "TASK_CANCELLED" });
  expect(contentOf(excel)).toEqual(before);
  const told: (readonly [number, number])[] = [];
  await approveAll(host, null, { onProgress: (done, total) => void told.push([done, total]) });
  expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
  expect(await approvalsIn(host)).toEqual({ approved: 40, faults: [] });
});

it("stopped half-way leaves a consistent workbook, and goes on where it was", async () => {
  const excel = await excelWith(submittedReports(500));
  await approveAll(officePage(excel).host, 250);
  const after = officePage(excel).host; // as after a reload of the pane
  expect(await approvalsIn(after)).toEqual({ approved: 250, faults: [] });
  await approveAll(after);
  expect(await approvalsIn(after)).toEqual({ approved: 500, faults: [] });
});
