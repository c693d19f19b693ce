import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { sideload } from "../../.config/tools/sideload";
import type { Machine } from "../../.config/tools/sideload";
import { ADD_IN_ID } from "../../src/addin/addInId";
import { temporaryFolder } from "../support/temporaryFolder";

const home = temporaryFolder();
const folder = temporaryFolder();
const id = ADD_IN_ID.development;
const manifest = join(folder, "dist/manifest.development.xml");

function onMachine(platform: NodeJS.Platform, args: readonly string[] = [], over: Partial<Machine> = {}): { told: readonly string[]; ran: readonly string[] } {
  const ran: string[] = [];
  const run = (program: string, given: readonly string[]): void => void ran.push([program, ...given].join(" "));
  return { told: sideload(args, { platform, home, folder, run, ...over }), ran };
}

describe("on a Mac", () => {
  const wef = join(home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef");

  it("says what to do while Excel was never opened", () => {
    expect(() => onMachine("darwin")).toThrow("Library/Containers/com.microsoft.Excel is not there. Install Excel and open it once");
  });

  it("copies the manifest to where Excel looks, and takes it away again", () => {
    mkdirSync(join(home, "Library/Containers/com.microsoft.Excel"), { recursive: true });
    const { told, ran } = onMachine("darwin", ["--url", "https://localhost:3001"]);
    expect(ran).toEqual([]);
    expect(told[0]).toBe(`Copied the manifest to ${wef}/${id}.manifest.xml`);
    expect(told.at(-1)).toContain("Keep https://localhost:3001 served");
    expect(readFileSync(join(wef, `${id}.manifest.xml`), "utf8")).toContain('"https://localhost:3001/taskpane.html"');

    expect(onMachine("darwin", ["--remove"]).told[0]).toBe(`Removed ${wef}/${id}.manifest.xml`);
    expect(readdirSync(wef)).toEqual([]);
  });

  it("stands beside the add-in for tests", () => {
    onMachine("darwin");
    onMachine("darwin", ["--environment", "test", "--url", "https://test.example.go.th/kaona"]);
    expect(readdirSync(wef).sort()).toEqual([`${id}.manifest.xml`, `${ADD_IN_ID.test}.manifest.xml`].sort());
  });
});

describe("on Windows", () => {
  const key = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

  it.each<[string, readonly string[], string]>([
    ["tells Excel where the manifest is", [], `reg add ${key} /v ${id} /t REG_SZ /d ${manifest} /f`],
    ["lets Excel forget it", ["--remove"], `reg delete ${key} /v ${id} /f`],
  ])("%s", (_what, args, command) => expect(onMachine("win32", args).ran).toEqual([command]));

  it("names the command that failed", () => {
    const run = (): void => {
      throw new Error("access denied");
    };
    expect(() => onMachine("win32", [], { run })).toThrow(`reg add ${key} /v ${id} /t REG_SZ /d ${manifest} /f failed: access denied. docs/deployment.md says how to do it by hand.`);
  });
});

describe("elsewhere", () => {
  it("makes the manifest and tells how to upload it", () => {
    const { told, ran } = onMachine("linux");
    expect(ran).toEqual([]);
    expect(existsSync(manifest)).toBe(true);
    expect(told[0]).toBe(`There is no Excel for this system; use Excel on the web. The manifest is ${manifest}`);
    expect(told[2]).toContain("Upload My Add-in");
  });
});

it.each<[readonly string[], string]>([
  [["--environment", "production"], "The production add-in is deployed by an administrator, see docs/deployment.md"],
  [["--environment", "dev"], "--environment dev: choose development or test"],
  [["--environment", "test"], "--url is needed"],
  [["--url", "http://localhost:3000"], "Office loads add-ins over https only"],
  [["--port", "3001"], "--port"],
])("%j is refused", (args, message) => expect(() => onMachine("linux", args)).toThrow(message));
