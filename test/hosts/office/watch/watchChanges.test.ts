import type { Dirt } from "../../../../src/hosts/office/watch/dirtyTables";
import { watchChanges } from "../../../../src/hosts/office/watch/watchChanges";
import type { TableSnapshot } from "../../../../src/workbook/workbookSnapshot";

const table: TableSnapshot = { name: "Rounds", sheet: "ร", header: { sheet: "ร", row: 3, column: 1 }, columns: ["a"], rows: Array.from({ length: 600 }, () => [1]), mergedRanges: [] };

/** A sheet that is watched, with a clock that a test moves and looks that take as long as it says. */
function watched() {
  let now = 0;
  const timers = new Set<{ readonly at: number; readonly action: () => void }>();
  const looks: { readonly at: number; readonly rows: readonly number[]; readonly answer: () => void }[] = [];
  const { onChanged } = watchChanges(
    {
      timing: {
        later: (action, milliseconds) => {
          const timer = { at: now + milliseconds, action };
          timers.add(timer);
          return () => void timers.delete(timer);
        },
      },
      known: () => ({ snapshot: { file: "", date1904: false, sheets: [], tables: [table], namedCells: {} }, sheetIds: new Map([["ร", "{1}"]]), namedCellSheets: new Set() }),
      look: (dirt: Dirt) => new Promise((answer) => void looks.push({ at: now, rows: [...(dirt.tables.get("Rounds")?.rows ?? [])].map(Number), answer: () => answer([]) })),
    },
    { changed: () => undefined, failed: (error) => { throw error; } },
  );
  return {
    looks,
    type: (row: number, triggerSource = "Unknown") => void onChanged({ worksheetId: "{1}", address: `A${row + 4}`, changeType: "RangeEdited", source: "Local", triggerSource } as Excel.WorksheetChangedEventArgs),
    pass: async (milliseconds: number) => {
      for (const end = now + milliseconds; now < end; ) {
        now += 1;
        for (const timer of [...timers]) if (timer.at <= now && timers.delete(timer)) timer.action();
        await Promise.resolve();
      }
    },
    answered: async () => {
      looks.at(-1)?.answer();
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    },
  };
}

describe("when a change is looked at", () => {
  it("a single one: soon", async () => {
    const { looks, type, pass } = watched();
    type(7);
    await pass(400);
    expect(looks.map(({ at, rows }) => [at, rows])).toEqual([[50, [7]]]);
  });

  it("five hundred rows that come one by one: once, when it is quiet", async () => {
    const { looks, type, pass } = watched();
    for (let row = 0; row < 500; row += 1) {
      type(row);
      await pass(10);
    }
    await pass(1_000);
    expect(looks.map(({ at, rows }) => [at, rows.length])).toEqual([[4_990 + 200, 500]]);
  });

  it("what comes while Excel answers: together and at once after it, never two looks at a time", async () => {
    const { looks, type, pass, answered } = watched();
    type(1);
    await pass(50);
    type(2);
    await pass(90);
    type(3);
    await pass(300);
    expect(looks.map(({ rows }) => rows)).toEqual([[1]]);
    await answered();
    expect(looks.map(({ rows }) => rows)).toEqual([[1], [2, 3]]);
    await answered();
    type(4);
    await pass(60);
    expect(looks.map(({ rows }) => rows)).toEqual([[1], [2, 3], [4]]);
  });

  it("what the add-in wrote itself: never", async () => {
    const { looks, type, pass } = watched();
    type(1, "ThisLocalAddin");
    await pass(1_000);
    expect(looks).toEqual([]);
  });
});
