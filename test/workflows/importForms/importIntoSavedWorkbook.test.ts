import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { workbookFileHost } from "../../../src/hosts/exceljs/workbookFileHost";
import { rowId } from "../../../src/domain/model/records/stored";
import { createWorkbook } from "../../../src/workflows/createWorkbook";
import { importForms } from "../../../src/workflows/importForms/importForms";
import { foreignParts } from "../../support/builders/excelSaved/foreignParts";
import { withForeignParts } from "../../support/builders/excelSavedWorkbook";
import { day } from "../../support/builders/records";
import { describeOoxmlErrors, validateOoxml } from "../../support/ooxmlValidator";
import { changedParts, partsOf } from "../../support/packageParts";
import { describeWith } from "../../support/programs";
import { temporaryFolder } from "../../support/temporaryFolder";

const root = temporaryFolder();
const form = { name: "printed-form.txt", bytes: new Uint8Array(readFileSync(resolve(__dirname, "../../fixtures/printed-form.txt"))) };

/** A workbook of ours that an office has made its own: chart, comments, macros, a sheet with a formula over our table. */
async function officeWorkbook(): Promise<{ readonly folder: string; readonly path: string; readonly before: Uint8Array; readonly importForm: () => ReturnType<typeof importForms> }> {
  const folder = mkdtempSync(join(root, "case-"));
  const [made, path] = [join(folder, "งาน.xlsx"), join(folder, "งาน.xlsm")];
  let last = 0;
  const newId = () => rowId(`01JABCDEFGHJKMNPQRST${String(++last).padStart(6, "0")}`);
  const today = day("2025-03-31");
  const hostAt = (at: string) => workbookFileHost(at, { time: "2025-03-31T09:05:00", overwrite: false, saveAs: null });
  await createWorkbook(hostAt(made), { fiscalYearBE: 2566, agencyCode: null, withSample: true, today, newId });
  const before = withForeignParts(readFileSync(made), { macros: true, formula: "SUM(Projects[งบประมาณที่ได้รับ])" });
  writeFileSync(path, before);
  rmSync(made);
  const importForm = () => importForms(hostAt(path), [form], { today, importedAt: "2025-03-31T09:05:00", newId, dryRun: false, writeUnchanged: false, skipSealed: false });
  return { folder, path, before, importForm };
}

/** The parts of the sheets that hold these tables, and of the tables themselves. */
function partsOfTables(parts: Readonly<Record<string, string>>, names: readonly string[]): string[] {
  return Object.keys(parts).flatMap((sheet) => {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(sheet)) return [];
    const related = parts[sheet.replace("worksheets/", "worksheets/_rels/").replace(/$/, ".rels")] ?? "";
    const tables = [...related.matchAll(/tables\/[^"]+/g)].map(([table]) => `xl/${table}`).filter((table) => names.some((name) => parts[table]?.includes(`displayName="${name}"`)));
    return tables.length === 0 ? [] : [sheet, ...tables];
  });
}

describe("a printed report imported into a workbook that Excel has saved since", () => {
  it("changes its tables and leaves every other part as it was, byte for byte", async () => {
    const { folder, path, before, importForm } = await officeWorkbook();
    expect((await importForm()).counts).toEqual({ added: 1, updated: 0, unchanged: 0 });
    const changed = changedParts(before, readFileSync(path));
    expect(changed).toEqual(partsOfTables(partsOf(before), ["Projects", "Rounds", "StrategyLinks", "ImportLog"]).sort());
    expect(changed.filter((part) => part in foreignParts(""))).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(["งาน.backup-20250331-090500.xlsm", "งาน.xlsm"]);
  });

  it("changes nothing the second time", async () => {
    const { folder, path, importForm } = await officeWorkbook();
    await importForm();
    const once = readFileSync(path);
    expect(await importForm()).toMatchObject({ counts: { added: 0, updated: 0, unchanged: 1 }, isWritten: false });
    expect([readFileSync(path).equals(once), readdirSync(folder).length]).toEqual([true, 2]);
  });
});

describeWith("Open XML SDK validator", "that workbook after the import", () => {
  it("is faultless to Microsoft's validator", async () => {
    const { path, importForm } = await officeWorkbook();
    await importForm();
    expect(describeOoxmlErrors(await validateOoxml(path))).toEqual([]);
  });
});
