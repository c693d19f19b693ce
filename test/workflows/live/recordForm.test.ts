import fc from "fast-check";
import type { Project } from "../../../src/domain/model/records/project";
import { fieldValue } from "../../../src/schema/spec/tableSpec";
import { recordTableNamed } from "../../../src/schema/workbookSchema";
import { columnOf, formFields, suggestionsIn } from "../../../src/workflows/live/recordForm/formFields";
import { fieldText } from "../../../src/workflows/live/recordForm/fieldText";
import { readTyped } from "../../../src/workflows/live/recordForm/readTyped";
import { NOTHING_TYPED, drafted, isUntouched, settled, shownText, withTyped } from "../../../src/workflows/live/recordForm/recordDraft";
import { anyPortfolio } from "../../support/builders/anyPortfolio";
import { aPortfolio, aProject, baht, day } from "../../support/builders/records";

const projects = recordTableNamed("Projects");
const calendar = { date1904: false };
const column = (field: string) => columnOf(projects, field);

describe("a form", () => {
  it("asks for every field of a project that people fill in, as its column wants it", () => {
    const fields = formFields(projects);
    expect([...fields.keys()].sort()).toEqual(Object.keys(aProject()).filter((field) => field !== "id" && field !== "unreadable").sort());
    const inputs = (input: string) => [...fields.values()].filter((field) => field.input === input).map(({ field }) => field);
    expect(inputs("date")).toEqual(["startDate", "endDate", "actualEndDate"]);
    expect(inputs("choice")).toEqual(["projectKind", "lifecycle", "expenseCategory"]);
    expect([...fields.values()].filter(({ input, choices }) => input === "choice" && choices.length === 0)).toEqual([]);
  });

  it("offers what the workbook lists", () => {
    const portfolio = aPortfolio({ agencies: [{ agencyCode: "21000000", nameTh: "สำนัก ก" }, { agencyCode: "21000000", nameTh: null }] as never });
    expect(suggestionsIn(portfolio, "ListAgencyCodes")).toEqual(["21000000"]);
    expect(suggestionsIn(portfolio, "ListAgencyNames")).toEqual(["สำนัก ก"]);
    expect(suggestionsIn(portfolio, "ListIndicatorCodes")).toEqual(["5001-0101"]);
  });
});

describe("what is typed into a project", () => {
  it.each<readonly [string, string, object]>([
    ["startDate", "๒๕/๐๒/๒๕๖๖", { value: "2023-02-25" }],
    ["startDate", "25 ก.พ. 66", { value: "2023-02-25" }],
    ["startDate", "31/02/2566", { fault: { kind: "IMPOSSIBLE_DATE" } }],
    ["startDate", "3/4/2023", { fault: { kind: "AMBIGUOUS_DATE" } }],
    ["startDate", "เร็ว ๆ นี้", { fault: { kind: "NOT_A_DATE" } }],
    ["startDate", "25/2/2466", { fault: { kind: "DAY_OUT_OF_RANGE" } }],
    ["budgetReceived", "12,500.50 บาท", { value: 1_250_050 }],
    ["budgetReceived", "0", { value: 0 }],
    ["budgetReceived", "", { value: null }],
    ["budgetReceived", "-1", { fault: { kind: "OUT_OF_RANGE", low: 0, high: null } }],
    ["budgetReceived", "หนึ่งล้าน", { fault: { kind: "NOT_AN_AMOUNT" } }],
    ["fiscalYearBE", "๒๕๖๗", { value: 2567 }],
    ["fiscalYearBE", "2023", { fault: { kind: "OUT_OF_RANGE", low: 2540, high: 2640 } }],
    ["fiscalYearBE", "2566.5", { fault: { kind: "NOT_A_NUMBER" } }],
    ["projectCode", "21000000-6549", { value: "21000000-6549" }],
    ["projectCode", "2100-6549", { fault: { kind: "WRONG_FORM" } }],
    ["nameTh", "ก".repeat(501), { fault: { kind: "TOO_LONG", high: 500 } }],
    ["lifecycle", "COMPLETED", { value: "COMPLETED" }],
    ["lifecycle", "แล้วเสร็จ", { value: "COMPLETED" }],
    ["lifecycle", "ไม่รู้", { fault: { kind: "UNKNOWN_WORD" } }],
    ["objectives", "เพื่อหนึ่ง\n\n เพื่อสอง ", { value: ["เพื่อหนึ่ง", "เพื่อสอง"] }],
    ["targetQty", "๔๒", { value: 42 }],
  ])("%s: %j is %j", (field, text, reading) => {
    expect(readTyped(text, column(field), calendar)).toMatchObject(reading);
  });

  it("is what stood there when nothing is changed, for any project", () => {
    // Values that no sheet takes: years beyond four Buddhist digits, a year and a half.
    const isOdd = (value: unknown): boolean => value === "9999-12-31" || value === 2566.5;
    fc.assert(
      fc.property(anyPortfolio(), ({ projects: records }) => {
        for (const record of records) {
          for (const each of projects.stored) {
            const value = fieldValue(record, each.field);
            if (each.hidden || record.unreadable[each.field] !== undefined || isOdd(value)) continue;
            const reading = readTyped(fieldText(record, each), { ...each, allowed: null }, calendar);
            const cell = (of: unknown) => String(each.type.write(of, calendar) ?? "").trim();
            expect(reading.fault === null ? cell(reading.value) : reading.fault).toBe(cell(value));
          }
        }
      }),
    );
  });
});

