/** @jest-environment jsdom */
/** The month in the pane, by people in two roles, over a file: queue, reasons, decisions, history, reminders, verification. In a browser: test/e2e/month.test.ts. */
import { openPane } from "../support/pane/openPane";
import { act, screen, within } from "@testing-library/react";
import { readPortfolio } from "../../src/schema/read/readPortfolio";
import { roundKeyOf } from "../../src/domain/seal/roundContent";
import { renderLayouts } from "../../src/hosts/exceljs/renderLayouts";
import type { Pane } from "../../src/taskpane/pane";
import type { PaneState, ViewName } from "../../src/taskpane/state/paneState";
import type { LiveWorkbook } from "../../src/workflows/live/liveWorkbook";
import { judgeStep } from "../../src/workflows/live/roundSteps";
import { viewsOf } from "../../src/taskpane/state/viewOrder";
import type { ReportLayout } from "../../src/workbook/reportLayout";
import { withCell, withTable } from "../support/snapshotOf";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();
const as = (role: string, userName: string) => ({ preferences: { language: "en", role, userName } });
const PROGRESS = "ร้อยละความก้าวหน้า";

describe("the views of a role", () => {
  it.each([
    ["REPORTER", ["start", "rounds", "project"], "review"],
    ["HEAD", ["start", "review", "project"], "rounds"],
    ["PLANNER", ["start", "overview", "remind"], "review"],
    ["SED", ["start", "review", "project"], "round"],
  ] as const)("of a %s begin with %j", (role, first, hidden) => {
    expect(viewsOf(role, "start").slice(0, 3)).toEqual(first);
    expect(viewsOf(role, "start")).not.toContain(hidden);
    expect(viewsOf(role, hidden)[1]).toBe(hidden);
  });
});

describe("whoever acts", () => {
  it("must give a name before anything is sent, and is remembered with the role", async () => {
    const { show, user, pane } = await openPane(folder);
    await show("My rounds");
    const send = () => screen.getAllByRole<HTMLButtonElement>("button", { name: "Submit" })[0]!;
    await screen.findByText(/Excel does not check who you are/);
    expect([send().disabled, screen.getByText(/Enter your name first/) !== null]).toEqual([true, true]);
    await user.type(screen.getByLabelText("Your name"), "Somsri");
    expect(send().disabled).toBe(false);
    await user.selectOptions(screen.getByLabelText("Acting as"), "HEAD");
    expect(["role", "userName"].map((name) => pane.services.preferences.get(name))).toEqual(["HEAD", "Somsri"]);
    expect(screen.queryByRole("button", { name: "Add report" })).toBeNull();
  });
});

/** The key of a recent report that comes to this when it is submitted. */
function reportThatIs(pane: Pane, wanted: "done" | "WARNINGS"): string {
  const { live } = pane.store.get().workbook as { readonly live: LiveWorkbook };
  const author = { who: "x", role: "REPORTER", at: "2023-07-10T09:00:00" } as const;
  const keys = live.checked.projects.flatMap(({ dossier }) => dossier.rounds.slice(-1)).map(roundKeyOf);
  const { outcomes } = judgeStep(live, { action: "SUBMIT", keys, author, cause: null, reason: null, reasonFor: () => null, today: pane.today() });
  return outcomes.find((outcome) => (outcome.kind === "done" ? "done" : outcome.refusal.kind) === wanted)!.key;
}

const slow = { timeout: 20_000 };

