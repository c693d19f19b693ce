import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OFFICE_JS, PAGE_POLICY, SERVER_POLICY } from "../../src/addin/contentSecurityPolicy";
import { SUPPORT_PAGE } from "../../src/addin/pages";

const directivesOf = (policy: string): Record<string, readonly string[]> =>
  Object.fromEntries(policy.split("; ").map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1)]));

const page = directivesOf(PAGE_POLICY);
const server = directivesOf(SERVER_POLICY);

describe("what the pane's page may load", () => {
  it("Office.js, from Microsoft", () => expect(page["script-src"]).toContain(new URL(OFFICE_JS).origin));

  it.each(["'unsafe-inline'", "'unsafe-eval'", "data:", "blob:", "*", "https:"])("no script from %s", (source) => {
    expect([...page["script-src"]!, ...page["default-src"]!]).not.toContain(source);
  });

  it("nothing over plain http, and nothing from everywhere", () => {
    for (const policy of [PAGE_POLICY, SERVER_POLICY]) expect(policy).not.toMatch(/http:| \*(?:[ ;]|$)| https:(?:[ ;]|$)/);
  });

  it.each([["object-src", "'none'"], ["base-uri", "'self'"], ["form-action", "'self'"], ["worker-src", "'self'"]])("%s %s, which default-src does not cover or should not", (name, value) => {
    expect(page[name]).toEqual([value]);
  });

  it("fits the attribute of a <meta>", () => expect(PAGE_POLICY).not.toMatch(/["<>&\n]/));
});

describe("who may show it in a frame", () => {
  it("is said by the server only: a page may not", () => {
    expect(Object.keys(page)).not.toContain("frame-ancestors");
    expect(Object.keys(server)).toEqual([...Object.keys(page), "frame-ancestors"]);
  });

  it("is Excel on the web", () => expect(server["frame-ancestors"]).toContain("https://*.officeapps.live.com"));
});

it("the support page runs nothing and loads only its icon", () => {
  const html = readFileSync(join(__dirname, "../..", SUPPORT_PAGE), "utf8");
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'"`);
  expect(html).not.toMatch(/<script|\son\w+=|https?:/);
});
