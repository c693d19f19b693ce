import { LANGUAGES } from "../../src/messages/language";
import { problemMessage } from "../../src/messages/problems";
import type { HostBridge } from "../../src/workbench/bridge/hostBridge";
import type { EmulatedExcel } from "../../src/workbench/excel/emulatedExcel";
import { excelCodes } from "../../src/workbench/excel/protocol/excelError";
import type { ExcelErrorCode } from "../../src/workbench/excel/protocol/excelError";
import type { ExcelOptions } from "../../src/workbench/excel/session/openWorkspace";
import type { WorkbookBlueprint } from "../../src/workbook/workbookBlueprint";
import type { WorkbookEdit } from "../../src/workbook/workbookEdit";
import { WorkbookError, type WorkbookProblem } from "../../src/workbook/workbookError";
import { aLayout } from "../support/builders/blueprints";
import { failingBridge } from "../support/office/failingBridge";
import type { OfficeClient } from "../support/office/officeClient";
import { contentOf } from "./support/bookContent";
import { excelWith, officePage } from "./support/contractHosts";
import type { OfficePage } from "./support/contractHosts";
import { blueprintOf, fewProjects } from "./support/workbooks";

const standard = blueprintOf(fewProjects());
const NAME = "ชื่อโครงการ";
const named = (content: string): WorkbookEdit => ({ kind: "setCell", table: "Projects", row: 0, column: NAME, content });
const appended: WorkbookEdit = { kind: "appendRows", table: "Projects", rows: [{ [NAME]: "ใหม่" }, { [NAME]: "ใหม่กว่า" }] };
const inserted: WorkbookEdit = { kind: "insertRows", table: "Projects", at: 1, rows: [{ [NAME]: "แทรก" }] };
const doing = (...edits: readonly WorkbookEdit[]) => ({ host }: OfficePage): Promise<unknown> => host.apply(edits);

const projects = ({ book }: EmulatedExcel) => book.sheets.find(({ tables }) => tables.some(({ name }) => name === "Projects"))!;
const area = (excel: EmulatedExcel) => projects(excel).tables[0]!.area;
const below = (excel: EmulatedExcel): number => area(excel).bottom + 1;
const userOf = (excel: EmulatedExcel) => excel.connect().user;

/** What somebody has done to the workbook, what the add-in then tries, and what comes of it. */
interface Refusal {
  readonly options?: ExcelOptions;
  readonly blueprint?: WorkbookBlueprint | null;
  /** Done since the workbook was read, before the action. */
  readonly done?: (excel: EmulatedExcel, client: OfficeClient) => void;
  /** Done while the action is under way, after its first round trip. */
  readonly meanwhile?: (excel: EmulatedExcel) => void;
  /** A bridge of an Excel that is different. */
  readonly bridge?: (honest: HostBridge) => HostBridge;
  readonly act: (page: OfficePage) => Promise<unknown>;
  readonly problem: WorkbookProblem;
  readonly facts?: Readonly<Record<string, string>>;
  /** After which the same action is done; absent where only another workbook or another Excel would help. */
  readonly helped?: (excel: EmulatedExcel, client: OfficeClient) => void;
}

const protect = (isProtected: boolean) => (excel: EmulatedExcel): void => void (projects(excel).protection.isProtected = isProtected);

/** What the host sees by itself when it looks, before Excel is asked to write. */
const seen: Readonly<Record<string, Refusal>> = {
  "a sheet that is protected: a cell": { done: protect(true), act: doing(named("ใหม่")), problem: "SHEET_PROTECTED", helped: protect(false) },
  "a sheet that is protected: new rows": { done: protect(true), act: doing(appended), problem: "SHEET_PROTECTED", helped: protect(false) },
  "a sheet that somebody has deleted": { done: (excel) => userOf(excel).deleteSheet("โครงการ"), act: doing(named("ใหม่")), problem: "TABLE_MISSING" },
  "cells below the table that new rows would run into": {
    done: (excel) => userOf(excel).type(`'โครงการ'!B${below(excel) + 2}`, "หมายเหตุของฉัน"), act: doing(appended), problem: "TABLE_BLOCKED", facts: { reason: "cellsBelow" },
    helped: (excel) => userOf(excel).clear(`'โครงการ'!B${below(excel) + 2}`),
  },
  "merged cells where new rows would come": {
    done: (excel) => void projects(excel).merges.push({ top: below(excel), bottom: below(excel), left: 1, right: 2 }), act: doing(appended), problem: "TABLE_BLOCKED", facts: { reason: "merged" },
    helped: (excel) => void (projects(excel).merges = []),
  },
};