describe("a report on its way", () => {
  it("is held up by warnings until each has a reason, is approved, and is found when it is changed", async () => {
    const { user, read, edit, pane } = await openPane(folder, as("REPORTER", "Somsri"));
    const key = reportThatIs(pane, "WARNINGS");
    const stored = async () => readPortfolio(await read()).portfolio.rounds.find((round) => roundKeyOf(round) === key)!;
    const look = (view: ViewName, part: Partial<PaneState>, shown: string | null) => act(() => pane.store.update((state) => ({ ...state, ...part, view, projectKey: key.slice(0, key.lastIndexOf("|")), workflow: { ...state.workflow, shown } })));
    look("history", {}, key);
    const own = async () => within((await screen.findByText(`Round ${key.split("|")[2]}`, {}, slow)).closest("details")!);
    await user.click((await own()).getByRole("button", { name: "Submit" }));
    const refused = await screen.findByRole("alert", {}, slow);
    expect(within(refused).getByText(/warnings? needs? a reason first/)).toBeTruthy();
    expect((await stored()).workflowState).toBeNull();
    for (const field of within(refused).getAllByLabelText(/^Reason:/)) await user.type(field, "checked");
    await user.click(screen.getByRole("button", { name: /^Try again/ }));
    await screen.findByText("Submitted 1 report", {}, slow);
    expect((await stored()).workflowState).toBe("SUBMITTED");

    look("review", { role: "HEAD", userName: "Malee" }, null);
    await user.click(await screen.findByRole("button", { name: "Look and decide" }, slow));
    expect(screen.getAllByText(/Reason by Somsri: checked/).length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "Approve" }));
    await screen.findByText("Approved and sealed 1 report", {}, slow);
    expect(screen.getByText("No report is waiting.")).toBeTruthy();

    const row = readPortfolio(await read()).portfolio.rounds.findIndex((round) => roundKeyOf(round) === key);
    await edit((snapshot) => withTable(snapshot, "Rounds", (table) => withCell(table, row, PROGRESS, 12.5)));
    look("history", {}, key);
    await screen.findByText("Changed after approval", {}, slow);
    expect(screen.getByText("12.5%")).toBeTruthy();
    expect((await own()).getByText("submitted → approved by the agency")).toBeTruthy();
  }, 120_000);

  it("is sent back with a cause and what must be corrected, and its reporter reads it", async () => {
    const { show, user, pane, read } = await openPane(folder, as("REPORTER", "Somsri"));
    const [code = ""] = reportThatIs(pane, "done").split("|");
    await show("My rounds");
    await user.type(await screen.findByLabelText("Code or name", {}, slow), code);
    await user.click((await screen.findAllByRole("button", { name: "Submit" }, slow))[0]!);
    await screen.findByText("Submitted 1 report", {}, slow);
    act(() => pane.store.update((state) => ({ ...state, role: "HEAD", userName: "Malee", view: "review" })));
    await user.click(await screen.findByRole("checkbox", {}, slow));
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Return" }).disabled).toBe(true);
    await user.selectOptions(screen.getByLabelText("Cause"), "FIGURES");
    await user.type(screen.getByLabelText("What must be corrected"), "ยอดไม่ตรง");
    await user.click(screen.getByRole("button", { name: "Return" }));
    await screen.findByText("Returned 1 report", {}, slow);
    expect(pane.store.get().workflow).toMatchObject({ cause: null, reason: "", ticked: [] });
    act(() => pane.store.update((state) => ({ ...state, role: "REPORTER", userName: "Somsri", view: "rounds" })));
    await screen.findByText(/Returned: ตัวเลขไม่ถูกต้องหรือไม่สอดคล้อง: ยอดไม่ตรง/);
    const log = readPortfolio(await read()).portfolio.changeLog;
    expect(log.at(-1)).toMatchObject({ who: "Malee", reason: expect.stringContaining("ยอดไม่ตรง") });
  }, 120_000);
});

describe("reminders", () => {
  it("name who is waited for, by agency, with a mail to copy and to send", async () => {
    const { show, user, copied } = await openPane(folder, as("HEAD", "Malee"));
    await show("Follow-up");
    const [copy] = await screen.findAllByRole("button", { name: "Copy the mail" }, slow);
    await user.click(copy!);
    expect(copied[0]).toMatch(/^ขอให้ส่งรายงานความก้าวหน้าโครงการ[^]*เรียน /);
    expect(screen.getAllByRole("link", { name: "Write the mail" })[0]!.getAttribute("href")).toMatch(/^mailto:\?subject=/);
    expect(screen.getByRole("table")).toBeTruthy();
  });
});

describe("a printed report in the pane", () => {
  it("is valid while the workbook says the same, and names the field when it does not; sealed is another answer", async () => {
    let layouts: readonly ReportLayout[] = [];
    const reports = { reserve: () => Promise.resolve(), write: (name: string, given: readonly ReportLayout[]) => Promise.resolve(((layouts = given), name)) };
    const { show, select, user, edit } = await openPane(folder, { over: { reports } });
    select({ sheet: "โครงการ", row: 4, column: 3 });
    await show("Reports");
    await user.click(await screen.findByRole("button", { name: /^Make 1 sheet/ }));
    await screen.findByText("Made 1 report sheet", {}, slow);
    const file = new File([new Uint8Array(await renderLayouts(layouts, { time: null }))], "report.xlsx");
    await show("Verify");
    await user.upload(await screen.findByLabelText("Choose an .xlsx file"), file);
    await screen.findByText("Valid: the report says what this workbook says", {}, slow);
    expect(screen.getByText(/^Not sealed/)).toBeTruthy();
    await edit((snapshot) => withTable(snapshot, "Rounds", (table) => withCell(table, 0, PROGRESS, 33.25)));
    await user.upload(screen.getByLabelText("Choose an .xlsx file"), file);
    await screen.findByText("Not valid: the report does not say what this workbook says", {}, slow);
    expect(screen.getByText(/Round 1 · progress/)).toBeTruthy();
    await user.type(screen.getByLabelText(/^Verification code/), "AAAAA-AAAAA-AAAAA-AAAAA-A");
    await user.click(within(screen.getByRole("main")).getByRole("button", { name: "Verify" }));
    await screen.findByText(/This is no verification code/);
  }, 120_000);
});
