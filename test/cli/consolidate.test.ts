/** Workbooks of three districts through `consolidate` and `decisions`, as cli.md says: one file after another, conflicts, decisions back to the agency. */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { agencyPortfolios } from "../../bench/agencyPortfolios";
import { runCli } from "../../src/cli/runCli";
import type { Portfolio } from "../../src/domain/model/records/portfolio";
import { createWorkbookFile } from "../../src/hosts/exceljs/createWorkbookFile";
import { openWorkbookFile } from "../../src/hosts/exceljs/workbookFile";
import { describeWorkbook } from "../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../src/schema/meta";
import { readPortfolio } from "../../src/schema/read/readPortfolio";
import { readSources } from "../../src/schema/read/readSources";
import { afterSteps } from "../support/builders/workflowSteps";
import { faultyWorkbooks } from "../support/builders/faultyWorkbooks";
import { day } from "../support/builders/records";
import { aTerminal } from "../support/aTerminal";
import { temporaryFolder } from "../support/temporaryFolder";

const root = temporaryFolder();
const ON = "2023-09-30";
const [FIRST, SECOND] = ["50010000-0001", "50020000-0001"];

/** Districts 1, 2 and 3, two projects each; in all of them the first report waits for its head, and the second is being written. */
const districts = agencyPortfolios(8, 2).slice(5).map(({ agencyCode, portfolio }) => ({ agencyCode, portfolio: afterSteps({ ...portfolio, rounds: portfolio.rounds.filter(({ roundNo }) => (roundNo ?? 0) <= 2) }, [["SUBMIT", { on: "2022-10-28", rounds: ({ roundNo }) => roundNo === 1 }]]) }));

async function written(folder: string, name: string, agencyCode: string, portfolio: Portfolio): Promise<string> {
  const meta = newMeta(portfolio, { workbookId: `ID${name}`, defaultFiscalYearBE: 2566, defaultAgencyCode: agencyCode });
  writeFileSync(join(folder, name), await createWorkbookFile(describeWorkbook(portfolio, { asOf: day(ON), today: day(ON), meta }), { time: null }));
  return name;
}

let books: { readonly folder: string; readonly names: readonly string[] };
beforeAll(async () => {
  const folder = mkdtempSync(join(root, "books-"));
  const names = [];
  for (const [index, { agencyCode, portfolio }] of districts.entries()) names.push(await written(folder, `d${index + 1}.xlsx`, agencyCode, portfolio));
  books = { folder, names };
});

/** A folder of its own for a test. */
function aFolder(): string {
  const folder = mkdtempSync(join(root, "case-"));
  for (const name of books.names) copyFileSync(join(books.folder, name), join(folder, name));
  return folder;
}

async function kaona(cwd: string, ...args: string[]) {
  const terminal = aTerminal({ cwd, now: new Date(`${ON}T10:00:00`) });
  const code = await runCli(args, terminal);
  return { code, out: terminal.printed.join("\n"), err: terminal.warned.filter((line) => !/^(Reading|Writing)/.test(line)).join("\n") };
}

const read = async (folder: string, name: string) => readPortfolio((await openWorkbookFile(join(folder, name)))!.snapshot);
const consolidated = async (folder: string, ...more: string[]) => kaona(folder, "consolidate", ...books.names, "--out", "ALL.xlsx", ...more);
const json = ({ out }: { readonly out: string }) => JSON.parse(out) as { added: number; updated: number; unchanged: number; removed: number; isWritten: boolean; conflicts: { kind: string; projectCode: string; kept: unknown; values: { file: string; cell: string | null; value: unknown }[] }[]; changes: object[]; unread: { file: string; problem: string }[] };

