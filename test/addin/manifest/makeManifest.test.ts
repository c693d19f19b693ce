import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeManifest, manifestRequest } from "../../../.config/tools/makeManifest";
import { DEFAULT_ADDRESS, serverAddress } from "../../../.config/tools/manifest/serverAddress";
import { ADD_IN_ENVIRONMENTS, ADD_IN_ID } from "../../../src/addin/addInId";
import type { AddInEnvironment } from "../../../src/addin/addInId";
import { ADD_IN_VERSION } from "../../../src/addin/addInVersion";
import { runProgram } from "../../support/runProgram";

const repository = join(__dirname, "../../..");
const committed = join(repository, "manifest.xml");

it("the committed manifest is what is made. If not: npm run manifest", () => {
  expect(readFileSync(committed, "utf8")).toBe(makeManifest("production", null));
});

describe("manifests of all environments", () => {
  const made = Object.fromEntries(ADD_IN_ENVIRONMENTS.map((environment) => [environment, makeManifest(environment, environment === "development" ? null : "https://reports.example.go.th/kaona/")]));
  const valueOf = (environment: AddInEnvironment, pattern: RegExp): string => pattern.exec(made[environment]!)![1]!;

  it.each([
    ["development", "Kaona (dev)", "ก้าวหน้า (Kaona) (พัฒนา)", "https://localhost:3000"],
    ["test", "Kaona (test)", "ก้าวหน้า (Kaona) (ทดสอบ)", "https://reports.example.go.th/kaona"],
    ["production", "Kaona", "ก้าวหน้า (Kaona)", "https://reports.example.go.th/kaona"],
  ] as const)("%s has an Id, name and address of its own", (environment, name, thaiName, address) => {
    expect(valueOf(environment, /<Id>(.*)<\/Id>/)).toBe(ADD_IN_ID[environment]);
    expect(valueOf(environment, /<DisplayName DefaultValue="(.*?)"/)).toBe(name);
    expect(valueOf(environment, /<DisplayName [^>]*>\s*<Override Locale="th-TH" Value="(.*?)"/)).toBe(thaiName);
    expect(valueOf(environment, /<SourceLocation DefaultValue="(.*?)"/)).toBe(`${address}/taskpane.html`);
    expect(valueOf(environment, /<AppDomain>(.*)<\/AppDomain>/)).toBe(new URL(address).origin);
  });

  it("all have the version of package.json", () => {
    for (const environment of ADD_IN_ENVIRONMENTS) expect(valueOf(environment, /<Version>(.*)<\/Version>/)).toBe(ADD_IN_VERSION);
  });
});

describe("the server's address", () => {
  it.each<[string, AddInEnvironment, string]>([
    ["https://reports.example.go.th", "production", "https://reports.example.go.th"],
    ["https://reports.example.go.th/", "production", "https://reports.example.go.th"],
    ["https://reports.example.go.th/kaona//", "test", "https://reports.example.go.th/kaona"],
    ["https://reports.example.go.th:8443/kaona", "production", "https://reports.example.go.th:8443/kaona"],
    ["HTTPS://Reports.Example.go.th/Kaona", "production", "https://reports.example.go.th/Kaona"],
    ["https://localhost:3001", "development", "https://localhost:3001"],
    ["https://localhost:443", "development", "https://localhost"],
  ])("%s for %s → %s", (text, environment, expected) => expect(serverAddress(text, environment)).toBe(expected));

  it.each<[string, AddInEnvironment, string]>([
    ["reports.example.go.th", "production", "this is no web address"],
    ["http://reports.example.go.th", "production", "Office loads add-ins over https only"],
    ["http://localhost:3000", "development", "Office loads add-ins over https only"],
    ["file:///kaona", "development", "Office loads add-ins over https only"],
    ["https://me:secret@reports.example.go.th", "production", "a name or password in the address would be readable by everyone"],
    ["https://reports.example.go.th/?v=1", "production", "nothing may follow the folder"],
    ["https://reports.example.go.th/#a", "production", "nothing may follow the folder"],
    ["https://reports.example.go.th/taskpane.html", "production", "this is a file"],
    ["https://localhost:3000", "production", "nobody else can reach localhost, and a production manifest is for others"],
    ["https://127.0.0.1", "test", "nobody else can reach 127.0.0.1"],
  ])("%s for %s is refused: %s", (text, environment, reason) => {
    expect(() => serverAddress(text, environment)).toThrow(`--url ${text}: ${reason}`);
  });

  it("stands for a server that nobody can have, until it is known", () => {
    expect(DEFAULT_ADDRESS.production).toMatch(/^https:\/\/[a-z]+\.example$/); // RFC 2606
  });
});

describe("the command line", () => {
  it.each<[readonly string[], ReturnType<typeof manifestRequest>]>([
    [[], { environment: "production", url: null, out: "manifest.xml" }],
    [["--url", "https://a.example"], { environment: "production", url: "https://a.example", out: "dist/manifest.production.xml" }],
    [["--environment", "development"], { environment: "development", url: null, out: "dist/manifest.development.xml" }],
    [["--environment", "test", "--url", "https://a.example", "--out", "x.xml"], { environment: "test", url: "https://a.example", out: "x.xml" }],
  ])("%j", (args, expected) => expect(manifestRequest(args)).toEqual(expected));

  it.each<[readonly string[], string]>([
    [["--environment", "prod"], "--environment prod: choose development, test, production"],
    [["--host", "x"], "--host"],
  ])("%j is refused", (args, message) => expect(() => manifestRequest(args)).toThrow(message));

  it("asks where a test add-in is served", () => {
    expect(() => makeManifest("test", null)).toThrow("--url is needed: where is the test add-in served?");
  });
});

it("Microsoft's own tool reads the committed manifest", async () => {
  const { code, stdout, stderr } = await runProgram(process.execPath, [resolve(repository, "node_modules/office-addin-manifest/cli.js"), "info", committed]);
  expect([code, stderr]).toEqual([0, ""]);
  const told = Object.fromEntries([...stdout.matchAll(/^ +(.+?): (.*)$/gm)].map(([, name, value]) => [name, value]));
  expect(told).toMatchObject({
    "Id": ADD_IN_ID.production,
    "Name": "Kaona",
    "Provider": "Kaona developers",
    "Type": "TaskPaneApp",
    "Version": ADD_IN_VERSION,
    "Default Locale": "en-US",
    "Hosts": "Workbook",
    "Permissions": "ReadWriteDocument",
    "Source Location": "https://kaona.example/taskpane.html",
    "Support Url": "https://kaona.example/assets/support.html",
  });
});
