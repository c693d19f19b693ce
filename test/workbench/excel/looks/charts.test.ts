import { openBook } from "../../../../src/workbench/excel/file/openBook";
import { codeOf, onSheet, openExcelWith } from "../../../support/office/openExcel";

const cells = { "A1:C4": [["เดือน", "แผน", "ผล"], ["ม.ค.", 10, 8], ["ก.พ.", 25, 20], ["มี.ค.", 40, 45]], "E1:G2": [["", "ก", "ข"], ["ผล", 1, 2]], "I1:I3": [[1], [2], [3]] };

const guessed: readonly (readonly [string, string, "Auto" | "Columns" | "Rows", readonly (readonly [string, string, string | null])[]])[] = [
  ["columns under headers", "A1:C4", "Auto", [["='Sheet1'!$B$1", "='Sheet1'!$B$2:$B$4", "='Sheet1'!$A$2:$A$4"], ["='Sheet1'!$C$1", "='Sheet1'!$C$2:$C$4", "='Sheet1'!$A$2:$A$4"]]],
  ["more columns than rows", "E1:G2", "Auto", [["='Sheet1'!$E$2", "='Sheet1'!$F$2:$G$2", "='Sheet1'!$F$1:$G$1"]]],
  ["rows, because it is said", "A1:C4", "Rows", [2, 3, 4].map((row) => [`='Sheet1'!$A$${row}`, `='Sheet1'!$B$${row}:$C$${row}`, "='Sheet1'!$B$1:$C$1"] as const)],
  ["numbers alone", "I1:I3", "Auto", [["", "='Sheet1'!$I$1:$I$3", null]]],
];

it.each(guessed)("a chart over %s", async (_name, address, by, series) => {
  const { client, excel } = await openExcelWith(cells);
  await onSheet(client, (sheet) => void sheet.charts.add("ColumnClustered", sheet.getRange(address), by));
  expect(excel.book.sheets[0]?.charts[0]?.series.map(({ name, values, categories }) => [name, values, categories])).toEqual(series);
});

it("is set up, read back, and kept by a file", async () => {
  const { client, excel } = await openExcelWith(cells);
  const chart = await onSheet(client, (sheet) => {
    const made = sheet.charts.add("Line", sheet.getRange("A1:C4"), "Columns");
    made.name = "ความก้าวหน้า";
    made.title.text = "แผนและผล";
    made.legend.position = "Top";
    made.axes.valueAxis.minimum = 0;
    made.axes.valueAxis.maximum = 100;
    made.axes.valueAxis.numberFormat = "0";
    made.axes.valueAxis.title.text = "ร้อยละ";
    made.axes.categoryAxis.title.text = "เดือน";
    made.dataLabels.showValue = false;
    made.setPosition("E5", "J16");
    const plan = made.series.getItemAt(0);
    plan.format.line.color = "#C00000";
    plan.format.line.lineStyle = "Dash";
    plan.markerStyle = "None";
    made.series.getItemAt(1).markerStyle = "None";
    const extra = made.series.add("เป้า");
    extra.setValues(sheet.getRange("B2:B4"));
    extra.setXAxisValues(sheet.getRange("A2:A4"));
    extra.markerStyle = "None";
    return sheet.charts.getItem("ความก้าวหน้า").load("name,chartType,top,left,width,height,title/text,legend/position,series/items/name,axes/valueAxis/maximum");
  });
  expect([chart.name, chart.chartType, chart.top, chart.left, chart.width, chart.height]).toEqual(["ความก้าวหน้า", "Line", 60, 192, 288, 180]);
  expect([chart.title.text, chart.legend.position, chart.series.items.map(({ name }) => name), chart.axes.valueAxis.maximum]).toEqual(["แผนและผล", "Top", ["แผน", "ผล", "เป้า"], 100]);
  expect(openBook(excel.save()).sheets[0]?.charts).toEqual(excel.book.sheets[0]?.charts);
});

it("goes when it is deleted", async () => {
  const { client, excel } = await openExcelWith(cells);
  await onSheet(client, (sheet) => sheet.charts.add("Line", sheet.getRange("A1:C4")).delete());
  expect(excel.book.sheets[0]?.charts).toEqual([]);
});

const refused: readonly (readonly [string, string, (sheet: Excel.Worksheet) => void])[] = [
  ["a type that is not emulated", "NotImplemented", (sheet) => void sheet.charts.add("Radar", sheet.getRange("A1:C4"))],
  ["a type that is none", "InvalidArgument", (sheet) => void sheet.charts.add("a chart" as never, sheet.getRange("A1:C4"))],
  ["labels at points", "NotImplemented", (sheet) => void (sheet.charts.add("Line", sheet.getRange("A1:C4")).dataLabels.showValue = true)],
  ["a width of 0", "InvalidArgument", (sheet) => void (sheet.charts.add("Line", sheet.getRange("A1:C4")).width = 0)],
  ["a chart that is not there", "ItemNotFound", (sheet) => void sheet.charts.getItem("x").load("name")],
  ["a series that is not there", "ItemNotFound", (sheet) => void sheet.charts.add("Line", sheet.getRange("A1:C4")).series.getItemAt(9).load("name")],
  ["a position on another sheet", "InvalidArgument", (sheet) => sheet.charts.add("Line", sheet.getRange("A1:C4")).setPosition("Other!A1")],
];

it.each(refused)("%s is %s", async (_name, code, act) => {
  const { client } = await openExcelWith(cells);
  expect(await codeOf(onSheet(client, act))).toBe(code);
});
