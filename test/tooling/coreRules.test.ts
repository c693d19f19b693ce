import { execFileSync, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { temporaryFolder, writeTree } from "../support/temporaryFolder";

const repository = resolve(__dirname, "../..");

interface FileResult {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

const allCode = { include: ["src", "test"], compilerOptions: { strict: true, target: "ES2022", moduleResolution: "bundler", module: "ESNext" } };

describe("the lint rules of the core", () => {
  const folder = temporaryFolder();
  const results = new Map<string, string>();

  const clock = /reads no clock/;
  const zone = /knows no time zone/;
  const locale = /Name the locale/;
  const environment = /reads no environment/;

  const refused: readonly [name: string, file: string, code: string, because: RegExp][] = [
    ["the current date", "src/domain/now.ts", "export const a = new Date();", clock],
    ["the current time", "src/domain/dateNow.ts", "export const a = Date.now();", clock],
    ["Date called as a function", "src/domain/dateCall.ts", "export const a = Date();", clock],
    ["a date in the local time zone", "src/report/localDate.ts", "export const a = new Date(2023, 0, 15);", zone],
    ["a date read in the local time zone", "src/report/localMonth.ts", "export const a = new Date(0).getMonth();", zone],
    ["chance", "src/workflows/random.ts", "export const a = Math.random();", /newId/],
    ["the environment", "src/schema/env.ts", "export const a = process.env;", environment],
    ["the console", "src/printedForm/log.ts", "console.log(1);", environment],
    ["the machine's number format", "src/messages/number.ts", "export const a = (1).toLocaleString();", locale],
    ["the machine's sort order", "src/domain/order.ts", `export const a = "a".localeCompare("b");`, locale],
    ["the machine's collator", "src/domain/collator.ts", "export const a = new Intl.Collator();", locale],
    ["Excel in the core", "src/schema/excel.ts", "declare global { const Excel: number } export const a = Excel;", /only in src\/hosts\/office/],
    ["Office in the command line", "src/cli/office.ts", "export const a = Office;", /only in src\/hosts\/office/],
    ["an enum", "src/domain/enum.ts", "export enum Status { Open }", /instead of an enum/],
    ["a default export", "src/domain/default.ts", "export default 1;", /Export by name/],
    ["any", "src/domain/any.ts", "export const a: any = 1;", /Unexpected any/],
    ["@ts-ignore", "src/domain/ignored.ts", "// @ts-ignore because\nexport const a = 1;", /ts-expect-error/],
    ["a suppression without a reason", "src/domain/silent.ts", "export const a = 1 as unknown as {}; // eslint-disable-line @typescript-eslint/no-empty-object-type", /description/i],
    ["a promise nobody waits for", "src/hosts/exceljs/floating.ts", "const f = async () => 1; export const g = () => { f(); };", /must be awaited/],
    ["a union that is not switched exhaustively", "src/domain/switch.ts", `export const f = (a: "x" | "y") => { switch (a) { case "x": return 1; } return 2; };`, /not exhaustive/],
    ["a focused test", "test/focused.test.ts", `it.only("a", () => undefined);`, /Remove .only/],
    ["a skipped test", "test/skipped.test.ts", `describe.skip("a", () => undefined);`, /describeWith/],
  ];

  const allowed: readonly [name: string, file: string, code: string][] = [
    ["a date from a number", "src/domain/fromNumber.ts", "export const a = new Date(0).getUTCMonth();"],
    ["sorting with a named locale", "src/domain/thai.ts", `export const a = new Intl.Collator("th");`],
    ["the clock in the command line", "src/cli/clock.ts", "export const a = new Date();"],
    ["Excel in the office host", "src/hosts/office/excel.ts", "declare global { const Excel: number } export const a = Excel;"],
    ["a suppression with a reason", "src/domain/reasoned.ts", "// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- any object will do here\nexport const a = 1 as unknown as {};"],
  ];

  beforeAll(() => {
    writeTree(folder, {
      "tsconfig.json": JSON.stringify(allCode),
      ...Object.fromEntries([...refused, ...allowed].map(([, file, code]) => [file, code])),
    });
    const eslint = resolve(repository, "node_modules/eslint/bin/eslint.js");
    const config = resolve(repository, ".config/eslint.config.mjs");
    // Exit code 1 means "problems found", which is the point; anything else leaves no JSON and fails below.
    const { stdout, stderr } = spawnSync(process.execPath, [eslint, "--config", config, "--format", "json", "."], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    if (!stdout.startsWith("[")) throw new Error(stderr);
    for (const { filePath, messages } of JSON.parse(stdout) as FileResult[]) {
      const file = filePath.slice(folder.length + 1).replaceAll("\\", "/");
      results.set(file, messages.map(({ ruleId, message }) => `${ruleId ?? "parse"}: ${message}`).join("\n"));
    }
  });

  it.each(refused)("refuse %s", (_name, file, _code, because) => {
    expect(results.get(file)).toMatch(because);
  });

  it.each(allowed)("allow %s", (_name, file) => {
    expect(results.get(file)).toBe("");
  });
});

describe("the core compiles without ambient types", () => {
  const folder = temporaryFolder();

  it("so that neither a browser, Node nor Excel is in reach", () => {
    const pure = resolve(repository, ".config/tsconfig.pure.json");
    writeTree(folder, {
      "tsconfig.json": JSON.stringify({ extends: pure, include: ["core.ts"] }),
      "core.ts": "export const a = [document, console, process, Excel, setTimeout, Buffer];\nexport const b = new Intl.Segmenter(\"th\");\n",
    });
    const tsc = resolve(repository, "node_modules/typescript/bin/tsc");
    let output = "";
    try {
      execFileSync(process.execPath, [tsc, "-p", "tsconfig.json"], { cwd: folder, encoding: "utf8" });
    } catch (error) {
      output = (error as { stdout: string }).stdout;
    }
    const names = [...output.matchAll(/Cannot find name '(\w+)'/g)].map(([, name]) => name);
    expect(names).toEqual(["document", "console", "process", "Excel", "setTimeout", "Buffer"]);
    expect(output).not.toContain("core.ts(2,");
  });
});
