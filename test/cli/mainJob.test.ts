import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "../../src/cli/runCli";
import { openPackage } from "../../src/hosts/exceljs/package/zip";
import { readWorkbookPackage } from "../../src/hosts/exceljs/package/read/readWorkbookPackage";
import { readPortfolio } from "../../src/schema/read/readPortfolio";
import { aTerminal } from "../support/aTerminal";
import { printedFormLink, printedFormProject, printedFormRounds } from "../support/builders/printedFormPortfolio";
import { temporaryFolder } from "../support/temporaryFolder";

/** The main job on the printed report, as a person runs it: import, check, status, report. */
const folder = temporaryFolder();
const form = readFileSync(join(__dirname, "../fixtures/printed-form.txt"), "utf8");
writeFileSync(join(folder, "printed-form.txt"), form);

/** Runs one command line and gives what a script would see. */
async function kaona(...args: readonly string[]) {
  const terminal = aTerminal({ cwd: folder, standardInput: form });
  const exitCode = await runCli(args, terminal);
  return { exitCode, out: terminal.printed.join("\n"), err: terminal.warned.join("\n") };
}

const json = async (...args: readonly string[]) => JSON.parse((await kaona(...args, "--json")).out);
const bytesOf = (name: string) => readFileSync(join(folder, name));
const portfolioIn = (name: string) => readPortfolio(readWorkbookPackage(bytesOf(name), name)).portfolio;

beforeAll(async () => {
  expect(await kaona("import", "printed-form.txt", "--into", "book.xlsx")).toMatchObject({ exitCode: 0, err: "" });
});

describe("the imported workbook", () => {
  it("holds the data of domain.md §6, with an id on every row", () => {
    const { projects, rounds, strategyLinks } = portfolioIn("book.xlsx");
    const withId = { id: expect.stringMatching(/^[0-9A-Z]{26}$/) };
    expect(projects).toEqual([{ ...printedFormProject, ...withId }]);
    expect(rounds).toEqual(printedFormRounds.map((round) => ({ ...round, ...withId })));
    expect(strategyLinks).toEqual([{ ...printedFormLink, ...withId }]);
  });

  it("has eight rounds, the third a placeholder", () => {
    const { rounds } = portfolioIn("book.xlsx");
    expect(rounds.map(({ roundNo, reportDate, progressPct }) => [roundNo, reportDate, progressPct])).toEqual([
      [1, "2022-12-22", 30],
      [2, "2023-01-23", 40],
      [3, null, null],
      [4, "2023-02-20", null],
      [5, "2023-03-23", null],
      [6, "2023-04-21", null],
      [7, "2023-05-24", null],
      [8, "2023-06-20", 100],
    ]);
  });
});

describe("importing the same report again", () => {
  it.each([
    ["for real", []],
    ["on a dry run", ["--dry-run"]],
  ])("changes nothing %s", async (_, options) => {
    const before = bytesOf("book.xlsx");
    expect((await json("import", "printed-form.txt", "--into", "book.xlsx", ...options)).changes).toEqual({ added: 0, updated: 0, unchanged: 1 });
    expect(bytesOf("book.xlsx").equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes("backup"))).toEqual([]);
  });

  it("changes nothing from standard input either, but writes the copy that --out asks for", async () => {
    const { exitCode, out } = await kaona("import", "-", "--into", "book.xlsx", "--out", "copy.xlsx");
    expect(exitCode).toBe(0);
    expect(out).toContain("copy.xlsx: 0 projects added, 0 updated, 1 unchanged");
    expect(bytesOf("copy.xlsx").equals(bytesOf("book.xlsx"))).toBe(true);
  });

  it("a changed report updates the workbook, after a backup, and says what changed", async () => {
    writeFileSync(join(folder, "newer.txt"), form.replace("= 40.00 %", "= 45.00 %"));
    await kaona("import", "printed-form.txt", "--into", "second.xlsx");
    const before = bytesOf("second.xlsx");
    const { exitCode, out } = await kaona("import", "newer.txt", "--into", "second.xlsx");
    expect(exitCode).toBe(0);
    expect(out).toContain("0 projects added, 1 updated, 0 unchanged");
    expect(out).toMatch(/round 2 .*: 40% → 45%/);
    expect(portfolioIn("second.xlsx").rounds[1]?.progressPct).toBe(45);
    const backup = readdirSync(folder).find((name) => name.startsWith("second.backup-"));
    expect(bytesOf(backup ?? "no backup").equals(before)).toBe(true);
    expect(out).toContain(`The workbook as it was is kept in ${backup}`);
  });
});

