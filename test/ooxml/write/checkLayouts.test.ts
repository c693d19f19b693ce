import { checkLayouts } from "../../../src/ooxml/write/checkLayouts";
import type { LayoutCell, ReportLayout } from "../../../src/workbook/reportLayout";
import { aLayout } from "../../support/builders/blueprints";

describe("pages that Excel would repair are refused", () => {
  const at = (column: number, span = 1, style = "body"): LayoutCell => ({ column, span, style, value: null });
  const row = (...cells: readonly LayoutCell[]): ReportLayout => aLayout({ rows: [{ height: 20, cells }] });

  it.each<[string, readonly ReportLayout[], string]>([
    ["no pages", [], "can be seen"],
    ["two of one name", [aLayout(), aLayout()], 'sheet "50010600-0001"'],
    ["a name with a colon", [aLayout({ sheetName: "a:b" })], "cannot be the name of a sheet"],
    ["cells that overlap, in any order", [row(at(3), at(1, 3))], "50010600-0001!C1 is covered twice"],
    ["a cell that covers nothing", [row(at(1, 0))], "not at all"],
    ["a style that is not there", [row(at(1, 1, "loud"))], 'no style "loud"'],
  ])("%s", (_name, layouts, message) => {
    expect(() => {
      checkLayouts(layouts);
    }).toThrow(message);
  });

  it("lets a good page pass", () => {
    expect(() => {
      checkLayouts([row(at(4, 2), at(1, 3))]);
    }).not.toThrow();
  });
});
