/** @jest-environment jsdom */
import { openPane } from "../support/pane/openPane";
import { act, screen, waitFor } from "@testing-library/react";
import { NO_SETTINGS_DRAFT, languageChoice } from "../../src/taskpane/state/initialState";
import { readPortfolio } from "../../src/schema/read/readPortfolio";
import { expectConsole } from "../support/consoleGuard";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();
const finding = { ruleId: "R06" as const, projectCode: "91000000-0002", fiscalYearBE: 2566, roundNo: 7, field: "progressPct", value: 99 };
const reasonDrafts = { key: { finding, text: "เพราะฝนตก" } };

describe("the language of the pane", () => {
  it.each([
    ["en", "th-TH", "en"],
    ["th", "en-US", "th"],
    [null, "th-TH", "th"],
    [null, "en-GB", "en"],
    [null, "", "th"],
    ["xx", "de-DE", "en"],
  ])("saved %s in an Office that says %j is %s", (saved, office, language) => {
    expect(languageChoice(saved, office)).toBe(language);
  });

  it("changes at once, and for the next time", async () => {
    const { show, user, pane } = await openPane(folder);
    await show("Settings");
    await user.selectOptions(await screen.findByLabelText("Language"), "th");
    expect(screen.getByRole("heading", { name: "หน้านี้" })).toBeTruthy();
    expect(pane.services.preferences.get("language")).toBe("th");
  });
});

describe("a view that fails", () => {
  it("has a way back, loses nothing that was typed, and names no cell in its details", async () => {
    const { show, user, pane, copied } = await openPane(folder);
    // The browser, once for each attempt of React's, and React itself.
    expectConsole("error", /unhandled exception/);
    expectConsole("error", /unhandled exception/);
    expectConsole("error", /The above error occurred/);
    act(() => {
      pane.store.update((state) => ({ ...state, reasonDrafts }));
    });
    const { workbook } = pane.store.get();
    act(() => {
      pane.store.update((state) => ({ ...state, workbook: { kind: "live", live: { ...(workbook as { live: object }).live, checked: null } as never } }));
    });
    await screen.findByText("This page cannot be shown");
    await user.click(screen.getByRole("button", { name: /^Copy details/ }));
    expect(copied[0]).toContain("Kaona 1.2.3");
    expect(copied[0]).not.toContain("โครงการ");
    act(() => {
      pane.store.update((state) => ({ ...state, workbook }));
    });
    await user.click(screen.getByRole("button", { name: "Back to Start" }));
    await screen.findByText("40 projects · 293 reports");
    await show("Project");
    expect(pane.store.get().reasonDrafts).toBe(reasonDrafts);
  });
});

describe("settings of the workbook", () => {
  it("are written, and taken back", async () => {
    const { show, user, read, pane } = await openPane(folder);
    await show("Settings");
    const day = await screen.findByLabelText<HTMLInputElement>(/^Day of the month/);
    await user.clear(day);
    await user.type(day, "45");
    expect(screen.getByText("Enter a number from 1 to 31")).toBeTruthy();
    await user.clear(day);
    await user.type(day, "20");
    await user.click(screen.getByRole("button", { name: "Keep the settings" }));
    await screen.findByText("Kept the settings");
    expect(readPortfolio(await read()).portfolio.settings.reportDay).toBe(20);
    expect(pane.store.get().settingsDraft).toEqual(NO_SETTINGS_DRAFT);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByText("Put the old settings back");
    expect(readPortfolio(await read()).portfolio.settings.reportDay).toBe(25);
  });
});

describe("reports", () => {
  it("that are finished stay when the rest is stopped", async () => {
    let stop: (() => void) | null = null;
    const reports = {
      reserve: () => Promise.resolve(),
      write: (name: string) => {
        stop?.();
        return Promise.resolve(name);
      },
    };
    const { show, user, pane } = await openPane(folder, { over: { reports } });
    await show("Reports");
    await user.click(await screen.findByLabelText("Every project"));
    let written = 0;
    stop = () => {
      written += 1;
      if (written === 5) act(() => pane.store.update((state) => ({ ...state, work: state.work && { ...state.work, isCancelled: true } })));
    };
    await user.click(screen.getByRole("button", { name: "Make 40 sheets" }));
    await waitFor(() => expect(pane.store.get().work).toBeNull(), { timeout: 20_000 });
    expect(pane.store.get().reports.results.filter(({ sheet }) => sheet !== null)).toHaveLength(5);
    expect(screen.getByText("Made 5 report sheets")).toBeTruthy();
  });
});

describe("an import", () => {
  it("refuses what is no printed report, with the reason", async () => {
    const { show, user } = await openPane(folder);
    await show("Import");
    await user.upload(await screen.findByLabelText("Choose files"), new File(["สวัสดี"], "letter.txt", { type: "text/plain" }));
    expect(await screen.findByText(/letter\.txt/)).toBeTruthy();
  });
});
