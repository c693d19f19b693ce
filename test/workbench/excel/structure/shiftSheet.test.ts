import { parseArea, formatArea } from "../../../../src/workbench/excel/grid/address";
import type { Area } from "../../../../src/workbench/excel/model/area";
import { clearFormats } from "../../../../src/workbench/excel/cells/clearCells";
import { createExcel } from "../../../../src/workbench/excel/emulatedExcel";
import type { SheetModel } from "../../../../src/workbench/excel/model/book";

const area = (address: string): Area => parseArea(address)!;
const formatted = (areas: readonly Area[]): string => areas.map(formatArea).join(" ");

/** A sheet with one of everything that follows its cells. */
function furnished(): { readonly sheet: SheetModel; readonly user: ReturnType<ReturnType<typeof createExcel>["connect"]>["user"] } {
  const excel = createExcel();
  const sheet = excel.book.sheets[0]!;
  sheet.merges = [area("B5:C6")];
  sheet.validations = [{
    areas: [area("D5:D9")], rule: { kind: "list", source: "=$F$5:$F$9", inCellDropDown: true }, ignoreBlanks: true,
    error: { showAlert: true, style: "Stop", title: "", message: "" }, prompt: { showPrompt: false, title: "", message: "" },
  }];
  sheet.conditionalFormats = [{ id: "1", areas: [area("D5:D9"), area("E1:E2")], stopIfTrue: false, rule: { kind: "custom", formula: "=$D5>1", look: {} } }];
  sheet.page.printArea = [area("A1:F20")];
  sheet.page.titleRows = { first: 3, last: 4 };
  sheet.page.rowBreaks = [10];
  sheet.names.push({ name: "Here", formula: "=Sheet1!$D$5", isVisible: true, comment: "" });
  sheet.charts = [{
    id: "c", name: "", type: "Line", top: 0, left: 0, width: 1, height: 1, title: "", legendPosition: null, categoryAxisTitle: "",
    valueAxis: { title: "", minimum: null, maximum: null, numberFormat: "" },
    series: [{ name: "", values: "=Sheet1!$D$5:$D$9", categories: "=Sheet1!$A$5:$A$9", color: "", lineStyle: "Automatic", markerStyle: "" }],
  }];
  return { sheet, user: excel.connect().user };
}

const shown = ({ merges, validations, conditionalFormats, page, names, charts }: SheetModel): readonly string[] => [
  formatted(merges),
  ...validations.map(({ areas, rule }) => `${formatted(areas)} ${rule.kind === "list" ? rule.source : ""}`),
  ...conditionalFormats.map(({ areas, rule }) => `${formatted(areas)} ${rule.kind === "custom" ? rule.formula : ""}`),
  `${formatted(page.printArea)} ${page.titleRows?.first ?? "-"}-${page.titleRows?.last ?? "-"} ${page.rowBreaks.join()}`,
  ...names.map(({ formula }) => formula),
  ...charts.flatMap(({ series }) => series.map(({ values, categories }) => `${values} ${categories ?? ""}`)),
];

type User = ReturnType<typeof furnished>["user"];

it.each<readonly [string, (user: User) => void, readonly string[]]>([
  ["nothing", () => undefined, ["B5:C6", "D5:D9 =$F$5:$F$9", "D5:D9 E1:E2 =$D5>1", "A1:F20 3-4 10", "=Sheet1!$D$5", "=Sheet1!$D$5:$D$9 =Sheet1!$A$5:$A$9"]],
  ["rows inserted above", (user) => user.insertRows("1:2"),
    ["B7:C8", "D7:D11 =$F$7:$F$11", "D7:D11 E3:E4 =$D7>1", "A3:F22 5-6 12", "=Sheet1!$D$7", "=Sheet1!$D$7:$D$11 =Sheet1!$A$7:$A$11"]],
  ["rows inserted inside", (user) => user.insertRows("7:7"),
    ["B5:C6", "D5:D10 =$F$5:$F$10", "D5:D10 E1:E2 =$D5>1", "A1:F21 3-4 11", "=Sheet1!$D$5", "=Sheet1!$D$5:$D$10 =Sheet1!$A$5:$A$10"]],
  ["rows deleted", (user) => user.deleteRows("4:6"),
    ["", "D4:D6 =$F$4:$F$6", "D4:D6 E1:E2 =$D4>1", "A1:F17 --- 7", "=Sheet1!#REF!", "=Sheet1!$D$4:$D$6 =Sheet1!$A$4:$A$6"]],
  ["the first row of rules deleted", (user) => user.deleteRows("5:5"),
    ["B5:C5", "D5:D8 =$F$5:$F$8", "D5:D8 E1:E2 =$D5>1", "A1:F19 3-3 9", "=Sheet1!#REF!", "=Sheet1!$D$5:$D$8 =Sheet1!$A$5:$A$8"]],
  ["a column inserted", (user) => user.insertColumns("A:A"),
    ["C5:D6", "E5:E9 =$G$5:$G$9", "E5:E9 F1:F2 =$E5>1", "B1:G20 3-4 10", "=Sheet1!$E$5", "=Sheet1!$E$5:$E$9 =Sheet1!$B$5:$B$9"]],
  ["the column of the rules deleted", (user) => user.deleteColumns("D:D"),
    ["B5:C6", "D1:D2 =#REF!>1", "A1:E20 3-4 10", "=Sheet1!#REF!", "=Sheet1!#REF! =Sheet1!$A$5:$A$9"]],
])("lets everything follow its cells: %s", (_name, act, expected) => {
  const { sheet, user } = furnished();
  act(user);
  expect(shown(sheet)).toStrictEqual(expected);
});

it("loses and takes rules along when cells are pasted", () => {
  const { sheet, user } = furnished();
  user.copy("H1:H2", "D5:D6");
  expect(shown(sheet).slice(1, 3)).toStrictEqual(["D7:D9 =$F$5:$F$9", "D7:D9 E1:E2 =$D7>1"]);
  user.copy("D8", "J20");
  expect(shown(sheet).slice(1, 4)).toStrictEqual(["D7:D9 J20 =$F$5:$F$9", "D7:D9 E1:E2 =$D7>1", "J20 =$D20>1"]);
  user.copy("H1", "D7:J30");
  expect(shown(sheet).slice(1, 3)).toStrictEqual(["E1:E2 =$D1>1", "A1:F20 3-4 10"]);
});

it("knows a drop-down that is pasted beside its own cells as one with them", () => {
  const { sheet, user } = furnished();
  user.copy("D8", "D10");
  user.copy("D8", "D4");
  user.insertRows("5:5");
  expect(shown(sheet)[1]).toBe("D4:D11 =$F$6:$F$10");
});

it("keeps what a rule means when its first cells are cleared", () => {
  const { sheet } = furnished();
  clearFormats(sheet, area("D5:D6"));
  expect(shown(sheet)[2]).toBe("D7:D9 E1:E2 =$D7>1");
});

it.each<readonly [string, (user: User) => void, string]>([
  ["an address that is none", (user) => user.deleteColumns("ZZZ:ZZZ"), "InvalidArgument"],
  ["something pushed off the sheet", (user) => {
    user.type("A1048576", "last");
    user.insertRows("1:1");
  }, "NonBlankCellOffSheet"],
])("refuses %s", (_name, act, code) => {
  const { user } = furnished();
  expect(() => act(user)).toThrow(expect.objectContaining({ code }));
});
