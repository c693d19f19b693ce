/** @jest-environment jsdom */
import { openPane } from "../support/pane/openPane";
import { act, screen, waitFor, within } from "@testing-library/react";
import { calendarDay } from "../../src/domain/model/calendar/calendarDay";
import { serialFromDay } from "../../src/schema/types/excelSerial";
import { AS_OF_INPUT } from "../../src/schema/workbookSchema";
import type { ReportLayout } from "../../src/workbook/reportLayout";
import { OLDER_COPY, consolidatedSample } from "../support/builders/consolidatedSample";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();

/** Everything below the filters. */
const figures = (): string => screen.getAllByRole("region").map(({ textContent }) => textContent).join("\n");
const heading = (): string => screen.getAllByRole("heading", { level: 2 })[0]?.textContent ?? "";

describe("the overview by quarter", () => {
  it.each([
    ["Quarter 3/2566 (as of 30 Jun 2566 BE)", "2023-06-30", "40 projects · As of 30 Jun 2566 BE"],
    ["Quarter 2/2566 (as of 31 Mar 2566 BE)", "2023-03-31", "40 projects · As of 31 Mar 2566 BE"],
    ["Quarter 1/2566 (as of 31 Dec 2565 BE)", "2022-12-31", "40 projects · As of 31 Dec 2565 BE"],
  ])("%s says what the workbook says when its as-of date is that day", async (quarter, day, title) => {
    const { show, user, edit } = await openPane(folder);
    await show("Overview");
    const choice = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Quarter" });
    const now = figures();
    await user.selectOptions(choice, quarter);
    expect(heading()).toBe(title);
    const ofQuarter = figures();
    expect(ofQuarter === now).toBe(day === "2023-06-30");
    await user.selectOptions(choice, "");
    await edit((snapshot) => ({ ...snapshot, namedCells: { ...snapshot.namedCells, [AS_OF_INPUT]: serialFromDay(calendarDay(day), snapshot) } }));
    await waitFor(() => expect(heading()).toBe(title));
    expect(figures()).toBe(ofQuarter);
  });

  it("offers no quarter that has not begun, and the latest first", async () => {
    const { show } = await openPane(folder);
    await show("Overview");
    const choice = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Quarter" });
    expect([...choice.options].map(({ value }) => value)).toEqual(["", "2566-3", "2566-2", "2566-1"]);
  });
});

const slow = { timeout: 20_000 };
const main = () => within(screen.getByRole("main"));
const items = (list: string | RegExp) => within(main().getByRole("list", { name: list })).getAllByRole("listitem");
const frames = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

describe("the way from a total to a report and back", () => {
  it("goes by a count to its projects, to a project, to its latest report; each step back stands where one left", async () => {
    const { show, user, pane } = await openPane(folder);
    await show("Overview");
    const behind = await screen.findByRole("button", { name: /^behind plan: \d+ projects?, show them$/ }, slow);
    const count = Number(/\d+/.exec(behind.getAttribute("aria-label")!)![0]);
    await user.click(behind);
    const title = await screen.findByRole("heading", { name: `Projects: behind plan (${count})` });
    expect(document.activeElement).toBe(title);
    expect(items("Projects: behind plan")).toHaveLength(count);
    const [, second] = items("Projects: behind plan");
    const [name, round] = within(second!).getAllByRole("button");
    const [nameText, roundText] = [name!.textContent, round!.textContent!];
    await user.click(name!);
    expect(await screen.findByRole("heading", { name: nameText! }, slow)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "‹ Back to Overview" }));
    await screen.findByRole("heading", { name: `Projects: behind plan (${count})` });
    await frames();
    expect(document.activeElement?.textContent).toBe(nameText);

    await user.click(screen.getAllByRole("button", { name: roundText })[0]!);
    const own = (await screen.findByText(`Round ${/^Report (\d+)/.exec(roundText)![1]}`, {}, slow)).closest("details")!;
    expect([pane.store.get().view, own.open]).toEqual(["history", true]);
    await user.click(screen.getByRole("button", { name: "‹ Back to Overview" }));
    await screen.findByRole("heading", { name: `Projects: behind plan (${count})` });
    await frames();
    await user.keyboard("{Escape}");
    await screen.findByRole("heading", { name: /^40 projects/ });
    await frames();
    expect(document.activeElement?.getAttribute("aria-label")).toBe(behind.getAttribute("aria-label"));
  }, 60_000);

  it("is gone for whoever takes a tab", async () => {
    const { show, user } = await openPane(folder);
    await show("Overview");
    await user.click((await main().findAllByRole("button", { name: /show them$/ }, slow))[0]!);
    await user.click(within(items(/^Projects/)[0]!).getAllByRole("button")[0]!);
    await screen.findByRole("button", { name: "‹ Back to Overview" }, slow);
    await show("Findings");
    expect(screen.queryByRole("button", { name: "‹ Back to Overview" })).toBeNull();
    await show("Overview");
    expect(await screen.findByRole("heading", { name: /^Projects: / })).toBeTruthy();
  }, 60_000);

  it.each([/^Disbursement/, /^By agency/, /^By strategy/, /^Whom to ask/, /^Reporting/])("%s leads to as many projects as it says", async (part) => {
    const { show, user } = await openPane(folder);
    await show("Overview");
    const region = within(await screen.findByRole("region", { name: part }, slow));
    const [figure] = region.getAllByRole("button", { name: /\d+ projects?/ });
    const count = Number(/(\d+) projects?/.exec(figure!.getAttribute("aria-label") ?? figure!.textContent!)![1]);
    await user.click(figure!);
    expect((await screen.findByRole("heading", { level: 2 })).textContent).toMatch(new RegExp(`\\(${count}\\)$`));
    await user.click(screen.getByRole("button", { name: "‹ Back to the overview" }));
    expect(await screen.findByRole("region", { name: part })).toBeTruthy();
  }, 60_000);
});

