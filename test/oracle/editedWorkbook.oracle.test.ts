import { DEFAULT_SETTINGS } from "../../src/domain/model/records/settings";
import type { StoredRecord } from "../../src/domain/model/records/stored";
import { computedRows } from "../../src/schema/computed/computedRows";
import { describeWorkbook } from "../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../src/schema/meta";
import { readPortfolio } from "../../src/schema/read/readPortfolio";
import { recordTableNamed, tableNamed } from "../../src/schema/workbookSchema";
import type { TableName } from "../../src/schema/spec/tableSpec";
import { isFormulaCell } from "../../src/workbook/cellValue";
import type { CellContent, CellValue } from "../../src/workbook/cellValue";
import type { WorkbookBlueprint } from "../../src/workbook/workbookBlueprint";
import { day } from "../support/builders/records";
import { Chance, edgeProfile, statusEdges } from "../support/builders/statusEdges";
import { describeWith } from "../support/programs";
import { recalculated } from "../support/recalculated";
import { snapshotOf } from "../support/snapshotOf";
import { temporaryFolder } from "../support/temporaryFolder";

/**
 * A workbook as people leave it: synonyms, words where numbers belong, errors, times of day, thirds of a satang, blank rows in
 * between, a setting twice. What is read from it and what its formulas show must still be the same.
 */
const asOf = day("2023-03-31");
const portfolio = statusEdges({
  seed: 11,
  projects: 60,
  asOf,
  settings: { ...DEFAULT_SETTINGS, disbursementProfile: edgeProfile, disbursementMode: "CUMULATIVE", toleranceLinearPp: 8 },
});

const synonyms: Readonly<Record<string, string>> = {
  "ยกเลิก": "ยุติ",
  "ชะลอ": "ระงับ ชั่วคราว",
  "แล้วเสร็จ": "completed",
  "อยู่ระหว่างดำเนินการ": "เกือบเสร็จแล้ว",
  "งบดำเนินงาน": " งบดำเนินการ ",
  "งบเงินอุดหนุน": "เงินอุดหนุน",
  "งบลงทุน": "งบอะไรไม่รู้",
};

// No truth values: to LibreOffice, unlike Excel, they are numbers.
const NA = { error: "#N/A" } as const;
const troubles: Readonly<Record<string, readonly CellValue[]>> = {
  startDate: ["ยังไม่กำหนด", NA, 44_900.75],
  endDate: ["ยังไม่กำหนด", NA, 45_016.5],
  actualEndDate: ["เร็ว ๆ นี้", 45_016.25],
  budgetReceived: ["ไม่มี", NA, 100.005],
  budgetAfterTransfer: ["รอโอน"],
  fiscalYearBE: [2566.5, "ปีนี้", NA],
  nameTh: [NA],
  projectCode: [NA],
  roundNo: ["ครั้งแรก", 2.5, NA],
  reportDate: ["สิ้นเดือน", 45_016.75, NA],
  progressPct: ["ครึ่งหนึ่ง", NA],
  disbursedThisRound: ["-", 33.333, 0.005, NA],
  periodEnd: ["สิ้นเดือน", 45_016.5, NA],
  plannedPct: ["ทั้งหมด", NA],
  approvedOn: ["แล้ว", 45_016.99, NA],
  revision: ["ล่าสุด", 1.5, NA],
  q2Pct: ["ไม่มี"],
};

function asPeopleLeaveIt(blueprint: WorkbookBlueprint): WorkbookBlueprint {
  const chance = new Chance(7);
  return {
    ...blueprint,
    sheets: blueprint.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => {
        const fields = tableNamed(table.name as TableName).columns.map(({ field }) => field);
        const spoilt = table.rows.map((row) => row.map((content, index) => spoil(chance, fields[index] ?? "", content)));
        const blank = (row: readonly CellContent[]): CellContent[] => row.map((content) => (isFormulaCell(content) ? content : null));
        const withGaps = ["Projects", "Rounds", "Baseline"].includes(table.name)
          ? spoilt.flatMap((row) => (chance.between(1, 12) === 1 ? [blank(row), row] : [row]))
          : spoilt;
        return { ...table, rows: table.name === "Settings" ? [...withGaps, ...extraSettings] : withGaps };
      }),
    })),
  };
}

