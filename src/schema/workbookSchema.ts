import type { PlacedTable, SheetSpec } from "./spec/sheetSpec";
import type { RecordTable, RecordTableName, SchemaTable, TableName } from "./spec/tableSpec";
import { agenciesTable } from "./sheets/agenciesTable";
import { baselineTable } from "./sheets/baselineTable";
import { conflictsTable, sourcesTable } from "./sheets/consolidationTables";
import { indicatorsTable, quarterEvaluationsTable } from "./sheets/indicatorTables";
import { metaTable, settingsTable } from "./sheets/keyValueTables";
import { listsTable } from "./sheets/listsTable";
import { acknowledgementsTable, changeLogTable, importLogTable } from "./sheets/logTables";
import { projectsTable } from "./sheets/projectsTable";
import { roundsTable } from "./sheets/roundsTable";
import { disbursementTargetsTable, holidaysTable } from "./sheets/settingsTables";
import { strategyLinksTable, strategyPlanTable } from "./sheets/strategyTables";

/** The workbook as data: every sheet and table, in order (architecture.md A2, §4). The start sheet has no table. */

/** The first sheet; `describe/startSheet` fills it. */
export const START_SHEET = "เริ่มต้น";

/** Name of the cell on the first sheet where people type the as-of date; `AsOf` is the day that the formulas use. */
export const AS_OF_INPUT = "AsOfInput";

/** Cells outside the tables that reading a workbook needs, by name. */
export const NAMED_CELLS: readonly string[] = [AS_OF_INPUT];

/** Tab colours tell what a sheet is for. */
const TAB = { start: "0B4F6C", entry: "1F7A8C", reference: "8FA3B5", settings: "C9953C", log: "A6A6A6" } as const;

/** Two lines of text: long texts show their beginning, and the rows stay even. */
const TWO_LINES = 40;

export const RECORD_TABLES: readonly RecordTable[] = [
  projectsTable, roundsTable, strategyLinksTable, indicatorsTable, baselineTable, quarterEvaluationsTable, strategyPlanTable,
  agenciesTable, disbursementTargetsTable, holidaysTable, changeLogTable, importLogTable, acknowledgementsTable,
];

export const ALL_TABLES: readonly SchemaTable[] = [...RECORD_TABLES, settingsTable, listsTable, metaTable];

/** Tables that a consolidated workbook has besides. */
export const CONSOLIDATION_TABLES: readonly SchemaTable[] = [sourcesTable, conflictsTable];

/** Sheets with tables, in the order of the tabs after the start sheet. */
export const TABLE_SHEETS: readonly SheetSpec[] = [
  entry("โครงการ", 2, "gapPp", {
    table: "Projects",
    title: "โครงการและกิจกรรม",
    help: {
      th: "หนึ่งแถวต่อหนึ่งโครงการต่อปีงบประมาณ เพิ่มโครงการโดยพิมพ์ต่อใต้แถวสุดท้าย คอลัมน์หัวสีเทาระบบคำนวณให้",
      en: "One row per project and fiscal year. Type below the last row to add one; columns with a grey header are computed.",
    },
  }),
  entry("รายงานความก้าวหน้า", 3, "targetStatusReported", {
    table: "Rounds",
    title: "รายงานความก้าวหน้ารายครั้ง",
    help: {
      th: "หนึ่งแถวต่อรายงานหนึ่งครั้ง พิมพ์ต่อใต้แถวสุดท้าย ไม่ทราบตัวเลขให้เว้นว่าง อย่าใส่ 0",
      en: "One row per report round. Leave unknown numbers blank; 0 means nought.",
    },
  }),
  entry("ยุทธศาสตร์", 2, "goalTextRaw", {
    table: "StrategyLinks",
    title: "ความเชื่อมโยงกับแผนพัฒนากรุงเทพมหานคร",
    help: { th: "หนึ่งแถวต่อหนึ่งความเชื่อมโยง แต่ละโครงการต้องมีความเชื่อมโยงหลักหนึ่งแถว", en: "One row per link; one primary link per project." },
  }),
  entry("ตัวชี้วัด", 2, "q4Result", {
    table: "Indicators",
    title: "ตัวชี้วัดและผลรายไตรมาส",
    help: { th: "ผลรายไตรมาสเป็นผลสะสมตั้งแต่ต้นปี ในหน่วยของตัวชี้วัด", en: "Quarterly results are cumulative, in the indicator's unit." },
  }),
  entry("แผนรายเดือน", 2, null, {
    table: "Baseline",
    title: "แผนรายเดือนของโครงการ (ถ้ามี)",
    help: {
      th: "โครงการที่ไม่มีแถวที่นี่ใช้แผนเส้นตรงจากวันเริ่มต้นถึงวันสิ้นสุด แผนมีผลเมื่อกรอกวันที่อนุมัติ",
      en: "Without rows here a project's plan is a straight line. A plan counts once it has an approval date.",
    },
  }),
  entry("ประเมินรายไตรมาส", 2, null, {
    table: "QuarterEvaluations",
    title: "ผลการประเมินรายไตรมาสโดย สยป.",
    help: { th: "คะแนน 0–100 ที่สำนักยุทธศาสตร์และประเมินผลให้ ว่าง = ยังไม่ประเมิน", en: "Scores of the Strategy and Evaluation Department; blank = none yet." },
  }),
  reference("แผนยุทธศาสตร์", {
    table: "StrategyPlan",
    title: "แผนพัฒนากรุงเทพมหานคร: ยุทธศาสตร์ ประเด็นย่อย และเป้าหมาย",
    help: { th: "ใช้ตรวจว่าโครงการเชื่อมโยงถูกต้อง ว่างทั้งตารางได้ ระบบจะไม่ตรวจส่วนนี้", en: "Used to check the links; may be left empty." },
  }),
  reference("หน่วยงาน", {
    table: "Agencies",
    title: "หน่วยงานและรหัส",
    help: { th: "แก้ไขและเพิ่มได้ ไม่ต้องใส่ส่วนงานย่อยทุกระดับ", en: "Edit and add freely; units below an agency need not be listed." },
  }),
  {
    name: "ตั้งค่า",
    visibility: "visible",
    tabColor: TAB.settings,
    frozenColumns: 0,
    bodyRowHeight: null,
    printedUpTo: null,
    tables: [
      {
        table: "Settings",
        title: "ตั้งค่า",
        help: { th: "แก้เฉพาะคอลัมน์ ค่า", en: "Change the value column only." },
      },
      {
        table: "DisbursementTargets",
        title: "เป้าหมายการเบิกจ่าย",
        help: {
          th: "ร้อยละเบิกจ่ายสะสมที่ต้องได้เมื่อสิ้นแต่ละไตรมาส เลือกชุดที่ใช้ในตารางตั้งค่า",
          en: "Cumulative disbursement expected by quarter; choose a profile in the settings.",
        },
      },
      {
        table: "Holidays",
        title: "วันหยุดราชการ",
        help: { th: "ใช้เลื่อนวันครบกำหนดรายงาน เสาร์อาทิตย์ไม่ต้องใส่", en: "Due dates move past them; weekends need not be listed." },
      },
    ],
  },
  log("ประวัติ", "visible", "reason", {
    table: "ChangeLog",
    title: "ประวัติการแก้ไข",
    help: { th: "ระบบบันทึกให้ โปรดอย่าแก้ไขหรือลบ", en: "Written by Kaona; do not edit." },
  }),
  log("บันทึกนำเข้า", "visible", "proposedValue", {
    table: "ImportLog",
    title: "ข้อสังเกตจากการนำเข้าแบบรายงาน",
    help: {
      th: "ทุกจุดที่แบบรายงานอ่านได้ไม่ชัด พร้อมข้อความเดิมและค่าที่เสนอ ตรวจแล้วเลือกการตัดสินใจ",
      en: "Everything an import was unsure of; choose a decision when checked.",
    },
  }),
  log("รายการเลือก", "hidden", null, {
    table: "Lists",
    title: "รายการให้เลือก",
    help: { th: "ระบบใช้ในช่องที่มีรายการให้เลือก", en: "Choices of the drop-downs." },
  }),
  log("เหตุผลคำเตือน", "hidden", null, {
    table: "Acknowledgements",
    title: "เหตุผลที่ให้ไว้สำหรับคำเตือน",
    help: { th: "ระบบบันทึกให้", en: "Written by Kaona." },
  }),
  log("_kaona", "veryHidden", null, {
    table: "Meta",
    title: "Kaona",
    help: { th: "ระบบใช้ระบุสมุดงานนี้ โปรดอย่าแก้ไข", en: "Kaona knows the workbook by this; do not edit." },
  }),
];

