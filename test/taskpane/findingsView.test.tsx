/** @jest-environment jsdom */
import { openPane } from "../support/pane/openPane";
import { act, screen } from "@testing-library/react";
import { EMPTY_DRAFT } from "../../src/workflows/live/roundDraft";
import type { ReportLayout } from "../../src/workbook/reportLayout";
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
