import { createExcel } from "../../../../src/workbench/excel/emulatedExcel";
import { editAsUser } from "../../../../src/workbench/page/desk/userEdits";
import type { EditedCell } from "../../../../src/workbench/page/grid/gridView";
import { aBook, aRow, aSheet, plainStyle } from "../../../support/builders/gridBooks";

function desk(isProtected = false) {
  const sheet = aSheet("แผ่น", { rows: [aRow([1, "ก"]), aRow([2, "ข"])], columns: [undefined, undefined, { width: null, isHidden: false, style: { ...plainStyle, numberFormat: "@" } }] });
  sheet.protection.isProtected = isProtected;
  const { user } = createExcel({}, aBook([sheet])).connect();
  const edit = (row: number, column: number, contents: readonly (readonly EditedCell["content"][])[], isFormula = false) =>
    editAsUser(user, sheet, {
      sheetId: sheet.id,
      area: { top: row, left: column, bottom: row + contents.length - 1, right: column + (contents[0]?.length ?? 1) - 1 },
      cells: contents.flatMap((cells, r) => cells.map((content, c) => ({ row: row + r, column: column + c, content, isFormula }))),
    });
  return { sheet, edit, value: (row: number, column: number) => sheet.rows[row]?.values[column] ?? null };
}

it.each([
  ["a number", 45.5, 45.5],
  ["text", "ช้ากว่าแผน", "ช้ากว่าแผน"],
  ["true", true, true],
  ["an error", { error: "#N/A" }, { error: "#N/A" }],
  ["nothing", null, null],
])("%s is put into the workbook as typed", (_, content, expected) => {
  const { edit, value } = desk();
  expect(edit(0, 0, [[content]])).toBeNull();
  expect(value(0, 0)).toEqual(expected);
});

it("a formula stays one", () => {
  const { sheet, edit } = desk();
  expect(edit(0, 1, [["=A1*2"]], true)).toBeNull();
  expect(sheet.rows[0]?.formulas?.[1]).toBe("=A1*2");
});

it("a block is written at once, and an emptied block is cleared", () => {
  const { edit, value } = desk();
  edit(0, 0, [[5, "ค"], [6, "ง"]]);
  expect([value(0, 0), value(1, 1)]).toEqual([5, "ง"]);
  edit(0, 0, [[null, null], [null, null]]);
  expect([value(0, 0), value(1, 1)]).toEqual([null, null]);
});

it("what Excel might read as a date is kept as text, and said so", () => {
  const { edit, value } = desk();
  expect(edit(0, 1, [["1/10/2568"]])).toEqual({ keptAsText: "1/10/2568" });
  expect(value(0, 1)).toBe("1/10/2568");
});

it("a protected cell is refused", () => {
  const { edit, value } = desk(true);
  expect(edit(0, 0, [[9]])).toEqual({ refused: expect.stringContaining("protected") });
  expect(value(0, 0)).toBe(1);
});
