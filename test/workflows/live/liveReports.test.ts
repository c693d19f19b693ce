import { buildLiveReports } from "../../../src/workflows/live/liveReports";
import { liveWorkbook } from "../../../src/workflows/live/liveWorkbook";
import type { ReportHost } from "../../../src/workbook/workbookHost";
import { SAMPLE_TODAY, sampleWorkbook } from "../../support/builders/sampleWorkbook";
import { snapshotOf } from "../../support/snapshotOf";

const live = liveWorkbook(snapshotOf(sampleWorkbook()), SAMPLE_TODAY);
const projects = live.checked.projects.slice(0, 3);
/** Tells of steps of its own, as a host does that draws a page in pieces. */
const reports: ReportHost = {
  reserve: () => Promise.resolve(),
  write: (name, _layouts, task) => {
    task?.onProgress?.(1, 1);
    return Promise.resolve(name);
  },
};

describe("making report sheets", () => {
  it("counts projects, whatever a host counts for each", async () => {
    const told: string[] = [];
    const task = { onProgress: (done: number, total: number): void => void told.push(`${done} of ${total}`) };
    await buildLiveReports(live, projects, reports, { language: "th", task, onMade: () => undefined });
    expect(told).toEqual(["0 of 3", "1 of 3", "2 of 3", "3 of 3"]);
  });

  it("begins no further sheet once somebody has stopped, and lets the host know within one", async () => {
    const made: string[] = [];
    let isCancelled = false;
    const asked: boolean[] = [];
    const host: ReportHost = {
      ...reports,
      write: (name, _layouts, task) => {
        isCancelled = made.length === 1;
        asked.push(task?.isCancelled?.() === true);
        return Promise.resolve(name);
      },
    };
    const building = buildLiveReports(live, projects, host, { language: "th", task: { isCancelled: () => isCancelled }, onMade: ({ place }) => made.push(place) });
    await expect(building).rejects.toMatchObject({ problem: "TASK_CANCELLED" });
    expect([asked, made.length]).toEqual([[false, true], 2]);
  });
});
