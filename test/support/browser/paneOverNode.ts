import { mkdtempSync, rmSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { EmulatedExcel } from "../../../src/workbench/excel/emulatedExcel";
import type { Connection } from "../../../src/workbench/excel/session/connection";
import { localhostCertificate } from "../../../src/workbench/server/certificate";
import { OFFICE_JS_HERE, withLocalOfficeJs } from "../../../src/workbench/server/officeJs";
import { fileBelow, sendFile } from "../../../src/workbench/server/sendFile";
import { builtAddIn } from "./builtAddIn";

/** The built add-in in a browser, and its Excel in this process: over the real Office.js, with no grid beside it. */
export interface PaneOverNode {
  readonly page: Page;
  readonly connection: Connection;
  addIn(): Frame;
  close(): Promise<void>;
}

/** What is built once for many pages. */
export interface PaneBuild {
  readonly folder: string;
  remove(): void;
}

/** Builds the add-in as it is published, and the page around it. */
export async function buildPane(): Promise<PaneBuild> {
  const folder = mkdtempSync(join(tmpdir(), "kaona-pane-"));
  await builtAddIn(join(folder, "add-in"));
  await builtAddIn(join(folder, "frame"), { entry: "./test/support/browser/framePage.ts", officeJs: "", policy: "default-src 'self' 'unsafe-inline'" });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Opens the add-in over an Excel; the requests take as long as the Excel's own latency says. */
export async function openPaneOverNode(browser: Browser, { folder }: PaneBuild, excel: EmulatedExcel): Promise<PaneOverNode> {
  const connection = excel.connect();
  const officeJs = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/execute") return await execute(connection, request, response, Number(searchParams.get("flags")));
    if (pathname === "/events") return follow(connection, response);
    const [prefix, place] = [["/add-in/", join(folder, "add-in")], [OFFICE_JS_HERE, officeJs], ["/", join(folder, "frame")]].find(([each]) => pathname.startsWith(each ?? "")) as [string, string];
    await sendFile(response, fileBelow(place, pathname.slice(prefix.length)), withLocalOfficeJs);
  };
  const server = createServer(await localhostCertificate(join(folder, "certificate"), new Date()), (request, response) => {
    // A page that is closed breaks off what it was waiting for.
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((done) => void server.listen(0, "localhost", done));
  const { port } = server.address() as { port: number };
  const page = await browser.newPage({ viewport: { width: 360, height: 910 }, ignoreHTTPSErrors: true });
  // In every frame, from its first moment: how long the page's thread was held up, and by what.
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === "self") tasks.push(duration);
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(`https://localhost:${port}/taskpane.html`);
  return {
    page,
    connection,
    addIn: () => {
      const frame = page.frames().find((each) => each.parentFrame() !== null);
      if (frame === undefined) throw new Error("There is no add-in on the page.");
      return frame;
    },
    close: async () => {
      await page.close();
      connection.disconnect();
      server.closeAllConnections();
      await new Promise((done) => void server.close(done));
    },
  };
}

async function execute(connection: Connection, request: IncomingMessage, response: ServerResponse, flags: number): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { statusCode, body } = await connection.execute(Buffer.concat(parts).toString("utf8"), flags);
  response.writeHead(200, { "Content-Type": "application/json; charset=utf-8", "X-Excel-Status": String(statusCode) });
  response.end(body);
}

function follow(connection: Connection, response: ServerResponse): void {
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  response.write(": following\n\n");
  const stop = connection.onEvents((entries) => response.write(`data: ${JSON.stringify(entries)}\n\n`));
  response.on("close", stop);
}