describe("importing into a workbook whose as-of date is typed", () => {
  it("works its computed columns out for that day, as its formulas do", async () => {
    await kaona("new", "dated.xlsx", "--sample", "--fiscal-year", "2566");
    await kaona("import", "printed-form.txt", "--into", "dated.xlsx");
    const projects = readWorkbookPackage(bytesOf("dated.xlsx"), "dated.xlsx").tables.find(({ name }) => name === "Projects");
    const cellOf = (header: string) => projects?.rows.at(-1)?.[projects.columns.indexOf(header)];
    expect(cellOf("รหัสโครงการ")).toBe("21000000-6549");
    // 242 of 334 days by 30 June 2566; by today's date it would be 100.
    expect(cellOf("แผน ณ วันที่ประเมิน")).toBeCloseTo((242 / 334) * 100, 9);
  });
});

describe("import --json", () => {
  it("is one document of cli.md's form", async () => {
    const document = await json("import", "printed-form.txt", "--into", "never.xlsx", "--dry-run");
    expect(existsSync(join(folder, "never.xlsx"))).toBe(false);
    expect(Object.keys(document)).toEqual(["projects", "issues", "changes"]);
    expect(document.changes).toEqual({ added: 1, updated: 0, unchanged: 0 });
    expect(document.projects[0]).toMatchObject({
      projectCode: "21000000-6549",
      fiscalYearBE: 2566,
      projectKind: "ACTIVITY",
      startDate: "2022-11-01",
      endDate: "2023-09-30",
      budgetReceived: 0,
      budgetUsedReported: 0,
      targetQty: 42,
      targetUnit: "ภารกิจ",
      lifecycle: "COMPLETED",
      actualEndDate: "2023-06-20",
      strategyLinks: [{ strategyNo: 5, subIssueCode: "5.3", goalCode: "5.4.1", tactic: null, performanceDimension: 1, isPrimary: true }],
    });
    expect(document.projects[0].rounds).toHaveLength(8);
    expect(document.projects[0].rounds[1]).toMatchObject({ progressPct: 40, disbursedThisRound: 0, planStatusReported: "ON_PLAN" });
    expect(document.issues.find(({ ruleId, line }: { ruleId: string; line: number }) => ruleId === "R18" && line === 142)).toMatchObject({
      file: "printed-form.txt",
      severity: "W",
      alternative: "ครั้งที่ 3",
    });
  });
});

describe("check", () => {
  /** domain.md §7, last line: these and no others. */
  const expected = [
    "B08 –", "R01 3", "R04 3", "R07 8", "R08 4", "R08 5", "R08 6", "R08 7", "R13 1", "R13 2", "R15 –", "R18 1", "R18 2", "R19 8", "S02 –", "S05 –", "S06 –",
  ];

  it("finds exactly what domain.md expects of the printed report, each with its cell", async () => {
    const { asOf, findings, counts } = await json("check", "book.xlsx", "--as-of", "2023-06-20");
    expect(asOf).toBe("2023-06-20");
    expect(findings.map(({ ruleId, roundNo }: { ruleId: string; roundNo: number | null }) => `${ruleId} ${roundNo ?? "–"}`).sort()).toEqual(expected);
    expect(findings.filter(({ sheet, cell, message }: Record<string, string>) => !sheet || !/^[A-Z]+\d+$/.test(cell ?? "") || !message)).toEqual([]);
    expect(counts).toEqual({ E: 1, W: 11, I: 5 });
  });

  it("answers no while something must be corrected", async () => {
    expect((await kaona("check", "book.xlsx", "--as-of", "2023-06-20")).exitCode).toBe(1);
  });

  it("speaks Thai when asked", async () => {
    const { out } = await kaona("check", "book.xlsx", "--as-of", "2023-06-20", "--lang", "th");
    expect(out).toContain("ประเมิน ณ วันที่ 20 มิ.ย. 2566");
    expect(out).toMatch(/E R01 {2}ครั้งที่ 3: .*\[รายงานความก้าวหน้า!E6\]/);
  });
});

describe("status", () => {
  it("gives the computed status of domain.md §6", async () => {
    const { projects } = await json("status", "book.xlsx", "--as-of", "2023-06-20");
    expect(projects).toEqual([
      {
        projectCode: "21000000-6549",
        fiscalYearBE: 2566,
        lifecycle: "COMPLETED",
        actualPct: 100,
        actualAsOf: "2023-06-20",
        stale: false,
        plannedPct: 69.46,
        gapPp: 30.54,
        planStatusReported: "ON_PLAN",
        planStatusDerived: "COMPLETED",
        rag: "GREEN",
        overdue: false,
        spiT: 1.44,
        forecastEnd: null,
        effectiveBudget: 0,
        disbursedCum: 0,
        disbursePct: null,
        budgetStatus: "NO_BUDGET",
        completenessPct: 37.5,
        onTimePct: 87.5,
      },
    ]);
  });

  it("prints a table with the as-of date and a total", async () => {
    const { exitCode, out } = await kaona("status", "book.xlsx", "--as-of", "๒๐/๐๖/๒๕๖๖");
    expect(exitCode).toBe(0);
    expect(out).toContain("As of 20 Jun 2566 BE");
    expect(out).toMatch(/21000000-6549 .*100\.00 +69\.46 +\+30\.54/);
    expect(out).toContain("1 project ·");
  });
});

