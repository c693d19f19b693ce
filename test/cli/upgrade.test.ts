/** There is one version of the format so far, so the older one is the test's own. */
import { readFileSync, readdirSync, writeFileSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { upgradeCommand } from "../../src/cli/commands/upgradeCommand";
import { runCli } from "../../src/cli/runCli";
import { openWorkbookFile } from "../../src/hosts/exceljs/workbookFile";
import { createWorkbookFile } from "../../src/hosts/exceljs/createWorkbookFile";
import { describeWorkbook } from "../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../src/schema/meta";
import type { SchemaUpgrade } from "../../src/schema/upgrades/schemaUpgrades";
import { samplePortfolio } from "../../src/workflows/sample/samplePortfolio";
import { calendarDay } from "../../src/domain/model/calendar/calendarDay";
import { rowIdMaker } from "../../src/cli/newRowId";
import { aTerminal } from "../support/aTerminal";
import { temporaryFolder } from "../support/temporaryFolder";

const root = temporaryFolder();
const today = calendarDay("2026-11-23");
const upgrades: readonly SchemaUpgrade[] = [
  { to: 2, changes: [{ kind: "replaceWord", table: "Rounds", field: "planStatusReported", from: "เป็นไปตามแผน", to: "ตามแผน" }] },
];

async function folderWithBook(version = 1): Promise<string> {
  const folder = mkdtempSync(join(root, "case-"));
  const portfolio = samplePortfolio(2569);
  const meta = { ...newMeta(portfolio, { workbookId: rowIdMaker(() => new Date(0))(), defaultFiscalYearBE: 2569, defaultAgencyCode: null }), schemaVersion: version };
  writeFileSync(join(folder, "b.xlsx"), await createWorkbookFile(describeWorkbook(portfolio, { asOf: today, today, meta }), { time: null }));
  return folder;
}

const plansIn = async (path: string) => {
  const rounds = (await openWorkbookFile(path))!.snapshot.tables.find(({ name }) => name === "Rounds")!;
  const column = rounds.columns.indexOf("สถานะเทียบแผน");
  return new Set(rounds.rows.map((row) => row[column]));
};

async function upgrade(folder: string, choices: { dryRun?: boolean } = {}, language: "th" | "en" = "en") {
  const terminal = aTerminal({ cwd: folder });
  const code = await upgradeCommand({ terminal, language, sheetLanguage: "th" }, "b.xlsx", choices, upgrades);
  return { code, out: terminal.printed };
}

describe("an older workbook", () => {
  it("is shown what will change and nothing is written on a dry run", async () => {
    const folder = await folderWithBook();
    const before = readFileSync(join(folder, "b.xlsx"));
    const { code, out } = await upgrade(folder, { dryRun: true });
    expect([code, out.length, out[0], out[2]]).toEqual([
      0,
      3,
      "  Bring the workbook from version 1 of its format to version 2.",
      "This was a dry run: nothing has been written.",
    ]);
    expect(out[1]).toMatch(/^ {2}Change “เป็นไปตามแผน” to “ตามแผน” in the column “สถานะเทียบแผน” of the sheet “รายงานความก้าวหน้า” \(cells: \d+\)\.$/);
    expect(readFileSync(join(folder, "b.xlsx")).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(["b.xlsx"]);
  });

  it("is upgraded, kept as it was beside, and of this version then", async () => {
    const folder = await folderWithBook();
    const before = readFileSync(join(folder, "b.xlsx"));
    const { code, out } = await upgrade(folder, {}, "th");
    const [backup] = readdirSync(folder).filter((name) => name !== "b.xlsx");
    expect([code, out[0], out.at(-1)]).toEqual([0, "  ปรับรูปแบบสมุดงานจากรุ่น 1 เป็นรุ่น 2", `เก็บสำเนาของเดิมไว้ที่ ${backup}`]);
    expect(readFileSync(join(folder, backup!)).equals(before)).toBe(true);
    const plans = await plansIn(join(folder, "b.xlsx"));
    expect([plans.has("ตามแผน"), plans.has("เป็นไปตามแผน")]).toEqual([true, false]);
    expect((await upgrade(folder)).out).toEqual(["b.xlsx is of this version already; nothing was written."]);
  });
});

describe("what is not to be upgraded", () => {
  it.each([
    ["a workbook of today", 1, 0, "b.xlsx เป็นรุ่นปัจจุบันอยู่แล้ว จึงไม่ได้เขียนไฟล์", ""],
    ["one that a newer Kaona made", 7, 2, "", "รุ่นใหม่กว่า"],
  ])("%s", async (_what, version, code, out, err) => {
    const folder = await folderWithBook(version);
    const terminal = aTerminal({ cwd: folder, environment: { LANG: "th_TH.UTF-8" } });
    expect(await runCli(["upgrade", "b.xlsx"], terminal)).toBe(code);
    expect(terminal.printed.join("\n")).toBe(out);
    expect(terminal.warned.join("\n")).toContain(err);
    expect(readdirSync(folder)).toEqual(["b.xlsx"]);
  });
});
