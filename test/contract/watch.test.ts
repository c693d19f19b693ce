import type { WorkbookChange } from "../../src/workbook/workbookChange";
import { applyChanges } from "../../src/workbook/workbookChange";
import type { WorkbookEdit } from "../../src/workbook/workbookEdit";
import { contractHosts } from "./support/contractHosts";
import { blueprintOf, enteredIn, fewProjects } from "./support/workbooks";

const standard = blueprintOf(fewProjects());

const until = async (isSo: () => boolean): Promise<void> => {
  for (let waited = 0; !isSo() && waited < 10_000; waited += 20) await new Promise((done) => setTimeout(done, 20));
};
const quiet = (): Promise<void> => new Promise((done) => setTimeout(done, 600));

describe.each(contractHosts)("$name tells what somebody else", (contract) => {
  it.each<readonly [name: string, edits: readonly WorkbookEdit[], kinds: readonly string[]]>([
    ["typed into a cell", [{ kind: "setCell", table: "Projects", row: 1, column: "ชื่อโครงการ", content: "ของคนอื่น" }], ["cells"]],
    [
      "typed into two tables",
      [{ kind: "setCell", table: "Rounds", row: 3, column: "ผลการดำเนินงาน", content: "ก" }, { kind: "setCell", table: "Projects", row: 0, column: "ชื่อโครงการ", content: "ข" }],
      ["cells", "cells"],
    ],
    ["wrote below the last row", [{ kind: "appendRows", table: "Rounds", rows: [{ รหัสโครงการ: "91000000-0001", ปีงบประมาณ: 2566, รายงานครั้งที่: 99 }] }], ["table"]],
    ["took away from the middle", [{ kind: "removeRows", table: "Rounds", rows: [2] }], ["table"]],
  ])("%s", async (_name, edits, kinds) => {
    const opened = await contract.open(standard);
    const before = (await opened.host.read())!;
    const changes: WorkbookChange[] = [];
    const failures: unknown[] = [];
    const end = await opened.host.watch({ changed: (change) => changes.push(change), failed: (error) => failures.push(error) });
    const other = opened.other();
    await other.read();
    await other.apply(edits);
    await until(() => changes.length + failures.length > 0);
    await end();
    expect(failures).toEqual([]);
    expect(changes.map(({ source, tables }) => [source, tables.map(({ kind }) => kind)])).toEqual([["remote", kinds]]);
    expect(enteredIn(changes.reduce(applyChanges, before))).toEqual(enteredIn((await other.read())!));
    await opened.close();
  });

  it("did, but not what the host did itself, and nothing after the end", async () => {
    const opened = await contract.open(standard);
    const { host } = opened;
    await host.read();
    const changes: WorkbookChange[] = [];
    const end = await host.watch({ changed: (change) => changes.push(change), failed: (error) => { throw error; } });
    await host.apply([{ kind: "setCell", table: "Projects", row: 1, column: "ชื่อโครงการ", content: "ของเรา" }]);
    await quiet();
    expect(changes).toEqual([]);
    await end();
    const other = opened.other();
    await other.read();
    await other.apply([{ kind: "setCell", table: "Projects", row: 1, column: "ชื่อโครงการ", content: "ของคนอื่น" }]);
    await quiet();
    expect(changes).toEqual([]);
    await opened.close();
  });
});
