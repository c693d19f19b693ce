import { ADD_IN_ID } from "../../../src/addin/addInId";
import { ADD_IN_VERSION } from "../../../src/addin/addInVersion";
import { EMPTY_PORTFOLIO, type Portfolio } from "../../../src/domain/model/records/portfolio";
import { describeWorkbook } from "../../../src/schema/describe/describeWorkbook";
import { type ComputedMode, computedModeFor, newMeta } from "../../../src/schema/meta";
import { ALL_TABLES, tableNamed } from "../../../src/schema/workbookSchema";
import type { TableName } from "../../../src/schema/spec/tableSpec";
import { isFormulaCell } from "../../../src/workbook/cellValue";
import type { SheetBlueprint, TableBlueprint, ValidationBlueprint, WorkbookBlueprint } from "../../../src/workbook/workbookBlueprint";
import { columnNumber } from "../../../src/workbook/cellRef";
import { aPortfolio, aProject, aRound, day } from "../../support/builders/records";

const today = day("2023-06-20");
const asOf = day("2023-03-31");

function described(portfolio: Portfolio = aPortfolio(), over: { asOf?: typeof asOf; computed?: ComputedMode } = {}): WorkbookBlueprint {
  const meta = newMeta(portfolio, { workbookId: "W", defaultFiscalYearBE: 2566, defaultAgencyCode: null });
  return describeWorkbook(portfolio, { asOf: over.asOf ?? null, today, meta: { ...meta, computed: over.computed ?? meta.computed } });
}

const workbook = described();
const sheetNamed = (name: string, of = workbook): SheetBlueprint => of.sheets.find((sheet) => sheet.name === name)!;
const tableOf = (name: TableName, of = workbook): TableBlueprint => of.sheets.flatMap(({ tables }) => tables).find((table) => table.name === name)!;
const cellOf = (table: TableBlueprint, row: number, header: string) => table.rows[row]![table.columns.findIndex((column) => column.header === header)];

const validations = workbook.sheets.flatMap((sheet) => sheet.validations.map((validation) => [`${sheet.name}!${validation.range}`, sheet, validation] as const));

/** The column of a validation, as its table has it. */
function columnOf(sheet: SheetBlueprint, { range }: ValidationBlueprint): { readonly table: TableName; readonly header: string } | null {
  const at = columnNumber(/^[A-Z]+/.exec(range)![0]);
  const table = sheet.tables.find(({ column, columns }) => at >= column && at < column + columns.length);
  return table === undefined ? null : { table: table.name as TableName, header: table.columns[at - table.column]!.header };
}

it("a workbook opens the pane of the add-in that was published", () => {
  expect(workbook.addIn).toEqual({ id: ADD_IN_ID.production, version: ADD_IN_VERSION });
});

describe("the sheets", () => {
  it("hide what is for Kaona", () => {
    expect(workbook.sheets.filter(({ visibility }) => visibility !== "visible").map(({ name, visibility }) => [name, visibility])).toEqual([
      ["รายการเลือก", "hidden"],
      ["เหตุผลคำเตือน", "hidden"],
      ["_kaona", "veryHidden"],
    ]);
  });

  it("keep headers and names in view, and are never protected", () => {
    expect(sheetNamed("โครงการ").frozen).toEqual({ rows: 3, columns: 2 });
    expect(workbook.sheets.filter(({ isProtected }) => isProtected)).toEqual([]);
  });

  it("print on A4 landscape, one page wide, with the header row on every page", () => {
    for (const { page, tables } of workbook.sheets) {
      expect(page).toMatchObject({ paper: "A4", orientation: "landscape", fitToWidth: true, titleRows: tables.length === 0 ? null : { first: 3, last: 3 } });
      expect(page.footer).toContain("TH Sarabun New");
    }
  });

  it("print of a wide register what fits a page", () => {
    const { printedColumns, columnWidths } = sheetNamed("โครงการ");
    expect(columnWidths.slice(0, printedColumns).reduce((sum, width) => sum + width, 0)).toBeLessThan(260);
  });

  it("stand with three tables side by side where they belong together", () => {
    const [settings, targets, holidays] = sheetNamed("ตั้งค่า").tables;
    expect(targets!.column).toBe(settings!.column + settings!.columns.length + 1);
    expect(holidays!.column).toBe(targets!.column + targets!.columns.length + 1);
  });

  it("hide row ids and helper columns, and nothing else", () => {
    for (const { hiddenColumns, tables } of workbook.sheets) {
      const hidden = tables.flatMap((table) =>
        tableNamed(table.name as TableName).columns.flatMap(({ header, hidden: isHidden }) => (isHidden ? [table.column + table.columns.findIndex((column) => column.header === header)] : [])),
      );
      expect(hiddenColumns).toEqual(hidden);
    }
    expect(sheetNamed("โครงการ").hiddenColumns.length).toBeGreaterThan(10);
  });
});

