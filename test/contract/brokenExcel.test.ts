/** Emulations that are wrong in one way each are found out by what the contract asks of our host. */
import type { HostBridge } from "../../src/workbench/bridge/hostBridge";
import type { WorkbookChange } from "../../src/workbook/workbookChange";
import { brokenHosts } from "../support/office/brokenHosts";
import { excelWith, officePage } from "./support/contractHosts";
import { walk } from "./support/walk";
import { blueprintOf, fewProjects } from "./support/workbooks";

const standard = blueprintOf(fewProjects());

/** The walk; then somebody else's edit, of which we hear as theirs, and a sheet that is protected meanwhile, which refuses; and nothing is left. */
async function wholeWalk(bridge?: (honest: HostBridge) => HostBridge): Promise<void> {
  const excel = await excelWith(standard);
  const { host, client } = officePage(excel, bridge);
  await walk(host);
  const heard: WorkbookChange[] = [];
  const end = await host.watch({ changed: (change) => heard.push(change), failed: (error) => { throw error; } });
  const other = officePage(excel).host;
  await other.read();
  await other.apply([{ kind: "setCell", table: "Projects", row: 2, column: "ชื่อโครงการ", content: "ของคนอื่น" }]);
  for (let waited = 0; heard.length === 0 && waited < 1_500; waited += 20) await new Promise((done) => setTimeout(done, 20));
  expect(heard.map(({ source }) => source)).toEqual(["remote"]);
  await end();
  await expect(host.select({ sheet: "ไม่มี", row: 1, column: 1 })).rejects.toMatchObject({ problem: "EXCEL_ITEM_GONE", facts: { code: "ItemNotFound", place: expect.stringMatching(/./) as string } });
  expect([client.connection.openReferences(), client.connection.openRegistrations()]).toEqual([0, 0]);
}

it("an honest one passes", () => wholeWalk());

it.each([
  "answers nothing but empty results", "writes properties with a small letter", "leaves ids out", "leaves items out", "leaves reference ids out",
  "says of null objects that they are null in another way", "gives errors no code", "gives errors no place", "keeps errors to itself", "says nothing of events",
  "tells every change as its own", "shows old values", "forgets who stopped listening", "never lets go of a range",
])("one that %s does not", async (name) => {
  await expect(wholeWalk(brokenHosts[name])).rejects.toThrow();
});