/** The later usable row of a setting counts; words where a number belongs do not. */
const extraSettings: readonly CellContent[][] = [
  ["คลาดเคลื่อนได้เมื่อใช้แผนเส้นตรง", 12.5, null, "toleranceLinearPp"],
  ["คลาดเคลื่อนได้เมื่อใช้แผนเส้นตรง", "สิบ", null, "toleranceLinearPp"],
  ["คลาดเคลื่อนได้เมื่อมีแผนรายเดือน", 250, null, "toleranceBaselinePp"],
  ["งบประมาณที่เบิกใช้เป็นยอด", " ยอด สะสม", null, "disbursementMode"],
];

const meta = newMeta(portfolio, { workbookId: null, defaultFiscalYearBE: null, defaultAgencyCode: null });
const edited = asPeopleLeaveIt(describeWorkbook(portfolio, { asOf, today: asOf, meta }));

function spoil(chance: Chance, field: string, content: CellContent): CellContent {
  if (isFormulaCell(content)) return content;
  if (typeof content === "string" && synonyms[content] !== undefined && chance.between(1, 2) === 1) return synonyms[content];
  const trouble = troubles[field];
  return trouble !== undefined && content !== null && chance.between(1, 10) === 1 ? chance.pick(...trouble) : content;
}

describeWith("LibreOffice", "a workbook as people leave it, recalculated by LibreOffice", () => {
  const folder = temporaryFolder();
  const reading = readPortfolio(snapshotOf(edited));
  const rowOf = (record: StoredRecord): number => reading.origins.ofRecord.get(record)!.row;
  let shown: Map<string, CellValue>;
  beforeAll(async () => {
    const { edited: cells } = await recalculated({ edited }, folder);
    shown = new Map(cells!.map(({ table, row, column, sheet, value }) => [`${table ?? sheet}[${row}].${column}`, value]));
  }, 120_000);

  it("has been left with every kind of trouble", () => {
    expect(new Set(reading.findings.map(({ ruleId }) => ruleId))).toEqual(new Set(["X04", "X05"]));
    expect(reading.findings.length).toBeGreaterThan(100);
  });

  it.each(["Projects", "Rounds", "Baseline", "DisbursementTargets"] as const)("shows in %s what is read from it", (name) => {
    const { list, computed } = recordTableNamed(name);
    const values = computedRows({ portfolio: reading.portfolio, asOf, calendar: { date1904: false }, rowNumber: (record) => rowOf(record) + 1 }, "live");
    const wrong = (reading.portfolio[list] as readonly StoredRecord[]).flatMap((record) =>
      computed.flatMap(({ field, header }) => {
        const at = `${name}[${rowOf(record)}].${header}`;
        const [actual, expected] = [shown.get(at)!, values.get(record)![field]!];
        const isSame = typeof actual === "number" && typeof expected === "number" ? Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected)) : actual === expected;
        return isSame ? [] : [{ at, libreOffice: actual, domain: expected }];
      }),
    );
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(wrong).toHaveLength(0);
  });

  it("shows the settings that were read", () => {
    expect(reading.portfolio.settings).toMatchObject({ toleranceLinearPp: 12.5, toleranceBaselinePp: 5, disbursementMode: "CUMULATIVE", disbursementProfile: edgeProfile });
    expect(["C9", "C10", "C11", "C12"].map((cell) => shown.get(`เริ่มต้น[${cell.slice(1)}].${cell}`))).toEqual([12.5, 5, "ยอดสะสม", edgeProfile]);
  });
});