describe("the as-of date", () => {
  it("is today where nobody typed one", () => {
    const [input, used] = sheetNamed("เริ่มต้น").cells.filter(({ style }) => style.startsWith("date"));
    expect([input!.content, used!.content]).toEqual([null, { formula: "IF(ISNUMBER(C5),INT(C5),TODAY())", result: 45097 }]);
    expect(workbook.names).toContainEqual({ name: "AsOf", refersTo: `'เริ่มต้น'!$C$${used!.row}` });
  });

  it("is what was asked for, for every cached result too", () => {
    const portfolio = aPortfolio({ rounds: [aRound({ reportDate: asOf, progressPct: 40 }), aRound({ roundNo: 2, reportDate: today, progressPct: 70 })] });
    const [input, used] = sheetNamed("เริ่มต้น", described(portfolio, { asOf })).cells.filter(({ style }) => style.startsWith("date"));
    expect([input!.content, used!.content]).toEqual([45016, { formula: expect.any(String), result: 45016 }]);
    expect(cellOf(tableOf("Projects", described(portfolio, { asOf })), 0, "ความก้าวหน้าล่าสุด")).toMatchObject({ result: 40 });
    expect(cellOf(tableOf("Projects", described(portfolio)), 0, "ความก้าวหน้าล่าสุด")).toMatchObject({ result: 70 });
  });
});

describe("the settings in force", () => {
  it("stand by name on the first sheet, where formulas find them", () => {
    const start = sheetNamed("เริ่มต้น");
    for (const name of ["ToleranceLinear", "ToleranceBaseline", "DisbursementMode", "DisbursementProfile"]) {
      const row = Number(/\$C\$(\d+)$/.exec(workbook.names.find((each) => each.name === name)!.refersTo)![1]);
      expect(start.cells.find((cell) => cell.row === row && cell.column === 3)!.content).toMatchObject({ formula: expect.stringContaining("Settings[") });
    }
  });

  it("are told in the legend", () => {
    const texts = sheetNamed("เริ่มต้น").cells.map(({ content }) => (content !== null && isFormulaCell(content) ? content.result : content));
    expect(texts).toContain("▼ ช้ากว่าแผน");
    expect(texts).toContain("ต่ำกว่าแผนเกิน 10 จุด (แผนเส้นตรง) หรือ 5 จุด (มีแผนรายเดือน) หรือเลยวันสิ้นสุดแล้วยังไม่ครบร้อยละ 100");
    expect(texts).toContain("ต่ำกว่าแผนเกิน 20 จุด (แผนเส้นตรง) หรือ 10 จุด (มีแผนรายเดือน) หรือเลยวันสิ้นสุดแล้วยังไม่เสร็จ");
  });
});

