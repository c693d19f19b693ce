/** @jest-environment jsdom */
/** Districts' workbooks brought together in the pane, newer ones after them, decisions saved there and carried out in a district's own workbook. */
import { openPaneInExcel } from "../support/pane/openPaneInExcel";
import { act, screen, waitFor, within } from "@testing-library/react";
import { roundKeyOf } from "../../src/domain/seal/roundContent";
import { createWorkbookFile } from "../../src/hosts/exceljs/createWorkbookFile";
import { stepRounds } from "../../src/taskpane/actions/roundActions";
import type { Pane } from "../../src/taskpane/pane";
import type { LiveWorkbook } from "../../src/workflows/live/liveWorkbook";
import { type AgencyBook, DISTRICTS, blueprintOfBook, withReport } from "../support/builders/agencyBooks";
import { faultyWorkbooks } from "../support/builders/faultyWorkbooks";
import type { PaneInExcel } from "../support/pane/openPaneInExcel";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();
const slow = { timeout: 60_000 };
const [one, two, three] = DISTRICTS as [AgencyBook, AgencyBook, AgencyBook];

const fileOf = (name: string, bytes: Uint8Array): File => new File([bytes as BlobPart], name);
const bookFiles = async (...books: readonly AgencyBook[]): Promise<File[]> => Promise.all(books.map(async (each) => fileOf(each.name, await createWorkbookFile(blueprintOfBook(each), { time: null }))));
const liveIn = ({ store }: Pane): LiveWorkbook => (store.get().workbook as { readonly live: LiveWorkbook }).live;
const roundOf = (pane: Pane, projectCode: string | null, roundNo: number) => liveIn(pane).reading.portfolio.rounds.find((round) => round.projectCode === projectCode && round.roundNo === roundNo)!;
const drop = async ({ user }: PaneInExcel, label: string, files: File[]) => user.upload(await screen.findByLabelText(label), files);
const press = async ({ user }: PaneInExcel, name: RegExp | string) => user.click(await screen.findByRole("button", { name }, slow));

/** Presses the button and waits until all of it is written: what was read is let go of then. */
async function bringTogether(opened: PaneInExcel, button: string): Promise<void> {
  await press(opened, button);
  await waitFor(() => expect([opened.pane.store.get().work, opened.pane.store.get().gathering.plan]).toEqual([null, null]), slow);
}

/** The three districts brought together in an empty workbook. */
async function gathered(): Promise<PaneInExcel> {
  const opened = await openPaneInExcel(folder, { blueprint: null });
  await opened.show("Bring together");
  await drop(opened, "Choose files", await bookFiles(one, two, three));
  await bringTogether(opened, "Bring 3 files together");
  return opened;
}

it("names files that cannot be read, and goes on without them when told to", async () => {
  const opened = await openPaneInExcel(folder, { blueprint: null });
  await opened.show("Bring together");
  await screen.findByText(/nothing of Kaona's yet/);
  const bad: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ["password.xlsx", faultyWorkbooks["encrypted-workbook"](), /protected by a password/],
    ["cut.xlsx", faultyWorkbooks.truncated(), /damaged|its end is missing/],
    ["bomb.xlsx", faultyWorkbooks["zip-bomb"](), /suspicious size/],
    ["list.xlsx", faultyWorkbooks["not-a-zip"](), /not an Excel workbook/],
    ["~$district-9.xlsx", faultyWorkbooks["not-a-zip"](), /open/],
  ];
  await drop(opened, "Choose files", [...(await bookFiles(one, three)), ...bad.map(([name, bytes]) => fileOf(name, bytes))]);
  await screen.findByText("5 files cannot be read", {}, slow);
  for (const [name, , reason] of bad) expect(within(screen.getByText(name).parentElement!).getByText(reason)).toBeTruthy();
  expect(within(screen.getByText(one.name).parentElement!).getByText("2 projects, 4 reports")).toBeTruthy();
  await opened.user.click(screen.getByRole("button", { name: "Leave list.xlsx out" }));
  await bringTogether(opened, "Bring 2 files together without the 4 unreadable ones");
  expect(liveIn(opened.pane).reading.portfolio.projects.length).toBe(4);
}, 120_000);

it("shows what newer files would change before it changes it, and takes it back", async () => {
  const opened = await gathered();
  const { pane, user } = opened;
  const before = liveIn(pane).snapshot.tables;
  const changed = withReport({ ...two, portfolio: { ...two.portfolio, projects: two.portfolio.projects.slice(0, 1) } }, 0, 2, { progressPct: 44 });
  await drop(opened, "Choose files", await bookFiles(one, changed, three));
  await screen.findByText("Projects: 0 added, 1 changed, 1 removed, 4 unchanged", {}, slow);
  await user.click(screen.getByText("Changed (1)"));
  expect(await screen.findByText(/^progress \(percent\): .* → 44/)).toBeTruthy();
  await user.click(screen.getByText(/^A report that is not approved/));
  expect((await screen.findAllByText(/district-1\.xlsx รายงานความก้าวหน้า!/)).length).toBeGreaterThan(0);
  expect(liveIn(pane).snapshot.tables).toBe(before);

  await bringTogether(opened, "Bring 3 files together");
  expect(roundOf(pane, two.portfolio.projects[0]!.projectCode, 2).progressPct).toBe(44);
  await press(opened, "Undo");
  await screen.findByText("Put the consolidated workbook back as it was", {}, slow);
  const said = (tables: LiveWorkbook["snapshot"]["tables"]) => tables.map(({ name, rows }) => [name, rows.map((cells) => cells.map((cell) => (cell === "" ? null : cell)))]);
  expect(said(liveIn(pane).snapshot.tables)).toEqual(said(before));
}, 120_000);

