import { codeOf, onSheet, openExcelWith } from "../../support/office/openExcel";

type Act = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

it("keeps names, and gives their ranges", async () => {
  const { client } = await openExcelWith({ A1: [[5]] });
  const [item, range, missing] = await onSheet(client, (sheet, context) => {
    context.workbook.names.add("Days", sheet.getRange("A1:B2"), "why");
    context.workbook.names.add("Rate", "=0.7");
    sheet.getRange("1:1").insert("Down");
    return [
      context.workbook.names.getItem("days").load("name, formula, type, scope, visible, comment"),
      sheet.getRange("Days").load("address"),
      context.workbook.names.getItem("Rate").getRangeOrNullObject(),
    ] as const;
  });
  expect(item.toJSON()).toMatchObject({ name: "Days", formula: "=Sheet1!$A$2:$B$3", type: "Range", scope: "Workbook", visible: true, comment: "why" });
  expect([range.address, missing.isNullObject]).toStrictEqual(["Sheet1!A2:B3", true]);
});

it("keeps settings and properties", async () => {
  const { client, excel } = await openExcelWith();
  const setting = await onSheet(client, (_sheet, context) => {
    context.workbook.settings.add("a", { b: [1, "ก"] });
    context.workbook.settings.add("gone", 1);
    context.workbook.settings.getItem("gone").delete();
    context.workbook.properties.title = "ทะเบียน";
    return context.workbook.settings.getItem("a").load("key, value");
  });
  expect([setting.key, setting.value]).toStrictEqual(["a", { b: [1, "ก"] }]);
  expect([[...excel.book.settings.keys()], excel.book.properties.title]).toStrictEqual([["a"], "ทะเบียน"]);
});

it("freezes, moves, hides and copies sheets", async () => {
  const { client } = await openExcelWith({ A1: [["x"]] });
  const [frozen, sheets, active] = await onSheet(client, (sheet, context) => {
    sheet.freezePanes.freezeRows(2);
    const copy = sheet.copy("Beginning");
    copy.visibility = "Hidden";
    sheet.showGridlines = false;
    const last = context.workbook.worksheets.add("Last");
    last.position = 0;
    last.activate();
    return [
      sheet.freezePanes.getLocation().load("address"),
      context.workbook.worksheets.load("items/name, items/position, items/visibility, items/showGridlines"),
      context.workbook.worksheets.getActiveWorksheet().load("name"),
    ] as const;
  });
  expect(frozen.address).toBe("Sheet1!1:2");
  expect(sheets.items.map(({ name, visibility, showGridlines }) => [name, visibility, showGridlines])).toStrictEqual([
    ["Last", "Visible", true], ["Sheet1 (2)", "Hidden", true], ["Sheet1", "Visible", false],
  ]);
  expect(active.name).toBe("Last");
});

it("lets formulas follow sheets", async () => {
  const { client } = await openExcelWith({ A1: [["=Data!B2+'Data'!B3"]] });
  const formulas = await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const data = context.workbook.worksheets.add("Data");
    data.name = "ข้อมูล 1";
    const renamed = sheet.getRange("A1").load("formulas");
    await context.sync();
    data.delete();
    const lost = sheet.getRange("A1").load("formulas");
    const before = renamed.formulas[0]![0] as string;
    await context.sync();
    return [before, lost.formulas[0]![0]];
  });
  expect(formulas).toStrictEqual(["='ข้อมูล 1'!B2+'ข้อมูล 1'!B3", "='ข้อมูล 1'!#REF!+'ข้อมูล 1'!#REF!"]);
});

it("takes the calls that suspend and calculate, and says how it calculates", async () => {
  const { client } = await openExcelWith();
  const application = await onSheet(client, (_sheet, context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    context.workbook.application.calculationMode = "Manual";
    context.workbook.application.calculate("Full");
    return context.workbook.application.load("calculationMode, calculationState");
  });
  expect([application.calculationMode, application.calculationState]).toStrictEqual(["Manual", "Done"]);
});

