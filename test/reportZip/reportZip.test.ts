import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { REPORT_TEMPLATE, reportTemplate } from "../../.config/tools/makeReportTemplate";
import { runCli } from "../../src/cli/runCli";
import { workbookFileHost } from "../../src/hosts/exceljs/workbookFileHost";
import { reportZipMaker, type ZipMeans } from "../../src/reportZip/makeReportZip";
import type { ZipWorker } from "../../src/reportZip/startZipWorker";
import type { ReportDocument } from "../../src/workflows/layoutReports";
import { liveWorkbook } from "../../src/workflows/live/liveWorkbook";
import { reportZipOrder, type ReportZipOrder } from "../../src/workflows/live/reportZipOrder";
import { aTerminal } from "../support/aTerminal";
import { calendarDay } from "../../src/domain/model/calendar/calendarDay";
import { SAMPLE_TODAY, sampleWorkbook } from "../support/builders/sampleWorkbook";
import { partsOf } from "../support/packageParts";
import { snapshotOf } from "../support/snapshotOf";
import { temporaryFolder } from "../support/temporaryFolder";
import { zipWorkerHere, type WorkerHere } from "../support/zipWorkerHere";

const folder = temporaryFolder();
const live = liveWorkbook(snapshotOf(sampleWorkbook()), SAMPLE_TODAY);
const orderOf = (count: number): ReportZipOrder => reportZipOrder(live, live.checked.projects.slice(0, count), "th");

/** A zip, and what was told while it was made. */
async function made(order: ReportZipOrder, { start, signal = new AbortController().signal, onDone }: { readonly start: ZipMeans["start"]; readonly signal?: AbortSignal; readonly onDone?: () => void }) {
  const told: string[] = [];
  let isOnPage = false;
  const zip = await reportZipMaker({ start, letOthers: () => Promise.resolve() })(order, {
    onDone: ({ name }, error) => {
      told.push(error === null ? name : `${name}: ${error.message}`);
      onDone?.();
    },
    onOnPage: () => (isOnPage = true),
    signal,
  });
  return { files: unzipSync(new Uint8Array(await zip.arrayBuffer())), told, isOnPage };
}

const noWorkers = (): ZipWorker => {
  throw new DOMException("forbidden", "SecurityError");
};
const silenced = (): ZipWorker => {
  const worker: ZipWorker = { onmessage: null, onerror: null, postMessage: () => undefined, terminate: () => undefined };
  setTimeout(() => worker.onerror?.({}), 0);
  return worker;
};
const here = (): ZipWorker => zipWorkerHere().worker;

/** A document whose project has a code that no QR picture can hold. */
const spoilt = ({ name, dossiers }: ReportDocument): ReportDocument => ({ name, dossiers: dossiers.map((dossier) => ({ ...dossier, project: { ...dossier.project, projectCode: "ก".repeat(40_000) } })) });

describe("the template of the pane", () => {
  it("is what exceljs makes now (npm run template)", async () => {
    expect(readFileSync(REPORT_TEMPLATE, "utf8")).toBe(await reportTemplate());
  });
});

describe.each(["th", "en"] as const)("a zip from the pane, in %s", (language) => {
  it("holds the files of the command line's, part by part, with their codes", async () => {
    const book = join(folder, `${language}.xlsx`);
    const kaona = (...args: readonly string[]) => runCli([...args, "--lang", language], aTerminal({ cwd: folder, now: new Date() }));
    await workbookFileHost(book, { time: "2023-07-10T09:00:00", overwrite: true, saveAs: null }).create(sampleWorkbook());
    expect(await kaona("report", book, "--out", language, "--zip", "all", "--as-of", "2023-06-30", "--workers", "1")).toBe(0);
    const theirs = unzipSync(readFileSync(join(folder, language, "all.zip")));
    const snapshot = await workbookFileHost(book, { time: "2023-07-10T09:00:00", overwrite: false, saveAs: null }).read();
    const opened = liveWorkbook(snapshot!, calendarDay("2023-06-30"));
    const { files, isOnPage } = await made(reportZipOrder(opened, opened.checked.projects, language), { start: here });
    expect([Object.keys(files), isOnPage]).toEqual([Object.keys(theirs), false]);
    expect(Object.keys(files).length).toBeGreaterThan(30);
    for (const [name, bytes] of Object.entries(files)) expect(partsOf(bytes)).toEqual(partsOf(theirs[name]!));
    const sheet = partsOf(Object.values(files)[0]!);
    const code = language === "th" ? /รหัสตรวจสอบ [0-9A-Z]{5}-/ : /Verification code [0-9A-Z]{5}-/;
    expect([code.test(sheet["xl/worksheets/sheet1.xml"]!), "xl/media/image1.png" in sheet]).toEqual([true, true]);
  });
});

