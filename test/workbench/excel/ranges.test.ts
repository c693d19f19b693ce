import { codeOf, onSheet, openExcelWith } from "../../support/office/openExcel";

const grid = { "A1:C3": [["a", "b", "c"], [1, 2, 3], ["x", "", true]] };

const steps: readonly (readonly [string, (sheet: Excel.Worksheet) => Excel.Range, string])[] = [
  ["getRange with a name of the sheet", (sheet) => sheet.getRange("Sheet1!B2"), "Sheet1!B2"],
  ["getRange upside down", (sheet) => sheet.getRange("C3:A1"), "Sheet1!A1:C3"],
  ["getRange of whole columns", (sheet) => sheet.getRange("B:C"), "Sheet1!B:C"],
  ["getRange of whole rows", (sheet) => sheet.getRange("2:3"), "Sheet1!2:3"],
  ["getRange without an address", (sheet) => sheet.getRange(), "Sheet1!1:1048576"],
  ["getCell of a sheet", (sheet) => sheet.getCell(2, 1), "Sheet1!B3"],
  ["getRangeByIndexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "Sheet1!C2:F4"],
  ["getCell beyond the range", (sheet) => sheet.getRange("B2").getCell(3, 3), "Sheet1!E5"],
  ["getRow", (sheet) => sheet.getRange("A1:C3").getRow(1), "Sheet1!A2:C2"],
  ["getColumn", (sheet) => sheet.getRange("A1:C3").getColumn(2), "Sheet1!C1:C3"],
  ["getEntireRow", (sheet) => sheet.getRange("B2:C3").getEntireRow(), "Sheet1!2:3"],
  ["getEntireColumn", (sheet) => sheet.getRange("B2:C3").getEntireColumn(), "Sheet1!B:C"],
  ["getOffsetRange", (sheet) => sheet.getRange("B2:C3").getOffsetRange(2, -1), "Sheet1!A4:B5"],
  ["getResizedRange", (sheet) => sheet.getRange("B2:C3").getResizedRange(1, -1), "Sheet1!B2:B4"],
  ["getAbsoluteResizedRange", (sheet) => sheet.getRange("B2").getAbsoluteResizedRange(2, 3), "Sheet1!B2:D3"],
  ["getRowsBelow", (sheet) => sheet.getRange("B2:C3").getRowsBelow(2), "Sheet1!B4:C5"],
  ["getRowsAbove", (sheet) => sheet.getRange("B3:C3").getRowsAbove(), "Sheet1!B2:C2"],
  ["getColumnsAfter", (sheet) => sheet.getRange("B2:C3").getColumnsAfter(), "Sheet1!D2:D3"],
  ["getColumnsBefore", (sheet) => sheet.getRange("C2:C3").getColumnsBefore(2), "Sheet1!A2:B3"],
  ["getLastCell", (sheet) => sheet.getRange("A1:C3").getLastCell(), "Sheet1!C3"],
  ["getLastRow", (sheet) => sheet.getRange("A1:C3").getLastRow(), "Sheet1!A3:C3"],
  ["getLastColumn", (sheet) => sheet.getRange("A1:C3").getLastColumn(), "Sheet1!C1:C3"],
  ["getBoundingRect", (sheet) => sheet.getRange("A1").getBoundingRect("C3"), "Sheet1!A1:C3"],
  ["getBoundingRect of a range", (sheet) => sheet.getRange("A1").getBoundingRect(sheet.getRange("B2")), "Sheet1!A1:B2"],
  ["getIntersection", (sheet) => sheet.getRange("A1:B9").getIntersection("B2:C3"), "Sheet1!B2:B3"],
  ["getUsedRange", (sheet) => sheet.getUsedRange(), "Sheet1!A1:C3"],
  ["getUsedRange of a range", (sheet) => sheet.getRange("B2:Z99").getUsedRange(true), "Sheet1!B2:C3"],
  ["getUsedRange where nothing is", (sheet) => sheet.getRange("F6:G7").getUsedRange(), "Sheet1!F6"],
];

it.each(steps)("%s", async (_name, step, address) => {
  const { client } = await openExcelWith(grid);
  const range = await onSheet(client, (sheet) => step(sheet).load("address"));
  expect(range.address).toBe(address);
});

it.each<readonly [string, (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas]>([
  ["getIntersectionOrNullObject", (sheet: Excel.Worksheet) => sheet.getRange("A1").getIntersectionOrNullObject("B2")],
  ["getUsedRangeOrNullObject", (sheet: Excel.Worksheet) => sheet.getRange("F6:G7").getUsedRangeOrNullObject()],
  ["getMergedAreasOrNullObject", (sheet: Excel.Worksheet) => sheet.getRange("A1:C3").getMergedAreasOrNullObject()],
  ["a cell of a sheet that is not there", (sheet: Excel.Worksheet) => sheet.context.workbook.worksheets.getItemOrNullObject("x").getRange("A1")],
])("%s gives a null object", async (_name, step) => {
  const { client } = await openExcelWith(grid);
  const object = await onSheet<Excel.Range | Excel.RangeAreas>(client, step);
  expect(object.isNullObject).toBe(true);
});

it("shows what a range is", async () => {
  const { client } = await openExcelWith({ ...grid, A4: [["=A2*2"]] });
  const range = await onSheet(client, (sheet) => sheet.getRange("A1:C4").load());
  expect(range.toJSON()).toMatchObject({
    address: "Sheet1!A1:C4", rowIndex: 0, columnIndex: 0, rowCount: 4, columnCount: 3, cellCount: 12, rowHidden: false, columnHidden: false,
    values: [["a", "b", "c"], [1, 2, 3], ["x", "", true], ["#BUSY!", "", ""]],
    formulas: [["a", "b", "c"], [1, 2, 3], ["x", "", true], ["=A2*2", "", ""]],
    valueTypes: [["String", "String", "String"], ["Double", "Double", "Double"], ["String", "Empty", "Boolean"], ["Error", "Empty", "Empty"]],
    text: [["a", "b", "c"], ["1", "2", "3"], ["x", "", "TRUE"], ["#BUSY!", "", ""]],
    isEntireRow: false, isEntireColumn: false,
  });
});

it.each<readonly [string, (sheet: Excel.Worksheet) => void, unknown[][]]>([
  ["one value fills the range", (sheet) => void (sheet.getRange("A1:B2").values = 7 as never), [[7, 7], [7, 7]]],
  ["null leaves a cell as it is", (sheet) => void (sheet.getRange("A1:B2").values = [[null, 9], [null, null]] as never), [["a", 9], [1, 2]]],
  ["an empty text empties a cell", (sheet) => void (sheet.getRange("A1:B2").values = [["", "b"], [1, ""]]), [["", "b"], [1, ""]]],
  ["clear of contents", (sheet) => sheet.getRange("A1:A2").clear("Contents"), [["", "b"], ["", 2]]],
  ["delete upwards", (sheet) => sheet.getRange("A1").delete("Up"), [[1, "b"], ["x", 2]]],
  ["delete to the left", (sheet) => sheet.getRange("A1").delete("Left"), [["b", "c"], [1, 2]]],
  ["insert downwards", (sheet) => void sheet.getRange("A1").insert("Down"), [["", "b"], ["a", 2]]],
  ["insert to the right", (sheet) => void sheet.getRange("A1").insert("Right"), [["", "a"], [1, 2]]],
  ["insert a whole row", (sheet) => void sheet.getRange("2:2").insert("Down"), [["a", "b"], ["", ""]]],
  ["delete a whole column", (sheet) => sheet.getRange("A:A").delete("Left"), [["b", "c"], [2, 3]]],
  ["merge keeps the first", (sheet) => sheet.getRange("A1:B2").merge(), [["a", ""], ["", ""]]],
  ["merge across keeps the first of each row", (sheet) => sheet.getRange("A1:B2").merge(true), [["a", ""], [1, ""]]],
  ["copyFrom of an address", (sheet) => sheet.getRange("A1").copyFrom("B1:B2"), [["b", "b"], [2, 2]]],
  ["copyFrom fills", (sheet) => sheet.getRange("A1:B2").copyFrom("C2", "Values"), [[3, 3], [3, 3]]],
])("%s", async (_name, act, values) => {
  const { client } = await openExcelWith(grid);
  const range = await onSheet(client, (sheet) => {
    act(sheet);
    return sheet.getRange("A1:B2").load("values");
  });
  expect(range.values).toStrictEqual(values);
});

it("keeps the areas of getRanges in order", async () => {
  const { client } = await openExcelWith(grid);
  const areas = await onSheet(client, (sheet) => sheet.getRanges("C1, A1:B2").load("address, areaCount, cellCount, areas/items/address"));
  expect(areas.toJSON()).toMatchObject({ address: "Sheet1!C1,Sheet1!A1:B2", areaCount: 2, cellCount: 5 });
  expect(areas.areas.items.map((range) => range.address)).toStrictEqual(["Sheet1!C1", "Sheet1!A1:B2"]);
});

it.each<readonly [string, (sheet: Excel.Worksheet) => unknown, string]>([
  ["an address that is none", (sheet) => sheet.getRange("ZZZZ1"), "InvalidArgument"],
  ["a column alone", (sheet) => sheet.getRange("A"), "InvalidArgument"],
  ["a row that is not there", (sheet) => sheet.getRange("A1048577"), "InvalidArgument"],
  ["an address on another sheet", (sheet) => sheet.getRange("Sheet2!A1"), "InvalidArgument"],
  ["a range above the first row", (sheet) => sheet.getRange("A1").getRowsAbove(), "InvalidArgument"],
  ["an offset off the sheet", (sheet) => sheet.getRange("A1").getOffsetRange(0, -1), "InvalidArgument"],
  ["a fraction as an index", (sheet) => sheet.getCell(0.5, 0), "InvalidArgument"],
  ["ranges without a common cell", (sheet) => sheet.getRange("A1").getIntersection("B2"), "ItemNotFound"],
  ["an address too long", (sheet) => sheet.getRanges(new Array(2000).fill("A1:B2").join(",")), "InvalidArgument"],
  ["too few rows", (sheet) => (sheet.getRange("A1:B2").values = [[1, 2]]), "InvalidArgument"],
  ["too many columns", (sheet) => (sheet.getRange("A1").values = [[1, 2]]), "InvalidArgument"],
  ["a ragged array", (sheet) => (sheet.getRange("A1:B2").values = [[1, 2], [3]]), "InvalidArgument"],
  ["an object as a value", (sheet) => (sheet.getRange("A1").values = [[{}]]), "InvalidArgument"],
  ["a text too long", (sheet) => (sheet.getRange("A1").values = [["x".repeat(32_768)]]), "InvalidArgument"],
  ["a text that Excel may read as a date", (sheet) => (sheet.getRange("A1").values = [["1/10/2568"]]), "NotImplemented"],
  ["a text that begins with a minus", (sheet) => (sheet.getRange("A1").values = [["- งาน"]]), "NotImplemented"],
  ["a direction that is none", (sheet) => sheet.getRange("A1").insert("Up" as never), "InvalidArgument"],
  ["a scalar that does not exist", (sheet) => sheet.getRange("A1").load("value" as never), "ApiNotFound"],
  ["a scalar in another case", (sheet) => sheet.getRange("A1").load("Values" as never), "ApiNotFound"],
  ["a scalar that is not emulated", (sheet) => sheet.getRange("A1").load("hyperlink"), "NotImplemented"],
  ["a method that is not emulated", (sheet) => sheet.getRange("A1").removeDuplicates([0], true), "NotImplemented"],
  ["an argument that is not emulated", (sheet) => sheet.getRange("A1").copyFrom("B1", "All", false, true), "NotImplemented"],
  ["a read of the whole sheet", (sheet) => sheet.getRange().load("values"), "ResponsePayloadSizeLimitExceeded"],
])("refuses %s", async (_name, act, code) => {
  const { client } = await openExcelWith(grid);
  expect(await codeOf(onSheet(client, act))).toBe(code);
});
