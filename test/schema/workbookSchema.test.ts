import { LISTS, WORD_LISTS } from "../../src/schema/sheets/listsTable";
import { TABLE_GAP } from "../../src/schema/spec/layoutRows";
import { ALL_TABLES, RECORD_TABLES, TABLE_SHEETS, recordTableNamed, sheetOf, tableNamed } from "../../src/schema/workbookSchema";
import { headerKey } from "../../src/schema/spec/headerKey";

const tables = ALL_TABLES.map((table) => [table.name, table] as const);
const columns = tables.flatMap(([name, table]) => table.columns.map((column) => [`${name}.${column.field}`, column] as const));

describe("the tables", () => {
  it("stand each on exactly one sheet, on the tabs that architecture.md §4 names", () => {
    expect(TABLE_SHEETS.map(({ name, tables: placed }) => `${name}: ${placed.map(({ table }) => table).join(", ")}`)).toEqual([
      "โครงการ: Projects",
      "รายงานความก้าวหน้า: Rounds",
      "ยุทธศาสตร์: StrategyLinks",
      "ตัวชี้วัด: Indicators",
      "แผนรายเดือน: Baseline",
      "ประเมินรายไตรมาส: QuarterEvaluations",
      "แผนยุทธศาสตร์: StrategyPlan",
      "หน่วยงาน: Agencies",
      "ตั้งค่า: Settings, DisbursementTargets, Holidays",
      "ประวัติ: ChangeLog",
      "บันทึกนำเข้า: ImportLog",
      "รายการเลือก: Lists",
      "เหตุผลคำเตือน: Acknowledgements",
      "_kaona: Meta",
    ]);
    expect(tables.map(([name]) => sheetOf(name))).toHaveLength(tables.length);
  });

  it("hold every list of a portfolio once", () => {
    expect(RECORD_TABLES.map(({ list }) => list).sort()).toEqual([
      "acknowledgements", "agencies", "baseline", "changeLog", "disbursementTargets", "holidays", "importLog", "indicators",
      "projects", "quarterEvaluations", "rounds", "strategyLinks", "strategyPlan",
    ]);
  });

  it.each(tables)("%s is found by its name", (name, table) => expect(tableNamed(name)).toBe(table));

  it("refuse a name that is not theirs", () => {
    expect(() => tableNamed("Nothing" as never)).toThrow(/Nothing/);
    expect(() => recordTableNamed("Settings" as never)).toThrow(/Settings/);
  });

  it.each(RECORD_TABLES.map((table) => [table.name, table] as const))("%s ends in its hidden row id", (_name, { columns: all }) => {
    expect(all.at(-1)).toMatchObject({ field: "id", hidden: true });
  });

  it("show the eight computed columns of projects by the names of architecture.md", () => {
    const shown = recordTableNamed("Projects").computed.filter(({ helper }) => !helper);
    expect(shown.map(({ header }) => header).sort()).toEqual(
      ["เบิกจ่ายสะสม", "ร้อยละเบิกจ่าย", "ความก้าวหน้าล่าสุด", "วันที่รายงานล่าสุด", "แผน ณ วันที่ประเมิน", "ส่วนต่าง", "สถานะที่คำนวณ", "สถานะงบประมาณ"].sort(),
    );
  });

  it("leave a gap between neighbours", () => expect(TABLE_GAP).toBeGreaterThan(0));
});

describe("the columns", () => {
  it("have no number format in which a whole number ends with a point, as 40 does in `#,##0.##`", () => {
    const formats = columns.map(([name, column]) => [name, column.kind === "stored" ? column.type.numberFormat : column.numberFormat] as const);
    expect(formats.filter(([, format]) => /\.(?!0)/.test(format ?? ""))).toEqual([]);
  });

  it.each(columns)("%s has a header that formulas can name without escapes", (_name, { header }) => {
    expect(header).toMatch(/^[A-Za-z0-9\u0e00-\u0e7f]+(?: [A-Za-z0-9\u0e00-\u0e7f]+)*$/);
  });

  it.each(tables)("%s finds each wording in one column only", (_name, table) => {
    const wordings = table.columns.flatMap(({ field, header, aliases }) => [...new Set([header, field, ...aliases].map(headerKey))]);
    expect(wordings.filter((wording, index) => wordings.indexOf(wording) !== index)).toEqual([]);
  });

  it.each(columns)("%s says in Thai and English what belongs there", (_name, { help }) => {
    expect(help.th).toMatch(/[\u0e00-\u0e7f]/);
    expect(help.en).toMatch(/^[\x20-\x7e–]+$/);
  });

  it.each(columns)("%s is as wide as its longest word needs", (_name, { header, width }) => {
    const longestWord = Math.max(...header.split(" ").map((word) => word.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, "").length));
    expect(width).toBeGreaterThanOrEqual(Math.min(longestWord / 2.2, 9));
  });
});

describe("the lists", () => {
  it.each(Object.entries(LISTS))("%s is offered by a column or a setting", (name) => {
    const offered = columns.some(([, column]) => column.kind === "stored" && column.allowed !== null && "list" in column.allowed && column.allowed.list === name);
    const inSettings = ["ListDisbursementMode", "ListProfiles"].includes(name);
    expect(offered || inSettings).toBe(true);
  });

  it("have words in Thai, each once", () => {
    for (const [, { words }] of WORD_LISTS) {
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) expect(word).toMatch(/[\u0e00-\u0e7f]/);
    }
  });
});
