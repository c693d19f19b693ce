import type { CellContent } from "../../src/workbook/cellValue";
import type { WorkbookChange } from "../../src/workbook/workbookChange";
import type { WorkbookEdit } from "../../src/workbook/workbookEdit";
import { excelWith, officePage } from "./support/contractHosts";
import type { OfficePage } from "./support/contractHosts";
import { blueprintOf, columnIn, enteredIn, fewProjects, tableIn } from "./support/workbooks";

const portfolio = fewProjects();
const standard = blueprintOf(portfolio);
const roundCount = portfolio.rounds.length;

const append = (...texts: readonly string[]): WorkbookEdit => ({
  kind: "appendRows",
  table: "Rounds",
  rows: texts.map((text) => ({ รหัสโครงการ: "91000000-0001", ปีงบประมาณ: 2566, ผลการดำเนินงาน: text, รหัสแถว: `ID-${text}` })),
});
const write = (row: number, content: CellContent, column = "ผลการดำเนินงาน"): WorkbookEdit => ({ kind: "setCell", table: "Rounds", row, column, content });

async function twoPages(): Promise<readonly [OfficePage, OfficePage]> {
  const excel = await excelWith(standard);
  const pages = [officePage(excel), officePage(excel)] as const;
  for (const { host } of pages) await host.read();
  return pages;
}

describe("two people with one workbook", () => {
  it("append at once, and nothing is lost", async () => {
    const [mine, theirs] = await twoPages();
    await Promise.all([mine.host.apply([append("ก", "ข")]), theirs.host.apply([append("ค")]), mine.host.apply([append("ง")]), theirs.host.apply([append("จ", "ฉ")])]);
    const added = columnIn(await mine.host.read(), "Rounds", "ผลการดำเนินงาน").slice(roundCount);
    expect([...added].sort()).toEqual(["ก", "ข", "ค", "ง", "จ", "ฉ"]);
  });

  it("append to an empty table at once, and nothing is lost", async () => {
    const [mine, theirs] = await twoPages();
    const holiday = (name: string): WorkbookEdit => ({ kind: "appendRows", table: "Holidays", rows: [{ ชื่อวันหยุด: name }] });
    await mine.host.apply([holiday("ก")]);
    await theirs.host.apply([holiday("ข")]); // who still believes that it is empty
    expect(columnIn(await mine.host.read(), "Holidays", "ชื่อวันหยุด")).toEqual(["ก", "ข"]);
  });

  it("edit rows that the other has moved meanwhile: the edit follows its row", async () => {
    const [mine, theirs] = await twoPages();
    const before = columnIn(await mine.host.read(), "Rounds", "รหัสแถว");
    await theirs.host.apply([{ kind: "removeRows", table: "Rounds", rows: [0, 1] }]);
    await mine.host.apply([write(5, "ของฉัน")]); // row 5 as this page knows it
    const after = await mine.host.read();
    const row = columnIn(after, "Rounds", "รหัสแถว").indexOf(before[5]!);
    expect([row, columnIn(after, "Rounds", "ผลการดำเนินงาน")[row]]).toEqual([3, "ของฉัน"]);
  });

  it("edit a row that the other has deleted: refused, and nothing is written", async () => {
    const [mine, theirs] = await twoPages();
    await theirs.host.apply([{ kind: "removeRows", table: "Rounds", rows: [5] }]);
    const before = enteredIn((await theirs.host.read())!);
    await expect(mine.host.apply([write(5, "ของฉัน"), write(4, "ด้วย")])).rejects.toMatchObject({ problem: "ROW_GONE", facts: { table: "Rounds" } });
    expect(enteredIn((await mine.host.read())!)).toEqual(before);
  });

  it("delete rows by what they are, not by where they were", async () => {
    const [mine, theirs] = await twoPages();
    const ids = columnIn(await mine.host.read(), "Rounds", "รหัสแถว");
    await theirs.host.apply([{ kind: "removeRows", table: "Rounds", rows: [0] }]);
    await mine.host.apply([{ kind: "removeRows", table: "Rounds", rows: [3, 4] }]);
    expect(columnIn(await mine.host.read(), "Rounds", "รหัสแถว")).toEqual(ids.filter((_id, index) => ![0, 3, 4].includes(index)));
  });

  it("undo what they did though the other has added and removed rows", async () => {
    const [mine, theirs] = await twoPages();
    const { inverse } = await mine.host.apply([write(6, "ของฉัน"), append("ใหม่")]);
    await theirs.host.read();
    await theirs.host.apply([{ kind: "removeRows", table: "Rounds", rows: [0, 1] }, append("ของเขา")]);
    await mine.host.read();
    await mine.host.apply(inverse);
    const texts = columnIn(await mine.host.read(), "Rounds", "ผลการดำเนินงาน");
    expect([texts.includes("ของฉัน"), texts.includes("ใหม่"), texts.at(-1), texts.length]).toEqual([false, false, "ของเขา", roundCount - 1]);
  });

  it("each hear of the other's work once, and of their own not at all", async () => {
    const [mine, theirs] = await twoPages();
    const heard: [string, WorkbookChange][] = [];
    const ends = await Promise.all(
      ([["mine", mine], ["theirs", theirs]] as const).map(([name, { host }]) => host.watch({ changed: (change) => heard.push([name, change]), failed: (error) => { throw error; } })),
    );
    await Promise.all([mine.host.apply([write(0, "ของฉัน")]), theirs.host.apply([write(7, "ของเขา")])]);
    await new Promise((done) => setTimeout(done, 800));
    for (const end of ends) await end();
    expect(heard.map(([name, { source, tables }]) => [name, source, tables.map((table) => (table.kind === "cells" ? table.rows.map(({ row }) => row) : table.kind))]).sort()).toEqual([
      ["mine", "remote", [[7]]],
      ["theirs", "remote", [[0]]],
    ]);
    expect(enteredIn((await mine.host.read())!)).toEqual(enteredIn((await theirs.host.read())!));
  });
});

it("a row inserted by the other above keeps edits on their rows in between", async () => {
  const [mine, theirs] = await twoPages();
  await theirs.host.apply([{ kind: "insertRows", table: "Rounds", at: 2, rows: [{ ผลการดำเนินงาน: "แทรก", รหัสแถว: "ID-แทรก" }] }]);
  await mine.host.apply([write(2, "แถวเดิม")]);
  const after = await mine.host.read();
  expect(columnIn(after, "Rounds", "ผลการดำเนินงาน").slice(2, 4)).toEqual(["แทรก", "แถวเดิม"]);
  expect(tableIn(after, "Rounds").rows).toHaveLength(roundCount + 1);
});
