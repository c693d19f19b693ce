import { displayText } from "../../../../src/workbench/excel/cells/displayText";

it.each<readonly [string | number | boolean | null, string, string]>([
  [null, "0.00", ""],
  ["งาน", "0.00", "งาน"],
  [true, "General", "TRUE"],
  [0, "General", "0"],
  [1234.5, "General", "1234.5"],
  [1 / 3, "General", "0.333333333"],
  [123456789.123, "General", "123456789.1"],
  [1e12, "General", "1E+12"],
  [1.5, "0", "2"],
  [-1.5, "0", "-2"],
  [2.675, "0.00", "2.68"],
  [1234567.891, "#,##0.00", "1,234,567.89"],
  [999.999, "#,##0", "1,000"],
  [0.125, "0%", "13%"],
  [0.1254, "0.00%", "12.54%"],
  [-5, "#,##0;(#,##0)", "(5)"],
  [-0.001, "0.00", "0.00"],
  [45_931, "m/d/yyyy", "10/1/2025"],
  [45_931, "yyyy-mm-dd", "2025-10-01"],
  [45_931, "d mmm yyyy", "1 Oct 2025"],
  [45_931, "[$-107041E]d mmm yyyy", "1 ต.ค. 2568"],
  [45_931, "[$-1070000]d/mm/yyyy", "1/10/2568"],
  [45_931.75, "[$-107041E]d mmmm yyyy", "1 ตุลาคม 2568"],
])("shows %j with %s as %j", (value, format, text) => {
  expect(displayText(value, format, false)).toBe(text);
});

it("counts from 1904 where the workbook does", () => {
  expect(displayText(45_931 - 1_462, "yyyy-mm-dd", true)).toBe("2025-10-01");
});

it.each(["[$-D07041E]d mmmm yyyy", "h:mm", "# ?/?", "[Red]0", "\"กก.\" 0", "bbbb", "_(* #,##0_)"])("refuses to guess at %s", (format) => {
  expect(() => displayText(45_931, format, false)).toThrow(expect.objectContaining({ code: "NotImplemented" }));
});
