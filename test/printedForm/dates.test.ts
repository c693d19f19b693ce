import { readPrintedForms } from "../../src/printedForm/readPrintedForms";
import { aRoundText, formText } from "../support/builders/printedFormText";

/** Every date form of domain.md §5, where the form prints dates. */
const read = (text: string) => readPrintedForms(text, { file: "form.txt" });
const rounds = (...dates: string[]) => dates.map((date, index) => aRoundText({ no: index + 1, date }));
const datesOf = (fiscalYear: string, ...dates: string[]) => read(formText({ fiscalYear, rounds: rounds(...dates) })).forms[0]?.rounds.map(({ reportDate }) => reportDate);

it.each([
  ["22/12/2565", "2022-12-22"],
  ["22-12-2565", "2022-12-22"],
  ["22.12.2565", "2022-12-22"],
  ["๒๒/๑๒/๒๕๖๕", "2022-12-22"],
  ["2022-12-22 00:00:00", "2022-12-22"],
  ["2022-12-22", "2022-12-22"],
  ["10/26/2022", "2022-10-26"],
  ["26/10/2022", "2022-10-26"],
  ["22/12/65", "2022-12-22"],
  ["22 ธันวาคม 2565", "2022-12-22"],
  ["22 ธ.ค.2565", "2022-12-22"],
  ["22 ธ.ค. 65", "2022-12-22"],
  ["วันที่ 22 ธันวาคม พ.ศ. 2565", "2022-12-22"],
  ["๒๒ ธันวาคม ๒๕๖๕", "2022-12-22"],
  ["22/12/2565 10:30 น.", "2022-12-22"],
])("reads %j as a report date and as a start date", (written, day) => {
  expect(datesOf("2566", written)).toEqual([day]);
  expect(read(formText({ startDate: written }))).toMatchObject({ issues: [], forms: [{ project: { startDate: day } }] });
});

it.each(["5.4.1 กลไก", "12 หน่วยงาน 2566 เรื่อง", "1/2 ของงาน", "2566 เป็นปีแรก"])("does not take %j at the start of a narrative for a date", (narrative) => {
  const text = formText({ rounds: [aRoundText({ date: null, narrative: [narrative] })] });
  expect(read(text).forms[0]?.rounds).toMatchObject([{ reportDate: null, narrative }]);
});

describe("ambiguous dates", () => {
  it.each([
    ["month first, as another date of the file proves", ["10/26/2020", "03/04/2021"], ["2020-10-26", "2021-03-04"], 0],
    ["day first, as another date of the file proves", ["26/10/2020", "03/04/2021"], ["2020-10-26", "2021-04-03"], 0],
    ["day first, with an issue, when nothing proves anything", ["2020-10-26", "03/04/2021"], ["2020-10-26", "2021-04-03"], 1],
    ["day first, with an issue, when the proofs contradict each other", ["10/26/2020", "26/11/2020", "03/04/2021"], ["2020-10-26", "2020-11-26", "2021-04-03"], 1],
    ["month first, with an issue, when only that lies near the fiscal year", ["03/12/2021"], ["2021-03-12"], 1],
    ["without a doubt when both readings are one day", ["04/04/2021"], ["2021-04-04"], 0],
  ])("are read %s", (_name, dates, expected, issues) => {
    expect(datesOf("2564", ...dates)).toEqual(expected);
    expect(read(formText({ fiscalYear: "2564", rounds: rounds(...dates) })).issues.filter(({ ruleId }) => ruleId === "I02")).toHaveLength(issues);
  });

  it("carry both readings in their issue", () => {
    expect(read(formText({ fiscalYear: "2564", rounds: rounds("03/04/2021") })).issues).toMatchObject([
      {
        ruleId: "I02", severity: "W", field: "reportDate", roundNo: 1, proposedValue: "2021-04-03", alternative: "2021-03-04",
        facts: { text: "03/04/2021", dayFirstDay: "2021-04-03", monthFirstDay: "2021-03-04" },
      },
    ]);
  });
});

it.each([
  ["startDate", { startDate: "29/02/2566" }, "29/02/2566"],
  ["endDate", { endDate: "สิ้นปี" }, "สิ้นปี"],
])("leaves an impossible %s blank, keeps its text and says so", (field, over, written) => {
  const { forms, issues } = read(formText(over));
  expect(forms[0]?.project).toMatchObject({ [field]: null, unreadable: { [field]: written } });
  expect(issues).toMatchObject([{ ruleId: "I01", field, facts: { reason: "UNREADABLE_VALUE", text: written } }]);
});

it("reads a leap day that a Buddhist year hides", () => {
  expect(datesOf("2567", "29/02/2567")).toEqual(["2024-02-29"]);
});
