/** Workbooks of 77 agencies with a conflict of every kind planted among them, and what must be found: nothing less and nothing more. */
import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { agencyPortfolios } from "../../../bench/agencyPortfolios";
import type { Conflict } from "../../../src/domain/consolidate/conflict";
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import type { ReportRound } from "../../../src/domain/model/records/reportRound";
import { inRoundOrder } from "../../../src/domain/model/records/projectDossier";
import { createWorkbookFile } from "../../../src/hosts/exceljs/createWorkbookFile";
import { openPackage } from "../../../src/hosts/exceljs/package/zip";
import { describeWorkbook } from "../../../src/schema/describe/describeWorkbook";
import { newMeta, type WorkbookMeta } from "../../../src/schema/meta";
import type { WorkbookBlueprint } from "../../../src/workbook/workbookBlueprint";
import { anIndicator, baht, day } from "./records";
import { afterSteps } from "./workflowSteps";

export const PLANTED_ON = day("2023-09-30");
export const AGENCIES = 77;
/** Per agency. A real one has about sixty: `KAONA_PLANTED_PROJECTS=60` plants the same among so many, which takes some minutes. */
export const PROJECTS = Number(process.env["KAONA_PLANTED_PROJECTS"] ?? 2);

/** What makes one workbook differ from a faultless one. */
interface Planted {
  readonly portfolio?: (own: Portfolio, all: readonly Portfolio[]) => Portfolio;
  readonly meta?: Partial<WorkbookMeta>;
  readonly blueprint?: (blueprint: WorkbookBlueprint) => WorkbookBlueprint;
  /** What somebody does to the finished file. */
  readonly file?: (bytes: Uint8Array) => Uint8Array;
}

const changed = (portfolio: Portfolio, projectIndex: number, roundNo: number, over: Partial<ReportRound>): Portfolio => {
  const code = portfolio.projects[projectIndex]!.projectCode;
  return { ...portfolio, rounds: portfolio.rounds.map((round) => (round.projectCode === code && round.roundNo === roundNo ? { ...round, ...over } : round)) };
};
const approvedBut = (portfolio: Portfolio, waiting: (round: ReportRound) => boolean): Portfolio =>
  afterSteps(portfolio, [["SUBMIT", { on: "2023-09-28" }], ["APPROVE", { on: "2023-09-29", rounds: (round) => !waiting(round) }]]);
const approved = (portfolio: Portfolio): Portfolio => approvedBut(portfolio, () => false);
const renamed = (from: string, to: string) => (blueprint: WorkbookBlueprint): WorkbookBlueprint => ({
  ...blueprint,
  sheets: blueprint.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => ({ ...table, columns: table.columns.map((column) => (table.name === "Projects" && column.header === from ? { ...column, header: to, formula: null } : column)) })) })),
});

const withoutTable = (name: string) => (blueprint: WorkbookBlueprint): WorkbookBlueprint => ({
  ...blueprint,
  sheets: blueprint.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.filter((table) => table.name !== name) })),
});
/** The register's first two codes in one cell, as somebody does for the looks. */
const merged = (bytes: Uint8Array): Uint8Array => {
  const file = openPackage(bytes, { file: "merged" });
  const table = file.names.find((name) => name.startsWith("xl/tables/") && file.text(name).includes('displayName="Projects"'))!;
  const relations = file.names.find((name) => name.startsWith("xl/worksheets/_rels/") && file.text(name).includes(table.slice("xl/".length)))!;
  const part = relations.replace("_rels/", "").replace(/\.rels$/, "");
  const text = file.text(part);
  const [, column, header] = / ref="([A-Z]+)(\d+):/.exec(file.text(table))!;
  const merge = `<mergeCell ref="${column}${Number(header) + 1}:${column}${Number(header) + 2}"/>`;
  file.putText(part, text.includes("<mergeCells") ? text.replace(/<mergeCells[^>]*>/, (tag) => `${tag}${merge}`) : text.replace(/(?=<(?:conditionalFormatting|dataValidations|hyperlinks|pageMargins))/, `<mergeCells count="1">${merge}</mergeCells>`));
  return file.toBytes();
};
/** Every amount as a running total. */
const running = (own: Portfolio): Portfolio => {
  const totals = new Map<string | null, number>();
  const rounds = inRoundOrder(own.rounds).map((round) => {
    const total = (totals.get(round.projectCode) ?? 0) + (round.disbursedThisRound ?? 0);
    totals.set(round.projectCode, total);
    return { ...round, disbursedThisRound: total as ReportRound["disbursedThisRound"] };
  });
  return { ...own, rounds, settings: { ...own.settings, disbursementMode: "CUMULATIVE" } };
};
/** A workbook in which one report was submitted, which is then decided on in the consolidated workbook and edited meanwhile. */
const submitted = (own: Portfolio): Portfolio => afterSteps(own, [["SUBMIT", { on: "2023-09-28", rounds: ({ roundNo, projectCode }) => roundNo === 12 && projectCode === own.projects[0]!.projectCode }]]);

