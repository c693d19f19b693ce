import type { TableSnapshot, WorkbookSnapshot } from "../../src/workbook/workbookSnapshot";
import { applyChanges, changesBetween } from "../../src/workbook/workbookChange";

const table = (over: Partial<TableSnapshot> = {}): TableSnapshot => ({
  name: "Rounds", sheet: "รายงาน", header: { sheet: "รายงาน", row: 3, column: 1 }, columns: ["รหัส", "ร้อยละ"], rows: [["a", 10], ["b", null]], mergedRanges: [], ...over,
});
const book = (...tables: readonly TableSnapshot[]): WorkbookSnapshot => ({ file: "b.xlsx", date1904: false, sheets: [], tables, namedCells: { AsOfInput: 45_000 } });

describe("what turned one reading into another", () => {
  it.each<readonly [name: string, after: WorkbookSnapshot, tables: unknown, namedCells: unknown]>([
    ["a cell", book(table({ rows: [["a", 20], ["b", null]] })), [{ kind: "cells", table: "Rounds", rows: [{ row: 0, cells: ["a", 20] }] }], {}],
    ["a cell that is an error now", book(table({ rows: [["a", { error: "#N/A" }], ["b", null]] })), [{ kind: "cells", table: "Rounds", rows: [{ row: 0, cells: ["a", { error: "#N/A" }] }] }], {}],
    ["a row more", book(table({ rows: [["a", 10], ["b", null], ["c", 1]] })), [{ kind: "table", table: table({ rows: [["a", 10], ["b", null], ["c", 1]] }) }], {}],
    ["another header", book(table({ columns: ["รหัส", "%"] })), [{ kind: "table", table: table({ columns: ["รหัส", "%"] }) }], {}],
    ["the table moved down", book(table({ header: { sheet: "รายงาน", row: 4, column: 1 } })), [expect.objectContaining({ kind: "table" })], {}],
    ["a table gone and another come", book(table({ name: "Projects" })), [{ kind: "gone", table: "Rounds" }, { kind: "table", table: table({ name: "Projects" }) }], {}],
    ["a named cell", { ...book(table()), namedCells: { AsOfInput: null } }, [], { AsOfInput: null }],
  ])("%s", (_name, after, tables, namedCells) => {
    const change = changesBetween(book(table()), after, "remote");
    expect(change).toEqual({ source: "remote", tables, namedCells });
    expect(applyChanges(book(table()), change!)).toEqual({ ...after, tables: after.tables.map((each) => expect.objectContaining(each) as TableSnapshot) });
  });

  it("is nothing where nothing changed, be it that a blank is told another way", () => {
    expect(changesBetween(book(table()), book(table({ rows: [["a", 10], ["b", ""]] })), "local")).toBeNull();
  });
});
