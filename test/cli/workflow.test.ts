/** A month of a workbook through the command line, by several people, as cli.md says. */
import { mkdtempSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "../../src/cli/runCli";
import { openWorkbookFile } from "../../src/hosts/exceljs/workbookFile";
import { readPortfolio } from "../../src/schema/read/readPortfolio";
import { SEALED_ON, countingIds, hostOf, sealedWorkbook, step } from "../support/builders/sealedWorkbook";
import { aTerminal } from "../support/aTerminal";
import { temporaryFolder } from "../support/temporaryFolder";

const root = temporaryFolder();
const PROJECT = "50010600-0001";

async function kaona(cwd: string, args: readonly string[], on = "2023-01-25"): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const terminal = aTerminal({ cwd, now: new Date(`${on}T10:00:00`) });
  const code = await runCli(args, terminal);
  return { code, out: terminal.printed.join("\n"), err: terminal.warned.join("\n") };
}

const folderOf = async (): Promise<string> => {
  const folder = mkdtempSync(join(root, "case-"));
  await sealedWorkbook(folder, "b.xlsx");
  return folder;
};

async function januaryWritten(): Promise<string> {
  const folder = await folderOf();
  const file = (await openWorkbookFile(join(folder, "b.xlsx")))!;
  const row = file.snapshot.tables.find(({ name }) => name === "Rounds")!.rows.length - 1;
  const cell = (column: string, content: string | number) => ({ kind: "setCell", table: "Rounds", row, column, content }) as const;
  await file.save([cell("วันที่รายงาน", 44_949), cell("ผลการดำเนินงาน", "ก่อสร้างเส้นทางที่ 5 ถึง 8 แล้ว"), cell("ร้อยละความก้าวหน้า", 85), cell("งบประมาณที่เบิกใช้", 10_000)], { backupTime: `${SEALED_ON}T12:00:00` });
  return folder;
}

const january = ["--month", "01/2566", "--json"];
const outcome = ({ out }: { readonly out: string }) => (JSON.parse(out) as { outcomes: { from: string; to: string | null; refusal: string | null }[] }).outcomes[0]!;

describe("a month from open to accepted, with one return", () => {
  it("goes through the table, and every step is in the log", async () => {
    const folder = await januaryWritten();
    const steps: [readonly string[], number, object][] = [
      [["approve", "b.xlsx", ...january, "--project", PROJECT, "--who", "ผอ.กอง"], 1, { from: "DRAFT", to: null, refusal: "STATE" }],
      [["submit", "b.xlsx", ...january, "--who", "สมศรี"], 1, { from: "DRAFT", refusal: "WARNINGS" }],
      [["submit", "b.xlsx", ...january, "--who", "สมศรี", "--ack", "R07=งานหลักเสร็จก่อนกำหนด"], 0, { to: "SUBMITTED" }],
      [["return", "b.xlsx", ...january, "--who", "ผอ.กอง", "--cause", "FIGURES"], 1, { refusal: "REASON_MISSING" }],
      [["return", "b.xlsx", ...january, "--who", "ผอ.กอง", "--cause", "FIGURES", "--reason", "ยอดไม่ตรง"], 0, { to: "RETURNED" }],
      [["submit", "b.xlsx", ...january, "--who", "สมศรี"], 0, { from: "RETURNED", to: "SUBMITTED" }],
      [["approve", "b.xlsx", ...january, "--who", "สมศรี"], 1, { refusal: "SAME_PERSON" }],
      [["approve", "b.xlsx", ...january, "--who", "ผอ.กอง"], 0, { to: "APPROVED" }],
      [["accept", "b.xlsx", ...january, "--role", "head", "--who", "ผอ.กอง", "--project", PROJECT], 1, { refusal: "ROLE" }],
      [["accept", "b.xlsx", ...january, "--who", "ผู้ประสานงาน"], 0, { from: "APPROVED", to: "ACCEPTED" }],
    ];
    for (const [args, code, expected] of steps) {
      const ran = await kaona(folder, args);
      expect([args[0], ran.err, ran.code]).toEqual([args[0], "", code]);
      expect(outcome(ran)).toMatchObject(expected);
    }
    const { portfolio } = readPortfolio((await openWorkbookFile(join(folder, "b.xlsx")))!.snapshot);
    expect(portfolio.rounds.at(-1)).toMatchObject({ workflowState: "ACCEPTED", submittedAt: "2023-01-25", decidedAt: "2023-01-25", returnReason: null });
    const states = portfolio.changeLog.filter(({ key, field }) => key === `${PROJECT}|2566|4` && field === "สถานะรายงาน").map(({ newValue, who }) => `${newValue} ${who}`);
    expect(states).toEqual(["ส่งแล้ว สมศรี", "ส่งกลับแก้ไข ผอ.กอง", "ส่งแล้ว สมศรี", "อนุมัติระดับหน่วยงาน ผอ.กอง", "สยป. รับแล้ว ผู้ประสานงาน"]);
    const check = await kaona(folder, ["check", "b.xlsx", "--json"]);
    expect((JSON.parse(check.out) as { findings: { ruleId: string }[] }).findings.filter(({ ruleId }) => /^(W|X)/.test(ruleId))).toEqual([]);
  });

  it("says in words what stands in the way, in Thai too", async () => {
    const folder = await januaryWritten();
    const { out } = await kaona(folder, ["submit", "b.xlsx", "--all", "--who", "สมศรี", "--lang", "th"]);
    expect(out).toMatch(/✗ 50010600-0001 \/ 2566 \/ 4 {2}มีคำเตือนที่ต้องระบุเหตุผลก่อน \d+ รายการ\n {6}W /);
    expect(readdirSync(folder).filter((name) => /\.backup-20230125/.test(name))).toEqual([]);
  });
});

