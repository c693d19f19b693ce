import { addressLists, blockAddress, byStyle, joinBlocks } from "../../../src/hosts/office/build/styleAreas";
import { widthInPoints } from "../../../src/hosts/office/build/sheetFrame";
import { cellContentOf, cellValueOf, toRangeCell } from "../../../src/hosts/office/cells/cellTexts";
import { inChunks, limits, payloadBytes } from "../../../src/hosts/office/cells/payload";
import { runsOf } from "../../../src/hosts/office/edit/touchedRows";
import { parseAddress } from "../../../src/hosts/office/watch/cellRange";
import { mergeDirt, newDirt, noteChange } from "../../../src/hosts/office/watch/dirtyTables";
import type { CellContent } from "../../../src/workbook/cellValue";
import type { TableSnapshot } from "../../../src/workbook/workbookSnapshot";

describe("what is put into a cell", () => {
  it.each<readonly [CellContent, unknown]>([
    [null, ""], ["ก", "ก"], ["=1+1", "'=1+1"], ["- ดำเนินการ", "'- ดำเนินการ"], ["0812", "'0812"], ["1/2", "'1/2"], ["'ก", "''ก"], ["3/8 เดือน (37.50 %)", "'3/8 เดือน (37.50 %)"], ["มกราคม 2566", "'มกราคม 2566"], ["", ""], [12.5, 12.5], [true, true],
    [{ formula: "SUM(A:A)", result: 3 }, "=SUM(A:A)"], [{ error: "#N/A" }, "#N/A"],
  ])("for %j is %j", (content, cell) => expect(toRangeCell(content)).toBe(cell));

  it("is never a number that is none", () => expect(() => toRangeCell(Number.NaN)).toThrow(RangeError));
});

describe("what a cell is read as", () => {
  it.each([["", null], ["ก", "ก"], [0, 0], [false, false], ["#N/A", { error: "#N/A" }], ["#แท็ก", "#แท็ก"]])("%j → %j", (value, read) => expect(cellValueOf(value)).toEqual(read));
  it.each<readonly [unknown, unknown, CellContent]>([
    [3, "=1+2", { formula: "1+2", result: 3 }],
    ["=1+2", "=1+2", "=1+2"], // a text that begins so
    ["", "=A1&\"\"", { formula: "A1&\"\"", result: null }],
    ["ก", "ก", "ก"],
  ])("%j with formula %j", (value, formula, content) => expect(cellContentOf(value, formula)).toEqual(content));
});

describe("blocks of one style", () => {
  const block = (row: number, column: number, style = "a", rows = 1, columns = 1) => ({ row, column, rows, columns, style });
  it.each([
    ["along a row", [block(1, 1), block(1, 2)], ["A1:B1"]],
    ["down a column", [block(1, 1), block(2, 1), block(3, 1)], ["A1:A3"]],
    ["in both directions", [block(1, 1), block(1, 2), block(2, 1), block(2, 2)], ["A1:B2"]],
    ["not across another style", [block(1, 1), block(1, 2, "b"), block(1, 3)], ["A1", "B1", "C1"]],
    ["not across a gap", [block(1, 1), block(3, 1)], ["A1", "A3"]],
    ["down merged cells, not across them", [1, 2].flatMap((row) => [1, 3].map((column) => ({ ...block(row, column, "a", 1, 2), isMerged: true }))), ["A1:B2", "C1:D2"]],
    ["not rows of other widths", [block(1, 1, "a", 1, 3), block(2, 1, "a", 1, 2)], ["A2:B2", "A1:C1"]],
  ])("are joined %s", (_name, blocks, addresses) => expect(joinBlocks(blocks).map(blockAddress)).toEqual(addresses));

  it("keep every cell once, whatever they are", () => {
    const cells = Array.from({ length: 400 }, (_cell, index) => block(Math.floor(index / 20) + 1, (index % 20) + 1, ["a", "b", "c"][(index * 7919) % 3]));
    const covered = [...byStyle(cells).values()].flat().flatMap(({ row, column, rows, columns, style }) =>
      Array.from({ length: rows * columns }, (_each, index) => `${row + Math.floor(index / columns)}:${column + (index % columns)}:${style}`));
    expect(covered.sort()).toEqual(cells.map(({ row, column, style }) => `${row}:${column}:${style}`).sort());
  });

  it("are named in lists that Excel does not cut off", () => {
    const lists = addressLists(Array.from({ length: 5_000 }, (_each, index) => `A${index + 1}`));
    expect(Math.max(...lists.map(({ length }) => length))).toBeLessThan(8_192);
    expect(lists.join(",").split(",")).toHaveLength(5_000);
  });
});