/** Sheets that a consolidated workbook has besides, behind the start sheet. */
export const CONSOLIDATION_SHEETS: readonly SheetSpec[] = [
  log("ข้อขัดแย้ง", "visible", null, {
    table: "Conflicts",
    title: "ข้อขัดแย้งที่พบเมื่อรวมสมุดงาน",
    help: { th: "ทุกจุดที่แฟ้มไม่ตรงกันหรือน่าสงสัย พร้อมหลักเกณฑ์ที่ใช้ แก้ที่แฟ้มต้นทางแล้วรวมใหม่", en: "Everything the files did not agree on. Put it right in the files and consolidate again." },
  }),
  log("แหล่งข้อมูล", "visible", "savedAt", {
    table: "Sources",
    title: "แฟ้มที่นำมารวม",
    help: { th: "แฟ้มต้นทางและลายนิ้วมือของแต่ละแฟ้ม", en: "The files that were brought together, and their hashes." },
  }),
];

const tablesByName = new Map([...ALL_TABLES, ...CONSOLIDATION_TABLES].map((table) => [table.name, table]));

/** A table by its name. */
export function tableNamed(name: TableName): SchemaTable {
  const table = tablesByName.get(name);
  if (table === undefined) throw new RangeError(`No such table in the schema: ${name}`);
  return table;
}

/** A table of records by its name. */
export function recordTableNamed(name: RecordTableName): RecordTable {
  const table = RECORD_TABLES.find((each) => each.name === name);
  if (table === undefined) throw new RangeError(`No such table of records: ${name}`);
  return table;
}

/** The tab on which a new workbook has a table. */
export function sheetOf(name: TableName): string {
  const sheet = [...TABLE_SHEETS, ...CONSOLIDATION_SHEETS].find(({ tables }) => tables.some(({ table }) => table === name));
  if (sheet === undefined) throw new RangeError(`No sheet for table ${name}`);
  return sheet.name;
}

function entry(name: string, frozenColumns: number, printedUpTo: string | null, table: PlacedTable): SheetSpec {
  return { name, visibility: "visible", tabColor: TAB.entry, frozenColumns, bodyRowHeight: TWO_LINES, printedUpTo, tables: [table] };
}

function reference(name: string, table: PlacedTable): SheetSpec {
  return { name, visibility: "visible", tabColor: TAB.reference, frozenColumns: 1, bodyRowHeight: null, printedUpTo: null, tables: [table] };
}

function log(name: string, visibility: SheetSpec["visibility"], printedUpTo: string | null, table: PlacedTable): SheetSpec {
  return { name, visibility, tabColor: TAB.log, frozenColumns: 0, bodyRowHeight: visibility === "visible" ? "fitted" : null, printedUpTo, tables: [table] };
}