describe("opening, closing and reminding", () => {
  it("opens a month once, and shows before it does", async () => {
    const folder = await folderOf();
    expect((await kaona(folder, ["open-round", "b.xlsx", "--month", "2023-02", "--who", "งานแผน", "--dry-run"])).out).toBe("Feb 2566 BE: 1 row opened\nThis was a dry run: nothing has been written.");
    expect((await kaona(folder, ["open-round", "b.xlsx", "--month", "2023-02", "--who", "งานแผน", "--json"])).out).toContain('"workflowState": "NOT_DUE"');
    expect((await kaona(folder, ["open-round", "b.xlsx", "--month", "2023-02", "--who", "งานแผน"])).out).toBe("Feb 2566 BE: 0 rows opened, 1 there already");
  });

  it("closes a year when everything is done or there is a reason, and begins the next", async () => {
    const folder = await folderOf();
    const close = (...more: string[]) => kaona(folder, ["close-year", "b.xlsx", "--fiscal-year", "2566", "--who", "งานแผน", ...more], "2023-10-02");
    const open = await close("--json");
    expect([open.code, (JSON.parse(open.out) as { unfinished: { roundNo: number; state: string }[] }).unfinished.map(({ roundNo, state }) => `${roundNo} ${state}`)]).toEqual([1, ["2 APPROVED", "3 APPROVED", "4 OPEN"]]);
    const closed = await close("--unfinished", "สิ้นปีงบประมาณ", "--next", "ถัดไป.xlsx");
    expect([closed.code, closed.out.split("\n").slice(0, 2)]).toEqual([0, ["Fiscal year 2566: 4 reports closed", "Made ถัดไป.xlsx for the next year, with 1 unfinished project"]]);
    const check = await kaona(folder, ["check", "b.xlsx", "--json", "--as-of", "2022-12-31"], "2023-10-02");
    expect((JSON.parse(check.out) as { findings: { ruleId: string }[] }).findings.filter(({ ruleId }) => /^(W|X)/.test(ruleId))).toEqual([]);
    const { portfolio } = readPortfolio((await openWorkbookFile(join(folder, "ถัดไป.xlsx")))!.snapshot);
    expect(portfolio.projects.map(({ projectCode, fiscalYearBE }) => [projectCode, fiscalYearBE])).toEqual([[PROJECT, 2567]]);
  });

  it("closes nothing where the next workbook's name is taken", async () => {
    const folder = await folderOf();
    const { code, err } = await kaona(folder, ["close-year", "b.xlsx", "--fiscal-year", "2566", "--who", "x", "--unfinished", "x", "--next", "b.xlsx"], "2023-10-02");
    expect([code, err]).toEqual([2, expect.stringContaining("b.xlsx: this file exists already")]);
    expect((await readPortfolio((await openWorkbookFile(join(folder, "b.xlsx")))!.snapshot)).portfolio.rounds.some(({ workflowState }) => workflowState === "CLOSED")).toBe(false);
  });

  it("reminds, with a mail to each agency", async () => {
    const folder = await folderOf();
    const { out, code } = await kaona(folder, ["remind", "b.xlsx", "--as-of", "2023-02-01", "--json"]);
    const { agencies, matrix } = JSON.parse(out) as { agencies: { agency: string; mail: { subject: string }; reminders: object[] }[]; matrix: { months: { state: string }[] }[] };
    expect([code, agencies.map(({ agency }) => agency), agencies[0]?.reminders]).toEqual([0, ["สำนักงานเขตพระนคร"], [
      { projectCode: PROJECT, fiscalYearBE: 2566, roundNo: 4, month: "2023-01", state: "MISSING", dueDate: "2023-01-25", daysLate: 7, returnReason: null },
      expect.objectContaining({ month: "2023-02", state: "OPEN" }),
    ]]);
    expect(matrix[0]?.months.map(({ state }) => state).slice(0, 6)).toEqual(["LATE", "LATE", "ON_TIME", "MISSING", "OPEN", "NOT_DUE"]);
    const text = (await kaona(folder, ["remind", "b.xlsx", "--as-of", "2023-02-01", "--mail", "--lang", "th"])).out;
    expect(text).toContain("[LL✓Xo       ]");
    expect(text).toContain("mailto:?subject=");
  });
});