describe("report", () => {
  it("writes the formal sheet of every project, in Thai", async () => {
    const { exitCode, out } = await kaona("report", "book.xlsx", "--out", "reports", "--as-of", "2023-06-20");
    expect(exitCode).toBe(0);
    expect(out).toContain("As of 20 Jun 2566 BE");
    expect(out).toContain(join("reports", "21000000-6549-2566.xlsx"));
    const workbook = readWorkbookPackage(bytesOf("reports/21000000-6549-2566.xlsx"), "report");
    expect(workbook.sheets).toEqual([{ name: "21000000-6549", visibility: "visible" }]);
  });

  it("does not overwrite a report without --force", async () => {
    await kaona("report", "book.xlsx", "--out", "twice");
    const again = await kaona("report", "book.xlsx", "--out", "twice");
    expect(again.exitCode).toBe(2);
    expect(again.err).toContain("21000000-6549-2566.xlsx");
    expect((await kaona("report", "book.xlsx", "--out", "twice", "--force")).exitCode).toBe(0);
  });

  it("puts all projects into one file, a sheet each", async () => {
    await kaona("new", "sample.xlsx", "--sample", "--fiscal-year", "2566");
    const { exitCode, err } = await kaona("report", "sample.xlsx", "--out", "one", "--single-file", "all.xlsx", "--as-of", "2023-06-30");
    expect([exitCode, err]).toEqual([0, "Writing reports 1/1"]);
    expect(readdirSync(join(folder, "one"))).toEqual(["all.xlsx"]);
    expect(readWorkbookPackage(bytesOf("one/all.xlsx"), "all").sheets).toHaveLength(40);
  });

  it("writes only the projects that were asked for", async () => {
    await kaona("new", "chosen.xlsx", "--sample", "--fiscal-year", "2566");
    await kaona("report", "chosen.xlsx", "--out", "chosen", "--project", "91000000-0001", "--project", "92000000-0010");
    expect(readdirSync(join(folder, "chosen")).sort()).toEqual(["91000000-0001-2566.xlsx", "92000000-0010-2566.xlsx"]);
  });
});

describe("a workbook that cannot be read completely", () => {
  const said = "renamed.xlsx: 2 places (tables, columns or cells) could not be read and count as blank. “kaona check renamed.xlsx” says where.";

  beforeAll(() => {
    const book = openPackage(bytesOf("book.xlsx"), { file: "book.xlsx" });
    // The formulas name both columns too; a person who renames a header in Excel has them renamed as well.
    for (const part of book.names.filter((name) => name.endsWith(".xml"))) {
      book.putText(part, book.text(part).replaceAll("ร้อยละความก้าวหน้า", "ทำไปแล้ว").replaceAll("สถานะเทียบแผน", "แผนว่าอย่างไร"));
    }
    writeFileSync(join(folder, "renamed.xlsx"), book.toBytes());
  });

  it.each([
    ["status", []],
    ["status", ["--json"]],
    ["report", ["--out", "unread"]],
  ])("%s %j says on the error stream that something counts as blank", async (verb, options) => {
    const { exitCode, err } = await kaona(verb, "renamed.xlsx", ...options);
    expect([exitCode, err.split("\n")[0]]).toEqual([0, said]);
  });

  it("check names each place", async () => {
    const { findings } = await json("check", "renamed.xlsx", "--as-of", "2023-06-20");
    const places = findings.filter(({ ruleId }: { ruleId: string }) => ruleId === "X02").map(({ sheet, message }: Record<string, string>) => `${sheet}: ${message}`);
    expect(places).toEqual([
      expect.stringMatching(/^รายงานความก้าวหน้า: .*“ร้อยละความก้าวหน้า”/),
      expect.stringMatching(/^รายงานความก้าวหน้า: .*“สถานะเทียบแผน”/),
    ]);
  });

  it("a whole workbook gives no such warning", async () => {
    expect((await kaona("status", "book.xlsx")).err).toBe("");
  });
});

describe("new", () => {
  it("makes an empty workbook that can be checked", async () => {
    expect((await kaona("new", "empty.xlsx", "--fiscal-year", "2567", "--agency", "50010000")).exitCode).toBe(0);
    expect((await json("check", "empty.xlsx")).counts).toEqual({ E: 0, W: 0, I: 0 });
    expect(portfolioIn("empty.xlsx").agencies.length).toBeGreaterThan(50);
  });

  it("makes the sample of forty projects", async () => {
    await kaona("new", "forty.xlsx", "--sample");
    expect(portfolioIn("forty.xlsx").projects).toHaveLength(40);
  });
});
