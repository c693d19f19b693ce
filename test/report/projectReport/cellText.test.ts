import { cellText, orNoData } from "../../../src/report/projectReport/cellText";

describe("cellText", () => {
  it.each([
    ["keeps ordinary text", "ก้าวหน้า 40 %", "ก้าวหน้า 40 %"],
    ["Windows and old Mac newlines", "ก\r\nข\rค", "ก\nข\nค"],
    ["newlines of Unicode", "ก\u2028ข", "ก\nข"],
    ["tabs become spaces", "ก\tข", "ก ข"],
    ["control characters go", "ก\u0000\u0007ข\u007f", "กข"],
    ["spaces at the ends of lines go, indentation stays", "ก  \n  ข ", "ก\n  ข"],
    ["blank lines at the ends go, those between stay", "\n\nก\n\nข\n", "ก\n\nข"],
  ])("%s", (_what, typed, cell) => {
    expect(cellText(typed)).toBe(cell);
  });
});

it.each([
  ["ก", "ก"],
  [null, "–"],
  ["", "–"],
  [" \n\t ", "–"],
])("orNoData(%j) is %j", (text, shown) => {
  expect(orNoData(text, "–")).toBe(shown);
});
