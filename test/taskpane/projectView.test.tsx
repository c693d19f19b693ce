/** @jest-environment jsdom */
import { openPane } from "../support/pane/openPane";
import { act, screen, waitFor, within } from "@testing-library/react";
import { ruleTitle } from "../../src/messages/findingMessage";
import { readPortfolio } from "../../src/schema/read/readPortfolio";
import { WorkbookError } from "../../src/workbook/workbookError";
import { withCell, withTable } from "../support/snapshotOf";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();
const PROGRESS = "ร้อยละความก้าวหน้า";
const OUT_OF_RANGE = new RegExp(`^${ruleTitle("R05", "en")}`);

describe("the project on show", () => {
  it("is that of the selected row, wherever a table of its records stands", async () => {
    const { select, show, pane } = await openPane(folder);
    await show("Project");
    expect(screen.getByText("No project is chosen")).toBeTruthy();
    const { live } = pane.store.get().workbook as { live: { reading: ReturnType<typeof readPortfolio> } };
    const projects = live.reading.portfolio.projects;
    select({ sheet: "โครงการ", row: 5, column: 3 });
    expect(screen.getByRole("heading", { name: projects[1]!.nameTh! })).toBeTruthy();
    select({ sheet: "เริ่มต้น", row: 1, column: 1 });
    expect(screen.getByRole("heading", { name: projects[1]!.nameTh! })).toBeTruthy();
  });

  it("shows a finding when a wrong number is typed, and none when it is put right", async () => {
    const { select, show, edit, user, visited } = await openPane(folder);
    await show("Project");
    select({ sheet: "รายงานความก้าวหน้า", row: 4, column: 3 });
    await edit((snapshot) => withTable(snapshot, "Rounds", (table) => withCell(table, 0, PROGRESS, 145)));
    const title = screen.getByText(OUT_OF_RANGE);
    await user.click(within(title.parentElement!).getByRole("button", { name: /^Go to cell/ }));
    expect(visited).toEqual([{ sheet: "รายงานความก้าวหน้า", row: 4, column: expect.any(Number) }]);
    await edit((snapshot) => withTable(snapshot, "Rounds", (table) => withCell(table, 0, PROGRESS, 12)));
    expect(screen.queryByText(OUT_OF_RANGE)).toBeNull();
  });
});

describe("while a cell is being typed into", () => {
  it("explains that Excel waits, and goes on by itself", async () => {
    let isTyping = true;
    const view = {
      conditions: () => Promise.resolve({ isReadOnly: false, isShared: false }),
      select: () => (isTyping ? Promise.reject(new WorkbookError("EXCEL_BUSY", {})) : Promise.resolve()),
      watchSelection: () => Promise.resolve(() => Promise.resolve()),
      watchTables: () => Promise.resolve(() => Promise.resolve()),
    };
    const { show, user, pane } = await openPane(folder, { over: { view } });
    await show("Findings");
    await user.click((await screen.findAllByRole("button", { name: /^Go to cell/ }))[0]!);
    expect(await screen.findByText(/Excel is waiting for you/)).toBeTruthy();
    isTyping = false;
    await waitFor(() => expect(pane.store.get().work).toBeNull());
    expect(screen.queryByText(/Excel is waiting for you/)).toBeNull();
    expect(pane.store.get().notices).toEqual([]);
  });
});

describe("adding a report", () => {
  it("writes one row, and takes it back", async () => {
    const { select, show, user, read, pane } = await openPane(folder);
    select({ sheet: "โครงการ", row: 4, column: 3 });
    const before = readPortfolio(await read()).portfolio.rounds;
    await show("Project");
    await user.click(screen.getAllByRole("button", { name: "Add report" }).at(-1)!);
    await user.type(await screen.findByLabelText("Report date"), "๒๕/๐๗/๒๕๖๖");
    expect(screen.getByText("Read as 25 Jul 2566 BE")).toBeTruthy();
    await user.type(screen.getByLabelText("Cumulative progress (percent)"), "97.5");
    await user.type(screen.getByLabelText("What was done"), "ตรวจรับงานงวดสุดท้ายแล้ว");
    await user.click(screen.getByRole("button", { name: "Save the report" }));
    await screen.findByText("Added the report as one row");
    const after = readPortfolio(await read()).portfolio.rounds;
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)).toMatchObject({ reportDate: "2023-07-25", progressPct: 97.5, narrative: "ตรวจรับงานงวดสุดท้ายแล้ว", workflowState: "DRAFT" });
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByText("Took the report back");
    expect(readPortfolio(await read()).portfolio.rounds).toHaveLength(before.length);
    expect(pane.store.get().undo).toEqual([]);
  });

  it("keeps what was typed while the user looks elsewhere, and does not take what it cannot read", async () => {
    const { select, show, user } = await openPane(folder);
    select({ sheet: "โครงการ", row: 4, column: 3 });
    await show("Add report");
    await user.type(await screen.findByLabelText("Report date"), "31/02/2566");
    expect(screen.getByText("The calendar has no such day")).toBeTruthy();
    expect((screen.getByRole("button", { name: "Save the report" }) as HTMLButtonElement).disabled).toBe(true);
    await show("Start");
    await show("Add report");
    expect((await screen.findByLabelText<HTMLInputElement>("Report date")).value).toBe("31/02/2566");
  });
});

describe("undo", () => {
  it("is refused with the reason when somebody has changed the cell since", async () => {
    const refused = () => Promise.reject(new WorkbookError("CELL_CHANGED", { sheet: "รายงานความก้าวหน้า", cell: "F12", table: "Rounds", column: PROGRESS }));
    const { user, pane } = await openPane(folder, { host: () => ({ apply: refused }) });
    act(() => {
      pane.store.update((state) => ({
        ...state,
        undo: [{ label: "addRound", inverse: [] }],
        notices: [{ id: "n", kind: "done", action: "addRound", count: 1, canUndo: true }],
      }));
    });
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByText(/F12/)).toBeTruthy();
    expect(pane.store.get().undo).toHaveLength(1);
  });
});
