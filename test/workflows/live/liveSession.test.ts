import { join } from "node:path";
import { inOneGo } from "../../../src/domain/model/inOneGo";
import type { WorkbookEdit } from "../../../src/workbook/workbookEdit";
import { WorkbookError } from "../../../src/workbook/workbookError";
import type { WorkbookListener } from "../../../src/workbook/workbookChange";
import { applyChanges } from "../../../src/workbook/workbookChange";
import type { WorkbookHost } from "../../../src/workbook/workbookHost";
import type { WorkbookSnapshot } from "../../../src/workbook/workbookSnapshot";
import { readPortfolio } from "../../../src/schema/read/readPortfolio";
import { workbookFileHost } from "../../../src/hosts/exceljs/workbookFileHost";
import type { FirstFindings } from "../../../src/workflows/live/firstFindings";
import type { LiveWorkbook } from "../../../src/workflows/live/liveWorkbook";
import { type LiveSession, liveSession } from "../../../src/workflows/live/liveSession";
import { type UndoStack, withStep } from "../../../src/workflows/live/undoStack";
import { SAMPLE_TODAY, sampleWorkbook } from "../../support/builders/sampleWorkbook";
import { snapshotOf } from "../../support/snapshotOf";
import { temporaryFolder } from "../../support/temporaryFolder";

const folder = temporaryFolder();
let files = 0;
const pause = () => new Promise((resolve) => setImmediate(resolve));

/** A session over a file, with what it published, and the listener so that a test can tell changes as Excel does. */
async function opened() {
  const path = join(folder, `live-${(files += 1)}.xlsx`);
  const file = workbookFileHost(path, { time: "2023-07-10T09:00:00", overwrite: true, saveAs: null });
  await file.create(sampleWorkbook());
  let listener: WorkbookListener | null = null;
  let reads = 0;
  const host: WorkbookHost = {
    ...file,
    read: async (task) => {
      reads += 1;
      return await file.read(task);
    },
    watch: (given) => {
      listener = given;
      return Promise.resolve(() => Promise.resolve());
    },
  };
  const published: LiveWorkbook[] = [];
  const failures: unknown[] = [];
  const session: LiveSession = liveSession({
    host,
    today: () => SAMPLE_TODAY,
    takeSteps: async (steps) => {
      await pause();
      return inOneGo(steps);
    },
    publish: (live) => published.push(live),
    onProgress: () => undefined,
    onFirstFindings: () => undefined,
    fail: (error) => failures.push(error),
  });
  await session.open();
  return { session, file, published, failures, listener: listener as unknown as WorkbookListener, reads: () => reads, latest: () => published.at(-1)! };
}

const progressEdit = (snapshot: WorkbookSnapshot, row: number, content: number) =>
  ({ kind: "setCell", table: "Rounds", row, column: snapshot.tables.find(({ name }) => name === "Rounds")!.columns.find((header) => header.includes("ร้อยละความก้าวหน้า"))!, content }) as const;