it("leaves an agency's own workbook alone", async () => {
  const opened = await openPaneInExcel(folder, { blueprint: blueprintOfBook(one) });
  await opened.show("Bring together");
  await screen.findByText("The open workbook is an agency's own");
  expect(screen.queryByLabelText("Choose files")).toBeNull();
}, 60_000);

describe("decisions of the consolidated workbook", () => {
  const [first, second] = [one, two].map(({ portfolio }) => portfolio.projects[0]!.projectCode);
  let saved: readonly { readonly name: string; readonly text: string }[];

  it("are saved for each agency, and keep the gathering from being taken back", async () => {
    const opened = await gathered();
    const { pane } = opened;
    await drop(opened, "Choose files", await bookFiles(withReport(one, 1, 2, { progressPct: 12 }), two, three));
    await bringTogether(opened, "Bring 3 files together");
    act(() => pane.store.update((state) => ({ ...state, role: "HEAD", userName: "ผอ.กอง" })));
    await act(async () => {
      expect(await stepRounds(pane, "APPROVE", [first, second].map((code) => roundKeyOf(roundOf(pane, code!, 1))))).toBe(2);
    });
    await opened.show("Decisions");
    const buttons = await screen.findAllByRole("button", { name: /^Save file with the decisions of / }, slow);
    expect(buttons.length).toBe(2);
    for (const button of buttons) await opened.user.click(button);
    await press(opened, /^Save all agencies in one file/);
    saved = await Promise.all(opened.savedFiles.map(async ({ name, file }) => ({ name, text: new TextDecoder().decode(new Uint8Array(await file.arrayBuffer())) })));
    expect(saved.map(({ text }) => (JSON.parse(text) as { decisions: { projectCode: string }[] }).decisions.map(({ projectCode }) => projectCode))).toEqual([[first], [second], [first, second]]);
    expect(saved[0]!.name).toMatch(/^decisions .+ 2023-07-10\.json$/);

    await act(async () => {
      await (await import("../../src/taskpane/actions/workbookActions")).undoLast(pane);
    });
    expect(await screen.findByText(/the log would be broken/, {}, slow)).toBeTruthy();
  }, 180_000);

  it("arrive sealed in the agency's workbook; one about a report that was edited meanwhile is a conflict", async () => {
    const opened = await openPaneInExcel(folder, { blueprint: blueprintOfBook(one) });
    await opened.show("Decisions");
    await drop(opened, "Choose a file", [fileOf("d.json", new TextEncoder().encode(saved[2]!.text))]);
    await screen.findByText("1 to carry out, 0 carried out before, 1 about other workbooks, 0 conflicts", {}, slow);
    await press(opened, "Carry out 1 decision");
    await screen.findByText("Carried 1 decision out", {}, slow);
    expect(roundOf(opened.pane, first!, 1)).toMatchObject({ workflowState: "APPROVED", decidedAt: "2023-07-10" });
    const { checked } = liveIn(opened.pane);
    expect(checked.context.log.rounds.get(roundKeyOf(roundOf(opened.pane, first!, 1)))?.seal?.isIntact).toBe(true);
    expect(checked.projects.flatMap(({ findings }) => findings).filter(({ ruleId }) => ruleId === "W01" || ruleId === "W02")).toEqual([]);
    await screen.findByText("0 to carry out, 1 carried out before, 1 about other workbooks, 0 conflicts", {}, slow);
  }, 120_000);

  it("do nothing to a report that was edited meanwhile", async () => {
    const opened = await openPaneInExcel(folder, { blueprint: blueprintOfBook(withReport(two, 0, 1, { narrative: "แก้ไขแล้ว" })) });
    await opened.show("Decisions");
    await drop(opened, "Choose a file", [fileOf("d.json", new TextEncoder().encode(saved[1]!.text))]);
    await screen.findByText("0 to carry out, 0 carried out before, 0 about other workbooks, 1 conflict", {}, slow);
    expect(screen.getByText(/edited after it was decided on/)).toBeTruthy();
    expect(screen.getByText(/now “แก้ไขแล้ว”/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Carry out/ })).toBeNull();
  }, 120_000);

  it("are refused from a file that somebody has altered", async () => {
    const opened = await openPaneInExcel(folder, { blueprint: blueprintOfBook(one) });
    await opened.show("Decisions");
    await drop(opened, "Choose a file", [fileOf("d.json", new TextEncoder().encode(saved[0]!.text.replace("ผอ.กอง", "คนอื่น")))]);
    expect(await screen.findByText(/is no file of decisions, or was altered/, {}, slow)).toBeTruthy();
  }, 60_000);
});
