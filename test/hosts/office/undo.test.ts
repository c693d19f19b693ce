import type { WorkbookEdit } from "../../../src/workbook/workbookEdit";
import { contentOf } from "../../contract/support/bookContent";
import { excelWith, officePage } from "../../contract/support/contractHosts";
import { blueprintOf, fewProjects } from "../../contract/support/workbooks";

const standard = blueprintOf(fewProjects());
const last = standard.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "Rounds")!.rows.length - 1;
const remove = (...rows: readonly number[]): WorkbookEdit => ({ kind: "removeRows", table: "Rounds", rows });
const insert = (at: number): WorkbookEdit => ({ kind: "insertRows", table: "Rounds", at, rows: [{ ผลการดำเนินงาน: "แทรก", รหัสแถว: "ID-1" }] });

describe("undo in Excel puts back cells, formulas and drop-downs", () => {
  it.each<readonly [what: string, edits: readonly WorkbookEdit[]]>([
    ["rows in the middle", [remove(4, 5, 9)]],
    ["the first rows", [remove(0, 1)]],
    ["the last rows", [remove(last - 1, last)]],
    ["a row above the first", [insert(0)]],
    ["a row in the middle", [insert(4)]],
  ])("%s", async (_what, edits) => {
    const excel = await excelWith(standard);
    const { host } = officePage(excel);
    await host.read();
    const before = contentOf(excel);
    const { inverse } = await host.apply(edits);
    expect(contentOf(excel)).not.toEqual(before);
    await host.apply(inverse);
    expect(contentOf(excel)).toEqual(before);
  });

  it("a row put in before another has the formulas of its columns, and one above the first the drop-downs too", async () => {
    const excel = await excelWith(standard);
    const { host } = officePage(excel);
    await host.read();
    await host.apply([insert(4), insert(0)]);
    const sheet = excel.book.sheets.find(({ tables }) => tables.some(({ name }) => name === "Rounds"))!;
    const { top } = sheet.tables[0]!.area;
    const formulas = (row: number): readonly (string | undefined)[] => [...(sheet.rows[row]?.formulas ?? [])].filter((formula) => formula !== undefined);
    expect(formulas(top + 1)).toEqual(formulas(top + 2));
    expect(formulas(top + 6)).toEqual(formulas(top + 7));
    expect(formulas(top + 1).length).toBeGreaterThan(3);
    expect(Math.min(...sheet.validations.flatMap(({ areas }) => areas.map((area) => area.top)))).toBe(top + 1);
  });
});
