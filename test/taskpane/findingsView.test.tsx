/** @jest-environment jsdom */
import { openPane } from "../support/pane/openPane";
import { act, screen } from "@testing-library/react";
import { EMPTY_DRAFT } from "../../src/workflows/live/roundDraft";
import type { ReportLayout } from "../../src/workbook/reportLayout";
import { findingsOf } from "../../src/taskpane/state/findingsState";
import { located } from "../../src/workflows/live/liveFindings";
import type { LiveWorkbook } from "../../src/workflows/live/liveWorkbook";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();

describe("findings", () => {
  it("stand in groups, and those on show go to a sheet that is brought in front", async () => {
    const written: ReportLayout[] = [];
    const reports = { reserve: () => Promise.resolve(), write: (_name: string, layouts: readonly ReportLayout[]) => Promise.resolve(void written.push(...layouts)).then(() => layouts[0]!.sheetName) };
    const { show, user, visited } = await openPane(folder, { over: { reports } });
    await show("Findings");
    await user.selectOptions(await screen.findByRole("combobox", { name: "Group" }), "severity");
    expect((await screen.findAllByText(/^must be corrected \(\d+\)$/)).length).toBe(1);
    await user.click(screen.getByRole("button", { name: "Write to a sheet" }));
    await screen.findByText(/^Wrote \d+ findings? to a sheet$/);
    const [{ rows, page, sheetName, frozen }] = written as [ReportLayout];
    expect([sheetName, page.titleRows, frozen]).toEqual(["Findings of the checks", { first: 3, last: 3 }, { rows: 3, columns: 0 }]);
    expect(rows.length).toBeGreaterThan(10);
    expect(visited.at(-1)).toEqual({ sheet: sheetName, row: 1, column: 1 });
  });
});

describe("a reason whose finding has gone while it was typed", () => {
  it("is kept in sight until it is given for what stands there now, or dropped", async () => {
    const { show, user, pane, edit } = await openPane(folder);
    const live = (): LiveWorkbook => (pane.store.get().workbook as { readonly live: LiveWorkbook }).live;
    // A jump of the progress: a little less is a jump as well, none at all is not.
    const finding = findingsOf(live()).find(({ ruleId }) => ruleId === "R07")!;
    const { row, column, sheet } = located(live(), finding).cell!;
    const type = (value: number): Promise<void> =>
      edit((snapshot) => ({
        ...snapshot,
        tables: snapshot.tables.map((table) => (table.sheet === sheet && table.name === "Rounds" ? { ...table, rows: table.rows.map((cells, at) => (at + table.header.row + 1 === row ? cells.map((cell, place) => (place === column - table.header.column ? value : cell)) : cells)) } : table)),
      }));
    await show("Findings");
    await user.selectOptions(await screen.findByRole("combobox", { name: "Rule" }), "R07");
    await user.click(screen.getAllByRole("button", { name: "Give a reason" })[0]!);
    await user.type(await screen.findByRole("textbox", { name: "Reason" }), "ตรวจกับหน้างานแล้ว");
    await type(Number(finding.value) - 0.01);
    await screen.findByText("What you gave a reason for has changed");
    await user.click(screen.getByRole("button", { name: "Use it for what stands there now" }));
    expect((await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Reason" })).value).toBe("ตรวจกับหน้างานแล้ว");
    expect(screen.queryByText("What you gave a reason for has changed")).toBeNull();
    await type(0);
    await screen.findByText("“ตรวจกับหน้างานแล้ว”");
    await show("Project");
    await user.click(await screen.findByRole("button", { name: "Drop what I typed" }));
    expect(pane.store.get().reasonDrafts).toEqual({});
  });

  it("closes with its form when somebody thinks better of it", async () => {
    const { show, user, pane } = await openPane(folder);
    await show("Findings");
    await user.click((await screen.findAllByRole("button", { name: "Give a reason" }))[0]!);
    await user.type(await screen.findByRole("textbox", { name: "Reason" }), "ไม่แน่ใจ");
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.queryByRole("textbox", { name: "Reason" })).toBeNull();
    expect(pane.store.get().reasonDrafts).toEqual({});
  });
});

describe("what was typed for a project that has gone", () => {
  it("is shown until it is dropped", async () => {
    const { show, user, pane } = await openPane(folder);
    act(() => {
      pane.store.update((state) => ({ ...state, roundDrafts: { "99999999-0001|2566": { ...EMPTY_DRAFT, narrative: "เทพื้นแล้ว" } }, editing: { ...state.editing, projects: { "99999999-0002|2566": { typed: { nameTh: "ชื่อใหม่" }, base: { nameTh: "ชื่อเก่า" } } } } }));
    });
    await show("Project");
    expect(await screen.findByText("Narrative: “เทพื้นแล้ว”")).toBeTruthy();
    await user.click(screen.getAllByRole("button", { name: "Drop what I typed" }).at(-1)!);
    expect(screen.queryByText("Narrative: “เทพื้นแล้ว”")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Write it as a new row" }));
    expect((await screen.findByLabelText<HTMLInputElement>("Name")).value).toBe("ชื่อใหม่");
    expect(Object.keys(pane.store.get().editing.projects)).toEqual(["new"]);
  });
});
