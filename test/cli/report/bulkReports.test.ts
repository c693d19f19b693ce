import { spawn } from "node:child_process";
import type * as NodeFs from "node:fs";
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { runCli } from "../../../src/cli/runCli";
import { aTerminal } from "../../support/aTerminal";
import { temporaryFolder } from "../../support/temporaryFolder";

const folder = temporaryFolder();
const note = ".kaona-run.json";

async function kaona(...args: readonly string[]) {
  const terminal = aTerminal({ cwd: folder, now: new Date() });
  const exitCode = await runCli([...args, "--lang", "en"], terminal);
  return { exitCode, out: terminal.printed.join("\n"), err: terminal.warned.join("\n") };
}
const report = (out: string, ...options: readonly string[]) => kaona("report", "book.xlsx", "--out", out, "--as-of", "2023-06-30", ...options);
const filesIn = (out: string): readonly string[] => readdirSync(join(folder, out)).sort();
const bytesIn = (out: string) => Object.fromEntries(filesIn(out).map((name) => [name, readFileSync(join(folder, out, name)).toString("base64")]));

/** The same command in a process of its own; `gone` tells its exit code. */
function started(out: string) {
  const child = spawn(process.execPath, [join(__dirname, "../../../bin/kaona.cjs"), "report", "book.xlsx", "--out", out, "--as-of", "2023-06-30", "--workers", "1", "--lang", "en"], { cwd: folder, stdio: "ignore" });
  return { child, gone: new Promise<number | null>((resolve) => child.on("exit", resolve)) };
}
const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

/** What all forty reports are, to the byte. */
let whole: Readonly<Record<string, string>>;

beforeAll(async () => {
  await kaona("new", "book.xlsx", "--sample", "--fiscal-year", "2566");
  expect(await report("whole")).toMatchObject({ exitCode: 0 });
  whole = bytesIn("whole");
});

describe("reports of many projects", () => {
  it("are the same bytes for the same workbook and day, whenever they are made", async () => {
    await report("again", "--workers", "1");
    expect(Object.keys(whole)).toHaveLength(40);
    expect(bytesIn("again")).toEqual(whole);
  });

  it("are the same bytes made by threads", async () => {
    expect(await report("threads", "--workers", "2")).toMatchObject({ exitCode: 0 });
    expect(bytesIn("threads")).toEqual(whole);
  });

  it.each(["1", "2"])("are the same in a zip, in the order of the projects, by %s threads", async (workers) => {
    expect(await report(`zip${workers}`, "--zip", "all", "--workers", workers)).toMatchObject({ exitCode: 0 });
    expect(filesIn(`zip${workers}`)).toEqual(["all.zip"]);
    const files = unzipSync(readFileSync(join(folder, `zip${workers}`, "all.zip")));
    expect(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString("base64")]))).toEqual(whole);
    expect(await report(`zip${workers}`, "--zip", "all.zip")).toMatchObject({ exitCode: 2, err: expect.stringContaining("all.zip") });
  });

  it("leave out names of persons where that is asked, and no other sheet can", async () => {
    const textsOf = (file: Uint8Array): string => Object.values(unzipSync(file)).map((part) => Buffer.from(part).toString("utf8")).join("");
    expect(await report("nameless", "--hide-names", "--workers", "1")).toMatchObject({ exitCode: 0 });
    const [first] = filesIn("nameless");
    const [named, nameless] = ["whole", "nameless"].map((out) => textsOf(readFileSync(join(folder, out, first!))));
    expect([named!.includes("(name not shown)"), nameless!.includes("(name not shown)")]).toEqual([false, true]);
    expect(await kaona("verify", join("nameless", first!), "--against", "book.xlsx")).toMatchObject({ exitCode: 0 });
    expect(await report("sheets", "--hide-names", "--kind", "division")).toMatchObject({ exitCode: 2, err: expect.stringContaining("--hide-names") });
  });
});

