import { openAddInFrame, type RichApiEvent } from "../../../src/workbench/page/frame/addInFrame";

/**
 * A page with nothing but the add-in: its Excel is a server's (`paneOverNode.ts`), so that what keeps this page's thread busy is the add-in alone. In a
 * real Excel, too, the workbook is worked on elsewhere.
 */
const frame = openAddInFrame(document.getElementById("root") as HTMLElement, {
  address: "/add-in/taskpane.html",
  title: "Kaona",
  settings: () => ({ locale: "en-US", documentName: "book.xlsx", isReadOnly: false, excelApi: "1.15", settings: [] }),
  host: {
    execute: async (batch, flags) => {
      const response = await fetch(`/execute?flags=${flags}`, { method: "POST", body: batch });
      return { statusCode: Number(response.headers.get("x-excel-status")), body: await response.text() };
    },
    readSettings: () => [],
    saveSettings: () => undefined,
    commandCompleted: () => undefined,
    startState: new Map(),
    window: { setPane: () => undefined, isPaneVisible: () => true, enableButton: () => undefined, showTab: () => undefined },
  },
  onReady: () => undefined,
  onUnknown: (what) => {
    throw new Error(`not played: ${what}`);
  },
});
frame.element.style.cssText = "width: 350px; height: 900px; border: 0";
new EventSource("/events").addEventListener("message", ({ data }) => {
  frame.raise(JSON.parse(String(data)) as RichApiEvent[]);
});
