import { checkBlueprint } from "../../../../src/hosts/exceljs/build/checkBlueprint";
import type { SheetBlueprint, WorkbookBlueprint } from "../../../../src/workbook/workbookBlueprint";
import { aBlueprint, aColumn, aSheet, aTable, aValidation, everythingBlueprint } from "../../../support/builders/blueprints";

const sheetWith = (over: Partial<SheetBlueprint>): WorkbookBlueprint => aBlueprint({ sheets: [aSheet(over)] });
const cell = (row: number, column: number, span = 1) => ({ row, column, span, content: "ก", style: "body" });

describe("blueprints that Excel would repair are refused", () => {
  it.each<[string, WorkbookBlueprint, string]>([
    ["two sheets of one name, case apart", aBlueprint({ sheets: [aSheet({ name: "Data" }), aSheet({ name: "DATA" })] }), 'sheet "DATA"'],
    ["a sheet name of 32 characters", sheetWith({ name: "ก".repeat(32) }), "cannot be the name of a sheet"],
    ["a sheet name with a slash", sheetWith({ name: "ก/ข" }), "cannot be the name of a sheet"],
    ["a sheet name with an apostrophe", sheetWith({ name: "ก'ข" }), "cannot be the name of a sheet"],
    ["the sheet name that Excel keeps for itself", sheetWith({ name: "History" }), "cannot be the name of a sheet"],
    ["a sheet without name", sheetWith({ name: "" }), "cannot be the name of a sheet"],
    ["only hidden sheets", sheetWith({ visibility: "hidden" }), "can be seen"],
    ["no sheets", aBlueprint({ sheets: [] }), "can be seen"],
    ["two tables of one name", aBlueprint({ sheets: [aSheet({ tables: [aTable()] }), aSheet({ name: "2", tables: [aTable()] })] }), 'Projects"'],
    ["a name that is a table's", aBlueprint({ sheets: [aSheet({ tables: [aTable()] })], names: [{ name: "projects", refersTo: "1" }] }), 'projects"'],
    ["a table named like a cell", sheetWith({ tables: [aTable({ name: "AB12" })] }), "cannot be the name of a table"],
    ["a name named like a column of R1C1", aBlueprint({ names: [{ name: "c", refersTo: "1" }] }), "cannot be the name of a table"],
    ["a name with a space", aBlueprint({ names: [{ name: "as of", refersTo: "1" }] }), "cannot be the name of a table"],
    ["two headers of one name", sheetWith({ tables: [aTable({ columns: [aColumn("a"), aColumn("A")] })] }), 'header of table Projects "A"'],
    ["a header without name", sheetWith({ tables: [aTable({ columns: [aColumn(""), aColumn("A")] })] }), "cannot have the header"],
    ["a table without columns", sheetWith({ tables: [aTable({ columns: [], rows: [] })] }), "no columns"],
    ["a row that is too short", sheetWith({ tables: [aTable({ rows: [["1"]] })] }), "has 2 columns, a row of it 1"],
    ["a style that is not there", sheetWith({ cells: [{ ...cell(1, 1), style: "loud" }] }), 'no style "loud"'],
    ["a header style that is not there", sheetWith({ tables: [aTable({ columns: [aColumn("a", { headerStyle: "loud" }), aColumn("b")] })] }), 'no style "loud"'],
    ["a cell twice", sheetWith({ cells: [cell(1, 1), cell(1, 1)] }), "โครงการ!A1 is covered twice"],
    ["merged cells that overlap", sheetWith({ cells: [cell(1, 1, 3), cell(1, 3)] }), "โครงการ!C1 is covered twice"],
    ["a cell in a table", sheetWith({ cells: [cell(2, 2)], tables: [aTable()] }), "โครงการ!B2 is covered twice"],
    ["a cell in the blank row of an empty table", sheetWith({ cells: [cell(2, 2)], tables: [aTable({ rows: [] })] }), "covered twice"],
    ["two tables that overlap", sheetWith({ tables: [aTable(), aTable({ name: "Other", row: 2, column: 2 })] }), "tables Projects and Other overlap"],
    ["a table within another", sheetWith({ tables: [aTable({ row: 3, column: 2, columns: [aColumn("a")], rows: [] , name: "Inner" }), aTable({ rows: [["1", "2"], ["1", "2"], ["1", "2"], ["1", "2"]] })] }), "overlap"],
    ["a message of 256 characters", sheetWith({ validations: [aValidation({ error: "ก".repeat(256) })] }), "says more than Excel shows"],
    ["a title of 33 characters", sheetWith({ validations: [aValidation({ promptTitle: "ก".repeat(33) })] }), "says more than Excel shows"],
    ["a written-out list that is too long", sheetWith({ validations: [aValidation({ rule: { kind: "list", source: `"${"ก,".repeat(128)}"` } })] }), "at most 255"],
    ["between with one bound", sheetWith({ validations: [aValidation({ rule: { kind: "whole", operator: "between", low: 1 } })] }), "two bounds"],
    ["a least value with two bounds", sheetWith({ validations: [aValidation({ rule: { kind: "whole", operator: "greaterThanOrEqual", low: 1, high: 2 } })] }), "two bounds"],
  ])("%s", (_name, blueprint, message) => {
    expect(() => {
      checkBlueprint(blueprint);
    }).toThrow(message);
  });

  it("lets tables stand side by side and below each other", () => {
    const tables = [aTable(), aTable({ name: "Right", column: 3 }), aTable({ name: "Below", row: 3 })];
    expect(() => {
      checkBlueprint(sheetWith({ tables }));
    }).not.toThrow();
  });

  it("lets everything else pass", () => {
    expect(() => {
      checkBlueprint(everythingBlueprint());
    }).not.toThrow();
    expect(() => {
      checkBlueprint(aBlueprint({ sheets: [aSheet({ name: "ก".repeat(31) })], names: [{ name: "วันที่_ประเมิน.1", refersTo: "1" }] }));
    }).not.toThrow();
  });
});
