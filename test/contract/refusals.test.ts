import { LANGUAGES } from "../../src/messages/language";
import { problemMessage } from "../../src/messages/problems";
import type { EmulatedExcel } from "../../src/workbench/excel/emulatedExcel";
import type { ExcelOptions } from "../../src/workbench/excel/session/openWorkspace";
import type { WorkbookEdit } from "../../src/workbook/workbookEdit";
import { WorkbookError, type WorkbookProblem } from "../../src/workbook/workbookError";
import { excelWith, officePage } from "./support/contractHosts";
import { blueprintOf, fewProjects } from "./support/workbooks";

const standard = blueprintOf(fewProjects());
const named = (content: string): WorkbookEdit => ({ kind: "setCell", table: "Projects", row: 0, column: "ชื่อโครงการ", content });
const appended: WorkbookEdit = { kind: "appendRows", table: "Projects", rows: [{ ชื่อโครงการ: "ใหม่" }, { ชื่อโครงการ: "ใหม่กว่า" }] };

const projects = ({ book }: EmulatedExcel) => book.sheets.find(({ tables }) => tables.some(({ name }) => name === "Projects"))!;
const below = (excel: EmulatedExcel): number => projects(excel).tables[0]!.area.bottom + 1;

/** What stands in every cell, and how far every table reaches. */
const contentOf = ({ book }: EmulatedExcel): readonly string[] =>
  book.sheets.flatMap(({ name, rows, tables }) => [
    ...rows.flatMap((row, at) => (row?.values ?? []).flatMap((value, column) => (value === null ? [] : [`${name} ${at} ${column} ${JSON.stringify(value)}`]))),
    ...tables.map((table) => `${table.name} ${JSON.stringify(table.area)}`),
  ]);

/** What somebody has done to the workbook since it was read, and what Excel then refuses. */
interface Refusal {
  readonly options?: ExcelOptions;
  readonly done?: (excel: EmulatedExcel) => void;
  readonly edit: WorkbookEdit;
  readonly problem: WorkbookProblem;
}

const refusals: Readonly<Record<string, Refusal>> = {
  "a sheet that is protected now: a cell": { done: (excel) => void (projects(excel).protection.isProtected = true), edit: named("ใหม่"), problem: "SHEET_PROTECTED" },
  "a sheet that is protected now: new rows": { done: (excel) => void (projects(excel).protection.isProtected = true), edit: appended, problem: "SHEET_PROTECTED" },
  "a sheet that somebody has deleted": { done: (excel) => excel.connect().user.deleteSheet("โครงการ"), edit: named("ใหม่"), problem: "TABLE_MISSING" },
  "a workbook opened to be read only": { options: { isReadOnly: true }, edit: named("ใหม่"), problem: "SHEET_PROTECTED" },
  "a text that fits into no request": { options: { payloadLimit: 60_000 }, edit: named("ก".repeat(32_000)), problem: "EXCEL_OVERLOADED" },
  "cells below the table that new rows would run into": {
    done: (excel) => excel.connect().user.type(`'โครงการ'!B${below(excel) + 2}`, "หมายเหตุของฉัน"),
    edit: appended,
    problem: "TABLE_BLOCKED",
  },
  "merged cells where new rows would come": {
    done: (excel) => void projects(excel).merges.push({ top: below(excel), bottom: below(excel), left: 1, right: 2 }),
    edit: appended,
    problem: "TABLE_BLOCKED",
  },
};

describe("what the emulated Excel itself refuses becomes a problem with a sentence, and the workbook is as it was", () => {
  it.each(Object.entries(refusals))("%s", async (_what, { options, done, edit, problem }) => {
    const excel = await excelWith(standard, options);
    const { host, client } = officePage(excel);
    await host.read();
    done?.(excel);
    const before = contentOf(excel);
    const error: unknown = await host.apply([edit]).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ problem });
    for (const language of LANGUAGES) expect(problemMessage(problem, (error as WorkbookError).facts, language)).not.toMatch(/undefined|null/);
    expect(contentOf(excel)).toEqual(before);
    expect(client.openRequests()).toBe(0);
  });
});
