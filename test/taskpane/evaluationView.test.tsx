/** @jest-environment jsdom */
/** An officer of SED who scores a quarter, project by project. */
import { openPane } from "../support/pane/openPane";
import { screen, waitFor, within } from "@testing-library/react";
import { readPortfolio } from "../../src/schema/read/readPortfolio";
import { samplePortfolio } from "../../src/workflows/sample/samplePortfolio";
import { NOTHING_UNREADABLE } from "../../src/domain/model/records/stored";
import { SAMPLE_YEAR, sampleWorkbook } from "../support/builders/sampleWorkbook";
import { day } from "../support/builders/records";
import { withCell, withTable } from "../support/snapshotOf";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();
const slow = { timeout: 20_000 };
const SED = { language: "en", role: "SED", userName: "Wipa" };
const sample = samplePortfolio(SAMPLE_YEAR);
const codeOf = (at: number): string => sample.projects[at]!.projectCode!;
const given = { id: null, unreadable: NOTHING_UNREADABLE, subject: codeOf(0), fiscalYearBE: SAMPLE_YEAR, quarter: 2 as const, score: 85, crit21: 90, crit22: null, comment: "ดี", evaluatedOn: day("2023-04-12") };

async function atEvaluation(preferences: Readonly<Record<string, string>> = SED, quarterEvaluations: readonly (typeof given)[] = []) {
  const opened = await openPane(folder, { preferences, blueprint: sampleWorkbook({ ...sample, quarterEvaluations }) });
  await opened.show("Evaluation");
  await screen.findByRole("combobox", { name: "Quarter" }, slow);
  const stored = async () => readPortfolio(await opened.read()).portfolio.quarterEvaluations.map(({ subject, quarter, score, crit21, crit22, comment, evaluatedOn }) => ({ subject, quarter, score, crit21, crit22, comment, evaluatedOn }));
  return { ...opened, stored, projects: () => within(screen.getByRole("list", { name: /^Quarter/ })) };
}

it("scores are typed with a criterion and a comment, and the next project follows; undo takes the row back", async () => {
  const { user, projects, stored } = await atEvaluation();
  expect(screen.getByRole("heading", { level: 2, name: /^Quarter 3\/2566 · 0 of 40 projects scored$/ })).toBeTruthy();
  await user.click(projects().getAllByRole("button")[0]!);
  expect(screen.getByLabelText<HTMLInputElement>(/day evaluated/i).value).toBe("10/07/2566");
  await user.type(screen.getByLabelText(/^score/i), "87.5");
  await user.type(screen.getByLabelText(/2\.1/), "90");
  await user.type(screen.getByLabelText(/comment/i), "ควรเร่งเบิกจ่าย");
  await user.click(screen.getByRole("button", { name: "Save, then the next project" }));
  await screen.findByText("Saved the evaluation", {}, slow);
  expect(await stored()).toEqual([{ subject: codeOf(0), quarter: 3, score: 87.5, crit21: 90, crit22: null, comment: "ควรเร่งเบิกจ่าย", evaluatedOn: "2023-07-10" }]);
  expect(screen.getByText(sample.projects[1]!.nameTh!)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "‹ Back to the list" }));
  expect(screen.getByRole("heading", { level: 2, name: /1 of 40 projects scored$/ })).toBeTruthy();
  expect(projects().getAllByRole("listitem")[0]!.textContent).toContain("score 87.5");
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByText("Put the former evaluation back", {}, slow);
  expect(await stored()).toEqual([]);
}, 60_000);

it("a score that is there is changed in its row, and a blank is no nought", async () => {
  const { user, projects, stored } = await atEvaluation(SED, [given]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Quarter" }), "2566-2");
  await user.click(projects().getAllByRole("button")[0]!);
  expect(screen.getByText("– · 85 · – · –")).toBeTruthy();
  await user.clear(screen.getByLabelText(/2\.1/));
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("Saved the evaluation", {}, slow);
  expect(await stored()).toEqual([{ subject: codeOf(0), quarter: 2, score: 85, crit21: null, crit22: null, comment: "ดี", evaluatedOn: "2023-04-12" }]);
}, 60_000);

it.each([["101", /between 0 and 100|0.*100/], ["-1", /0.*100/], ["ดีมาก", /number/i]])("a score of %s cannot be saved, and why is said", async (typed, why) => {
  const { user, projects } = await atEvaluation();
  await user.click(projects().getAllByRole("button")[0]!);
  await user.type(screen.getByLabelText(/^score/i), typed);
  await waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(why));
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Save" }).disabled).toBe(true);
}, 60_000);

it("somebody else's score for the same quarter meanwhile is a conflict with both values", async () => {
  const { user, projects, edit } = await atEvaluation(SED, [given]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Quarter" }), "2566-2");
  await user.click(projects().getAllByRole("button")[0]!);
  await user.clear(screen.getByLabelText(/^score/i));
  await user.type(screen.getByLabelText(/^score/i), "70");
  await edit((snapshot) => withTable(snapshot, "QuarterEvaluations", (table) => withCell(table, 0, "คะแนน", 95)));
  expect(await screen.findByText(/95.*70/, {}, slow)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Keep what I typed" })).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Save" }).disabled).toBe(true);
}, 60_000);

it("what is typed stays when one goes elsewhere, and only projects without a score can be asked for", async () => {
  const { user, projects, show } = await atEvaluation(SED, [{ ...given, quarter: 3 as never }]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Show" }), "unscored");
  expect(projects().getAllByRole("listitem")[0]!.textContent).toContain(sample.projects[1]!.nameTh!);
  await user.click(projects().getAllByRole("button")[0]!);
  await user.type(screen.getByLabelText(/^score/i), "60");
  await show("Overview");
  await show("Evaluation");
  expect(screen.getByLabelText<HTMLInputElement>(/^score/i).value).toBe("60");
  await user.click(screen.getByRole("button", { name: "‹ Back to the list" }));
  expect(projects().getAllByRole("listitem")[0]!.textContent).toContain("being typed, not saved");
}, 60_000);

it("another role sees scores and enters none; the overview sums them up", async () => {
  const { projects, show, user } = await atEvaluation({ language: "en", role: "HEAD", userName: "Malee" }, [{ ...given, quarter: 3 as never }]);
  expect([projects().queryAllByRole("button"), projects().getAllByText("score 85").length]).toEqual([[], 1]);
  expect(screen.getByText(/^SED officers evaluate/)).toBeTruthy();
  await show("Overview");
  const part = within(await screen.findByRole("region", { name: "SED's evaluation, Quarter 3/2566" }, slow));
  expect(part.getByText("90 / –")).toBeTruthy();
  await user.click(part.getByRole("button", { name: "With a score: 1 project, show them" }));
  expect(within(screen.getByRole("list", { name: /^Projects/ })).getByText("85")).toBeTruthy();
}, 60_000);