/** What Excel itself refuses, by the code that the emulation raises. */
const raised: Readonly<Record<string, Refusal & { readonly code: ExcelErrorCode }>> = {
  "a workbook opened to be read only": { code: "AccessDenied", options: { isReadOnly: true }, act: doing(named("ใหม่")), problem: "SHEET_PROTECTED" },
  "a sheet that is protected between looking and writing": { code: "AccessDenied", meanwhile: protect(true), act: doing(named("ใหม่"), inserted), problem: "SHEET_PROTECTED", helped: protect(false) },
  "an Excel that is older than it says": { code: "ApiNotFound", options: { requirementSet: "1.12" }, act: ({ host }) => host.read(), problem: "EXCEL_TOO_OLD", facts: { needed: "ExcelApi 1.14" } },
  "a table of the user's own that would be torn by a new row": {
    code: "InsertDeleteConflict",
    done: (excel) => {
      const { left, right } = area(excel);
      const top = below(excel) + 3;
      projects(excel).tables.push({ ...structuredClone(projects(excel).tables[0]!), id: "own", name: "ของฉัน", area: { top, bottom: top + 1, left: left + 1, right: right + 1 } });
    },
    act: doing(named("ใหม่"), inserted), problem: "TABLE_BLOCKED", facts: { reason: "cellsBelow" },
    helped: (excel) => void projects(excel).tables.pop(),
  },
  "a name that no sheet can have": { code: "InvalidArgument", act: ({ reports }) => reports.write("a", [{ ...aLayout(), sheetName: "โครงการ 1/2" }]), problem: "EXCEL_REFUSED" },
  "a cell on a hidden sheet, which cannot be shown": {
    code: "InvalidOperation", done: (excel) => void (projects(excel).visibility = "Hidden"),
    act: ({ host }) => host.select({ sheet: "โครงการ", row: 5, column: 2 }), problem: "SHEET_HIDDEN", facts: { sheet: "โครงการ" },
    helped: (excel) => void (projects(excel).visibility = "Visible"),
  },
  "a cell that is being typed into, in an Excel that does not wait": {
    code: "InvalidOperationInCellEditMode", bridge: withoutFlags, done: (_excel, { connection }) => connection.setCellEditMode(true), act: doing(named("ใหม่")), problem: "EXCEL_BUSY",
    helped: (_excel, { connection }) => connection.setCellEditMode(false),
  },
  "rows that go while many are read": {
    code: "InvalidReference", blueprint: blueprintOf(fewProjects(40)), meanwhile: (excel) => userOf(excel).deleteRows(`'รายงานความก้าวหน้า'!1:2000`),
    act: doing(...Array.from({ length: 290 }, (_row, row): WorkbookEdit => ({ kind: "setCell", table: "Rounds", row, column: "ผลการดำเนินงาน", content: "ใหม่" }))), problem: "EXCEL_ITEM_GONE",
  },
  "a sheet of the same name that somebody adds while the workbook is built": {
    code: "ItemAlreadyExists", blueprint: null, meanwhile: (excel) => userOf(excel).renameSheet("Sheet1", "โครงการ"), act: ({ host }) => host.create(standard), problem: "NAME_TAKEN",
    helped: (excel) => userOf(excel).renameSheet("โครงการ", "ของฉัน"),
  },
  "a sheet of the same name that somebody adds while a report is drawn": {
    code: "ItemAlreadyExists", blueprint: null, meanwhile: (excel) => userOf(excel).renameSheet("Sheet1", "รายงาน"), act: ({ reports }) => reports.write("a", [{ ...aLayout(), sheetName: "รายงาน" }]), problem: "NAME_TAKEN",
    helped: (excel) => userOf(excel).renameSheet("รายงาน", "ของฉัน"),
  },
  "a cell on a sheet that is gone": { code: "ItemNotFound", act: ({ host }) => host.select({ sheet: "ไม่มี", row: 1, column: 1 }), problem: "EXCEL_ITEM_GONE" },
  "cells that somebody merges between looking and writing": {
    code: "MergedRangeConflict",
    done: (excel) => void projects(excel).validations.push({ ...structuredClone(projects(excel).validations[0]!), areas: [{ top: below(excel), bottom: below(excel) + 9, left: 1, right: 1 }] }),
    meanwhile: (excel) => void projects(excel).merges.push({ top: below(excel), bottom: below(excel), left: 1, right: 2 }),
    act: doing(named("ใหม่"), appended), problem: "TABLE_BLOCKED", facts: { reason: "merged" },
    helped: (excel) => void (projects(excel).merges = []),
  },
  "something at the very end of the sheet, which a new row would push off": {
    code: "NonBlankCellOffSheet", done: (excel) => userOf(excel).type("'โครงการ'!B1048576", "ท้ายสุด"), act: doing(named("ใหม่"), inserted), problem: "TABLE_BLOCKED", facts: { reason: "sheetEnd" },
    helped: (excel) => userOf(excel).clear("'โครงการ'!B1048576"),
  },
  "a text that fits into no request": { code: "RequestPayloadSizeLimitExceeded", options: { payloadLimit: 60_000 }, act: doing(named("ก".repeat(32_000))), problem: "EXCEL_OVERLOADED" },
  "a text that fits into no answer": {
    code: "ResponsePayloadSizeLimitExceeded", options: { payloadLimit: 60_000 }, done: (excel) => userOf(excel).type(`'โครงการ'!B${area(excel).bottom}`, "ก".repeat(32_000)), act: ({ host }) => host.read(), problem: "EXCEL_OVERLOADED",
    helped: (excel) => userOf(excel).type(`'โครงการ'!B${area(excel).bottom}`, "สั้นลง"),
  },
};

