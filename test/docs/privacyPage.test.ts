import { readFileSync } from "node:fs";
import { join } from "node:path";
import { privacyPage } from "../../.config/tools/pages/privacyPage";
import { PRIVACY_PAGE } from "../../src/addin/pages";
import { ALL_TABLES, tableNamed } from "../../src/schema/workbookSchema";

const root = join(__dirname, "../..");
const document = readFileSync(join(root, "docs/privacy.md"), "utf8");
const page = readFileSync(join(root, PRIVACY_PAGE), "utf8");

/** Columns that name people by what they are; free text may do so too, and the document says it. */
const PERSONAL = [["Projects", "responsible"], ["Projects", "sedCoordinator"], ["ChangeLog", "who"], ["ChangeLog", "role"], ["ImportLog", "decidedBy"], ["Acknowledgements", "by"]] as const;
/** What a column's description says where it holds a person. */
const NAMES_SOMEBODY = /\b(who|whom|person|officer|role|coordinator|responsible)\b/i;

const halves = document.split(/^# /m).slice(1);

describe("docs/privacy.md", () => {
  it("is in Thai first, then in English, about the same things", () => {
    expect(halves.map((half) => [half.match(/^## /gm)?.length, half.match(/^- /gm)?.length])).toEqual([[4, 20], [4, 20]]);
  });

  it.each(PERSONAL)("names %s.%s by its heading, in both languages", (name, field) => {
    const header = tableNamed(name).columns.find((each) => each.field === field)?.header;
    expect(header).toBeDefined();
    expect(halves.filter((half) => half.includes(`${name}: `) && half.includes(header ?? ""))).toHaveLength(2);
  });

  it("leaves out no column whose description says that it names somebody", () => {
    const found = ALL_TABLES.flatMap(({ name, columns }) => columns.filter(({ help }) => NAMES_SOMEBODY.test(help.en)).map(({ field }) => `${name}.${field}`));
    expect(found).toEqual(PERSONAL.map(([table, field]) => `${table}.${field}`));
  });

  it("is the page that the pane leads to", () => {
    expect(page).toBe(privacyPage(document));
    expect(page).not.toMatch(/<script|\son\w+=|https?:/);
  });
});