describe("the validations", () => {
  it.each(validations)("%s speak Thai within Excel's limits", (_at, _sheet, { prompt, promptTitle, error, errorTitle }) => {
    for (const message of [prompt, error]) {
      expect(message).toMatch(/[\u0e00-\u0e7f]/);
      expect(message.length).toBeLessThanOrEqual(255);
    }
    for (const title of [promptTitle, errorTitle]) expect(title.length).toBeLessThanOrEqual(32);
  });

  it("cover every visible column that people fill in, and end with their table, which would not grow over rules below it", () => {
    const covered = validations.flatMap(([, sheet, validation]) => columnOf(sheet, validation) ?? []);
    for (const name of ["Projects", "Rounds", "StrategyLinks", "Indicators", "Baseline", "QuarterEvaluations", "StrategyPlan", "Agencies", "DisbursementTargets", "Holidays", "ImportLog"] as const) {
      for (const { header, hidden } of tableNamed(name).columns) {
        expect({ name, header, isCovered: covered.some((each) => each.table === name && each.header === header) }).toEqual({ name, header, isCovered: !hidden });
      }
    }
    for (const [, { tables }, { range }] of validations.filter(([, sheet]) => sheet.tables.length === 1)) {
      const [table] = tables;
      expect(Number(/\d+$/.exec(range)![0])).toBeLessThanOrEqual(table!.row + table!.rows.length);
    }
  });

  it("offer lists that exist, through names", () => {
    const lists = validations.flatMap(([, , { rule }]) => (rule.kind === "list" ? [rule.source] : []));
    const names = workbook.names.map(({ name }) => name);
    expect(lists.length).toBeGreaterThan(20);
    for (const list of lists) expect(names).toContain(list);
  });

  it("name lists as ranges of the list sheet, or as columns that grow", () => {
    const refersTo = (name: string): string => workbook.names.find((each) => each.name === name)!.refersTo;
    expect(refersTo("ListProjectKind")).toBe("'รายการเลือก'!$A$4:$A$5");
    expect(refersTo("ListAgencyCodes")).toBe("Agencies[รหัสหน่วยงาน]");
    const [, letter, first, last] = /\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(refersTo("ListLifecycle"))!;
    const lists = tableOf("Lists");
    const words = lists.rows.slice(Number(first) - 4, Number(last) - 3).map((row) => row[columnNumber(letter!) - 1]);
    expect(words).toEqual(["ยังไม่ดำเนินการ", "อยู่ระหว่างดำเนินการ", "แล้วเสร็จ", "ยกเลิก", "ชะลอ"]);
  });

  it.each([
    ["refuse typing over what is computed", "โครงการ", "ส่วนต่าง", { rule: { kind: "custom", formula: "FALSE" }, errorStyle: "stop" }],
    ["want a date of our times", "รายงานความก้าวหน้า", "วันที่รายงาน", { rule: { kind: "date", operator: "between", low: 32874, high: 73415 }, prompt: expect.stringContaining("ค.ศ.") }],
    ["want a percentage", "รายงานความก้าวหน้า", "ร้อยละความก้าวหน้า", { rule: { kind: "decimal", operator: "between", low: 0, high: 100 } }],
    ["want money that is not negative", "โครงการ", "งบประมาณที่ได้รับ", { rule: { kind: "decimal", operator: "greaterThanOrEqual", low: 0 } }],
    ["want one of the words", "โครงการ", "สถานะโครงการ", { rule: { kind: "list", source: "ListLifecycle" }, errorStyle: "stop" }],
    ["offer known codes and take others after a warning", "รายงานความก้าวหน้า", "รหัสโครงการ", { rule: { kind: "list", source: "ListProjectCodes" }, errorStyle: "warning" }],
    ["want a code of the right form", "โครงการ", "รหัสโครงการ", { rule: { kind: "custom", formula: expect.stringContaining("LEN(A4)>=12") } }],
  ])("%s", (_name, sheet, header, expected) => {
    const found = validations.find(([, each, validation]) => each.name === sheet && columnOf(each, validation)?.header === header);
    expect(found![2]).toMatchObject({ ...expected, allowBlank: true });
  });
});