describe("a live session", () => {
  it("publishes what it wrote without reading again, the same as a new reading", async () => {
    const { session, file, latest, reads } = await opened();
    const { inverse } = await session.apply([progressEdit(latest().snapshot, 2, 17)]);
    expect(reads()).toBe(1);
    expect(latest().reading.portfolio.rounds[2]!.progressPct).toBe(17);
    const again = await file.read();
    expect(latest().reading.portfolio.rounds.map(({ progressPct }) => progressPct)).toEqual(
      readPortfolio(again!).portfolio.rounds.map(({ progressPct }) => progressPct),
    );
    await session.apply(inverse);
    expect(latest().reading.portfolio.rounds[2]!.progressPct).not.toBe(17);
  });

  it("takes changes together that come while it works", async () => {
    const { listener, published, latest } = await opened();
    const rounds = latest().snapshot.tables.find(({ name }) => name === "Rounds")!;
    const column = rounds.columns.indexOf(progressEdit(latest().snapshot, 0, 0).column);
    const tell = (row: number, value: number) =>
      listener.changed({ source: "local", namedCells: {}, tables: [{ kind: "cells", table: "Rounds", rows: [{ row, cells: rounds.rows[row]!.map((cell, at) => (at === column ? value : cell)) }] }] });
    for (let value = 1; value <= 20; value += 1) tell(value, value);
    for (let turn = 0; turn < 20; turn += 1) await pause();
    expect(latest().reading.portfolio.rounds.slice(1, 21).map(({ progressPct }) => progressPct)).toEqual(Array.from({ length: 20 }, (_unused, at) => at + 1));
    expect(published.length).toBeLessThan(5);
  });

  it("reads anew when somebody wrote while it did", async () => {
    const { session, listener, latest, reads } = await opened();
    const applying = session.apply([progressEdit(latest().snapshot, 2, 18)]);
    listener.changed({ source: "remote", tables: [], namedCells: {} });
    await applying;
    expect(reads()).toBe(2);
    expect(latest().reading.portfolio.rounds[2]!.progressPct).toBe(18);
  });

  it("fails aloud when the workbook is no longer Kaona's, and reads it anew at the next change", async () => {
    const { listener, failures, latest, reads } = await opened();
    const gone = latest().snapshot.tables.map(({ name }) => ({ kind: "gone", table: name }) as const);
    expect(applyChanges(latest().snapshot, { source: "remote", tables: gone, namedCells: {} }).tables).toEqual([]);
    listener.changed({ source: "remote", tables: gone, namedCells: {} });
    for (let turn = 0; turn < 5; turn += 1) await pause();
    expect(failures).toEqual([expect.objectContaining({ problem: "NOT_KAONA" })]);
    expect(failures[0]).toBeInstanceOf(WorkbookError);
    listener.changed({ source: "remote", tables: [], namedCells: {} });
    for (let turn = 0; turn < 500 && reads() < 2; turn += 1) await pause();
    expect(reads()).toBe(2);
  });
});

describe("a session over a workbook that comes bit by bit", () => {
  const whole = snapshotOf(sampleWorkbook());
  const part = { ...whole, tables: whole.tables.map((table) => (table.name === "Rounds" ? { ...table, rows: [] } : table)) };

  const sessionOver = (read: WorkbookHost["read"]) => {
    const first: FirstFindings[] = [];
    const published: LiveWorkbook[] = [];
    const session = liveSession({
      host: { name: "book.xlsx", read, watch: () => Promise.resolve(() => Promise.resolve()) } as unknown as WorkbookHost,
      today: () => SAMPLE_TODAY,
      takeSteps: (steps, onStep) => {
        for (let step = steps.next(); ; step = steps.next()) {
          if (step.done === true) return Promise.resolve(step.value);
          onStep(step.value);
        }
      },
      publish: (live) => published.push(live),
      onProgress: () => undefined,
      onFirstFindings: (found) => first.push(found),
      fail: () => undefined,
    });
    return { session, first, published };
  };

  it("tells what it finds in a part, and then publishes the whole", async () => {
    const { session, first, published } = sessionOver(async (task) => {
      task?.onPart?.(() => part);
      await pause();
      return whole;
    });
    await session.open();
    expect(first.map(({ projectCount }) => projectCount)).toEqual([40]);
    expect(published).toHaveLength(1);
  });

  it("says nothing of a part that cannot be understood", async () => {
    const { session, first, published } = sessionOver(async (task) => {
      task?.onPart?.(() => ({ ...part, tables: [] }));
      await pause();
      return whole;
    });
    await session.open();
    expect([first, published.length]).toEqual([[], 1]);
  });

  it("stops while it checks, as while it reads", async () => {
    const { session, published } = sessionOver(() => Promise.resolve({ ...whole, tables: whole.tables.map((table) => (table.name === "Rounds" ? { ...table, rows: Array.from({ length: 5000 }, (_row, at) => [...table.rows[at % 200]!]) } : table)) }));
    await expect(session.open({ isCancelled: () => true })).rejects.toMatchObject({ problem: "TASK_CANCELLED" });
    expect(published).toEqual([]);
  });
});

describe("the undo stack", () => {
  const step = (label: string) => ({ label, inverse: [progressLess(label)] });
  const progressLess = (column: string): WorkbookEdit => ({ kind: "setCell", table: "Rounds", row: 0, column, content: null });

  it("has the last step on top, and forgets old ones", () => {
    const stack = Array.from({ length: 30 }, (_unused, at) => step(String(at))).reduce<UndoStack<string>>(withStep, []);
    expect(stack.map(({ label }) => label).slice(0, 2)).toEqual(["29", "28"]);
    expect(stack).toHaveLength(20);
  });

  it("does not keep what changed nothing", () => {
    expect(withStep([], { label: "nothing", inverse: [] })).toEqual([]);
  });
});
