/** @jest-environment jsdom */
import { openPaneInExcel, type PaneInExcel } from "../support/pane/openPaneInExcel";
import { act, screen, waitFor } from "@testing-library/react";
import { readPortfolio } from "../../src/schema/read/readPortfolio";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();
const finding = { ruleId: "R06" as const, projectCode: "91000000-0002", fiscalYearBE: 2566, roundNo: 7, field: "progressPct", value: 99 };
const reasonDrafts = { key: { finding, text: "เพราะฝนตก" } };
const ROUNDS = "รายงานความก้าวหน้า";
const WAIT = { timeout: 10_000 };

/** Something happens to the workbook; the pane hears of it when Excel has told. */
const happens = (what: () => void): void => act(what);

async function repaired({ user }: PaneInExcel): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Look over the structure" }, WAIT));
  await user.click(await screen.findByRole("button", { name: "Repair the structure" }, WAIT));
  await screen.findByText(/^Repaired /, {}, WAIT);
}

const faults = (): string => screen.queryByText(/in the structure of the tables/)?.textContent ?? "none";

jest.setTimeout(120_000);

describe("the pane survives", () => {
  it("a column that is deleted: it says which, and puts it back", async () => {
    const opened = await openPaneInExcel(folder);
    happens(() => opened.me.deleteColumns(`${ROUNDS}!G:G`));
    await screen.findByText(/“ร้อยละความก้าวหน้า”/, {}, WAIT);
    expect(faults()).toBe("1 fault in the structure of the tables");
    await repaired(opened);
    await waitFor(() => expect(faults()).toBe("none"), WAIT);
  });

  it("a column that is renamed, until its name is typed again", async () => {
    const { me } = await openPaneInExcel(folder);
    happens(() => me.type(`${ROUNDS}!G3`, "ผลงาน"));
    await screen.findByText(/“ร้อยละความก้าวหน้า”/, {}, WAIT);
    happens(() => me.type(`${ROUNDS}!G3`, "ร้อยละความก้าวหน้า"));
    await waitFor(() => expect(faults()).toBe("none"), WAIT);
  });

  it.each([
    ["that the user deletes", "me"],
    ["that a co-author deletes", "coAuthor"],
  ] as const)("a sheet with its table %s: it says so, keeps what was typed, and makes the table anew", async (_name, who) => {
    const opened = await openPaneInExcel(folder);
    const { pane, show } = opened;
    act(() => pane.store.update((state) => ({ ...state, reasonDrafts })));
    happens(() => opened[who].deleteSheet(ROUNDS));
    await screen.findByText(/“Rounds”/, {}, WAIT);
    await show("Findings");
    await show("Start");
    await repaired(opened);
    await waitFor(() => expect(faults()).toBe("none"), WAIT);
    await screen.findByText("40 projects · 0 reports");
    expect(pane.store.get().reasonDrafts).toBe(reasonDrafts);
  });

  it("a table made a plain range: it says which, while the cells stay where they are", async () => {
    const { elsewhere } = await openPaneInExcel(folder);
    await act(() =>
      elsewhere(async (context) => {
        context.workbook.tables.getItem("Rounds").convertToRange();
        await context.sync();
      }),
    );
    await screen.findByText(/“Rounds”/, {}, WAIT);
    expect(faults()).toBe("1 fault in the structure of the tables");
  });

  it("the hidden sheet with the binding deleted: the projects are still there, and it is made anew", async () => {
    const opened = await openPaneInExcel(folder);
    await act(() =>
      opened.elsewhere(async (context) => {
        const sheet = context.workbook.worksheets.getItem("_kaona");
        sheet.visibility = "Hidden";
        sheet.delete();
        await context.sync();
      }),
    );
    await screen.findByText(/“Meta”/, {}, WAIT);
    await screen.findByText("40 projects · 293 reports");
    await repaired(opened);
    await waitFor(() => expect(faults()).toBe("none"), WAIT);
  });

  it("500 rows pasted below the reports", async () => {
    const opened = await openPaneInExcel(folder);
    const { me, pane } = opened;
    const rows = Array.from({ length: 500 }, (_, at) => ["91000000-0001", 2566, 100 + at, "", "", `แถวที่ ${at}`, at === 499 ? 145 : 50]);
    happens(() => me.paste(`${ROUNDS}!A297`, rows));
    await screen.findByText("40 projects · 793 reports", {}, WAIT);
    const { workbook } = pane.store.get();
    if (workbook.kind !== "live") throw new Error("the workbook is not open");
    expect(readPortfolio(workbook.live.snapshot).portfolio.rounds).toHaveLength(793);
    expect(pane.store.get().notices).toEqual([]);
  });
});