it("walks from sheet to sheet", async () => {
  const { client } = await openExcelWith();
  const [next, shown, none] = await onSheet(client, (sheet, context) => {
    context.workbook.worksheets.add("Hidden").visibility = "Hidden";
    context.workbook.worksheets.add("Last");
    return [sheet.getNext().load("name"), sheet.getNext(true).load("name"), sheet.getPreviousOrNullObject()] as const;
  });
  expect([next.name, shown.name, none.isNullObject]).toStrictEqual(["Hidden", "Last", true]);
});

it("saves where it is told to", async () => {
  const saved: string[] = [];
  const { client } = await openExcelWith({}, { save: (book) => void saved.push(book.sheets[0]!.name) });
  await onSheet(client, (_sheet, context) => context.workbook.save("Save"));
  expect(saved).toStrictEqual(["Sheet1"]);
});

it("sorts rows with their looks, and filters them", async () => {
  const { client } = await openExcelWith({ "A1:B5": [["a", "n"], ["ข", 2], ["ก", 1], ["", 3], ["ค", "=B2"]] });
  const [range, hidden] = await onSheet(client, (sheet) => {
    const table = sheet.tables.add("A1:B5", true);
    sheet.getRange("A3").numberFormat = "@" as never;
    table.sort.apply([{ key: 0, ascending: false }]);
    table.columns.getItem("a").filter.applyValuesFilter(["ก", "ข"]);
    return [table.getDataBodyRange().load("formulas, numberFormat"), [2, 3, 4, 5].map((row) => sheet.getRange(`${row}:${row}`).load("rowHidden"))] as const;
  });
  expect(range.formulas).toStrictEqual([["ค", "=#REF!"], ["ข", 2], ["ก", 1], ["", 3]]);
  expect(range.numberFormat[2]).toStrictEqual(["@", "General"]);
  expect(hidden.map(({ rowHidden }) => rowHidden)).toStrictEqual([true, false, false, true]);
});

it.each<readonly [string, Act, string]>([
  ["a sheet with a name that is there", (context) => context.workbook.worksheets.add("SHEET1"), "ItemAlreadyExists"],
  ["a sheet with a name too long", (context) => context.workbook.worksheets.add("x".repeat(32)), "InvalidArgument"],
  ["a sheet with a slash in its name", (context) => context.workbook.worksheets.add("a/b"), "InvalidArgument"],
  ["deleting the only sheet", (_context, sheet) => sheet.delete(), "InvalidOperation"],
  ["hiding the only sheet", (_context, sheet) => (sheet.visibility = "Hidden"), "InvalidOperation"],
  ["activating a hidden sheet", (context) => {
    const sheet = context.workbook.worksheets.add("x");
    sheet.visibility = "Hidden";
    sheet.activate();
  }, "InvalidOperation"],
  ["a sheet that was deleted", (context, sheet) => {
    context.workbook.worksheets.add("x");
    sheet.delete();
    sheet.load("name");
  }, "ItemNotFound"],
  ["a name that is there", (context) => {
    context.workbook.names.add("N", "=1");
    context.workbook.names.add("n", "=2");
  }, "ItemAlreadyExists"],
  ["a name that is a cell", (context) => context.workbook.names.add("AB12", "=1"), "InvalidArgument"],
  ["the range of a name that is none", (context) => context.workbook.names.add("N", "=1").getRange(), "ItemNotFound"],
  ["a setting that is not there", (context) => context.workbook.settings.getItem("x").load("value"), "ItemNotFound"],
  ["a sheet in a workbook whose structure is protected", (context) => {
    context.workbook.protection.protect();
    context.workbook.worksheets.add("x");
  }, "AccessDenied"],
  ["a password for the workbook", (context) => context.workbook.protection.protect("secret"), "NotImplemented"],
  ["saving to nowhere", (context) => context.workbook.save("Save"), "NotImplemented"],
  ["the sheet after the last", (_context, sheet) => sheet.getNext().load("name"), "ItemNotFound"],
  ["custom XML", (context) => context.workbook.customXmlParts.add("<a/>"), "NotImplemented"],
  ["inserting a file", (context) => context.workbook.insertWorksheetsFromBase64("UEsDBA=="), "NotImplemented"],
  ["a chart's class", (context) => context.workbook.pivotTables.load("items/name"), "NotImplemented"],
  ["sorting by colour", (_context, sheet) => sheet.getRange("A1:A2").sort.apply([{ key: 0, sortOn: "CellColor" }]), "NotImplemented"],
  ["a tab colour by name", (_context, sheet) => (sheet.tabColor = "red"), "InvalidArgument"],
  ["a copy of a sheet with a table", (_context, sheet) => {
    sheet.tables.add("A1:B2", true);
    sheet.copy();
  }, "NotImplemented"],
])("refuses %s", async (_name, act, code) => {
  const { client } = await openExcelWith();
  expect(await codeOf(onSheet(client, (sheet, context) => void act(context, sheet)))).toBe(code);
});

