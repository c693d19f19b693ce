/** @jest-environment jsdom */
/** The zip of report files in the pane. What is in it: test/reportZip; in a browser: test/e2e/taskpane.test.ts. */
import { openPane } from "../support/pane/openPane";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { MakeReportZip, ZipTask } from "../../src/reportZip/zipTask";
import { WorkbookError } from "../../src/workbook/workbookError";
import type { ReportZipOrder } from "../../src/workflows/live/reportZipOrder";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();

/** What the pane has ordered, and the end of it in our hands. */
interface Ordered {
  readonly order: ReportZipOrder;
  readonly task: ZipTask;
  /** So many more documents are done, each with this error. */
  done(count: number, error?: Error | null): void;
  finish(zip?: Blob): Promise<void>;
}

async function paneWithOrders({ language = "en" } = {}) {
  const orders: Ordered[] = [];
  let clock = Date.parse("2023-07-10T09:30:00");
  const zipReports: MakeReportZip = (order, task) =>
    new Promise((made, fail) => {
      let at = 0;
      task.signal.addEventListener("abort", () => fail(new WorkbookError("TASK_CANCELLED", {})));
      orders.push({
        order,
        task,
        done: (count, error = null) => {
          act(() => {
            for (const document of order.documents.slice(at, at + count)) {
              clock += 250;
              task.onDone(document, error);
            }
          });
          at += count;
        },
        finish: async (zip = new Blob(["zip"], { type: "application/zip" })) => await act(async () => await Promise.resolve(made(zip))),
      });
    });
  const pane = await openPane(folder, { over: { zipReports, now: () => new Date(clock) }, preferences: { language } });
  await pane.show(language === "en" ? "Reports" : "ออกรายงาน");
  await screen.findByRole("radiogroup");
  return { ...pane, orders };
}

const order = (orders: readonly Ordered[]): Ordered => orders.at(-1)!;

describe("downloading report files as a zip", () => {
  it("takes the projects that are chosen above, shows how fast it goes, and hands over one file", async () => {
    const { user, orders, savedFiles } = await paneWithOrders();
    await user.click(screen.getByRole("radio", { name: "Every project" }));
    const button = screen.getByRole<HTMLButtonElement>("button", { name: "Download a zip of 40 projects" });
    await user.click(button);
    expect([order(orders).order.documents.length, order(orders).order.basis.language, button.disabled]).toEqual([40, "en", true]);
    order(orders).done(21);
    expect([screen.getByText(/Making report files 21 of 40/), screen.getByText("4 files a second, 5 s left")]).toHaveLength(2);
    order(orders).done(19);
    await order(orders).finish();
    expect(savedFiles).toMatchObject([{ name: "project-reports-2023-06-30.zip", file: { size: 3 } }]);
    expect(screen.getByText(/project-reports-2023-06-30.zip is ready \(40 files/)).toBeTruthy();
    expect([screen.getByText("Made a zip of 40 report files"), button.disabled]).toEqual([expect.anything(), false]);
    await user.click(screen.getByRole("button", { name: "Save again" }));
    expect(savedFiles).toHaveLength(2);
  });

  it("shows names of persons unless they are to be left out", async () => {
    const { user, orders } = await paneWithOrders();
    await user.click(screen.getByRole("radio", { name: "Every project" }));
    const button = screen.getByRole("button", { name: "Download a zip of 40 projects" });
    await user.click(button);
    await order(orders).finish();
    await user.click(screen.getByRole("checkbox", { name: /^Leave out the names/ }));
    await user.click(button);
    await order(orders).finish();
    expect(orders.map(({ order: { basis } }) => basis.hidesNames)).toEqual([false, true]);
  });

  it("is of the project on show at first, and needs one", async () => {
    const { select, orders, user } = await paneWithOrders();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Download a zip of 0 projects" }).disabled).toBe(true);
    select({ sheet: "โครงการ", row: 5, column: 2 });
    await user.click(screen.getByRole("button", { name: "Download a zip of 1 project" }));
    expect(order(orders).order.documents.map(({ name }) => name)).toEqual(["91000000-0002-2566"]);
  });

  it("stops at once, and says that nothing was saved", async () => {
    const { user, orders, savedFiles } = await paneWithOrders();
    await user.click(screen.getByRole("radio", { name: "Every project" }));
    await user.click(screen.getByRole("button", { name: /Download a zip/ }));
    order(orders).done(3);
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(order(orders).task.signal.aborted).toBe(true);
    expect(await screen.findByText("Stopped. No file was saved.")).toBeTruthy();
    expect([savedFiles.length, screen.getByRole<HTMLButtonElement>("button", { name: /Download a zip/ }).disabled]).toEqual([0, false]);
  });

  it("names the projects that could not be made, and saves the others", async () => {
    const { user, orders, savedFiles } = await paneWithOrders();
    await user.click(screen.getByRole("radio", { name: "Every project" }));
    await user.click(screen.getByRole("button", { name: /Download a zip/ }));
    order(orders).done(1, new WorkbookError("TEXT_TOO_LONG", { sheet: "91000000-0001", cell: "A1", found: 40_000, allowed: 32_767 }));
    order(orders).done(1, new Error("Data too long"));
    order(orders).done(38);
    await order(orders).finish();
    expect(screen.getByRole("alert").textContent).toBe("2 projects could not be made. The zip holds all others.");
    const [first, second] = within(screen.getByRole("region", { name: "Download as files" })).getAllByRole("listitem");
    expect(first!.textContent).toMatch(/^91000000-0001 .*32,767/);
    expect(second!.textContent).toMatch(/^91000000-0002 .*unexpected.*Data too long/);
    expect([savedFiles.length, screen.getByText(/\(38 files/)]).toEqual([1, expect.anything()]);
  });

  it("saves nothing when all have failed", async () => {
    const { user, orders, savedFiles, select } = await paneWithOrders();
    select({ sheet: "โครงการ", row: 5, column: 2 });
    await user.click(screen.getByRole("button", { name: /Download a zip/ }));
    order(orders).done(1, new Error("Data too long"));
    await order(orders).finish();
    expect([savedFiles, screen.queryByText(/is ready/), screen.getByRole("alert").textContent]).toEqual([[], null, "1 project could not be made. So there is no zip."]);
  });

  it("says in Thai that it is made on the page, where nothing may run beside it", async () => {
    const { user, orders } = await paneWithOrders({ language: "th" });
    await user.click(screen.getByRole("radio", { name: "ทุกโครงการ" }));
    await user.click(screen.getByRole("button", { name: "ดาวน์โหลด zip 40 โครงการ" }));
    act(() => order(orders).task.onOnPage());
    expect(await screen.findByText(/ไม่ให้ทำงานเบื้องหลัง/)).toBeTruthy();
    order(orders).done(40);
    await order(orders).finish();
    await waitFor(() => expect(screen.queryByText(/ไม่ให้ทำงานเบื้องหลัง/)).toBeNull());
  });
});
