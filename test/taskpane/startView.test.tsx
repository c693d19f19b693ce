/** @jest-environment jsdom */
import { openPaneInExcel } from "../support/pane/openPaneInExcel";
import { openPane } from "../support/pane/openPane";
import { act, screen, waitFor, within } from "@testing-library/react";
import { SCHEMA_VERSION } from "../../src/schema/schemaVersion";
import type { WorkbookSnapshot } from "../../src/workbook/workbookSnapshot";
import { officeWorkbookHost } from "../../src/hosts/office/officeWorkbookHost";
import { sampleWorkbook } from "../support/builders/sampleWorkbook";
import { snapshotOf } from "../support/snapshotOf";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();
const WAIT = { timeout: 20_000 };

jest.setTimeout(120_000);

const READ_ONLY = "This workbook is open for reading only.";
const SHARED = "Others have this workbook open too.";

/** The sample as a Kaona of tomorrow would leave it. */
function newerWorkbook(): WorkbookSnapshot {
  const sample = snapshotOf(sampleWorkbook());
  const tables = sample.tables.map((table) =>
    table.name === "Meta" ? { ...table, rows: table.rows.map((cells) => (cells[0] === "schemaVersion" ? [cells[0], SCHEMA_VERSION + 1, ...cells.slice(2)] : cells)) } : table,
  );
  return { ...sample, file: "book.xlsx", tables };
}

describe("how the workbook is open", () => {
  it.each([
    [{ isReadOnly: false, isShared: false }, []],
    [{ isReadOnly: true, isShared: false }, [READ_ONLY]],
    [{ isReadOnly: false, isShared: true }, [SHARED]],
    [{ isReadOnly: true, isShared: true }, [READ_ONLY, SHARED]],
  ])("%j is said on Start", async (conditions, said) => {
    const view = { conditions: () => Promise.resolve(conditions), select: () => Promise.resolve(), watchSelection: () => Promise.resolve(() => Promise.resolve()), watchTables: () => Promise.resolve(() => Promise.resolve()) };
    await openPane(folder, { over: { view } });
    await screen.findByText("40 projects · 293 reports");
    await waitFor(() => expect([READ_ONLY, SHARED].filter((text) => screen.queryByText(text) !== null)).toEqual(said));
  });

  it("is learnt from Excel, and what is written for reading only is refused in these words", async () => {
    const { user, show } = await openPaneInExcel(folder, { isReadOnly: true });
    expect(await screen.findByText(READ_ONLY, {}, WAIT)).toBeTruthy();
    await show("Settings");
    const day = await screen.findByLabelText<HTMLInputElement>(/^Day of the month/);
    await user.clear(day);
    await user.type(day, "20");
    await user.click(screen.getByRole("button", { name: "Keep the settings" }));
    expect(await screen.findByText(/^the workbook is open for reading only, so nothing was written\./, {}, WAIT)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/^Day of the month/).value).toBe("20");
  });

  it("is learnt from what somebody does who came later", async () => {
    const { coAuthor } = await openPaneInExcel(folder);
    await screen.findByText("40 projects · 293 reports", {}, WAIT);
    expect(screen.queryByText(SHARED)).toBeNull();
    act(() => coAuthor.type("รายงานความก้าวหน้า!F4", "แก้จากที่อื่น"));
    expect(await screen.findByText(SHARED, {}, WAIT)).toBeTruthy();
  });

  it("lets nobody begin to make tables where nothing can be written", async () => {
    await openPaneInExcel(folder, { blueprint: null, isReadOnly: true });
    expect(await screen.findByText(READ_ONLY, {}, WAIT)).toBeTruthy();
    for (const name of ["Make sheets and tables", "Make them with sample data"]) expect((await screen.findByRole<HTMLButtonElement>("button", { name })).disabled).toBe(true);
  });
});