it.each<readonly [string, Act, string]>([
  ["writing a locked cell", (_context, sheet) => (sheet.getRange("A1").values = [[1]]), "AccessDenied"],
  ["writing an unlocked cell", (_context, sheet) => (sheet.getRange("C9").values = [[1]]), "nothing"],
  ["writing locked and unlocked cells", (_context, sheet) => (sheet.getRange("B9:C9").values = [[1, 2]]), "AccessDenied"],
  ["clearing a locked cell", (_context, sheet) => sheet.getRange("A1").clear(), "AccessDenied"],
  ["formats", (_context, sheet) => (sheet.getRange("C9").numberFormat = "0" as never), "AccessDenied"],
  ["hiding rows", (_context, sheet) => (sheet.getRange("9:9").rowHidden = true), "AccessDenied"],
  ["inserting rows", (_context, sheet) => sheet.getRange("9:9").insert("Down"), "AccessDenied"],
  ["deleting columns", (_context, sheet) => sheet.getRange("E:E").delete("Left"), "AccessDenied"],
  ["a new table", (_context, sheet) => sheet.tables.add("E1:F2", true), "AccessDenied"],
  ["a table's new row", (context) => context.workbook.tables.getItem("Items").rows.add(undefined, [["x", 1]]), "AccessDenied"],
  ["a table's new size", (context) => context.workbook.tables.getItem("Items").resize("A1:B9"), "AccessDenied"],
  ["a table's new column name", (context) => (context.workbook.tables.getItem("Items").columns.getItem("a").name = "z"), "AccessDenied"],
  ["merging", (_context, sheet) => sheet.getRange("C9:D9").merge(), "AccessDenied"],
  ["sorting", (_context, sheet) => sheet.getRange("A2:B3").sort.apply([{ key: 0 }]), "AccessDenied"],
  ["reading", (_context, sheet) => sheet.getRange("A1").load("values"), "nothing"],
])("on a protected sheet, %s ends with %s", async (_name, act, code) => {
  const { client, excel } = await openExcelWith({ "A1:B3": [["a", "b"], ["x", 1], ["y", 2]] });
  await onSheet(client, (sheet) => void (sheet.tables.add("A1:B3", true).name = "Items"));
  const sheet = excel.book.sheets[0]!;
  sheet.rows[8] = { values: [], formulas: null, styles: [], height: null, isHidden: false, outline: 0, style: null };
  sheet.rows[8].styles![2] = { ...sheet.defaultStyle, isLocked: false };
  sheet.protection.isProtected = true;
  expect(await codeOf(onSheet(client, (one, context) => void act(context, one)))).toBe(code);
});

it("does not let a table grow on a protected sheet, even into unlocked cells", async () => {
  const { client, excel } = await openExcelWith({ "A1:A2": [["a"], ["x"]] });
  await onSheet(client, (sheet) => void (sheet.tables.add("A1:A2", true).name = "Items"));
  const sheet = excel.book.sheets[0]!;
  sheet.columns[0] = { width: null, isHidden: false, style: { ...sheet.defaultStyle, isLocked: false } };
  sheet.protection.isProtected = true;
  await onSheet(client, (one) => void (one.getRange("A3").values = [["y"]]));
  expect([sheet.tables[0]!.area.bottom, sheet.rows[2]!.values[0]]).toStrictEqual([1, "y"]);
});