describe("verifying", () => {
  it("tells valid and sealed apart, names fields, and answers a bare code", async () => {
    const folder = await folderOf();
    expect((await kaona(folder, ["report", "b.xlsx", "--out", "r", "--as-of", "2022-12-31"])).code).toBe(0);
    const verify = (report: string, ...more: string[]) => kaona(folder, ["verify", report, "--against", "b.xlsx", ...more]);
    const valid = await verify(`r/${PROJECT}-2566.xlsx`, "--json");
    const { code } = JSON.parse(valid.out) as { code: string };
    expect([valid.code, JSON.parse(valid.out)]).toEqual([0, { valid: true, sealed: true, code, projectCode: PROJECT, fiscalYearBE: 2566, asOf: "2022-12-31", differences: [] }]);
    expect([(await verify(code)).code, (await verify(code.toLowerCase())).out.split("\n")[1]]).toEqual([0, "VALID: the report says what the workbook says."]);

    const typo = await verify(`${code.slice(0, -1)}${code.endsWith("7") ? "8" : "7"}`);
    expect([typo.code, typo.err]).toEqual([2, expect.stringContaining("has a slip in it")]);
    expect((await verify("nothing.xlsx")).code).toBe(2);

    await step(hostOf(join(folder, "b.xlsx")), "UNAPPROVE", countingIds(), { roundNo: 2, reason: "แก้ไข" });
    const file = (await openWorkbookFile(join(folder, "b.xlsx")))!;
    await file.save([{ kind: "setCell", table: "Rounds", row: 1, column: "งบประมาณที่เบิกใช้", content: 100_000.26 }], { backupTime: `${SEALED_ON}T13:00:00` });
    const changed = await verify(`r/${PROJECT}-2566.xlsx`);
    expect(changed.code).toBe(1);
    expect(changed.out.split("\n")).toEqual(expect.arrayContaining([
      "NOT VALID: the report does not say what the workbook says.",
      "  round 2 money disbursed: printed 100,000.25 บาท, workbook 100,000.26 บาท",
      "NOT SEALED: not every round in it is approved with a seal that holds.",
    ]));
    expect((await verify(code, "--json")).out).toContain('"valid": false');
  });
});

describe("what cannot be done", () => {
  it.each<[readonly string[], RegExp]>([
    [["submit", "b.xlsx", "--all"], /Say who you are with --who/],
    [["submit", "b.xlsx", "--who", "ก"], /Choose the reports with --project, --month or --all/],
    [["submit", "b.xlsx", "--who", "ก", "--all", "--month", "13/2566"], /Cannot read the month "13\/2566"/],
    [["submit", "b.xlsx", "--who", "ก", "--all", "--round", "0"], /not the number of a round/],
    [["submit", "b.xlsx", "--who", "ก", "--all", "--role", "boss"], /There is no role "boss"/],
    [["submit", "b.xlsx", "--who", "ก", "--all", "--ack", "R99=x"], /--ack "R99=x" is not right/],
    [["submit", "b.xlsx", "--who", "ก", "--project", "11111111-1111"], /there is no project 11111111-1111/],
    [["return", "b.xlsx", "--who", "ก", "--all", "--cause", "MOOD"], /There is no cause "MOOD".*FIGURES/],
    [["verify", "r.xlsx"], /--against/],
  ])("%j", async (args, message) => {
    const { code, err, out } = await kaona(await folderOf(), args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });

  it("finds nothing to do where nothing waits", async () => {
    const { code, out } = await kaona(await folderOf(), ["approve", "b.xlsx", "--all", "--who", "ก"]);
    expect([code, out]).toEqual([1, "No report waits for this step."]);
  });
});