/** An Excel that knows nothing of waiting for a cell. */
function withoutFlags(honest: HostBridge): HostBridge {
  return {
    sendMessageToHost: (text) => honest.sendMessageToHost(JSON.stringify({ ...(JSON.parse(text) as object), flags: 0 })),
    set onMessageFromHost(receive: (text: string) => void) {
      honest.onMessageFromHost = receive;
    },
  };
}

async function refused({ options, blueprint = standard, done, meanwhile, bridge, act, problem, facts = {}, helped }: Refusal): Promise<WorkbookError> {
  const excel = await excelWith(blueprint, options);
  let left = Infinity;
  let expected: readonly string[] = [];
  const watching = failingBridge({
    refuse: () => {
      if ((left -= 1) === 0 && meanwhile !== undefined) {
        meanwhile(excel);
        expected = contentOf(excel);
      }
      return null;
    },
  });
  const page = officePage(excel, bridge ?? watching);
  const { client, host } = page;
  if (options?.requirementSet === undefined && blueprint !== null) await host.read();
  done?.(excel, client);
  expected = contentOf(excel);
  left = 2; // the second request of what follows
  const error: unknown = await act(page).catch((cause: unknown) => cause);
  expect(error).toMatchObject({ problem, facts });
  expect(error).toBeInstanceOf(WorkbookError);
  for (const language of LANGUAGES) expect(problemMessage(problem, (error as WorkbookError).facts, language)).not.toMatch(/undefined|null|\{|EXCEL_/);
  expect(contentOf(excel)).toEqual(expected);
  expect([client.openRequests(), client.connection.openReferences()]).toEqual([0, 0]);
  if (helped !== undefined) {
    helped(excel, client);
    await expect(act(page)).resolves.not.toBeNull();
  }
  return error as WorkbookError;
}

describe("what stands in the way is seen before anything is written, said in a sentence, and once it is gone the action is done", () => {
  it.each(Object.entries(seen))("%s", async (_what, refusal) => {
    expect((await refused(refusal)).facts["code"]).toBeUndefined();
  });
});

describe("what Excel refuses becomes a problem with a sentence, the workbook is as it was, and once the cause is gone the action is done", () => {
  it.each(Object.entries(raised))("%s", async (_what, { code, ...refusal }) => {
    expect((await refused(refusal)).facts["code"]).toBe(code);
  });

  it("every code of Excel's that the emulation has is among them", () => {
    expect([...new Set(Object.values(raised).map(({ code }) => code))].sort()).toEqual([...excelCodes].sort());
  });
});