/** By the number of the agency. Those that are not named are faultless, and some of them are approved all through. */
const PLANTS: Readonly<Record<number, Planted>> = {
  3: { portfolio: (own, all) => ({ ...own, projects: [...own.projects, { ...all[4]!.projects[0]!, id: null, budgetReceived: baht(1) }], rounds: [...own.rounds, ...all[4]!.rounds.slice(0, 11).map((round) => ({ ...round, id: null }))], strategyLinks: [...own.strategyLinks, { ...all[4]!.strategyLinks[0]!, id: null }] }) },
  10: { portfolio: (own) => ({ ...own, settings: { ...own.settings, graceDays: 9 } }) },
  11: { portfolio: running },
  12: { portfolio: (own) => changed(running(own), 0, 7, { disbursedThisRound: baht(1) }) },
  20: { portfolio: (own) => ({ ...own, indicators: [anIndicator({ target: 12 })] }) },
  21: { portfolio: (own) => ({ ...own, indicators: [anIndicator({ target: 15 })] }) },
  30: { blueprint: renamed("ชื่อโครงการ", "ชื่อโครงการ/กิจกรรม") },
  31: { blueprint: renamed("วันเริ่มต้น", "วันเริ่มต้นจริงของงาน") },
  32: { meta: { schemaVersion: 0 } },
  40: { portfolio: (own) => approvedBut(own, ({ roundNo, projectCode }) => roundNo === 12 && projectCode === own.projects[1]!.projectCode) },
  41: { portfolio: (own) => changed(approved(own), 0, 5, { progressPct: 99.5 }) },
  42: { portfolio: (own) => { const sealed = approved(own); return { ...sealed, changeLog: sealed.changeLog.filter((_entry, index) => index !== 2) }; } },
  43: { portfolio: approved },
  44: { portfolio: approved },
  46: { portfolio: (own) => changed(submitted(own), 0, 12, { narrative: "แก้ไขหลังส่งแล้ว" }) },
  47: { portfolio: (own) => ({ ...own, rounds: own.rounds.filter(({ roundNo, projectCode }) => roundNo !== 12 || projectCode !== own.projects[0]!.projectCode) }) },
  50: { blueprint: withoutTable("Holidays") },
  51: { file: merged },
};

export interface PlantedBooks {
  readonly files: readonly string[];
  /** `KIND file file project round field`, sorted. */
  readonly expected: readonly string[];
}

/** Writes the workbook of one agency as it was when its report was decided on, for a first consolidated workbook. */
export async function decidedBook(folder: string): Promise<{ readonly file: string; readonly project: string }> {
  const { agencyCode, portfolio } = agencyPortfolios(AGENCIES, PROJECTS)[DECIDED]!;
  const own = submitted(portfolio);
  const file = join(folder, `${DECIDED}-${agencyCode}.xlsx`);
  const meta = newMeta(own, { workbookId: `ID${DECIDED}`, defaultFiscalYearBE: 2566, defaultAgencyCode: agencyCode });
  writeFileSync(file, await createWorkbookFile(describeWorkbook(own, { asOf: PLANTED_ON, today: PLANTED_ON, meta }), { time: null }));
  return { file, project: own.projects[0]!.projectCode! };
}

const DECIDED = 46;

