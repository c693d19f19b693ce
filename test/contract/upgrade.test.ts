/** There is one version of the schema so far, so these upgrades are the test's own. */
import { SCHEMA_VERSION } from "../../src/schema/schemaVersion";
import { SCHEMA_UPGRADES, type SchemaUpgrade } from "../../src/schema/upgrades/schemaUpgrades";
import { planWorkbookRepair, applyWorkbookRepair } from "../../src/workflows/repairWorkbook";
import { applyWorkbookUpgrade, planWorkbookUpgrade } from "../../src/workflows/upgradeWorkbook";
import { contractHosts, excelWith, officePage } from "./support/contractHosts";
import { blueprintOf, columnIn, enteredIn, fewProjects, ids, today } from "./support/workbooks";

const standard = blueprintOf(fewProjects());
const PLAN = "สถานะเทียบแผน";
const PROBLEM = "ปัญหาอุปสรรค";

const upgrades: readonly SchemaUpgrade[] = [
  { to: 2, changes: [{ kind: "replaceWord", table: "Rounds", field: "planStatusReported", from: "เป็นไปตามแผน", to: "ตามแผน" }] },
  {
    to: 3,
    changes: [
      { kind: "replaceWord", table: "Rounds", field: "planStatusReported", from: "ตามแผน", to: "ตามแผนงาน" },
      { kind: "fillBlank", table: "Rounds", field: "problem", value: "ไม่มี" },
      { kind: "replaceWord", table: "Projects", field: "nameTh", from: "ไม่มีชื่อนี้", to: "ไม่มี" },
    ],
  },
];

it("the upgrades lead to the version of today, none left out", () => {
  expect(SCHEMA_UPGRADES.map(({ to }) => to)).toEqual(Array.from({ length: SCHEMA_VERSION - 1 }, (_version, index) => index + 2));
});

describe.each(contractHosts)("$name: an older workbook", (contract) => {
  it("is upgraded version by version after its user has seen what will change, and it can be taken back", async () => {
    const opened = await contract.open(standard);
    const { host } = opened;
    const before = (await host.read())!;
    const [plans, problems] = [columnIn(before, "Rounds", PLAN), columnIn(before, "Rounds", PROBLEM)];
    const [onPlan, blank] = [plans.filter((word) => word === "เป็นไปตามแผน").length, problems.filter((text) => text === null).length];
    const upgrade = await planWorkbookUpgrade(host, upgrades);
    const on = (column: string) => ({ sheet: "รายงานความก้าวหน้า", column });
    expect(upgrade.words).toEqual([
      { kind: "upgradeSchema", from: 1, to: 3 },
      { kind: "replaceWord", ...on(PLAN), before: "เป็นไปตามแผน", after: "ตามแผน", cells: onPlan },
      { kind: "replaceWord", ...on(PLAN), before: "ตามแผน", after: "ตามแผนงาน", cells: onPlan },
      { kind: "fillBlank", ...on(PROBLEM), after: "ไม่มี", cells: blank },
    ]);
    expect([onPlan > 0, blank > 0]).toEqual([true, true]);
    expect(enteredIn((await host.read())!)).toEqual(enteredIn(before)); // looking changes nothing

    const done = await applyWorkbookUpgrade(host, upgrade);
    const after = (await host.read())!;
    expect(columnIn(after, "Rounds", PLAN)).toEqual(plans.map((word) => (word === "เป็นไปตามแผน" ? "ตามแผนงาน" : word)));
    expect(columnIn(after, "Rounds", PROBLEM)).toEqual(problems.map((text) => text ?? "ไม่มี"));
    expect(columnIn(after, "Projects", "ชื่อโครงการ")).toEqual(columnIn(before, "Projects", "ชื่อโครงการ"));
    expect((await planWorkbookUpgrade(host, upgrades)).words).toEqual([]); // it says its version now

    await host.apply(done!.inverse);
    expect(enteredIn((await host.read())!)).toEqual(enteredIn(before));
    await opened.close();
  }, 60_000);

  it("of today needs none, and nothing is written", async () => {
    const opened = await contract.open(standard);
    const upgrade = await planWorkbookUpgrade(opened.host);
    expect(upgrade).toEqual({ edits: [], words: [] });
    expect(await applyWorkbookUpgrade(opened.host, upgrade)).toBeNull();
    await opened.close();
  });
});

it("a change of a field that the schema does not have is a slip of ours", async () => {
  const { host } = officePage(await excelWith(standard));
  const wrong: SchemaUpgrade = { to: 2, changes: [{ kind: "fillBlank", table: "Rounds", field: "nothing", value: 1 }] };
  await expect(planWorkbookUpgrade(host, [wrong])).rejects.toThrow(RangeError);
});

it("in Excel the upgrade is part of the repair: what is said otherwise, then what is missing", async () => {
  const excel = await excelWith(standard);
  const { host, client } = officePage(excel);
  await client.run(async ({ workbook, sync }) => {
    workbook.tables.getItem("Projects").columns.getItem("กองหรือสำนักงาน").delete();
    await sync();
  });
  const choices = { today, newId: ids(), upgrades };
  const plan = await planWorkbookRepair(host, choices);
  expect(plan.words.map(({ kind }) => kind)).toEqual(["upgradeSchema", "replaceWord", "replaceWord", "fillBlank", "addColumn"]);
  await applyWorkbookRepair(host, plan, choices);
  const after = (await host.read())!;
  expect(columnIn(after, "Meta", after.tables.find(({ name }) => name === "Meta")!.columns[1]!)).toContain(3);
  expect(columnIn(after, "Projects", "กองหรือสำนักงาน")).toEqual([null, null, null, null]);
});
