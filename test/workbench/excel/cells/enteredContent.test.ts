import { enteredContent } from "../../../../src/workbench/excel/cells/enteredContent";

const plain = { formula: null, hasTextMark: false, format: null };

it.each<readonly [unknown, string, object]>([
  ["", "General", { ...plain, value: null }],
  ["งาน", "General", { ...plain, value: "งาน" }],
  [" x ", "General", { ...plain, value: " x " }],
  [1.5, "General", { ...plain, value: 1.5 }],
  [true, "General", { ...plain, value: true }],
  ["12", "General", { ...plain, value: 12 }],
  ["-1.50", "General", { ...plain, value: -1.5 }],
  ["1,234,567", "General", { ...plain, value: 1_234_567, format: "#,##0" }],
  ["1,234.50", "0.00", { ...plain, value: 1234.5 }],
  ["12%", "General", { ...plain, value: 0.12, format: "0%" }],
  ["5e3", "General", { ...plain, value: 5000, format: "0.00E+00" }],
  ["true", "General", { ...plain, value: true }],
  ["#N/A", "General", { ...plain, value: { error: "#N/A" } }],
  ["2025-10-01", "General", { ...plain, value: 45_931, format: "m/d/yyyy" }],
  ["2025-10-01", "yyyy-mm-dd", { ...plain, value: 45_931 }],
  ["2025-02-30", "@", { ...plain, value: "2025-02-30" }],
  ["=A1+1", "General", { ...plain, value: null, formula: "=A1+1" }],
  ["=", "General", { ...plain, value: "=" }],
  ["=A1+1", "@", { ...plain, value: "=A1+1" }],
  ["007", "@", { ...plain, value: "007" }],
  [7, "@", { ...plain, value: "7" }],
  ["'=A1+1", "General", { ...plain, value: "=A1+1", hasTextMark: true }],
  ["'007", "General", { ...plain, value: "007", hasTextMark: true }],
  ["- ลงพื้นที่", "@", { ...plain, value: "- ลงพื้นที่" }],
  ["Apr", "General", { ...plain, value: "Apr" }],
  ["Marketing", "General", { ...plain, value: "Marketing" }],
  ["50-123-2568-01", "General", { ...plain, value: "50-123-2568-01" }],
  ["2025-10-01T00:00:00.000Z", "General", { ...plain, value: "2025-10-01T00:00:00.000Z" }],
])("reads %j in a cell of format %s", (raw, format, entered) => {
  expect(enteredContent(raw, format)).toStrictEqual(entered);
});

it("counts from 1904 where the workbook does", () => {
  expect(enteredContent("2025-10-01", "General", true).value).toBe(45_931 - 1_462);
});

it.each([
  "1/10/2568", "12-5", "1-10-2568", "2025-02-30", "10:30", "10:30 am", "1 Jan", "March 2025", "31-Dec-99", "Apr, 1", "Apr.1", "(5)", "$5", "฿5", "1 1/2", "-งาน", "+งาน", "@ชื่อ",
])("refuses to guess what becomes of %s", (text) => {
  expect(() => enteredContent(text, "General")).toThrow(expect.objectContaining({ code: "NotImplemented" }));
});

it.each([[Number.NaN], [{}], [[1]], ["x".repeat(32_768)], [`=${"1+".repeat(4_096)}1`]])("refuses what a cell cannot hold", (raw) => {
  expect(() => enteredContent(raw, "General")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});
