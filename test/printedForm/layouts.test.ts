import { readPrintedForms } from "../../src/printedForm/readPrintedForms";
import { aRoundText, aSilentRound, formText, type MetricLayout, roundLines, TITLE_LINE } from "../support/builders/printedFormText";

/** One report in every layout, line ending and page break is the same data. */
const rounds = [
  aRoundText({ narrative: ["สำรวจเส้นทางแล้ว", "และจัดทำแบบ"], progress: "10.00 %" }),
  aSilentRound(2, "25/11/2565", "ลงนามในสัญญาแล้ว"),
  aRoundText({ no: 3, date: "25/12/2565", narrative: ["ก่อสร้างทางเท้า"], progress: "45.50%", money: "250,000.-", plan: "ล่าช้ากว่าแผน", target: "ต่ำกว่าเป้าหมาย" }),
];
const layouts: readonly MetricLayout[] = ["tabColumns", "oneLine", "separateLines"];
const read = (text: string) => readPrintedForms(text, { file: "form.txt" });
const expected = read(formText({ rounds }, "tabColumns"));

it("reads the rounds as they were written", () => {
  expect(expected.issues).toEqual([]);
  expect(expected.forms[0]?.rounds.map(({ roundNo, narrative, progressPct, disbursedThisRound, planStatusReported, targetStatusReported }) => [roundNo, narrative, progressPct, disbursedThisRound, planStatusReported, targetStatusReported])).toEqual([
    [1, "สำรวจเส้นทางแล้วและจัดทำแบบ", 10, 0, "ON_PLAN", "ON_TARGET"],
    [2, "ลงนามในสัญญาแล้ว", null, null, null, null],
    [3, "ก่อสร้างทางเท้า", 45.5, 25_000_000, "BEHIND", "OFF_TARGET"],
  ]);
});

describe.each(layouts)("in the layout %s", (layout) => {
  const plain = formText({ rounds }, layout);
  it.each([
    ["as it is", plain],
    ["with CRLF", plain.replaceAll("\n", "\r\n")],
    ["with CR", plain.replaceAll("\n", "\r")],
    ["with a byte-order mark", `\ufeff${plain}`],
    ["with no-break spaces", plain.replaceAll(" ", "\u00a0")],
    ["with zero-width spaces between words", plain.replaceAll(" : ", " :\u200b ").replaceAll("งบ", "\u200bงบ")],
    ["with double spaces and spaces at the ends", plain.replaceAll(" ", "  ").replaceAll("\n", "   \n")],
    ["with a page title behind every line", plain.replaceAll("\n\n", `\n\n\n\n${TITLE_LINE}\n\n`)],
    ["with form feeds before page titles", plain.replaceAll("\n\n", `\n\f${TITLE_LINE}\n`)],
  ])("gives the same data %s", (_name, text) => {
    const { forms, issues } = read(text);
    expect(forms.map(({ project, rounds: found, strategyLinks }) => ({ project, rounds: found, strategyLinks }))).toEqual(
      expected.forms.map(({ project, rounds: found, strategyLinks }) => ({ project, rounds: found, strategyLinks })),
    );
    expect(issues).toEqual([]);
  });
});

it("tells the layouts apart, so that the table above compares three texts", () => {
  expect(new Set(layouts.map((layout) => roundLines(aRoundText(), layout).join("\n"))).size).toBe(3);
});
