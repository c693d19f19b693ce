import { ALL_RULES } from "../../src/domain/checks/allRules";
import { checkPortfolio } from "../../src/domain/checks/checkPortfolio";
import { FIELD_NAMES, fieldList, fieldName } from "../../src/messages/fieldNames";
import { LANGUAGES } from "../../src/messages/language";
import { STATUS_LISTS, type StatusValues, statusName, statusValues } from "../../src/messages/statusNames";
import { RULE_EXAMPLES } from "../support/ruleExamples/all";
import { complaintsAbout } from "./wording";

describe("field names", () => {
  it.each(LANGUAGES)("name every field in %s", (language) => {
    expect(FIELD_NAMES.flatMap((field) => complaintsAbout(`${fieldName(field, language)}.`, language).map((complaint) => `${field} ${complaint}`))).toEqual([]);
  });

  it("name every field that a finding points at", () => {
    const fields = RULE_EXAMPLES.flatMap(({ rejects }) =>
      rejects.flatMap(({ scene: { portfolio, asOf, today } }) => checkPortfolio(portfolio, { asOf, today }, ALL_RULES).map(({ field }) => field)),
    );
    const named: ReadonlySet<string> = new Set(FIELD_NAMES);
    expect(fields.filter((field) => field !== null && !named.has(field))).toEqual([]);
  });

  it.each([
    ["reportDate", "th", "วันที่รายงาน"],
    ["reportDate", "en", "report date"],
    ["somethingElse", "th", "somethingElse"],
    ["toString", "en", "toString"],
  ] as const)("%s in %s is %j", (field, language, expected) => expect(fieldName(field, language)).toBe(expected));

  it.each([
    [["problem"], "problem"],
    [["problem", "remedy"], "problem and remedy"],
    [["problem", "remedy", "comment"], "problem, remedy and comment"],
    [[], ""],
  ])("joins %j", (fields, expected) => expect(fieldList(fields, "en")).toBe(expected));
});

describe("status names", () => {
  const cases = STATUS_LISTS.flatMap((list) => statusValues(list).map((value) => [list, value] as const));

  it.each(cases)("%s %s has its words in both languages", (list, value) => {
    for (const language of LANGUAGES) {
      const name = statusName(list, value as StatusValues[typeof list], language);
      expect(complaintsAbout(`${name}.`, language)).toEqual([]);
    }
  });

  it("keeps the lists apart", () => {
    expect(statusName("planStatus", "ON_PLAN", "th")).toBe("เป็นไปตามแผน");
    expect(statusName("budgetStatus", "ON_TARGET", "en")).toBe("on disbursement target");
    expect(statusName("targetStatus", "ON_TARGET", "en")).toBe("on target");
  });
});
