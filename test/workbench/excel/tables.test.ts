import { codeOf, onSheet, openExcelWith } from "../../support/office/openExcel";
import type { OfficeClient } from "../../support/office/officeClient";

const cells = { "A1:C3": [["code", "qty", "note"], ["P1", 5, "a"], ["P2", 7, "b"]] };

async function withTable(more: Readonly<Record<string, unknown[][]>> = {}): Promise<OfficeClient> {
  const { client } = await openExcelWith({ ...cells, ...more });
  await onSheet(client, (sheet) => void (sheet.tables.add("A1:C3", true).name = "Items"));
  return client;
}

type Act = (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** The table's address and values, and a block below and beside it, after something was done. */
async function after(client: OfficeClient, act: Act): Promise<{ address: string; values: unknown[][]; around: unknown[][] }> {
  const [range, around] = await onSheet(client, async (sheet, context) => {
    const table = sheet.tables.getItem("Items");
    act(table, sheet, context);
    return [sheet.tables.getItem("Items").getRange().load("address, values"), sheet.getRange("A1:E7").load("formulas")] as const;
  });
  return { address: range.address, values: range.values, around: around.formulas };
}

it("shows what a table is", async () => {
  const client = await withTable();
  const table = await onSheet(client, (sheet) => {
    const item = sheet.tables.getItem("items"); // names are the same in any case
    item.load("name, style, showHeaders, showTotals, showBandedRows, showFilterButton, columns/items/name, columns/items/index, rows/count, worksheet/name");
    return item;
  });
  expect(table.toJSON()).toMatchObject({
    name: "Items", style: "TableStyleMedium2", showHeaders: true, showTotals: false, showBandedRows: true, showFilterButton: true,
    columns: [{ id: 1, name: "code", index: 0 }, { id: 2, name: "qty", index: 1 }, { id: 3, name: "note", index: 2 }],
  });
  expect(table.worksheet.name).toBe("Sheet1");
  expect(table.rows.count).toBe(2);
});

it.each<readonly [string, (table: Excel.Table) => Excel.Range, string]>([
  ["getRange", (table) => table.getRange(), "A1:C3"],
  ["getDataBodyRange", (table) => table.getDataBodyRange(), "A2:C3"],
  ["getHeaderRowRange", (table) => table.getHeaderRowRange(), "A1:C1"],
  ["a column", (table) => table.columns.getItem("qty").getRange(), "B1:B3"],
  ["a column's body", (table) => table.columns.getItem("qty").getDataBodyRange(), "B2:B3"],
  ["a column's header", (table) => table.columns.getItemAt(2).getHeaderRowRange(), "C1"],
  ["a column by its id", (table) => table.columns.getItem(2).getRange(), "B1:B3"],
  ["a row", (table) => table.rows.getItemAt(1).getRange(), "A3:C3"],
])("%s", async (_name, step, address) => {
  const client = await withTable();
  const range = await onSheet(client, (sheet) => step(sheet.tables.getItem("Items")).load("address"));
  expect(range.address).toBe(`Sheet1!${address}`);
});

it.each<readonly [string, Act, string, unknown[][]]>([
  ["grows over what is written right below", (_table, sheet) => (sheet.getRange("A4:C5").values = [["P3", 1, "c"], ["P4", 2, "d"]]), "A1:C5",
    [...cells["A1:C3"], ["P3", 1, "c"], ["P4", 2, "d"]]],
  ["grows over one cell below", (_table, sheet) => (sheet.getRange("B4").values = [[9]]), "A1:C4", [...cells["A1:C3"], ["", 9, ""]]],
  ["does not grow over blanks", (_table, sheet) => (sheet.getRange("A4:C4").values = [["", "", ""]]), "A1:C3", cells["A1:C3"]],
  ["does not grow over a gap", (_table, sheet) => (sheet.getRange("A5").values = [["x"]]), "A1:C3", cells["A1:C3"]],
  ["does not grow when its totals are there", (table, sheet) => {
    table.showTotals = true;
    sheet.getRange("A5").values = [["x"]];
  }, "A1:C4", [...cells["A1:C3"], ["Total", "", "#BUSY!"]]],
  ["adds a row at the end", (table) => table.rows.add(undefined, [["P3", 1, "c"]]), "A1:C4", [...cells["A1:C3"], ["P3", 1, "c"]]],
  ["adds a row before another", (table) => table.rows.add(0, [["P0", 1, "c"]]), "A1:C4", [cells["A1:C3"][0]!, ["P0", 1, "c"], ...cells["A1:C3"].slice(1)]],
  ["deletes a row", (table) => table.rows.getItemAt(0).delete(), "A1:C2", [cells["A1:C3"][0]!, ["P2", 7, "b"]]],
  ["keeps an empty row when the last goes", (table) => {
    table.rows.getItemAt(1).delete();
    table.rows.getItemAt(0).delete();
  }, "A1:C2", [cells["A1:C3"][0]!, ["", "", ""]]],
  ["adds a column at the end", (table) => table.columns.add(undefined, undefined, "new"), "A1:D3",
    [["code", "qty", "note", "new"], ["P1", 5, "a", ""], ["P2", 7, "b", ""]]],
  ["adds a column before another", (table) => table.columns.add(1, [["new"], [1], [2]]), "A1:D3",
    [["code", "new", "qty", "note"], ["P1", 1, 5, "a"], ["P2", 2, 7, "b"]]],
  ["deletes a column", (table) => table.columns.getItem("qty").delete(), "A1:B3", [["code", "note"], ["P1", "a"], ["P2", "b"]]],
  ["moves with inserted rows", (_table, sheet) => sheet.getRange("1:2").insert("Down"), "A3:C5", cells["A1:C3"]],
  ["grows with a row inserted inside", (_table, sheet) => sheet.getRange("3:3").insert("Down"), "A1:C4",
    [["code", "qty", "note"], ["P1", 5, "a"], ["", "", ""], ["P2", 7, "b"]]],
  ["shrinks with a deleted row", (_table, sheet) => sheet.getRange("2:2").delete("Up"), "A1:C2", [["code", "qty", "note"], ["P2", 7, "b"]]],
  ["takes the name of a header cell", (_table, sheet) => (sheet.getRange("B1").values = [["amount"]]), "A1:C3",
    [["code", "amount", "note"], ["P1", 5, "a"], ["P2", 7, "b"]]],
  ["gives a number to a header that is there already", (_table, sheet) => (sheet.getRange("B1").values = [["code"]]), "A1:C3",
    [["code", "code2", "note"], ["P1", 5, "a"], ["P2", 7, "b"]]],
  ["hides its headers", (table) => (table.showHeaders = false), "A2:C3", cells["A1:C3"].slice(1)],
  ["shows its headers again", (table) => {
    table.showHeaders = false;
    table.showHeaders = true;
  }, "A1:C3", cells["A1:C3"]],
  ["moves down for its headers where something stands", (table, sheet) => {
    table.showHeaders = false;
    sheet.getRange("A1").values = [["title"]];
    table.showHeaders = true;
  }, "A2:C4", cells["A1:C3"]],
  ["resizes", (table) => table.resize("A1:D2"), "A1:D2", [["code", "qty", "note", "Column4"], ["P1", 5, "a", ""]]],
])("%s", async (_name, act, address, values) => {
  const result = await after(await withTable(), act);
  expect(result.address).toBe(`Sheet1!${address}`);
  expect(result.values).toStrictEqual(values);
});

it("fills calculated columns, looks and rules into new rows", async () => {
  const client = await withTable();
  const { around } = await after(client, (_table, sheet) => {
    sheet.getRange("D1").values = [["double"]];
    sheet.tables.getItem("Items").resize("A1:D3");
    sheet.getRange("D2").formulas = [["=[@qty]*2"]];
    sheet.getRange("B2:B3").numberFormat = "#,##0" as never;
    sheet.getRange("A4:B4").values = [["P3", 1]];
    sheet.getRange("E1").formulas = [["=SUM(Items[qty])"]];
  });
  expect(around.slice(0, 5).map((row) => row[3])).toStrictEqual(["double", "=[@qty]*2", "=[@qty]*2", "=[@qty]*2", ""]);
  const format = await onSheet(client, (sheet) => sheet.getRange("B3:B5").load("numberFormat"));
  expect(format.numberFormat).toStrictEqual([["#,##0"], ["#,##0"], ["General"]]);
});

it.each<readonly [string, Act, string, string]>([
  ["a renamed column", (table) => (table.columns.getItem("qty").name = "amount [x]"), "=SUM(Items[amount '[x']])", "=[@'qty]"],
  ["a deleted column", (table) => table.columns.getItem("qty").delete(), "=SUM(#REF!)", ""],
  ["a renamed table", (table) => (table.name = "Works"), "=SUM(Works[qty])", ""],
])("lets formulas follow %s", async (_name, act, expected) => {
  const client = await withTable({ E7: [["=SUM(Items[qty])"]] });
  const cell = await onSheet(client, (sheet, context) => {
    act(sheet.tables.getItem("Items"), sheet, context);
    return context.workbook.worksheets.getActiveWorksheet().getRange("A1:E7").load("formulas");
  });
  expect(cell.formulas.flat().filter((formula) => String(formula).startsWith("="))).toContain(expected);
});

it("is found by its id after it was renamed", async () => {
  const client = await withTable();
  const table = await onSheet(client, (sheet) => sheet.tables.getItem("Items").load("id"));
  const range = await onSheet(client, (sheet, context) => {
    sheet.tables.getItem("Items").name = "Works";
    return context.workbook.tables.getItem(table.id).getRange().load("address");
  });
  expect(range.address).toBe("Sheet1!A1:C3");
});

it.each<readonly [string, Act, string]>([
  ["a table over another", (_table, sheet) => sheet.tables.add("C3:D4", true), "InvalidArgument"],
  ["a table over merged cells", (_table, sheet) => {
    sheet.getRange("E5:E6").merge();
    sheet.tables.add("E4:F6", true);
  }, "MergedRangeConflict"],
  ["merging cells of a table", (_table, sheet) => sheet.getRange("A2:B2").merge(), "MergedRangeConflict"],
  ["a name that another table has", (_table, sheet) => (sheet.tables.add("E1:F2", true).name = "items"), "InvalidArgument"],
  ["a name like a cell", (table) => (table.name = "A1"), "InvalidArgument"],
  ["a name with a space", (table) => (table.name = "my table"), "InvalidArgument"],
  ["a column name that is there already", (table) => (table.columns.getItem("qty").name = "CODE"), "InvalidArgument"],
  ["a table that is not there", (_table, sheet) => sheet.tables.getItem("Nothing").getRange(), "ItemNotFound"],
  ["a column that is not there", (table) => table.columns.getItem("price").getRange(), "ItemNotFound"],
  ["a row that is not there", (table) => table.rows.getItemAt(2), "InvalidArgument"],
  ["the totals of a table that shows none", (table) => table.getTotalRowRange(), "ItemNotFound"],
  ["values of another width", (table) => table.rows.add(undefined, [["P3", 1]]), "InvalidArgument"],
  ["inserting cells into a part of its width", (_table, sheet) => sheet.getRange("A2:B2").insert("Down"), "InsertDeleteConflict"],
  ["deleting its header row", (_table, sheet) => sheet.getRange("1:1").delete("Up"), "InsertDeleteConflict"],
  ["resizing to another header row", (table) => table.resize("A2:C3"), "InvalidArgument"],
  ["rows.deleteRows, which only Excel on the web has", (table) => table.rows.deleteRows([0]), "ApiNotFound"],
  ["a table that was deleted", (table) => {
    table.delete();
    table.getRange();
  }, "ItemNotFound"],
])("refuses %s", async (_name, act, code) => {
  const client = await withTable();
  expect(await codeOf(onSheet(client, (sheet, context) => void act(sheet.tables.getItem("Items"), sheet, context)))).toBe(code);
});
