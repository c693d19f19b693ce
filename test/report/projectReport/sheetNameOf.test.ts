import fc from "fast-check";
import { sheetNameOf } from "../../../src/report/projectReport/sheetNameOf";

describe("sheetNameOf", () => {
  it.each([
    ["21000000-6549", "21000000-6549"],
    [" 21000000-6549 ", "21000000-6549"],
    ["2100/0000:6549", "2100-0000-6549"],
    ["it's [1]*?", "it-s -1---"],
    ["๒๑๐๐๐๐๐๐-๖๕๔๙", "๒๑๐๐๐๐๐๐-๖๕๔๙"],
    ["1".repeat(40), "1".repeat(31)],
    [`${"1".repeat(30)}😀`, "1".repeat(30)],
    [null, "รายงาน"],
    ["", "รายงาน"],
    ["///", "รายงาน"],
    ["History", "รายงาน"],
  ])("%j gives %j", (code, name) => {
    expect(sheetNameOf(code, "รายงาน")).toBe(name);
  });

  it("is a name that Excel takes, whatever the code", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (code) => {
        expect(sheetNameOf(code, "รายงาน")).toMatch(/^[^*?:\\/[\]']{1,31}$/);
      }),
    );
  });
});
