/** The sample register as if its agencies had each sent a file: what was taken from where, an older copy, and what the files did not agree on. */
import type { Conflict } from "../../../src/domain/consolidate/conflict";
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import type { StoredRecord } from "../../../src/domain/model/records/stored";
import { newMeta } from "../../../src/schema/meta";
import { describeConsolidated } from "../../../src/schema/describe/describeConsolidated";
import type { WorkbookBlueprint } from "../../../src/workbook/workbookBlueprint";
import { conflictRow } from "../../../src/workflows/consolidate/consolidationSheets";
import { assignRowIds } from "../../../src/workflows/importForms/assignRowIds";
import { day } from "./records";
import { countingIds, SAMPLE_TODAY, SAMPLE_YEAR } from "./sampleWorkbook";
import { workflowSample } from "./workflowSample";

export const OLDER_COPY = "สำเนา เขตตัวอย่าง.xlsx";

/** Of every agency's file by its name. */
export const fileOf = (agency: string | null): string => `${agency ?? "ไม่ระบุ"}.xlsx`;

/** Three wait for a person, one is settled: an own project in two files, a report that is not approved, a setting, and a renamed column. */
export function sampleConflicts({ projects }: Portfolio): readonly Conflict[] {
  const [first, second] = projects as readonly [Portfolio["projects"][number], Portfolio["projects"][number]];
  const of = ({ projectCode, fiscalYearBE }: typeof first) => ({ projectCode, fiscalYearBE, roundNo: null });
  const none = { projectCode: null, fiscalYearBE: null, roundNo: null };
  const file = fileOf(first.agency);
  return [
    { kind: "RENAMED_COLUMN", ...none, field: "ชื่อโครงการ", values: [{ file, cell: "โครงการ!B3", value: "ชื่อโครงการ/กิจกรรม" }], rule: "KNOWN_NAME", kept: "ชื่อโครงการ/กิจกรรม" },
    { kind: "DIFFERENT_VALUE", ...of(first), field: "budgetReceived", values: [{ file, cell: "โครงการ!I4", value: 150_000_000 }, { file: OLDER_COPY, cell: "โครงการ!I4", value: 120_000_000 }], rule: "OWN_AGENCY", kept: 150_000_000 },
    { kind: "UNAPPROVED_ROUND", ...of(second), roundNo: 4, field: "workflowState", values: [{ file, cell: "รายงานความก้าวหน้า!M12", value: "SUBMITTED" }], rule: "TAKEN_AS_IT_STANDS", kept: "SUBMITTED" },
    { kind: "DIFFERENT_SETTING", ...none, field: "graceDays", values: [{ file, cell: "ตั้งค่า!C6", value: 5 }, { file: OLDER_COPY, cell: "ตั้งค่า!C6", value: 9 }], rule: "MOST_FILES", kept: 5 },
  ];
}

export function consolidatedSample(portfolio: Portfolio = workflowSample()): WorkbookBlueprint {
  const withIds = assignRowIds(portfolio, countingIds());
  const agencyOf = new Map(withIds.projects.map(({ projectCode, agency }) => [projectCode, agency]));
  const agencies = [...new Set(agencyOf.values())];
  const rowIn = new Map<string, number>();
  const placed = (records: readonly (StoredRecord & { readonly projectCode: string | null })[]) =>
    records.map((record): readonly [StoredRecord, { readonly file: string; readonly row: number }] => {
      const file = fileOf(agencyOf.get(record.projectCode) ?? null);
      const row = (rowIn.get(file) ?? 3) + 1;
      rowIn.set(file, row);
      return [record, { file, row }];
    });
  const countOf = (records: readonly { readonly projectCode: string | null }[], agency: string | null): number => records.filter(({ projectCode }) => agencyOf.get(projectCode) === agency).length;
  const sources = agencies.map((agency, index) => ({
    file: fileOf(agency), isTaken: true, projects: countOf(withIds.projects, agency), rounds: countOf(withIds.rounds, agency), savedAt: `2023-07-0${1 + (index % 7)}T14:30:00`, workbookId: `ID${index}`, schemaVersion: 1, sha256: "0".repeat(64),
  }));
  return describeConsolidated(
    withIds,
    { asOf: SAMPLE_TODAY, today: day("2023-07-10"), meta: { ...newMeta(withIds, { workbookId: "CONSOLIDATED", defaultFiscalYearBE: SAMPLE_YEAR, defaultAgencyCode: null }), computed: "values" } },
    {
      sources: [...sources, { file: OLDER_COPY, isTaken: false, projects: 2, rounds: 8, savedAt: "2023-05-01T08:00:00", workbookId: "ID0", schemaVersion: 1, sha256: "1".repeat(64) }],
      conflicts: sampleConflicts(withIds).map((conflict) => conflictRow(conflict, "th")),
      provenance: new Map([...placed(withIds.projects), ...placed(withIds.rounds)]),
    },
  );
}
