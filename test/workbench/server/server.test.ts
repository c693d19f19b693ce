import { X509Certificate } from "node:crypto";
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { OFFICE_JS } from "../../../src/addin/contentSecurityPolicy";
import { localhostCertificate } from "../../../src/workbench/server/certificate";
import { withLocalOfficeJs } from "../../../src/workbench/server/officeJs";
import { fileBelow } from "../../../src/workbench/server/sendFile";
import { serverOptions } from "../../../src/workbench/server/serverOptions";
import { temporaryFolder } from "../../support/temporaryFolder";

describe("the certificate", () => {
  const folder = temporaryFolder();
  const now = new Date("2026-11-26T09:00:00Z");

  it("is for this machine only, is kept, and its key is the user's own", async () => {
    const first = await localhostCertificate(folder, now);
    const again = await localhostCertificate(folder, now);
    const { subjectAltName, ca } = new X509Certificate(first.cert);
    expect([first.isNew, again.isNew, again.cert === first.cert]).toEqual([true, false, true]);
    expect([subjectAltName, ca]).toEqual(["DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1", false]);
    expect((await stat(join(folder, "localhost.key.pem"))).mode & 0o077).toBe(process.platform === "win32" ? 0o066 : 0);
  });

  it("is made anew when it ends within a week or is broken", async () => {
    const first = await localhostCertificate(folder, now);
    const later = await localhostCertificate(folder, new Date("2027-11-25T09:00:00Z"));
    await writeFile(later.file, "nonsense");
    const mended = await localhostCertificate(folder, now);
    expect([later.isNew, later.cert !== first.cert, mended.isNew]).toEqual([true, true, true]);
  });
});

it.each([
  ["taskpane.js", "/served/taskpane.js"],
  ["a/b.png", "/served/a/b.png"],
  ["../secret", null],
  ["a/../../secret", null],
  ["%2e%2e/secret", null],
  ["%E0%B8%81.js", "/served/ก.js"],
  ["%zz", null],
  ["a%00.js", null],
])("the path %s is the file %s", (path, expected) => {
  expect(fileBelow("/served", path)).toBe(expected);
});

it("a page of the add-in keeps everything but the address of Office.js", () => {
  const html = `<script src="${OFFICE_JS}"></script><p>https://appsforoffice.microsoft.com</p>`;
  expect(withLocalOfficeJs(html)).toBe(`<script src="/office-js/office.js"></script><p>https://appsforoffice.microsoft.com</p>`);
});

it.each([
  [[], { port: 3000, language: "en", today: null }],
  [["--port", "3100", "--lang", "th"], { port: 3100, language: "th", today: null }],
  [["--port=3100", "--today=2025-03-31"], { port: 3100, language: "en", today: "2025-03-31" }],
  [["--port", "x"], null],
  [["--port", "70000"], null],
])("%j is understood", (args, expected) => {
  expect(serverOptions(args, {})).toEqual(expected);
});
