import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { workbookFileHost } from "../../../src/hosts/exceljs/workbookFileHost";
import type { WorkbookChange } from "../../../src/workbook/workbookChange";
import { aWorkbookPackage } from "../../support/builders/workbookPackage";
import { temporaryFolder } from "../../support/temporaryFolder";

const place = temporaryFolder();
let files = 0;
const row = (number: number): string => `<row r="2"><c r="A2"><v>${number}</v></c></row>`;
const options = { time: "2025-03-31T09:05:00", overwrite: false, saveAs: null };

async function watched(): Promise<{ path: string; host: ReturnType<typeof workbookFileHost>; changes: WorkbookChange[]; failures: unknown[]; end: () => Promise<void> }> {
  const path = join(place, `book ${(files += 1)}.xlsx`);
  writeFileSync(path, aWorkbookPackage({ rows: row(1) }));
  const host = workbookFileHost(path, options);
  const changes: WorkbookChange[] = [];
  const failures: unknown[] = [];
  const end = await host.watch({ changed: (change) => changes.push(change), failed: (error) => failures.push(error) });
  return { path, host, changes, failures, end };
}

const until = async (isSo: () => boolean): Promise<void> => {
  for (let waited = 0; !isSo() && waited < 10_000; waited += 50) await new Promise((done) => setTimeout(done, 50));
};

it("tells what somebody else wrote", async () => {
  const { path, changes, end } = await watched();
  writeFileSync(path, aWorkbookPackage({ rows: row(2) }));
  await until(() => changes.length > 0);
  await end();
  expect(changes).toEqual([{ source: "remote", namedCells: {}, tables: [{ kind: "cells", table: "Items", rows: [{ row: 0, cells: [2, null, null] }] }] }]);
});

it("does not tell what the host wrote itself", async () => {
  const { path, host, changes, end } = await watched();
  await host.apply([{ kind: "setCell", table: "Items", row: 0, column: "รหัส", content: 5 }]);
  await new Promise((done) => setTimeout(done, 600));
  expect(changes).toEqual([]);
  writeFileSync(path, aWorkbookPackage({ rows: row(6) }));
  await until(() => changes.length > 0);
  await end();
  expect(changes).toHaveLength(1);
});

it("says when the file can no longer be read, and ends when it is told to", async () => {
  const { path, changes, failures, end } = await watched();
  writeFileSync(path, "no workbook");
  await until(() => failures.length > 0);
  expect(failures).toEqual([expect.objectContaining({ problem: "NOT_A_WORKBOOK" })]);
  await end();
  writeFileSync(path, aWorkbookPackage({ rows: row(7) }));
  await new Promise((done) => setTimeout(done, 500));
  expect(changes).toEqual([]);
});
