import { satangFromBaht } from "../../src/domain/model/amounts/satang";
import type { Portfolio } from "../../src/domain/model/records/portfolio";
import { readPortfolio } from "../../src/schema/read/readPortfolio";
import { portfolioEdits } from "../../src/schema/write/portfolioEdits";
import type { CellContent } from "../../src/workbook/cellValue";
import { applyChanges } from "../../src/workbook/workbookChange";
import type { WorkbookEdit } from "../../src/workbook/workbookEdit";
import type { WorkbookBlueprint } from "../../src/workbook/workbookBlueprint";
import { openPortfolio } from "../../src/workflows/openPortfolio";
import { contractHosts } from "./support/contractHosts";
import type { Opened } from "./support/contractHosts";
import { blueprintOf, columnIn, enteredIn, enteredRows, fewProjects, ids, reordered, tableIn, today, withTable } from "./support/workbooks";

const portfolio = fewProjects();
const standard = blueprintOf(portfolio);

/** What a user might have made of it: columns moved, one under another known wording, one of their own. */
const rearranged = withTable(standard, "Rounds", (table) => {
  const moved = reordered(table, ["ร้อยละความก้าวหน้า", "ปีงบประมาณ"]);
  const columns = moved.columns.map((column) => (column.header === "รายงานครั้งที่" ? { ...column, header: "ครั้งที่" } : column));
  return { ...moved, columns: columns.map((column) => ({ ...column, formula: null })), rows: moved.rows.map((row) => row.map(plain)) };
});
const extended = withTable(standard, "Projects", (table) => ({
  ...table,
  columns: [...table.columns, { ...table.columns[0]!, header: "บันทึกของฉัน", formula: null }],
  rows: table.rows.map((row, index) => [...row, `ของฉัน ${index}`]),
}));

function plain(content: CellContent): CellContent {
  return content !== null && typeof content === "object" && "formula" in content ? content.result : content;
}

