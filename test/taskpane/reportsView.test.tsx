/** @jest-environment jsdom */
/** Report sheets over all projects, chosen and made in the pane. */
import { openPane } from "../support/pane/openPane";
import { screen, within } from "@testing-library/react";
import { LIVE_SHEETS } from "../../src/workflows/live/sheetReports";
import type { ReportLayout } from "../../src/workbook/reportLayout";
import { WorkbookError } from "../../src/workbook/workbookError";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();
const slow = { timeout: 20_000 };
const TITLE = "Summary sheets over all projects";

/** A pane at its reports, with what was drawn; `write` may stand in the way. */
async function atReports(write: (layout: ReportLayout, pane: () => Awaited<ReturnType<typeof openPane>>) => Promise<void> = () => Promise.resolve()) {
  const drawn: ReportLayout[] = [];
  const reports = {
    reserve: () => Promise.resolve(),
    write: async (_name: string, layouts: readonly ReportLayout[]) => {
      const [layout] = layouts as readonly [ReportLayout];
      await write(layout, () => opened);
      drawn.push(layout);
      return layout.sheetName;
    },
  };
  const opened = await openPane(folder, { over: { reports } });
  await opened.show("Reports");
  const offered = within(await screen.findByRole("list", { name: TITLE }, slow));
  return { ...opened, drawn, offered };
}

it("every kind is offered with what it is, and none is made before one is ticked", async () => {
  const { offered } = await atReports();
  const kinds = offered.getAllByRole("checkbox");
  expect(kinds).toHaveLength(LIVE_SHEETS.length);
  expect(kinds.every((kind) => document.getElementById(kind.getAttribute("aria-describedby")!)!.textContent!.length > 10)).toBe(true);
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Make 0 summary sheets" }).disabled).toBe(true);
});

it("those that are ticked are drawn in the order of the list, each with a way to its sheet", async () => {
  const { user, drawn, offered, visited } = await atReports();
  for (const kind of offered.getAllByRole("checkbox").reverse()) await user.click(kind);
  await user.click(screen.getByRole("button", { name: "Make 9 summary sheets" }));
  await screen.findByText("Made 9 summary sheets", {}, slow);
  expect(drawn.map(({ sheetName }) => sheetName)).toEqual(["Division", "Strategy", "Completeness", "Exceptions", "Budget", "Evaluation", "Change log", "Snapshot", expect.any(String)]);
  const results = within(screen.getByRole("region", { name: "Summary sheets made" }));
  await user.click(results.getByRole("button", { name: "Open the sheet Budget" }));
  expect(visited).toEqual([{ sheet: "Budget", row: 1, column: 1 }]);
}, 60_000);

it("whoever stops in between keeps what is finished, and is told what is not", async () => {
  const { user, drawn, offered } = await atReports(async ({ sheetName }, pane) => {
    if (sheetName === "Strategy") await pane().user.click(screen.getByRole("button", { name: "Cancel" }));
  });
  for (const kind of offered.getAllByRole("checkbox").slice(0, 3)) await user.click(kind);
  await user.click(screen.getByRole("button", { name: "Make 3 summary sheets" }));
  await screen.findByText("Made 2 summary sheets", {}, slow);
  expect(drawn.map(({ sheetName }) => sheetName)).toEqual(["Division", "Strategy"]);
  const results = within(screen.getByRole("region", { name: "Summary sheets made" }));
  expect([results.getAllByRole("button").length, results.getAllByText("not made").length]).toEqual([2, 1]);
}, 60_000);

it("a sheet of somebody's own in the way is named, and those before it stay", async () => {
  const { user, drawn, offered } = await atReports(({ sheetName }) => (sheetName === "Strategy" ? Promise.reject(new WorkbookError("NAME_TAKEN", { kind: "sheet", taken: "Strategy" })) : Promise.resolve()));
  for (const kind of offered.getAllByRole("checkbox").slice(0, 2)) await user.click(kind);
  await user.click(screen.getByRole("button", { name: "Make 2 summary sheets" }));
  expect((await screen.findByText(/“Strategy”/, {}, slow)).textContent).toBeTruthy();
  expect(drawn.map(({ sheetName }) => sheetName)).toEqual(["Division"]);
}, 60_000);
