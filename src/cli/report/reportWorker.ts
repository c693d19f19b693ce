import { parentPort, workerData } from "node:worker_threads";
import { nodePacking } from "../../hosts/exceljs/package/zip/nodePacking";
import { Stamp } from "../../stamp/stamp";
import type { ReportDocument } from "../../workflows/layoutReports";
import { failureOf } from "../../workbook/failure";
import { reportMaker } from "./reportMaker";
import type { WorkerAnswer, WorkerOrder } from "./reportWorkers";

/** The entry file of a worker thread: makes the documents that it is sent, and answers each. */
const { order, template } = workerData as WorkerOrder;
const stamp = new Stamp(template, nodePacking);
const make = reportMaker(order, (layouts) => stamp.workbook(layouts, { created: null }));

parentPort?.on("message", (document: ReportDocument) => {
  make(document).then(
    (bytes) => answer({ bytes }, bytes === null ? [] : [bytes.buffer as ArrayBuffer]),
    (error: unknown) => answer({ failure: failureOf(error) }, []),
  );
});

function answer(message: WorkerAnswer, transfer: readonly ArrayBuffer[]): void {
  parentPort?.postMessage(message, transfer);
}