describe("the conditional formats", () => {
  it("never speak by colour alone", () => {
    const rules = workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats.flatMap((format) => format.rules));
    const words = rules.filter((rule) => rule.kind === "expression");
    expect(words.length).toBeGreaterThan(20);
    for (const { numberFormat } of words) expect(numberFormat).toMatch(/^"[^"\w\s] "@$/);
    expect(rules.filter(({ kind }) => kind === "dataBar")).toHaveLength(2);
  });
});

describe("the tables", () => {
  it("show the domain's values where Excel will calculate", () => {
    const table = tableOf("Projects");
    expect(cellOf(table, 0, "แผน ณ วันที่ประเมิน")).toMatchObject({ result: (263 / 365) * 100 });
    expect(cellOf(table, 0, "สถานะที่คำนวณ")).toMatchObject({ result: "ช้ากว่าแผน" });
    expect(cellOf(table, 0, "ร้อยละเบิกจ่าย")).toMatchObject({ result: 0 });
    expect(cellOf(table, 0, "สถานะงบประมาณ")).toMatchObject({ result: "ยังไม่เบิกจ่าย" });
  });

  it("show a blank as empty text, never as 0", () => {
    const table = tableOf("Projects", described({ ...EMPTY_PORTFOLIO, projects: [aProject({ startDate: null })] }));
    for (const header of ["ความก้าวหน้าล่าสุด", "วันที่รายงานล่าสุด", "แผน ณ วันที่ประเมิน", "ส่วนต่าง", "เบิกจ่ายสะสม", "ร้อยละเบิกจ่าย"]) expect(cellOf(table, 0, header)).toMatchObject({ result: "" });
    expect(cellOf(table, 0, "สถานะที่คำนวณ")).toMatchObject({ result: "ไม่มีข้อมูล" });
  });

  it("have one blank row when empty, in which the formulas wait and say nothing", () => {
    const { rows, columns } = tableOf("Projects", described(EMPTY_PORTFOLIO));
    expect(rows).toHaveLength(1);
    rows[0]!.forEach((content, index) => {
      const { header, formula } = columns[index]!;
      if (formula === null) expect({ header, content }).toEqual({ header, content: null });
      else if (!header.startsWith("k")) expect({ header, content }).toEqual({ header, content: { formula, result: "" } });
    });
  });

  it("hold values alone, and no helper columns, where the workbook is large", () => {
    const large = described(aPortfolio(), { computed: "values" });
    for (const { columns, rows } of large.sheets.flatMap(({ tables }) => tables)) {
      expect(columns.filter(({ formula, header }) => formula !== null || /^k[A-Z]/.test(header))).toEqual([]);
      for (const row of rows) expect(row.filter((content) => content !== null && isFormulaCell(content))).toEqual([]);
    }
    expect(cellOf(tableOf("Projects", large), 0, "สถานะที่คำนวณ")).toBe("ช้ากว่าแผน");
    expect(cellOf(tableOf("Meta", large), 2, "value")).toBe("values");
  });

  it("keep codes as text", () => {
    const column = tableOf("Projects").columns.find(({ header }) => header === "รหัสโครงการ")!;
    expect(workbook.styles[column.bodyStyle]).toMatchObject({ numberFormat: "@" });
  });

  it("are the schema's, column by column", () => {
    for (const { name, columns } of ALL_TABLES) expect(tableOf(name).columns.map(({ header }) => header)).toEqual(columns.map(({ header }) => header));
  });
});

describe("how a workbook computes", () => {
  it.each<[number, number, number, ComputedMode]>([
    [1_000, 12_000, 12_000, "live"],
    [1_001, 0, 0, "values"],
    [1, 12_001, 0, "values"],
    [1, 0, 12_001, "values"],
  ])("with %i projects, %i rounds and %i plan points: %s", (projects, rounds, baseline, mode) => {
    const many = <Item>(count: number): readonly Item[] => ({ length: count }) as unknown as readonly Item[];
    expect(computedModeFor({ projects: many(projects), rounds: many(rounds), baseline: many(baseline) })).toBe(mode);
  });
});

it("gives the same workbook for the same portfolio", () => expect(described()).toEqual(workbook));