describe("a draft over a project", () => {
  const typed = (field: string, text: string, record: Project = aProject(), draft = NOTHING_TYPED) => withTyped(draft, record, column(field), text);

  it("holds what differs, and nothing once it is typed back", () => {
    const draft = typed("endDate", "31/10/2566");
    expect(draft).toEqual({ typed: { endDate: "31/10/2566" }, base: { endDate: "30/09/2566" } });
    expect(drafted(draft, aProject(), projects, calendar).record.endDate).toBe("2023-10-31");
    expect(isUntouched(typed("endDate", "30/09/2566", aProject(), draft))).toBe(true);
  });

  it("shows what somebody else wrote into fields that were not typed over", () => {
    const draft = typed("nameTh", "ชื่อใหม่");
    const now = aProject({ budgetReceived: baht(5) });
    expect(shownText(draft, now, column("budgetReceived"))).toBe("5.00");
    expect(drafted(draft, now, projects, calendar)).toMatchObject({ record: { nameTh: "ชื่อใหม่", budgetReceived: 500 }, conflicts: [] });
  });

  it("tells of a field that somebody else changed, until one of both is chosen", () => {
    const draft = typed("endDate", "31/10/2566");
    const now = aProject({ endDate: day("2023-12-31") });
    const [conflict] = drafted(draft, now, projects, calendar).conflicts;
    expect(conflict).toEqual({ field: "endDate", mine: "31/10/2566", theirs: "31/12/2566" });
    const mine = drafted(settled(draft, conflict!, "mine"), now, projects, calendar);
    expect([mine.conflicts, mine.record.endDate]).toEqual([[], "2023-10-31"]);
    const theirs = settled(draft, conflict!, "theirs");
    expect([isUntouched(theirs), drafted(theirs, now, projects, calendar).record.endDate]).toEqual([true, "2023-12-31"]);
  });

  it("is no conflict when both typed the same", () => {
    expect(drafted(typed("endDate", "31/10/2566"), aProject({ endDate: day("2023-10-31") }), projects, calendar).conflicts).toEqual([]);
  });

  it("keeps a cell that cannot be read until it is typed over", () => {
    const odd = aProject({ endDate: null, unreadable: { endDate: "29/02/2566" } });
    expect(shownText(NOTHING_TYPED, odd, column("endDate"))).toBe("29/02/2566");
    expect(drafted(typed("nameTh", "ก", odd), odd, projects, calendar).record.unreadable).toEqual({ endDate: "29/02/2566" });
    expect(drafted(typed("endDate", "28/02/2566", odd), odd, projects, calendar).record).toMatchObject({ endDate: "2023-02-28", unreadable: {} });
  });
});