describe("consolidate", () => {
  it("makes one workbook of values with the file and row behind every entry, and says what waits", async () => {
    const folder = aFolder();
    const ran = await consolidated(folder, "--json");
    expect([ran.err, ran.code]).toEqual(["", 1]);
    expect(json(ran)).toMatchObject({ added: 6, updated: 0, unchanged: 0, removed: 0, isWritten: true, unread: [] });
    expect(json(ran).conflicts.map(({ kind, projectCode }) => `${kind} ${projectCode}`)).toEqual(
      districts.flatMap(({ portfolio }) => portfolio.rounds.map(({ projectCode }) => `UNAPPROVED_ROUND ${projectCode}`)),
    );
    expect(json(ran).conflicts[0]!.values).toEqual([{ file: "d1.xlsx", cell: expect.stringMatching(/^รายงานความก้าวหน้า!/) as string, value: "SUBMITTED" }]);
    const all = await read(folder, "ALL.xlsx");
    expect([all.meta.computed, all.portfolio.projects.length, all.portfolio.rounds.length]).toEqual(["values", 6, 12]);
    const { snapshot } = (await openWorkbookFile(join(folder, "ALL.xlsx")))!;
    expect(readSources(snapshot)!.map(({ file, sha256 }) => [file, sha256?.length])).toEqual(books.names.map((name) => [name, 64]));
    const { columns, rows } = snapshot.tables.find(({ name }) => name === "Rounds")!;
    expect(rows.slice(3, 5).map((cells) => [cells[columns.indexOf("แฟ้มต้นทาง")], cells[columns.indexOf("แถวต้นทาง")]])).toEqual([["d1.xlsx", 7], ["d2.xlsx", 4]]);
    const check = await kaona(folder, "check", "ALL.xlsx", "--as-of", ON, "--json");
    const findings = (JSON.parse(check.out) as { findings: { ruleId: string; severity: string }[] }).findings;
    expect(findings.filter(({ ruleId, severity }) => /^[WX]/.test(ruleId) && severity !== "I")).toEqual([]);
  });

  it("shows what a newer file would change, and changes it only when told to", async () => {
    const folder = aFolder();
    await consolidated(folder);
    const before = readFileSync(join(folder, "ALL.xlsx"));
    const { agencyCode, portfolio } = districts[1]!;
    const newer = { ...portfolio, rounds: portfolio.rounds.filter(({ projectCode }) => projectCode === SECOND).map((round) => (round.roundNo === 2 ? { ...round, progressPct: 44 } : round)), projects: portfolio.projects.slice(0, 1) };
    await written(folder, "d2.xlsx", agencyCode, newer);
    const shown = await consolidated(folder, "--lang", "en");
    expect([shown.code, shown.err]).toEqual([2, expect.stringContaining("ALL.xlsx: this file exists already") as string]);
    expect(shown.out).toContain(`  changed  ${SECOND} / 2566 / 2\n      progress (percent): `);
    expect(shown.out).toContain("  removed  50020000-0002 / 2566\n");
    expect(shown.out).toContain("Projects: 0 added, 1 changed, 1 removed, 4 unchanged");
    expect(readFileSync(join(folder, "ALL.xlsx")).equals(before)).toBe(true);
    const applied = await consolidated(folder, "--force", "--json");
    expect(json(applied)).toMatchObject({ updated: 1, removed: 1, unchanged: 4, isWritten: true });
    expect(readdirSync(folder).filter((name) => name.includes("backup"))).toEqual(["ALL.backup-20230930-100000.xlsx"]);
    expect((await read(folder, "ALL.xlsx")).portfolio.projects.length).toBe(5);
  });

  it("refuses what is in the way", async () => {
    const folder = aFolder();
    const cases: [readonly string[], string][] = [
      [["consolidate", "d1.xlsx", "d2.xlsx", "--out", "d2.xlsx", "--force"], '"d2.xlsx" is both a file to read and the file to write.'],
      [["consolidate", "d1.xlsx", "d2.xlsx", "--out", "d3.xlsx", "--force"], "d3.xlsx: this workbook was not made by consolidating"],
      [["consolidate", "d1.xlsx"], "--out"],
      [["decisions", "export", "d1.xlsx", "--out", "x.json"], "d1.xlsx: this workbook was not made by consolidating"],
      [["decisions", "apply", "d1.xlsx", "--into", "d2.xlsx"], '"d1.xlsx" is no file of decisions'],
      [["decisions", "apply", "none.json", "--into", "d2.xlsx"], "none.json: there is no such file"],
    ];
    for (const [args, sentence] of cases) {
      const ran = await kaona(folder, ...args, "--lang", "en");
      expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(sentence) as string]);
    }
    expect(readdirSync(folder).sort()).toEqual([...books.names]);
  });
});

