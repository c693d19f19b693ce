import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { OFFICE_JS, PAGE_POLICY } from "../../src/addin/contentSecurityPolicy";
import { builtAddIn } from "../support/browser/builtAddIn";
import { temporaryFolder } from "../support/temporaryFolder";

/** The budget of a first load, Office.js aside: all of it before anything is on screen. Source: office-platform.md 6. */
const FIRST_LOAD = 230 * 1000;

const folder = temporaryFolder();

let page = "";
let modules: readonly string[] = [];
const sizeOf = (file: string): number => gzipSync(readFileSync(join(folder, file))).length;
const scriptsOf = (html: string): readonly string[] => [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, address]) => address!);

beforeAll(async () => {
  modules = await builtAddIn(folder);
  page = readFileSync(join(folder, "taskpane.html"), "utf8");
}, 240_000);

describe("the pane's build", () => {
  it("takes Office.js from Microsoft, and everything else from beside the page", () => {
    const [office, ...own] = scriptsOf(page);
    expect([office, OFFICE_JS]).toEqual(Array(2).fill("https://appsforoffice.microsoft.com/lib/1/hosted/office.js"));
    expect(own.length).toBeGreaterThan(0);
    for (const script of own) expect(readdirSync(folder)).toContain(script);
    expect(page).not.toMatch(/https?:\/\/(?!appsforoffice\.microsoft\.com|ajax\.aspnetcdn\.com|\*)/);
  });

  it("guards its page with the policy", () => {
    expect(page).toMatch(/http-equiv="?Content-Security-Policy"? content="([^"]+)"/);
    expect(page).toContain(`content="${PAGE_POLICY}"`);
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
  });

  it(`loads at most ${FIRST_LOAD / 1000} kB at first`, () => {
    const first = ["taskpane.html", ...scriptsOf(page).slice(1)];
    expect(first.map(sizeOf).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FIRST_LOAD);
  });

  it.each(["exceljs", "hosts/exceljs", "workbench", "test/support"])("holds nothing of %s", (part) => {
    expect(modules.filter((module) => module.replaceAll("\\", "/").includes(`/${part}/`))).toEqual([]);
    expect(modules.some((module) => module.includes("react-dom"))).toBe(true);
  });

  it("of the workbench would be seen to hold it", async () => {
    const held = await builtAddIn(join(folder, "control"), { entry: "./src/workbench/page/grid/draw/pixels.ts" });
    expect(held.filter((module) => module.replaceAll("\\", "/").includes("/workbench/"))).toHaveLength(1);
  });

  it("names every script by its content, so that a server may let it be kept for ever", () => {
    const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));
    expect(scripts.filter((file) => !/\.[0-9a-f]{16}\.js$/.test(file))).toEqual([]);
  });
});
