import { readFileSync } from "node:fs";
import { MEMBER_TABLE, memberTable } from "../../../../.config/tools/makeMemberTable";
import { memberFacts, requireMember, setNumber } from "../../../../src/workbench/excel/members/memberFacts";

it("is what the installed library says", () => {
  expect(readFileSync(MEMBER_TABLE, "utf8")).toBe(memberTable());
});

it.each([
  ["Range", "values", { kind: "scalars", canBeSet: true, set: 101 }],
  ["Range", "address", { kind: "scalars", canBeSet: false, set: 101 }],
  ["Range", "format", { kind: "objects", canBeSet: false, set: 101 }],
  ["Worksheet", "getRanges", { kind: "methods", canBeSet: false, set: 109 }],
  ["Workbook", "insertWorksheetsFromBase64", { kind: "methods", canBeSet: false, set: 113 }],
  ["TableRowCollection", "deleteRows", { kind: "methods", canBeSet: false, set: Number.POSITIVE_INFINITY }],
  ["Range", "valuesAsJson", null],
  ["Sheet", "name", null],
])("knows %s.%s", (className, member, facts) => {
  expect(memberFacts(className, member)).toEqual(facts);
});

it.each([["1.9", "1.14"], ["1.1", "1.2"], ["1.15", "Online1.1"]])("takes %s to be older than %s", (older, newer) => {
  expect(setNumber(older)).toBeLessThan(setNumber(newer));
});

it.each([
  ["Range", "getRanges", "methods"],
  ["Range", "values", "methods"],
  ["TableRowCollection", "deleteRows", "methods"],
  ["Worksheet", "getRanges", "methods"],
] as const)("refuses %s.%s as one of the %s under ExcelApi 1.8", (className, member, kind) => {
  expect(() => requireMember(className, member, kind, setNumber("1.8"))).toThrow(expect.objectContaining({ code: "ApiNotFound" }));
});
