import { openBook } from "../../../../src/workbench/excel/file/openBook";
import { codeOf, onSheet, openExcelWith } from "../../../support/office/openExcel";

describe("data validation", () => {
  const rules: readonly (readonly [string, Excel.DataValidationRule, string])[] = [
    ["a list of words", { list: { source: "ก,ข", inCellDropDown: true } }, "List"],
    ["a list of cells", { list: { source: "=$F$1:$F$3", inCellDropDown: false } }, "List"],
    ["a formula", { custom: { formula: "=LEN(A1)<5" } }, "Custom"],
    ["whole numbers", { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } }, "WholeNumber"],
    ["decimals", { decimal: { formula1: "=$B$1", operator: "GreaterThan" } }, "Decimal"],
    ["the length of a text", { textLength: { formula1: 13, operator: "EqualTo" } }, "TextLength"],
  ];

  it.each(rules)("%s", async (_name, rule, type) => {
    const { client, excel } = await openExcelWith();
    const validation = await onSheet(client, (sheet) => {
      const { dataValidation } = sheet.getRange("A1:A9");
      dataValidation.rule = rule;
      return dataValidation.load("rule,type");
    });
    expect([validation.rule, validation.type]).toEqual([rule, type]);
    expect(openBook(excel.save()).sheets[0]?.validations).toEqual(excel.book.sheets[0]?.validations);
  });

  it("dates come as numbers, ISO dates or formulas", async () => {
    const { client, excel } = await openExcelWith();
    await onSheet(client, (sheet) => void (sheet.getRange("A1").dataValidation.rule = { date: { formula1: "2025-03-31", formula2: "=TODAY()", operator: "Between" } }));
    expect(excel.book.sheets[0]?.validations[0]?.rule).toEqual({ kind: "date", operator: "Between", formula1: 45747, formula2: "=TODAY()" });
  });

  it("messages, and blanks", async () => {
    const { client } = await openExcelWith();
    const validation = await onSheet(client, (sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { custom: { formula: "=TRUE" } };
      dataValidation.errorAlert = { message: "ไม่ถูก", showAlert: true, style: "Warning", title: "ผิด" };
      dataValidation.prompt = { message: "กรอกเลข", showPrompt: true, title: "คำแนะนำ" };
      dataValidation.ignoreBlanks = false;
      return dataValidation.load("errorAlert,prompt,ignoreBlanks");
    });
    expect(validation.toJSON()).toMatchObject({ ignoreBlanks: false, errorAlert: { message: "ไม่ถูก", style: "Warning", title: "ผิด" }, prompt: { message: "กรอกเลข", title: "คำแนะนำ" } });
  });

  it("cells that take another rule leave the old one, whose formula still means the same", async () => {
    const { client, excel } = await openExcelWith();
    const [rest, mixed] = await onSheet(client, (sheet) => {
      sheet.getRange("A1:A9").dataValidation.rule = { custom: { formula: "=LEN(A1)<5" } };
      sheet.getRange("A1:A2").dataValidation.rule = { list: { source: "ก", inCellDropDown: true } };
      sheet.getRange("A9").dataValidation.clear();
      return [sheet.getRange("A3:A8").dataValidation.load("rule"), sheet.getRange("A1:A9").dataValidation.load("rule,type")] as const;
    });
    expect(rest.rule).toEqual({ custom: { formula: "=LEN(A3)<5" } });
    expect([mixed.rule, mixed.type]).toEqual([null, "Inconsistent"]);
    expect(excel.book.sheets[0]?.validations.map(({ areas }) => areas)).toEqual([[{ top: 2, left: 0, bottom: 7, right: 0 }], [{ top: 0, left: 0, bottom: 1, right: 0 }]]);
  });

  it.each([
    ["no rule", {}],
    ["two rules", { custom: { formula: "=1" }, list: { source: "a", inCellDropDown: true } }],
    ["a rule that Office.js does not have", { colour: {} }],
    ["a formula without =", { custom: { formula: "LEN(A1)" } }],
    ["no upper bound", { wholeNumber: { formula1: 1, operator: "Between" } }],
    ["an operator that is none", { wholeNumber: { formula1: 1, operator: "Above" } }],
    ["a number that is none", { wholeNumber: { formula1: "ten", operator: "EqualTo" } }],
    ["a list longer than 255 letters", { list: { source: "ก".repeat(256), inCellDropDown: true } }],
  ])("%s is InvalidArgument", async (_name, rule) => {
    const { client } = await openExcelWith();
    expect(await codeOf(onSheet(client, (sheet) => void (sheet.getRange("A1").dataValidation.rule = rule as never)))).toBe("InvalidArgument");
  });
});