describe("filters and comparison", () => {
  it("hold together, and are taken back in one", async () => {
    const { show, user } = await openPane(folder);
    await show("Overview");
    const choose = async (name: string, index: number) => {
      const choice = await screen.findByRole<HTMLSelectElement>("combobox", { name }, slow);
      await user.selectOptions(choice, choice.options[index]!.value);
    };
    await choose("Agency", 1);
    const ofAgency = heading();
    await choose("Status", 1);
    expect(heading()).not.toBe(ofAgency);
    await user.click(screen.getByRole("button", { name: "Clear the filters" }));
    expect(heading()).toMatch(/^40 projects/);
    expect(screen.queryByRole("button", { name: "Clear the filters" })).toBeNull();
  }, 60_000);

  it("two quarters stand side by side with both means and the sums, and say what became of which project", async () => {
    const { show, user } = await openPane(folder);
    await show("Overview");
    await user.selectOptions(await screen.findByRole("combobox", { name: "Compare with" }, slow), "2566-1");
    const part = within(await screen.findByRole("region", { name: "Quarter 1/2566 compared with now" }));
    const rows = part.getAllByRole("row").map((row) => row.textContent);
    expect(rows[0]).toBe("FigureQuarter 1/256631 Dec 2565 BEnow30 Jun 2566 BE");
    for (const name of ["Projects4040", "behind plan", "Mean progress · Per project", "Mean progress · Weighted by budget", "Disbursed (sum of disbursed ÷ sum of budgets)"]) expect(rows.some((row) => row?.startsWith(name))).toBe(true);
    const late = part.getByRole("button", { name: /^became late: \d+ projects?, show them$/ });
    await user.click(late);
    const listed = items("Projects: became late");
    expect(listed).toHaveLength(Number(/\d+/.exec(late.getAttribute("aria-label")!)![0]));
    expect(listed[0]!.textContent).toMatch(/ → behind plan/);
  }, 60_000);
});

describe("what is shown, as a sheet", () => {
  const written = async (press: (opened: Awaited<ReturnType<typeof openPane>>) => Promise<void>) => {
    let layouts: readonly ReportLayout[] = [];
    const reports = { reserve: () => Promise.resolve(), write: (_name: string, given: readonly ReportLayout[]) => Promise.resolve(((layouts = given), given[0]!.sheetName)) };
    const opened = await openPane(folder, { over: { reports } });
    await opened.show("Overview");
    await press(opened);
    await screen.findByText("Wrote what is shown to a sheet", {}, slow);
    expect(opened.visited).toEqual([{ sheet: layouts[0]!.sheetName, row: 1, column: 1 }]);
    return layouts[0]!.rows.flatMap(({ cells }) => cells).map(({ value }) => value);
  };

  it("says its filters and its day in its head", async () => {
    const values = await written(async ({ user }) => {
      await user.selectOptions(await screen.findByRole("combobox", { name: "Status" }, slow), "BEHIND");
      await user.selectOptions(screen.getByRole("combobox", { name: "Quarter" }), "2566-2");
      await user.click(screen.getByRole("button", { name: "Write this overview to a sheet" }));
    });
    expect(values).toEqual(expect.arrayContaining(["Overview of projects", expect.stringMatching(/^As of 31 Mar 2566 BE {3}from .*\.xlsx$/), "Filter: Computed “behind plan”   Quarter “quarter 2/2566”"]));
  }, 60_000);

  it("is the list while a list is shown", async () => {
    const values = await written(async ({ user }) => {
      await user.click(await screen.findByRole("button", { name: /^behind plan: \d+ projects?, show them$/ }, slow));
      await user.click(screen.getByRole("button", { name: "Write this list to a sheet" }));
    });
    expect(values).toEqual(expect.arrayContaining(["List of projects", "Filter: behind plan"]));
  }, 60_000);

  it("is the comparison where that is asked for", async () => {
    const values = await written(async ({ user }) => {
      await user.selectOptions(await screen.findByRole("combobox", { name: "Compare with" }, slow), "2566-1");
      await user.click(screen.getByRole("button", { name: "Write the comparison to a sheet" }));
    });
    expect(values).toEqual(expect.arrayContaining(["quarter 1/2566 (as of 31 Dec 2565 BE) compared with as of 30 Jun 2566 BE"]));
  }, 60_000);
});

describe("a consolidated workbook", () => {
  it("says of which files it is made, how new they are, and what waits; conflicts lead to their rows", async () => {
    const { show, user, visited } = await openPane(folder, { blueprint: consolidatedSample() });
    await show("Overview");
    const part = within(await screen.findByRole("region", { name: /^Files that went in \(\d+\)$/ }, slow));
    await user.click(part.getByText("Conflicts between files: 3 waiting for a decision · 1 settled by a rule"));
    await user.click(part.getAllByRole("button", { name: "Go to the row" })[0]!);
    expect(visited.at(-1)).toMatchObject({ sheet: "ข้อขัดแย้ง", column: expect.any(Number) });
    expect(part.getByText(OLDER_COPY)).toBeTruthy();
    expect(part.getByText("older copy, not used")).toBeTruthy();
    const [, second] = within(screen.getByRole("combobox", { name: "Agency" })).getAllByRole<HTMLOptionElement>("option");
    await user.selectOptions(screen.getByRole("combobox", { name: "Agency" }), second!.value);
    expect(await screen.findByRole("region", { name: "Files that went in (1)" })).toBeTruthy();
  }, 60_000);
});