describe("a run that was stopped", () => {
  /** What a killed run leaves: its note, some finished files, one that it did not finish. */
  function stopped(out: string, { finished = 10, source = sourceOf(), process = 2 ** 30 } = {}): void {
    mkdirSync(join(folder, out));
    const began = Date.now();
    for (const name of Object.keys(whole).slice(0, finished)) writeFileSync(join(folder, out, name), Buffer.from(whole[name]!, "base64"));
    writeFileSync(join(folder, out, `.kaona-${process}-0.part`), "half");
    writeFileSync(join(folder, out, note), JSON.stringify({ source, process, machine: hostname(), began }));
  }
  let source = "";
  const sourceOf = (): string => source;
  beforeAll(async () => {
    // A disk that is full stops a run, which then leaves its note.
    const disk = jest.requireActual<typeof NodeFs>("node:fs");
    const write = disk.writeSync;
    let room = 4; // the note and three files
    const spy = jest.spyOn(disk, "writeSync").mockImplementation(((...args: Parameters<typeof write>) => {
      if ((room -= 1) < 0) throw Object.assign(new Error("no space"), { code: "ENOSPC" });
      return write(...args);
    }) as typeof write);
    const { exitCode, err } = await report("full");
    spy.mockRestore();
    expect([exitCode, err]).toEqual([2, expect.stringMatching(/91000000-\S+\.xlsx.*the disk is full/)]);
    source = (JSON.parse(readFileSync(join(folder, "full", note), "utf8")) as { source: string }).source;
  });

  it("by a full disk has written whole files only, and goes on when there is room", async () => {
    expect(filesIn("full")).toHaveLength(4);
    const { exitCode, out } = await report("full");
    expect([exitCode, out]).toEqual([0, expect.stringContaining("Kept 3 reports that an earlier run had finished\nWrote 37 reports")]);
    expect(bytesIn("full")).toEqual(whole);
  });

  it("keeps what was finished and looks at it: a file that a power cut emptied is made again", async () => {
    stopped("cut");
    const [first, second] = Object.keys(whole);
    writeFileSync(join(folder, "cut", first!), "");
    writeFileSync(join(folder, "cut", second!), Buffer.from(whole[second!]!, "base64").fill(0, 2000, 2100));
    expect(await report("cut")).toMatchObject({ exitCode: 0, out: expect.stringContaining("Kept 8 reports") });
    expect(bytesIn("cut")).toEqual(whole);
  });

  it("does not take files of an earlier year for its own", async () => {
    stopped("old");
    for (const name of filesIn("old")) utimesSync(join(folder, "old", name), 1e9, 1e9);
    expect((await report("old")).out).not.toContain("Kept");
    expect(bytesIn("old")).toEqual(whole);
  });

  it("is not gone on with from another workbook or day", async () => {
    stopped("other", { source: "another" });
    expect(await report("other")).toMatchObject({ exitCode: 2, err: expect.stringContaining("exists already") });
    expect(await report("other", "--force")).toMatchObject({ exitCode: 0 });
    expect(bytesIn("other")).toEqual(whole);
  });

  it("is not disturbed while it still runs", async () => {
    stopped("busy", { process: process.ppid });
    expect(await report("busy")).toMatchObject({ exitCode: 2, err: expect.stringMatching(/busy: reports are being written.*\.kaona-run\.json/) });
    expect(filesIn("busy")).toHaveLength(12);
  });

  it("is not disturbed by a second one that is started into its folder, and is whole in the end", async () => {
    const { child, gone } = started("both");
    while (!existsSync(join(folder, "both", note))) await pause();
    expect(await report("both")).toMatchObject({ exitCode: 2, err: expect.stringContaining("both: reports are being written") });
    expect(await gone).toBe(0);
    expect(child.killed).toBe(false);
    expect(bytesIn("both")).toEqual(whole);
  });

  it("by a kill in the middle leaves no half file, and the next run finishes", async () => {
    const { child, gone } = started("killed");
    while (!(existsSync(join(folder, "killed")) && filesIn("killed").some((name) => name.endsWith(".xlsx")))) await pause();
    child.kill("SIGKILL");
    await gone;
    const finished = filesIn("killed").filter((name) => name.endsWith(".xlsx"));
    for (const name of finished) expect(readFileSync(join(folder, "killed", name)).toString("base64")).toBe(whole[name]);
    expect(await report("killed")).toMatchObject({ exitCode: 0 });
    expect(bytesIn("killed")).toEqual(whole);
  });
});

it.each([
  ["a folder that may only be read", "EROFS"],
  ["a folder of somebody else", "EACCES"],
])("%s is said to be so, and nothing is left in it", async (_what, code) => {
  const disk = jest.requireActual<typeof NodeFs>("node:fs");
  const open = disk.openSync;
  const spy = jest.spyOn(disk, "openSync").mockImplementation((path, flags, mode) => {
    if (String(path).includes(`locked-${code}`) && flags !== "r") throw Object.assign(new Error("no"), { code });
    return open(path, flags, mode);
  });
  mkdirSync(join(folder, `locked-${code}`));
  const { exitCode, err } = await report(`locked-${code}`);
  spy.mockRestore();
  expect([exitCode, err]).toEqual([2, expect.stringContaining("you may not write there; choose another folder")]);
  expect(filesIn(`locked-${code}`)).toEqual([]);
});

it("a thread's refusal is told as this program's own", async () => {
  mkdirSync(join(folder, "taken", Object.keys(whole)[20]!), { recursive: true });
  const { exitCode, err } = await report("taken", "--workers", "2", "--force");
  expect([exitCode, err]).toEqual([2, expect.stringContaining(`${Object.keys(whole)[20]!}: the file cannot be written: there is a folder of that name`)]);
});

it("progress tells how fast it goes and how long it takes, once that can be told", async () => {
  let seconds = 0;
  const terminal = { ...aTerminal({ cwd: folder }), now: () => new Date(2026, 0, 1, 0, 0, (seconds += 1)) };
  await runCli(["report", "book.xlsx", "--out", "paced", "--lang", "en"], terminal);
  expect(terminal.warned[0]).toMatch(/^Writing reports 4\/40 \(\S+\/s, \S+ s left\)$/);
  expect(terminal.warned.at(-1)).toMatch(/^Writing reports 40\/40 \(\S+\/s\)$/);
});
