import { findingMessage } from "../../src/messages/findingMessage";
import type { CellContent } from "../../src/workbook/cellValue";
import type { WorkbookBlueprint } from "../../src/workbook/workbookBlueprint";
import { checkEntries } from "../../src/workflows/checkEntries";
import { describeWorkbook } from "../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../src/schema/meta";
import { applyChanges } from "../../src/workbook/workbookChange";
import { contractHosts, officeContract } from "./support/contractHosts";
import { blueprintOf, fewProjects, tableIn, today, withTable } from "./support/workbooks";

const standard = blueprintOf(fewProjects());
const STATUS = "สถานะที่คำนวณ";

/** The workbook, with something else than the formula in cells of a computed column of the projects. */
const typed = (contents: Readonly<Record<number, CellContent>>): WorkbookBlueprint =>
  withTable(standard, "Projects", (table) => {
    const column = table.columns.findIndex(({ header }) => header === STATUS);
    return { ...table, rows: table.rows.map((row, index) => row.map((cell, at) => (at === column && index in contents ? contents[index]! : cell))) };
  });

describe.each(contractHosts)("$name", (contract) => {
  it.each<[string, Readonly<Record<number, CellContent>>, readonly number[]]>([
    ["nothing", {}, []],
    ["a word", { 1: "เป็นไปตามแผน" }, [1]],
    ["a number and a text that looks like a formula", { 0: 42, 3: "=1+1" }, [0, 3]],
    ["nothing at all, which hides no value", { 2: null }, []],
  ])("typed over formulas: %s", async (_what, contents, rows) => {
    const opened = await contract.open(typed(contents));
    const { columns, typedOver = [] } = tableIn(await opened.host.read(), "Projects");
    expect(typedOver).toEqual(rows.map((row) => ({ row, column: columns.indexOf(STATUS) })));
    await opened.close();
  });

  it("typed over while the workbook is watched: found when it happens, followed when rows move, gone when the formula is back", async () => {
    const opened = await contract.open(standard);
    let known = (await opened.host.read())!;
    const column = tableIn(known, "Projects").columns.indexOf(STATUS);
    const end = await opened.host.watch({ changed: (change) => (known = applyChanges(known, change)), failed: (error) => { throw error; } });
    const rowsTypedOver = () => (tableIn(known, "Projects").typedOver ?? []).map((cell) => [cell.row, cell.column]);
    const becomes = async (rows: readonly number[]): Promise<void> => {
      for (let waited = 0; JSON.stringify(rowsTypedOver()) !== JSON.stringify(rows.map((row) => [row, column])) && waited < 5_000; waited += 20) await new Promise((done) => setTimeout(done, 20));
      expect(rowsTypedOver()).toEqual(rows.map((row) => [row, column]));
    };
    const other = opened.other();
    await other.read();
    const { inverse } = await other.apply([{ kind: "setCell", table: "Projects", row: 2, column: STATUS, content: "คำอื่น" }]);
    await becomes([2]);
    expect(tableIn(known, "Projects").rows[2]?.[column]).toBe("คำอื่น");
    // Our own edit above moves the row; what we are told of it says so.
    if (contract === officeContract) {
      const done = await opened.host.apply([{ kind: "removeRows", table: "Projects", rows: [0] }]);
      known = applyChanges(known, done.change()!);
      await becomes([1]);
      known = applyChanges(known, (await opened.host.apply(done.inverse)).change()!);
      await becomes([2]);
    }
    await other.read();
    await other.apply(inverse);
    await becomes([]);
    await end();
    expect(tableIn(await opened.host.read(), "Projects").typedOver).toBeUndefined();
    await opened.close();
  }, 60_000);

  it("a workbook too large for formulas has values in all of them, and none is typed over", async () => {
    const portfolio = fewProjects();
    const meta = { ...newMeta(portfolio, { workbookId: "01HZX3V9K2M4N6P8Q0R2S4T6V8", defaultFiscalYearBE: 2566, defaultAgencyCode: null }), computed: "values" } as const;
    const opened = await contract.open(describeWorkbook(portfolio, { asOf: today, today, meta }));
    expect((await opened.host.read())!.tables.filter(({ typedOver }) => typedOver !== undefined)).toEqual([]);
    await opened.close();
  });

  it("it is told of the only row of a table", async () => {
    const one = withTable(blueprintOf(fewProjects(1)), "Projects", (table) => {
      const column = table.columns.findIndex(({ header }) => header === STATUS);
      return { ...table, rows: table.rows.map((row) => row.map((cell, at) => (at === column ? "คำอื่น" : cell))) };
    });
    const opened = await contract.open(one);
    expect(tableIn(await opened.host.read(), "Projects").typedOver).toHaveLength(1);
    await opened.close();
  });

  it("a word typed over a formula is found when the workbook is checked", async () => {
    const opened = await contract.open(typed({ 1: "คำที่ไม่มีในรายการ" }));
    const { findings } = await checkEntries(opened.host, { asOf: today, today });
    const found = findings.filter(({ finding: { ruleId } }) => ruleId === "X09");
    expect(found.map(({ finding: { field } }) => field)).toEqual(["planStatusDerived"]);
    expect(found.map(({ finding }) => findingMessage(finding, "en")).join()).toContain("คำที่ไม่มีในรายการ");
    await opened.close();
  });
});
