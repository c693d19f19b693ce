import type { WorkbookSnapshot } from "../../src/workbook/workbookSnapshot";
import { ALL_RULES } from "../../src/domain/checks/allRules";
import { type ReadingProgress, liveWorkbook, livingSteps } from "../../src/workflows/live/liveWorkbook";
import { firstFindingSteps } from "../../src/workflows/live/firstFindings";
import { inOneGo } from "../../src/domain/model/inOneGo";
import { officePage } from "./support/contractHosts";
import { excelWithRepeated, portfolioOf } from "./support/largeBooks";
import { today } from "./support/workbooks";

/** Tables that are read after the projects. */
const LATER = ["Rounds", "Baseline", "QuarterEvaluations", "ChangeLog", "ImportLog", "Acknowledgements"];

describe("a workbook that comes bit by bit", () => {
  const parts: WorkbookSnapshot[] = [];
  let whole: WorkbookSnapshot;

  beforeAll(async () => {
    const { host } = officePage(await excelWithRepeated(portfolioOf(50), 24));
    whole = (await host.read({ onPart: (part) => void parts.push(part()) }))!;
  }, 120_000);

  const rows = ({ tables }: WorkbookSnapshot, name: string) => tables.find((table) => table.name === name)!.rows;

  it("tells of its projects before a report is read, and never less of them than before", () => {
    const counts = parts.map((part) => rows(part, "Projects").length);
    expect(counts.length).toBeGreaterThan(1);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(rows(parts[0]!, "Rounds")).toEqual([]);
  });

  it("has every other table whole, and what has come of the projects as it will be", () => {
    for (const part of parts) {
      for (const { name, rows: read } of part.tables) {
        if (name === "Projects") expect(read).toEqual(rows(whole, name).slice(0, read.length));
        else if (!LATER.includes(name)) expect(read).toEqual(rows(whole, name));
      }
    }
  });

  it("keeps what was made of projects that came with an earlier part", () => {
    const first = inOneGo(firstFindingSteps(parts[0]!, today));
    const next = inOneGo(firstFindingSteps(parts[1]!, today, first));
    expect(next.projectCount).toBeGreaterThan(first.projectCount);
    expect(next.known.checked.projects.slice(0, first.projectCount).every((each, row) => each === first.known.checked.projects[row])).toBe(true);
    expect(next.findings).toEqual(inOneGo(firstFindingSteps(parts[1]!, today)).findings);
  });

  it("is read and checked in small steps: a screen never waits for more than two hundred rows or twenty-five projects", () => {
    const steps: ReadingProgress[] = [];
    const taking = livingSteps(whole, today, null);
    for (let step = taking.next(); step.done !== true; step = taking.next()) steps.push(step.value);
    const pieces = (phase: ReadingProgress["phase"]) => {
      const done = steps.filter((step) => step.phase === phase).map((step) => step.done);
      return done.map((each, index) => each - (done[index - 1] ?? 0));
    };
    expect([Math.max(...pieces("reading")), Math.max(...pieces("checking"))]).toEqual([200, 25]);
    // Before the first project: dealing out the reports, the indexes, and every rule that looks at the whole portfolio.
    expect(pieces("checking").filter((piece) => piece === 0).length).toBeGreaterThan(ALL_RULES.length);
  });

  it("gives findings of the first part that stay true once all of it is read", () => {
    const first = inOneGo(firstFindingSteps(parts[0]!, today));
    expect(first.projectCount).toBe(rows(parts[0]!, "Projects").length);
    expect(first.findings.length).toBeGreaterThan(0);
    const all = liveWorkbook(whole, today).checked.projects.flatMap(({ findings }) => findings.map(({ ruleId, projectCode, field }) => `${ruleId} ${projectCode} ${field}`));
    expect(all).toEqual(expect.arrayContaining(first.findings.map(({ ruleId, projectCode, field }) => `${ruleId} ${projectCode} ${field}`)));
  });
});
