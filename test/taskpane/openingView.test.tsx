/** @jest-environment jsdom */
import { openPane } from "../support/pane/openPane";
import { act, screen } from "@testing-library/react";
import { refuseCancelled } from "../../src/workbook/task";
import type { ReadingTask, WorkbookHost } from "../../src/workbook/workbookHost";
import type { WorkbookSnapshot } from "../../src/workbook/workbookSnapshot";
import { snapshotOf } from "../support/snapshotOf";
import { sampleWorkbook } from "../support/builders/sampleWorkbook";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();
const sample: WorkbookSnapshot = { ...snapshotOf(sampleWorkbook()), file: "book.xlsx" };
const withoutTables: WorkbookSnapshot = { ...sample, tables: [], namedCells: {} };
const withoutRounds: WorkbookSnapshot = { ...sample, tables: sample.tables.filter(({ name }) => name !== "Rounds") };

/** A workbook without tables into which somebody puts the sample, so large that its reading stands still half-way until `goOn`. */
function slowWorkbook(): { readonly read: WorkbookHost["read"]; goOn(): Promise<void>; isThere: boolean } {
  let wake: (() => void) | null = null;
  const slow = {
    isThere: false,
    read: async (task?: ReadingTask) => {
      if (!slow.isThere) return withoutTables;
      task?.onProgress?.(400, 1600);
      task?.onPart?.(() => withoutRounds);
      await new Promise<void>((resolve) => (wake = resolve));
      refuseCancelled(task);
      task?.onProgress?.(1600, 1600);
      return sample;
    },
    goOn: () =>
      act(async () => {
        wake?.();
        await new Promise((resolve) => setTimeout(resolve, 0));
      }),
  };
  return slow;
}

async function openedSlowly() {
  const slow = slowWorkbook();
  const opened = await openPane(folder, { host: () => ({ read: slow.read }) });
  slow.isThere = true;
  await opened.user.click(await screen.findByRole("button", { name: "Look again" }));
  return { ...opened, slow };
}

describe("a workbook in which somebody has made the tables meanwhile", () => {
  it("is looked at again, showing how far its reading is and what is known to be wrong by then", async () => {
    const { slow, pane } = await openedSlowly();
    expect(await screen.findByText("Reading the workbook 400 of 1,600")).toBeTruthy();
    await screen.findByText("Found so far in the first 40 projects");
    expect(screen.getByText("Without what the reports say; they are still being read")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Give a reason" })).toBeNull();
    await slow.goOn();
    expect(await screen.findByText("40 projects · 293 reports")).toBeTruthy();
    expect(screen.queryByText("Found so far in the first 40 projects")).toBeNull();
    expect(pane.store.get().notices).toEqual([]);
  });

  it("is not read to its end when the user stops it, and is when the user tries again", async () => {
    const { slow, user, pane } = await openedSlowly();
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Stopping…" }).disabled).toBe(true);
    await slow.goOn();
    await screen.findByRole("heading", { name: "Reading was stopped" });
    expect(pane.store.get().workbook).toMatchObject({ kind: "refused", problem: "TASK_CANCELLED" });
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText("Reading the workbook 400 of 1,600");
    await slow.goOn();
    expect(await screen.findByText("40 projects · 293 reports")).toBeTruthy();
  });

  it("that is still without tables says so again", async () => {
    const { user } = await openPane(folder, { host: () => ({ read: () => Promise.resolve(withoutTables) }) });
    await user.click(await screen.findByRole("button", { name: "Look again" }));
    expect(await screen.findByRole("heading", { name: "This workbook has no tables of Kaona yet" })).toBeTruthy();
  });
});