/** Writes the workbooks into a folder, and an older copy of one of them, and a workbook made from another's copy. */
export async function plantedBooks(folder: string): Promise<PlantedBooks> {
  const agencies = agencyPortfolios(AGENCIES, PROJECTS);
  const all = agencies.map(({ portfolio }) => portfolio);
  const files: string[] = [];
  const nameOf = (index: number): string => `${String(index).padStart(2, "0")}-${agencies[index]!.agencyCode}.xlsx`;
  const write = async (name: string, portfolio: Portfolio, meta: WorkbookMeta, { blueprint = (each) => each, file = (each) => each }: Planted = {}): Promise<string> => {
    const path = join(folder, name);
    writeFileSync(path, file(await createWorkbookFile(blueprint(describeWorkbook(portfolio, { asOf: PLANTED_ON, today: PLANTED_ON, meta })), { time: null })));
    files.push(path);
    return path;
  };
  for (const [index, { agencyCode, portfolio }] of agencies.entries()) {
    const plant = PLANTS[index] ?? {};
    const own = plant.portfolio?.(portfolio, all) ?? portfolio;
    const meta = { ...newMeta(own, { workbookId: index === 61 ? "ID60" : `ID${index}`, defaultFiscalYearBE: 2566, defaultAgencyCode: agencyCode }), ...plant.meta };
    await write(nameOf(index), own, meta, plant);
  }
  const older = afterSteps(all[43]!, [["SUBMIT", { on: "2023-09-28" }]]);
  await write("older-copy.xlsx", older, newMeta(older, { workbookId: "ID43", defaultFiscalYearBE: 2566, defaultAgencyCode: agencies[43]!.agencyCode }));
  const lacking = await write("older-with-report.xlsx", all[47]!, newMeta(all[47]!, { workbookId: "ID47", defaultFiscalYearBE: 2566, defaultAgencyCode: agencies[47]!.agencyCode }));
  utimesSync(lacking, new Date("2023-01-05T08:00:00"), new Date("2023-01-05T08:00:00"));

  const code = (agency: number, project: number): string => all[agency]!.projects[project]!.projectCode!;
  const expected = [
    `SAME_PROJECT ${nameOf(3)} ${nameOf(4)} ${code(4, 0)} projectCode`,
    `DIFFERENT_VALUE ${nameOf(3)} ${nameOf(4)} ${code(4, 0)} budgetReceived`,
    `ONLY_IN_ONE_FILE ${nameOf(3)} ${nameOf(4)} ${code(4, 0)} 12 roundNo`,
    `DIFFERENT_SETTING ${nameOf(0)} ${nameOf(10)} graceDays`,
    `DIFFERENT_SETTING ${nameOf(0)} ${nameOf(11)} ${nameOf(12)} disbursementMode`,
    `UNCONVERTED_AMOUNTS ${nameOf(12)} ${code(12, 0)} disbursementMode`,
    `DIFFERENT_REFERENCE ${nameOf(20)} ${nameOf(21)} target`,
    `RENAMED_COLUMN ${nameOf(30)} ชื่อโครงการ`,
    `RENAMED_COLUMN ${nameOf(31)} วันเริ่มต้น`,
    `OTHER_SCHEMA ${nameOf(32)} schemaVersion`,
    `UNAPPROVED_ROUND ${nameOf(40)} ${code(40, 1)} 12 workflowState`,
    `BROKEN_SEAL ${nameOf(41)} ${nameOf(41)} ${code(41, 0)} 5 progressPct`,
    `BROKEN_LOG ${nameOf(42)} parentHash`,
    `OLDER_COPY ${nameOf(43)} older-copy.xlsx workbookId`,
    `UNAPPROVED_ROUND ${nameOf(46)} ${code(46, 0)} 12 workflowState`,
    ...Array.from({ length: PROJECTS * 12 - 1 }, (_unused, index) => [Math.floor((index + (index < 11 ? 0 : 1)) / 12), ((index + (index < 11 ? 0 : 1)) % 12) + 1]).map(([project, roundNo]) => `UNAPPROVED_ROUND ${nameOf(46)} ${code(46, project!)} ${roundNo} workflowState`),
    `LOST_DECISION ALL.xlsx ${code(46, 0)} 12 workflowState`,
    `OLDER_COPY ${nameOf(47)} older-with-report.xlsx workbookId`,
    `ONLY_IN_OLDER_COPY older-with-report.xlsx ${nameOf(47)} ${code(47, 0)} 12 roundNo`,
    `MISSING_TABLE ${nameOf(50)} Holidays`,
    `MERGED_CELLS ${nameOf(51)} Projects`,
    `SHARED_WORKBOOK_ID ${nameOf(60)} ${nameOf(61)} workbookId`,
  ];
  return { files, expected: expected.sort() };
}

/** A conflict as `expected` has it. */
export function conflictLine({ kind, values, projectCode, roundNo, field }: Conflict): string {
  return [kind, ...values.map(({ file }) => file), projectCode, roundNo, field].filter((part) => part !== null).join(" ");
}
