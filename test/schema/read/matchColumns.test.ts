import { matchColumns, nearestHeader } from "../../../src/schema/read/matchColumns";
import { tableNamed } from "../../../src/schema/workbookSchema";

const { columns } = tableNamed("Projects");
const matched = (...headers: string[]): Record<string, string> => {
  const { indexOf } = matchColumns(columns, headers);
  return Object.fromEntries([...indexOf].map(([field, index]) => [field, headers[index]!]));
};

describe("matchColumns", () => {
  it.each<[string, string[], Record<string, string>]>([
    ["the header itself", ["รหัสโครงการ"], { projectCode: "รหัสโครงการ" }],
    ["the identifier", ["budget received"], { budgetReceived: "budget received" }],
    ["an alias", ["งบประมาณ"], { budgetReceived: "งบประมาณ" }],
    ["the header rather than an alias before it", ["งบประมาณ", "งบประมาณที่ได้รับ"], { budgetReceived: "งบประมาณที่ได้รับ" }],
    ["the form's label", ["สิ้นสุดโครงการ"], { endDate: "สิ้นสุดโครงการ" }],
    ["punctuation and case aside", ["ชื่อโครงการ / กิจกรรม :"], { nameTh: "ชื่อโครงการ / กิจกรรม :" }],
    ["nothing for a stranger", ["หมายเหตุ"], {}],
  ])("finds %s", (_name, headers, expected) => expect(matched(...headers)).toEqual(expected));

  it("tells which headers nobody knows", () => expect(matchColumns(columns, ["หมายเหตุ", "รหัสโครงการ", " "]).unknown).toEqual(["หมายเหตุ"]));
});

describe("nearestHeader", () => {
  it.each<[string, string[], string | null]>([
    ["วันที่รายงาน", ["วันที่รายงานผล", "หมายเหตุ"], "วันที่รายงานผล"],
    ["ร้อยละความก้าวหน้า", ["% ความก้าวหน้างาน", "ผู้รับผิดชอบ"], "% ความก้าวหน้างาน"],
    ["วันที่รายงาน", ["หมายเหตุ"], null],
    ["วันที่รายงาน", [], null],
  ])("for %s among %j is %s", (wanted, unknown, expected) => expect(nearestHeader(wanted, unknown)).toBe(expected));
});