describe.each(contractHosts)("$name", (contract) => {
  let opened: Opened;
  const open = async (blueprint: WorkbookBlueprint): Promise<Opened> => (opened = await contract.open(blueprint));
  afterEach(async () => {
    await opened.close();
  });

  const edited = async (change: (portfolio: Portfolio) => Portfolio, blueprint = standard) => {
    const { host } = await open(blueprint);
    const before = await host.read();
    const reading = readPortfolio(before!);
    const done = await host.apply(portfolioEdits(reading, change(reading.portfolio), { today }));
    return { host, before: before!, reading, done, after: (await host.read())! };
  };

  describe("binds", () => {
    it("a workbook as it was made: every record, and nothing to complain of", async () => {
      const { host } = await open(standard);
      const { portfolio: read, findings, meta, asOf } = await openPortfolio(host);
      expect(findings).toEqual([]);
      expect(read).toEqual({ ...portfolio, changeLog: [], importLog: [], acknowledgements: [], holidays: [], quarterEvaluations: [] });
      expect([meta.workbookId, meta.defaultFiscalYearBE, meta.defaultAgencyCode, asOf]).toEqual(["01HZX3V9K2M4N6P8Q0R2S4T6V8", 2566, "04000000", today]);
    });

    it("it again after columns were moved and one was renamed", async () => {
      const { host } = await open(rearranged);
      const { portfolio: read, findings } = await openPortfolio(host);
      expect(findings).toEqual([]);
      expect(read.rounds).toEqual(portfolio.rounds);
    });

    it("one with a column of its user's own, which it passes over", async () => {
      const { host } = await open(extended);
      const { portfolio: read, findings } = await openPortfolio(host);
      expect(findings).toEqual([]);
      expect(read.projects).toEqual(portfolio.projects);
    });
  });

  describe("appends", () => {
    const round = (no: number): Portfolio["rounds"][number] => ({ ...portfolio.rounds[0]!, id: null, roundNo: no, problem: "=HYPERLINK(\"http://x\")", narrative: "- ดำเนินการ\nบรรทัดที่สอง" });
    const newId = ids();

    it("rounds below the last one, where every other row stays as it was", async () => {
      const added = [11, 12].map((no) => ({ ...round(no), id: newId() }));
      const { before, after, reading } = await edited((now) => ({ ...now, rounds: [...now.rounds, ...added] }));
      expect(readPortfolio(after).portfolio.rounds).toEqual([...reading.portfolio.rounds, ...added]);
      expect(enteredIn({ ...after, tables: after.tables.map((table) => (table.name === "Rounds" ? { ...table, rows: table.rows.slice(0, -2) } : table)) })).toEqual(enteredIn(before));
    });

    it("the first row of an empty table into the blank one that it has", async () => {
      const holiday = { id: newId(), unreadable: {}, date: today, nameTh: "วันหยุด" } satisfies Portfolio["holidays"][number];
      const { after } = await edited((now) => ({ ...now, holidays: [holiday] }));
      expect(tableIn(after, "Holidays").rows).toHaveLength(1);
      expect(readPortfolio(after).portfolio.holidays).toEqual([expect.objectContaining({ date: today })]);
    });

    it("to columns in another order, by their headers as they stand there", async () => {
      const added = { ...round(11), id: newId() };
      const { after } = await edited((now) => ({ ...now, rounds: [...now.rounds, added] }), rearranged);
      expect(readPortfolio(after).portfolio.rounds.at(-1)).toEqual(added);
    });
  });

  describe("changes", () => {
    it("the fields that changed and nothing else, whatever the text begins with", async () => {
      const name = "=1+1 และ @อื่น";
      const { before, after } = await edited((now) => ({ ...now, projects: now.projects.map((each, index) => (index === 1 ? { ...each, nameTh: name, budgetReceived: satangFromBaht(1234.56) } : each)) }));
      const { columns } = tableIn(before, "Projects");
      const expected = enteredRows(tableIn(before, "Projects")).map((row, index) =>
        index === 1 ? row.map((cell, column) => (columns[column] === "ชื่อโครงการ" ? name : columns[column] === "งบประมาณที่ได้รับ" ? 1234.56 : cell)) : row,
      );
      expect(enteredRows(tableIn(after, "Projects"))).toEqual(expected);
    });

    it("leave a column of the user's own alone, and blank in new rows", async () => {
      const added = { ...portfolio.projects[0]!, id: ids()(), projectCode: "99000000-0001" };
      const { after } = await edited((now) => ({ ...now, projects: [{ ...now.projects[0]!, nameTh: "ใหม่" }, ...now.projects.slice(1), added] }), extended);
      expect(columnIn(after, "Projects", "บันทึกของฉัน")).toEqual([...portfolio.projects.map((_project, index) => `ของฉัน ${index}`), null]);
    });
  });

  describe("deletes and inserts", () => {
    it.each<readonly [name: string, edits: readonly WorkbookEdit[], kept: (rows: readonly unknown[]) => readonly unknown[]]>([
      ["a row in the middle", [{ kind: "removeRows", table: "Rounds", rows: [2] }], (rows) => rows.filter((_row, index) => index !== 2)],
      ["several rows", [{ kind: "removeRows", table: "Rounds", rows: [0, 3, 4] }], (rows) => rows.filter((_row, index) => ![0, 3, 4].includes(index))],
      ["the last row", [{ kind: "removeRows", table: "StrategyLinks", rows: [3] }], (rows) => rows],
    ])("%s; the others move up", async (_name, edits, kept) => {
      const { host } = await open(standard);
      const before = await host.read();
      await host.apply(edits);
      const after = await host.read();
      expect(enteredRows(tableIn(after, "Rounds"))).toEqual(kept(enteredRows(tableIn(before, "Rounds"))));
      expect(tableIn(after, edits[0]!.table).rows.length).toBeLessThan(tableIn(before, edits[0]!.table).rows.length);
    });

    it("puts rows back where they were", async () => {
      const { host } = await open(standard);
      const before = await host.read();
      const { inverse } = await host.apply([{ kind: "removeRows", table: "Rounds", rows: [1, 2, 5] }]);
      await host.read();
      await host.apply(inverse);
      expect(enteredIn((await host.read())!)).toEqual(enteredIn(before!));
    });

    it("keeps a blank row where all go", async () => {
      const { host } = await open(standard);
      const count = tableIn(await host.read(), "StrategyLinks").rows.length;
      await host.apply([{ kind: "removeRows", table: "StrategyLinks", rows: Array.from({ length: count }, (_row, index) => index) }]);
      expect(enteredRows(tableIn(await host.read(), "StrategyLinks")).flat().filter((cell) => cell !== null)).toEqual([]);
    });
  });

  describe("undoes", () => {
    it("everything that an action did", async () => {
      const added = { ...portfolio.rounds[0]!, id: ids()(), roundNo: 11 };
      const { host, before, done } = await edited((now) => ({ ...now, projects: [{ ...now.projects[0]!, nameTh: "ใหม่" }, ...now.projects.slice(1)], rounds: [...now.rounds, added] }));
      await host.apply(done.inverse);
      expect(enteredIn((await host.read())!)).toEqual(enteredIn(before));
    });

    it("nothing where somebody has changed a touched cell since, and says which", async () => {
      const { host, done } = await edited((now) => ({ ...now, projects: [{ ...now.projects[0]!, nameTh: "ใหม่" }, ...now.projects.slice(1)] }));
      const other = opened.other();
      await other.read();
      await other.apply([{ kind: "setCell", table: "Projects", row: 0, column: "ชื่อโครงการ", content: "ของคนอื่น" }]);
      await host.read();
      await expect(host.apply(done.inverse)).rejects.toMatchObject({ problem: "CELL_CHANGED", facts: { sheet: "โครงการ", table: "Projects", column: "ชื่อโครงการ" } });
      expect(columnIn(await host.read(), "Projects", "ชื่อโครงการ")[0]).toBe("ของคนอื่น");
    });

    it("an appended row not where somebody has filled it further", async () => {
      const added = { ...portfolio.rounds[0]!, id: ids()(), roundNo: 11 };
      const { host, done } = await edited((now) => ({ ...now, rounds: [...now.rounds, added] }));
      const last = portfolio.rounds.length;
      const other = opened.other();
      await other.read();
      await other.apply([{ kind: "setCell", table: "Rounds", row: last, column: "ผลการดำเนินงาน", content: "เพิ่มเติม" }]);
      await host.read();
      await expect(host.apply(done.inverse)).rejects.toMatchObject({ problem: "CELL_CHANGED" });
      expect(tableIn(await host.read(), "Rounds").rows).toHaveLength(last + 1);
    });
  });

  it("says what a snapshot has become", async () => {
    const added = { ...portfolio.rounds[0]!, id: ids()(), roundNo: 11 };
    const { before, done, after } = await edited((now) => ({ ...now, projects: [{ ...now.projects[0]!, nameTh: "ใหม่" }, ...now.projects.slice(1)], rounds: [...now.rounds, added] }));
    expect(enteredIn(applyChanges(before, done.change()!))).toEqual(enteredIn(after));
  });

  it.each<readonly [name: string, edit: WorkbookEdit, problem: string]>([
    ["a table that is not there", { kind: "appendRows", table: "Nothing", rows: [{}] }, "TABLE_MISSING"],
    ["a column that is not there", { kind: "setCell", table: "Projects", row: 0, column: "ไม่มี", content: 1 }, "COLUMN_MISSING"],
    ["a text that no cell can hold", { kind: "setCell", table: "Projects", row: 0, column: "ชื่อโครงการ", content: "ก".repeat(32_768) }, "TEXT_TOO_LONG"],
    ["a cell that holds something else", { kind: "setCell", table: "Projects", row: 0, column: "ชื่อโครงการ", content: 1, expected: "ไม่ใช่" }, "CELL_CHANGED"],
  ])("refuses %s, and nothing is written", async (_name, edit, problem) => {
    const { host } = await open(standard);
    const before = await host.read();
    await expect(host.apply([{ kind: "setCell", table: "Projects", row: 1, column: "ชื่อโครงการ", content: "ไม่ควรอยู่" }, edit])).rejects.toMatchObject({ problem });
    expect(enteredIn((await host.read())!)).toEqual(enteredIn(before!));
  });
});