describe("conditional formats", () => {
  const added: readonly (readonly [string, (formats: Excel.ConditionalFormatCollection) => void, object])[] = [
    [
      "a formula",
      (formats) => {
        const { custom } = formats.add("Custom");
        custom.rule.formula = '=$A1="ล่าช้า"';
        custom.format.fill.color = "#FFC7CE";
        custom.format.font.color = "#9C0006";
        custom.format.font.bold = true;
        custom.format.numberFormat = '"▼ "@';
        custom.format.borders.getItem("EdgeTop").color = "#FF0000";
      },
      { kind: "custom", formula: '=$A1="ล่าช้า"', look: { fill: "#FFC7CE", fontColor: "#9C0006", bold: true, numberFormat: '"▼ "@', borders: { EdgeTop: { line: "Continuous", weight: "Thin", color: "#FF0000" } } } },
    ],
    [
      "a comparison",
      (formats) => {
        const { cellValue } = formats.add("CellValue");
        cellValue.rule = { formula1: "=5", formula2: "=$B$1", operator: "Between" };
        cellValue.format.fill.color = "yellow";
      },
      { kind: "cellValue", operator: "Between", formula1: "=5", formula2: "=$B$1", look: { fill: "#FFFF00" } },
    ],
    [
      "a text",
      (formats) => {
        const { textComparison } = formats.add("ContainsText");
        textComparison.rule = { operator: "BeginsWith", text: "ก" };
        textComparison.format.font.italic = true;
      },
      { kind: "containsText", operator: "BeginsWith", text: "ก", look: { italic: true } },
    ],
    [
      "a data bar",
      (formats) => {
        const { dataBar } = formats.add("DataBar");
        dataBar.lowerBoundRule = { type: "Number", formula: "0" };
        dataBar.upperBoundRule = { type: "Number", formula: "=100" };
        dataBar.positiveFormat.fillColor = "#5B9BD5";
        dataBar.positiveFormat.gradientFill = false;
        dataBar.showDataBarOnly = true;
      },
      { kind: "dataBar", color: "#5B9BD5", min: { type: "Number", formula: "0" }, max: { type: "Number", formula: "100" }, showValue: false, isGradient: false },
    ],
    [
      "a colour scale",
      (formats) => {
        formats.add("ColorScale").colorScale.criteria = {
          minimum: { type: "LowestValue", color: "#FF0000" },
          midpoint: { type: "Percentile", formula: "50", color: "#FFFF00" },
          maximum: { type: "HighestValue", color: "#00FF00" },
        } as Excel.ConditionalColorScaleCriteria;
      },
      { kind: "colorScale", points: [{ type: "LowestValue", formula: null, color: "#FF0000" }, { type: "Percentile", formula: "50", color: "#FFFF00" }, { type: "HighestValue", formula: null, color: "#00FF00" }] },
    ],
    [
      "icons",
      (formats) => {
        const { iconSet } = formats.add("IconSet");
        iconSet.style = "FourTrafficLights";
        iconSet.criteria = [{}, ...["10", "20", "30"].map((formula) => ({ type: "Number", operator: "GreaterThanOrEqual", formula }))] as Excel.ConditionalIconCriterion[];
        iconSet.reverseIconOrder = true;
      },
      { kind: "iconSet", style: "FourTrafficLights", points: [{ type: "Percent", formula: "0" }, ...["10", "20", "30"].map((formula) => ({ type: "Number", formula }))], showIconOnly: false, reverse: true },
    ],
  ];

  it.each(added)("%s, and a file keeps it", async (_name, add, rule) => {
    const { client, excel } = await openExcelWith();
    await onSheet(client, (sheet) => add(sheet.getRange("A1:A9").conditionalFormats));
    expect(excel.book.sheets[0]?.conditionalFormats.map((format) => format.rule)).toEqual([rule]);
    expect(openBook(excel.save()).sheets[0]?.conditionalFormats.map((format) => format.rule)).toEqual([rule]);
  });

  it("the newest comes first; they are found, moved, stopped, taken from cells and deleted", async () => {
    const { client } = await openExcelWith();
    const state = await onSheet(client, async (sheet, context) => {
      const formats = sheet.getRange("A1:B9").conditionalFormats;
      const names: Record<string, Excel.ConditionalFormat> = { first: formats.add("Custom"), second: formats.add("CellValue"), third: formats.add("ContainsText") };
      const seen: unknown[] = [];
      const look = async (): Promise<void> => {
        const all = sheet.getRange().conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
        await context.sync();
        seen.push(all.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]));
      };
      await look();
      names["first"]!.priority = 0;
      names["first"]!.stopIfTrue = true;
      formats.getItemAt(2).delete();
      await look();
      sheet.getRange("A1:B2").conditionalFormats.clearAll();
      const ranges = names["first"]!.getRange().load("address");
      const absent = names["first"]!.dataBarOrNullObject.load("isNullObject");
      await look();
      formats.clearAll();
      await look();
      return [...seen, ranges.address, absent.isNullObject];
    });
    expect(state).toEqual([
      [["ContainsText", 0, false], ["CellValue", 1, false], ["Custom", 2, false]],
      [["Custom", 0, true], ["ContainsText", 1, false]],
      [["Custom", 0, true], ["ContainsText", 1, false]],
      [],
      "Sheet1!A3:B9",
      true,
    ]);
  });

  const refused: readonly (readonly [string, string, (formats: Excel.ConditionalFormatCollection) => void])[] = [
    ["a formula without =", "InvalidArgument", (formats) => void (formats.add("Custom").custom.rule.formula = "A1>1")],
    ["a type that Office.js does not have", "InvalidArgument", (formats) => void formats.add("Colour" as never)],
    ["a type that is not emulated", "NotImplemented", (formats) => void formats.add("TopBottom")],
    ["the part of another type", "ItemNotFound", (formats) => void (formats.add("Custom").dataBar.showDataBarOnly = true)],
    ["an icon set that is none", "InvalidArgument", (formats) => void (formats.add("IconSet").iconSet.style = "ThreeCats" as never)],
    ["icons for two of three", "InvalidArgument", (formats) => void (formats.add("IconSet").iconSet.criteria = [{}, {}] as never)],
    ["a bar that stops others", "InvalidArgument", (formats) => void (formats.add("DataBar").stopIfTrue = true)],
  ];

  it.each(refused)("%s is %s", async (_name, code, act) => {
    const { client } = await openExcelWith();
    expect(await codeOf(onSheet(client, (sheet) => act(sheet.getRange("A1:A3").conditionalFormats)))).toBe(code);
  });
});