describe("making a zip", () => {
  it.each<[string, ZipMeans["start"], boolean]>([
    ["in a worker", here, false],
    ["on the page, where the browser allows no workers", noWorkers, true],
    ["on the page, where the worker is kept from loading", silenced, true],
  ])("%s gives the same files, and tells of each in its turn", async (_where, start, isOnPage) => {
    const order = orderOf(6);
    const zip = await made(order, { start });
    expect(zip.isOnPage).toBe(isOnPage);
    expect(zip.told).toEqual(order.documents.map(({ name }) => name));
    expect(Object.keys(zip.files)).toEqual(zip.told.map((name) => `${name}.xlsx`));
    expect(zip.files).toEqual((await made(order, { start: here })).files);
  });

  it.each<[string, ZipMeans["start"]]>([["in a worker", here], ["on the page", noWorkers]])("goes on %s without a project that fails, and names it", async (_where, start) => {
    const { basis, documents } = orderOf(3);
    const [first, second, third] = documents as [ReportDocument, ReportDocument, ReportDocument];
    const { files, told } = await made({ basis, documents: [first, spoilt(second), third] }, { start });
    expect(told).toEqual([first.name, expect.stringContaining("Data too long"), third.name]);
    expect(Object.keys(files)).toEqual([`${first.name}.xlsx`, `${third.name}.xlsx`]);
  });

  it("of no documents is empty", async () => {
    expect(await made(orderOf(0), { start: here })).toMatchObject({ files: {}, told: [] });
  });

  it("gives documents of one name names of their own", () => {
    const [project] = live.checked.projects;
    expect(reportZipOrder(live, [project!, project!], "th").documents.map(({ name }) => name)).toEqual([expect.stringMatching(/-2566$/), expect.stringMatching(/-2566 \(2\)$/)]);
  });
});

describe("stopping", () => {
  it("ends the worker at once, in the middle of its documents", async () => {
    const wanted = new AbortController();
    const started: WorkerHere[] = [];
    const start = (): ZipWorker => {
      const one = zipWorkerHere();
      started.push(one);
      return one.worker;
    };
    let done = 0;
    const making = made(orderOf(30), { start, signal: wanted.signal, onDone: () => ((done += 1) === 5 ? wanted.abort() : undefined) });
    await expect(making).rejects.toMatchObject({ problem: "TASK_CANCELLED" });
    expect(started).toMatchObject([{ isTerminated: true }]);
    expect([done, started[0]!.documents < 12]).toEqual([5, true]);
  });

  it.each<[string, ZipMeans["start"]]>([
    ["before the worker has come", () => ({ onmessage: null, onerror: null, postMessage: () => undefined, terminate: () => undefined })],
    ["on the page", noWorkers],
  ])("counts %s too", async (_when, start) => {
    const wanted = new AbortController();
    const making = made(orderOf(30), { start, signal: wanted.signal });
    wanted.abort();
    await expect(making).rejects.toMatchObject({ problem: "TASK_CANCELLED" });
  });

  it("is told apart from a worker that breaks down", async () => {
    const { worker } = zipWorkerHere();
    const making = made(orderOf(30), { start: () => worker, onDone: () => worker.onerror?.({ message: "out of memory" }) });
    await expect(making).rejects.toThrow("out of memory");
  });
});