describe("chunks", () => {
  it.each([
    ["what fits together", [5_000, 5_000], 10, [2]],
    ["too many cells", [15_000, 6_000, 14_000], 10, [1, 2]],
    ["too many bytes", [1, 1, 1], 800_000, [1, 1, 1]],
    ["one that is too large by itself", [50_000, 1], 10, [1, 1]],
    ["nothing", [], 10, []],
  ])("hold %s", (_name, cells, bytes, sizes) => expect(inChunks(cells, (each) => ({ cells: each, bytes })).map(({ length }) => length)).toEqual(sizes));

  it("are counted in bytes as they travel", () => expect([payloadBytes("ก"), payloadBytes("a"), payloadBytes("😀"), limits.bytes < 4_000_000]).toEqual([5, 3, 6, true]));
});

it.each([
  ["B2", { top: 2, left: 2, bottom: 2, right: 2 }], ["$B$2:$C$9", { top: 2, left: 2, bottom: 9, right: 3 }], ["'แผ่น'!B2", { top: 2, left: 2, bottom: 2, right: 2 }],
  ["3:5", { top: 3, left: 1, bottom: 5, right: 16_384 }], ["A:C", { top: 1, left: 1, bottom: 1_048_576, right: 3 }], ["A1,B2", null], ["", null], ["B", null],
])("the address %s is %j", (address, range) => expect(parseAddress(address)).toEqual(range));

it.each([[[3, 4, 5, 9], [[3, 3], [9, 1]]], [[], []]])("rows %j are the runs %j", (rows, runs) => expect(runsOf(rows).map(({ first, count }) => [first, count])).toEqual(runs));

it.each([[10, 52.5], [9, 47.25], [0, 0]])("a width of %d characters is %d points", (width, points) => expect(widthInPoints(width)).toBe(points));

describe("what an event makes worth looking at", () => {
  const table: TableSnapshot = { name: "Rounds", sheet: "ร", header: { sheet: "ร", row: 3, column: 2 }, columns: ["a", "b"], rows: [[1, 2], [3, 4], [5, 6]], mergedRanges: [] };
  const seen = (address: string, changeType = "RangeEdited", sheet: string | null = "ร") => {
    const dirt = newDirt();
    noteChange(dirt, { sheet, address, changeType, source: "remote" }, [table], new Set(["เริ่มต้น"]));
    const rows = dirt.tables.get("Rounds")?.rows ?? null;
    return rows === null || rows === "all" ? rows : [...rows];
  };
  it.each<readonly [string, unknown]>([
    ["B4", [0]], ["B4:C5", [0, 1]], ["A5:Z6", [1, 2]], ["C3", "all"], ["B7", "all"], ["B6:B9", "all"], ["B8", null], ["A4", null], ["D4", "all"], ["D9", null], ["E4", null], ["B2", null], ["4:4", [0]], ["B:B", "all"], ["", "all"],
  ])("at %s is %j", (address, rows) => expect(seen(address)).toEqual(rows));

  it("is everything where rows came or went, and nothing on another sheet", () => {
    expect([seen("B4", "RowDeleted"), seen("B4", "RangeEdited", "อื่น"), seen("B4", "RangeEdited", null)]).toEqual(["all", null, [0]]);
  });

  it("adds up, and counts as local as soon as one of the events was", () => {
    const dirt = newDirt();
    noteChange(dirt, { sheet: "ร", address: "B4", changeType: "RangeEdited", source: "remote" }, [table], new Set());
    noteChange(dirt, { sheet: "ร", address: "C6", changeType: "RangeEdited", source: "local" }, [table], new Set());
    const both = mergeDirt(dirt, newDirt());
    expect([[...(both.tables.get("Rounds")?.rows ?? [])], both.tables.get("Rounds")?.source]).toEqual([[0, 2], "local"]);
  });
});
