/** Workbooks of 77 agencies with a conflict of every kind planted among them, and what must be found: nothing less and nothing more. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { agencyPortfolios } from "../../../bench/agencyPortfolios";
import type { Conflict } from "../../../src/domain/consolidate/conflict";
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import type { ReportRound } from "../../../src/domain/model/records/reportRound";
import { createWorkbookFile } from "../../../src/hosts/exceljs/createWorkbookFile";
import { describeWorkbook } from "../../../src/schema/describe/describeWorkbook";
import { newMeta, type WorkbookMeta } from "../../../src/schema/meta";
import type { WorkbookBlueprint } from "../../../src/workbook/workbookBlueprint";
import { anIndicator, baht, day } from "./records";
import { afterSteps } from "./workflowSteps";

export const PLANTED_ON = day("2023-09-30");
export const AGENCIES = 77;
/** Per agency; the bench takes sixty. */
export const PROJECTS = 2;

/** What makes one workbook differ from a faultless one. */
interface Planted {
  readonly portfolio?: (own: Portfolio, all: readonly Portfolio[]) => Portfolio;
  readonly meta?: Partial<WorkbookMeta>;
  readonly blueprint?: (blueprint: WorkbookBlueprint) => WorkbookBlueprint;
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

/** By the number of the agency. Those that are not named are faultless, and some of them are approved all through. */
const PLANTS: Readonly<Record<number, Planted>> = {
  3: { portfolio: (own, all) => ({ ...own, projects: [...own.projects, { ...all[4]!.projects[0]!, id: null, budgetReceived: baht(1) }], rounds: [...own.rounds, ...all[4]!.rounds.slice(0, 11).map((round) => ({ ...round, id: null }))], strategyLinks: [...own.strategyLinks, { ...all[4]!.strategyLinks[0]!, id: null }] }) },
  10: { portfolio: (own) => ({ ...own, settings: { ...own.settings, graceDays: 9 } }) },
  11: { portfolio: (own) => ({ ...own, settings: { ...own.settings, disbursementMode: "CUMULATIVE" } }) },
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
};

export interface PlantedBooks {
  readonly files: readonly string[];
  /** `KIND file file project round field`, sorted. */
  readonly expected: readonly string[];
}

/** Writes the workbooks into a folder, and an older copy of one of them, and a workbook made from another's copy. */
export async function plantedBooks(folder: string): Promise<PlantedBooks> {
  const agencies = agencyPortfolios(AGENCIES, PROJECTS);
  const all = agencies.map(({ portfolio }) => portfolio);
  const files: string[] = [];
  const nameOf = (index: number): string => `${String(index).padStart(2, "0")}-${agencies[index]!.agencyCode}.xlsx`;
  const write = async (name: string, portfolio: Portfolio, meta: WorkbookMeta, blueprint: Planted["blueprint"] = (each) => each): Promise<void> => {
    const path = join(folder, name);
    writeFileSync(path, await createWorkbookFile(blueprint(describeWorkbook(portfolio, { asOf: PLANTED_ON, today: PLANTED_ON, meta })), { time: null }));
    files.push(path);
  };
  for (const [index, { agencyCode, portfolio }] of agencies.entries()) {
    const plant = PLANTS[index] ?? {};
    const own = plant.portfolio?.(portfolio, all) ?? portfolio;
    const meta = { ...newMeta(own, { workbookId: index === 61 ? "ID60" : `ID${index}`, defaultFiscalYearBE: 2566, defaultAgencyCode: agencyCode }), ...plant.meta };
    await write(nameOf(index), own, meta, plant.blueprint);
  }
  const older = afterSteps(all[43]!, [["SUBMIT", { on: "2023-09-28" }]]);
  await write("older-copy.xlsx", older, newMeta(older, { workbookId: "ID43", defaultFiscalYearBE: 2566, defaultAgencyCode: agencies[43]!.agencyCode }));

  const code = (agency: number, project: number): string => all[agency]!.projects[project]!.projectCode!;
  const expected = [
    `SAME_PROJECT ${nameOf(3)} ${nameOf(4)} ${code(4, 0)} projectCode`,
    `DIFFERENT_VALUE ${nameOf(3)} ${nameOf(4)} ${code(4, 0)} budgetReceived`,
    `ONLY_IN_ONE_FILE ${nameOf(3)} ${nameOf(4)} ${code(4, 0)} 12 roundNo`,
    `DIFFERENT_SETTING ${nameOf(0)} ${nameOf(10)} graceDays`,
    `DIFFERENT_SETTING ${nameOf(0)} ${nameOf(11)} disbursementMode`,
    `DIFFERENT_REFERENCE ${nameOf(20)} ${nameOf(21)} target`,
    `RENAMED_COLUMN ${nameOf(30)} ชื่อโครงการ`,
    `RENAMED_COLUMN ${nameOf(31)} วันเริ่มต้น`,
    `OTHER_SCHEMA ${nameOf(32)} schemaVersion`,
    `UNAPPROVED_ROUND ${nameOf(40)} ${code(40, 1)} 12 workflowState`,
    `BROKEN_SEAL ${nameOf(41)} ${nameOf(41)} ${code(41, 0)} 5 progressPct`,
    `BROKEN_LOG ${nameOf(42)} parentHash`,
    `OLDER_COPY ${nameOf(43)} older-copy.xlsx workbookId`,
    `SHARED_WORKBOOK_ID ${nameOf(60)} ${nameOf(61)} workbookId`,
  ];
  return { files, expected: expected.sort() };
}

/** A conflict as `expected` has it. */
export function conflictLine({ kind, values, projectCode, roundNo, field }: Conflict): string {
  return [kind, ...values.map(({ file }) => file), projectCode, roundNo, field].filter((part) => part !== null).join(" ");
}