describe("a workbook that a newer Kaona made", () => {
  it("is left alone, with what to do", async () => {
    await openPane(folder, { host: () => ({ read: () => Promise.resolve(newerWorkbook()) }) });
    expect(await screen.findByRole("heading", { name: "A newer Kaona made this workbook" })).toBeTruthy();
    expect(screen.getByText(new RegExp(`book\\.xlsx.*${SCHEMA_VERSION + 1}`))).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Look over the structure" })).toBeNull();
  });
});

describe("a workbook without tables", () => {
  it("shows which sheets would come, and makes them", async () => {
    const { user, elsewhere } = await openPaneInExcel(folder, { blueprint: null });
    await user.click(await screen.findByRole("button", { name: "Which sheets?" }, WAIT));
    const listed = within(await screen.findByRole("list", { name: "Sheets that will be made" })).getAllByRole("listitem").map(({ textContent }) => textContent);
    await user.click(screen.getByRole("button", { name: "Make sheets and tables" }));
    await screen.findByText("Made the sheets and tables in this workbook", {}, WAIT);
    const made = await elsewhere(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/visibility");
      await context.sync();
      return sheets.items.map(({ name, visibility }) => (visibility === "Visible" ? name : `${name} (hidden)`));
    });
    expect(made).toEqual(["Sheet1", ...listed]);
    expect(await screen.findByText(/There are no projects yet/)).toBeTruthy();
  });

  it("gets forty sample projects", async () => {
    const { user } = await openPaneInExcel(folder, { blueprint: null });
    await user.click(await screen.findByRole("button", { name: "Make them with sample data" }, WAIT));
    expect(await screen.findByText("Made 40 sample projects", {}, WAIT)).toBeTruthy();
    expect(await screen.findByText(/^40 projects · /)).toBeTruthy();
  });

  it("is noticed when somebody else has made them", async () => {
    const { elsewhere, pane } = await openPaneInExcel(folder, { blueprint: null });
    await screen.findByText("This workbook has no tables of Kaona yet");
    await act(() => officeWorkbookHost({ library: { run: elsewhere, isSupported: () => true } }).create(sampleWorkbook()));
    await screen.findByText("40 projects · 293 reports", {}, WAIT);
    expect(pane.store.get().notices).toEqual([]);
  });

  it("takes no year or agency that there is none of", async () => {
    const { user, pane } = await openPane(folder, { host: () => ({ read: () => Promise.resolve({ ...newerWorkbook(), tables: [] }) }) });
    await user.type(await screen.findByLabelText(/^Fiscal year/), "2023");
    await user.type(screen.getByLabelText(/^Agency code/), "123");
    await user.click(screen.getByRole("button", { name: "Make sheets and tables" }));
    expect(screen.getByText("Enter a Buddhist year from 2540 to 2640")).toBeTruthy();
    expect(screen.getByText("An agency code has 8 digits")).toBeTruthy();
    expect(pane.store.get().workbook.kind).toBe("unbound");
  });
});

describe("what Start and About tell", () => {
  it("is how to use it in three steps", async () => {
    await openPane(folder);
    const section = await screen.findByRole("region", { name: "How to use it" });
    expect(within(section).getAllByRole("listitem").map((item) => item.querySelector("strong")?.textContent)).toEqual(["Type or import", "See what is wrong", "Make the reports"]);
  });

  it("is the version, what is stored where, the privacy page, and details without any cell", async () => {
    const { show, user, copied, opened } = await openPane(folder);
    await show("About");
    expect(await screen.findByRole("heading", { name: /1\.2\.3/ })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Read the page on personal data" }));
    expect(opened).toEqual([expect.stringMatching(/privacy.*\.html/)]);
    await user.click(screen.getByRole("button", { name: /^Copy details/ }));
    const tables = snapshotOf(sampleWorkbook()).tables.filter(({ name }) => name !== "Meta");
    const texts = new Set(tables.flatMap(({ rows }) => rows.flat()).filter((cell): cell is string => typeof cell === "string" && cell.length > 3));
    expect([...texts].filter((text) => copied[0]?.includes(text))).toEqual([]);
    expect(copied[0]).toContain("Kaona 1.2.3");
    expect(copied[0]).toMatch(/^Projects 40×/m);
  });
});