describe("files that cannot be read", () => {
  const bad: readonly (readonly [name: string, bytes: () => Uint8Array, problem: string])[] = [
    ["corrupt.xlsx", faultyWorkbooks.truncated, "DAMAGED_PACKAGE"],
    ["password.xlsx", faultyWorkbooks["encrypted-workbook"], "ENCRYPTED_WORKBOOK"],
    ["bomb.xlsx", faultyWorkbooks["zip-bomb"], "FILE_TOO_LARGE"],
    ["large.xlsx", () => new Uint8Array(200 * 1024 * 1024), "NOT_A_WORKBOOK"],
    ["text.xlsx", faultyWorkbooks["not-a-zip"], "NOT_A_WORKBOOK"],
    ["open.xlsx", faultyWorkbooks["not-a-zip"], "FILE_IN_USE"],
    ["~$open.xlsx", faultyWorkbooks["not-a-zip"], "FILE_IN_USE"],
  ];

  it("are each named; nothing is written, or with --keep-going the others are", async () => {
    const folder = aFolder();
    for (const [name, bytes] of bad) writeFileSync(join(folder, name), bytes());
    const args = ["consolidate", ...books.names, ...bad.map(([name]) => name), "absent.xlsx", "--out", "ALL.xlsx", "--json"];
    const expected = [...bad.map(([file, , problem]) => ({ file, problem })), { file: "absent.xlsx", problem: "FILE_MISSING" }];
    const stopped = await kaona(folder, ...args);
    expect([stopped.code, json(stopped).isWritten, json(stopped).unread]).toMatchObject([2, false, expected]);
    expect(readdirSync(folder)).not.toContain("ALL.xlsx");
    const told = await kaona(folder, ...args.filter((arg) => arg !== "--json"), "--lang", "en");
    expect(told.out).toMatch(/Nothing has been written\.\nPut these files right, or add --keep-going to go on without them\.$/);
    const gone = await kaona(folder, ...args, "--keep-going", "--lang", "en");
    expect([gone.code, json(gone).isWritten, json(gone).unread]).toMatchObject([1, true, expected]);
    expect(gone.err).toContain("password.xlsx: the file is protected by a password.");
    expect((await read(folder, "ALL.xlsx")).portfolio.projects.length).toBe(6);
  });
});

