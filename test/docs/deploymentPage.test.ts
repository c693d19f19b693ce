import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PLACEHOLDER_ADDRESS } from "../../.config/tools/manifest/serverAddress";
import { SERVER_POLICY } from "../../src/addin/contentSecurityPolicy";
import { PANE_PAGE, SUPPORT_PAGE } from "../../src/addin/pages";

const page = readFileSync(join(__dirname, "../../docs/deployment.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as { scripts: Record<string, string> };

describe("docs/deployment.md", () => {
  it.each(["nginx", "xml"])("shows the policy as src/addin/contentSecurityPolicy.ts has it, for %s", (language) => {
    const blocks = [...page.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, "g"))].map(([, block]) => block).join("");
    expect(/Content-Security-Policy"?(?: value=)? ?"(.*?)"/.exec(blocks)?.[1]).toBe(SERVER_POLICY);
  });

  it.each([PANE_PAGE, SUPPORT_PAGE, PLACEHOLDER_ADDRESS])("names %s", (name) => expect(page).toContain(`\`${name}\``));

  it("calls only scripts that there are", () => {
    const called = [...page.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? "");
    expect(called.length).toBeGreaterThan(3);
    expect(called.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
