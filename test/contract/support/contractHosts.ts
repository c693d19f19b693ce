import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkbookFile } from "../../../src/hosts/exceljs/createWorkbookFile";
import { reportFolderHost } from "../../../src/hosts/exceljs/reportFolderHost";
import { workbookFileHost } from "../../../src/hosts/exceljs/workbookFileHost";
import { officeReportHost } from "../../../src/hosts/office/officeReportHost";
import { officeWorkbookHost } from "../../../src/hosts/office/officeWorkbookHost";
import type { OfficeWorkbookHost } from "../../../src/hosts/office/officeWorkbookHost";
import type { HostBridge } from "../../../src/workbench/bridge/hostBridge";
import { createExcel } from "../../../src/workbench/excel/emulatedExcel";
import type { EmulatedExcel } from "../../../src/workbench/excel/emulatedExcel";
import { openBook } from "../../../src/workbench/excel/file/openBook";
import { saveBook } from "../../../src/workbench/excel/file/saveBook";
import type { BookModel } from "../../../src/workbench/excel/model/book";
import type { ExcelOptions } from "../../../src/workbench/excel/session/openWorkspace";
import type { WorkbookBlueprint } from "../../../src/workbook/workbookBlueprint";
import type { ReportHost, WorkbookHost } from "../../../src/workbook/workbookHost";
import { officeClient } from "../../support/office/officeClient";
import type { OfficeClient } from "../../support/office/officeClient";

/** A workbook that a host works with, and what a test may know of it besides. */
export interface Opened {
  readonly host: WorkbookHost;
  readonly reports: ReportHost;
  /** Somebody else with the same workbook. */
  other(): WorkbookHost;
  /** The workbook as a file. */
  saved(): Uint8Array;
  /** The file in which the report sheets of a document are. */
  savedReport(place: string): Uint8Array;
  close(): Promise<void>;
}

/** One of the two ways to reach a workbook. */
export interface ContractHost {
  readonly name: string;
  /** With a workbook that Kaona has made, or (null) with none of ours. */
  open(blueprint: WorkbookBlueprint | null): Promise<Opened>;
}

const time = "2023-07-01T09:00:00";

export const fileContract: ContractHost = {
  name: "hosts/exceljs and a file",
  open: async (blueprint) => {
    const folder = mkdtempSync(join(tmpdir(), "kaona-contract-"));
    const path = join(folder, "book.xlsx");
    const host = workbookFileHost(path, { time, overwrite: false, saveAs: null });
    if (blueprint !== null) await host.create(blueprint);
    return {
      host,
      reports: reportFolderHost(folder, { time, overwrite: true, withPdf: false }),
      other: () => workbookFileHost(path, { time, overwrite: false, saveAs: null }),
      saved: () => readFileSync(path),
      savedReport: (place) => readFileSync(place),
      close: async () => {
        await Promise.resolve();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};

/** An add-in's page with its own copy of Microsoft's library, at an emulated Excel. */
export interface OfficePage {
  readonly client: OfficeClient;
  readonly host: OfficeWorkbookHost;
  readonly reports: ReportHost;
}

export function officePage(excel: EmulatedExcel, bridge?: (honest: HostBridge) => HostBridge): OfficePage {
  const client = officeClient(excel, bridge);
  const library = { run: client.run, isSupported: () => true };
  return { client, host: officeWorkbookHost({ library }), reports: officeReportHost({ library, overwrite: true }) };
}

/** Files of blueprints, which many tests open again and again. */
const files = new WeakMap<WorkbookBlueprint, Promise<Uint8Array>>();

function fileOf(blueprint: WorkbookBlueprint): Promise<Uint8Array> {
  const file = files.get(blueprint) ?? createWorkbookFile(blueprint, { time });
  files.set(blueprint, file);
  return file;
}

/** An Excel in which a workbook of ours is open. */
export async function excelWith(blueprint: WorkbookBlueprint | null, options: ExcelOptions = {}): Promise<EmulatedExcel> {
  const book: BookModel | undefined = blueprint === null ? undefined : openBook(await fileOf(blueprint));
  return createExcel({ fileName: "book.xlsx", ...options }, book);
}

export const officeContract: ContractHost = {
  name: "hosts/office, Microsoft's library and an emulated Excel",
  open: async (blueprint) => {
    const excel = await excelWith(blueprint);
    const pages: OfficePage[] = [];
    const page = (): OfficePage => {
      const made = officePage(excel);
      pages.push(made);
      return made;
    };
    const { host, reports } = page();
    return {
      host,
      reports,
      other: () => page().host,
      saved: () => saveBook(excel.book),
      savedReport: () => saveBook(excel.book),
      close: async () => {
        await Promise.resolve();
        // Nothing may be left behind: no request without an answer, no handler, no reference that Excel keeps for us.
        expect(pages.map(({ client }) => [client.openRequests(), client.connection.openRegistrations(), client.connection.openReferences()])).toEqual(pages.map(() => [0, 0, 0]));
      },
    };
  },
};

export const contractHosts: readonly ContractHost[] = [fileContract, officeContract];