describe("decisions", () => {
  const approve = (folder: string, project: string) => kaona(folder, "approve", "ALL.xlsx", "--project", project, "--round", "1", "--who", "ผอ.กอง");

  it("arrive in the agency's workbook, sealed; a report that was edited meanwhile is a conflict", async () => {
    const folder = aFolder();
    await consolidated(folder);
    for (const project of [FIRST, SECOND]) expect((await approve(folder, project)).code).toBe(0);
    const exported = await kaona(folder, "decisions", "export", "ALL.xlsx", "--out", "d.json", "--lang", "en");
    expect([exported.code, exported.out]).toEqual([0, "Wrote decisions about 2 reports to d.json"]);

    const applied = await kaona(folder, "decisions", "apply", "d.json", "--into", "d1.xlsx", "--lang", "en");
    expect([applied.code, applied.out.split("\n")[1]]).toEqual([0, "1 carried out, 0 carried out before, 1 about other workbooks, 0 conflicts"]);
    const { portfolio } = await read(folder, "d1.xlsx");
    expect(portfolio.rounds.find(({ projectCode, roundNo }) => projectCode === FIRST && roundNo === 1)).toMatchObject({ workflowState: "APPROVED", decidedAt: ON });
    const check = await kaona(folder, "check", "d1.xlsx", "--as-of", ON, "--json");
    expect((JSON.parse(check.out) as { findings: { ruleId: string }[] }).findings.filter(({ ruleId }) => ruleId.startsWith("W"))).toEqual([]);

    const again = await kaona(folder, "decisions", "apply", "d.json", "--into", "d1.xlsx", "--json");
    expect(JSON.parse(again.out)).toMatchObject({ applied: 0, already: 1, elsewhere: 1, conflicts: 0, isWritten: false });

    const { agencyCode, portfolio: second } = districts[1]!;
    await written(folder, "d2.xlsx", agencyCode, { ...second, rounds: second.rounds.map((round) => (round.roundNo === 1 && round.projectCode === SECOND ? { ...round, narrative: "แก้ไขแล้ว" } : round)) });
    const bytes = readFileSync(join(folder, "d2.xlsx"));
    const refused = await kaona(folder, "decisions", "apply", "d.json", "--into", "d2.xlsx", "--json");
    expect([refused.code, JSON.parse(refused.out)]).toMatchObject([1, { applied: 0, conflicts: 1, isWritten: false, outcomes: [{ projectCode: SECOND, conflict: "EDITED", fields: [{ field: "narrative", found: "แก้ไขแล้ว" }] }] }]);
    expect(readFileSync(join(folder, "d2.xlsx")).equals(bytes)).toBe(true);
  });

  it("outlive a newer consolidation, but for those whose report has changed, which are conflicts", async () => {
    const folder = aFolder();
    await consolidated(folder);
    for (const project of [FIRST, SECOND]) await approve(folder, project);
    const { agencyCode, portfolio } = districts[1]!;
    await written(folder, "d2.xlsx", agencyCode, { ...portfolio, rounds: portfolio.rounds.map((round) => (round.roundNo === 1 ? { ...round, progressPct: 3 } : round)) });
    const ran = await consolidated(folder, "--force", "--json");
    expect(json(ran).conflicts.filter(({ kind }) => kind === "LOST_DECISION")).toMatchObject([{ projectCode: SECOND, values: [{ value: "APPROVED" }], kept: "SUBMITTED" }]);
    const states = (await read(folder, "ALL.xlsx")).portfolio.rounds.filter(({ roundNo }) => roundNo === 1).map(({ projectCode, workflowState }) => `${projectCode} ${workflowState}`);
    expect(states.slice(0, 3)).toEqual([`${FIRST} APPROVED`, "50010000-0002 SUBMITTED", `${SECOND} SUBMITTED`]);
    const exported = await kaona(folder, "decisions", "export", "ALL.xlsx", "--out", "d.json", "--lang", "en");
    expect(exported.out).toBe("Wrote decisions about 1 report to d.json");
  });

  it("are refused from a file that somebody has altered", async () => {
    const folder = aFolder();
    await consolidated(folder);
    await approve(folder, FIRST);
    await kaona(folder, "decisions", "export", "ALL.xlsx", "--out", "d.json");
    writeFileSync(join(folder, "d.json"), readFileSync(join(folder, "d.json"), "utf8").replace("ผอ.กอง", "คนอื่น"));
    expect((await kaona(folder, "decisions", "apply", "d.json", "--into", "d1.xlsx", "--lang", "en")).err).toContain("was altered after it was written");
  });
});

describe("report --kind", () => {
  it("writes a sheet over all projects of the consolidated workbook, named by its kind and day", async () => {
    const folder = aFolder();
    await consolidated(folder);
    for (const kind of ["division", "completeness", "snapshot", "findings"]) {
      const ran = await kaona(folder, "report", "ALL.xlsx", "--kind", kind, "--out", "sheets", "--as-of", ON, "--lang", "en");
      expect([ran.code, ran.err]).toEqual([0, ""]);
    }
    expect(readdirSync(join(folder, "sheets")).sort()).toEqual(["completeness-2023-09-30.xlsx", "division-2023-09-30.xlsx", "findings-2023-09-30.xlsx", "snapshot-2023-09-30.xlsx"]);
    const unknown = await kaona(folder, "report", "ALL.xlsx", "--kind", "division", "--out", "sheets", "--project", "none", "--lang", "en");
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining("none") as string]);
    const bad = await kaona(folder, "report", "ALL.xlsx", "--kind", "colour", "--out", "sheets", "--lang", "en");
    expect([bad.code, bad.err]).toEqual([2, expect.stringContaining("project, division, strategy, completeness, exceptions, budget, evaluation, changelog, snapshot, findings") as string]);
  });
});
