import type { CalendarDay } from "../domain/model/calendar/calendarDay";
import { fiscalYearOf } from "../domain/model/calendar/fiscalYear";
import { EMPTY_PORTFOLIO, type Portfolio } from "../domain/model/records/portfolio";
import type { RowId } from "../domain/model/records/stored";
import { defaultPortfolio } from "../schema/defaults/defaultPortfolio";
import { describeWorkbook } from "../schema/describe/describeWorkbook";
import { computedModeFor } from "../schema/meta";
import { SCHEMA_VERSION } from "../schema/schemaVersion";
import { START_SHEET, TABLE_SHEETS } from "../schema/workbookSchema";
import type { WorkbookHost } from "../workbook/workbookHost";
import { assignRowIds } from "./importForms/assignRowIds";
import { newestSampleYear, samplePortfolio } from "./sample/samplePortfolio";
import { sampleAsOf } from "./sample/sampleRounds";

export interface NewWorkbook {
  /** Buddhist era; `null` = the current one, or the sample's newest. */
  readonly fiscalYearBE: number | null;
  /** 8 digits: what new rows begin with. */
  readonly agencyCode: string | null;
  readonly withSample: boolean;
  readonly today: CalendarDay;
  readonly newId: () => RowId;
}

/** A sheet that a new workbook has. */
export interface PlannedSheet {
  readonly name: string;
  readonly isHidden: boolean;
}

/** The sheets that `createWorkbook` makes, in the order of their tabs. */
export function plannedSheets(): readonly PlannedSheet[] {
  return [{ name: START_SHEET, isHidden: false }, ...TABLE_SHEETS.map(({ name, visibility }) => ({ name, isHidden: visibility !== "visible" }))];
}

/** Makes a bound workbook, empty or with the sample, and gives back what is in it. */
export async function createWorkbook(host: WorkbookHost, choices: NewWorkbook): Promise<Portfolio> {
  const { today, newId } = choices;
  const fiscalYearBE = choices.fiscalYearBE ?? (choices.withSample ? newestSampleYear(today) : fiscalYearOf(today));
  const content = choices.withSample ? samplePortfolio(fiscalYearBE) : EMPTY_PORTFOLIO;
  const asOf = choices.withSample ? sampleAsOf(fiscalYearBE) : null;
  return await writeNewWorkbook(host, content, { fiscalYearBE, agencyCode: choices.agencyCode, asOf, today, newId });
}

export interface WorkbookDefaults {
  readonly fiscalYearBE: number;
  readonly agencyCode: string | null;
  /** The day that the workbook's own formulas look at; `null` = always today. */
  readonly asOf: CalendarDay | null;
  readonly today: CalendarDay;
  readonly newId: () => RowId;
}

/**
 * Writes a new workbook with these records, the agencies and settings that every workbook begins with (unless `content` brings its own), and
 * ids for all rows.
 */
export async function writeNewWorkbook(
  host: WorkbookHost,
  content: Portfolio,
  defaults: WorkbookDefaults,
  { withDefaults }: { readonly withDefaults: boolean } = { withDefaults: true },
): Promise<Portfolio> {
  const { fiscalYearBE, agencyCode, asOf, today, newId } = defaults;
  const base = withDefaults ? defaultPortfolio() : EMPTY_PORTFOLIO;
  const agencies = [...content.agencies, ...base.agencies];
  const disbursementTargets = [...content.disbursementTargets, ...base.disbursementTargets];
  const portfolio = assignRowIds({ ...content, agencies, disbursementTargets }, newId);
  await host.create(
    describeWorkbook(portfolio, {
      asOf,
      today,
      meta: {
        schemaVersion: SCHEMA_VERSION,
        workbookId: newId(),
        computed: computedModeFor(portfolio),
        defaultFiscalYearBE: fiscalYearBE,
        defaultAgencyCode: agencyCode,
      },
    }),
  );
  return portfolio;
}
