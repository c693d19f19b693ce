import { readFileSync } from "node:fs";
import { join } from "node:path";
import { workbookFormatPage } from "../../src/schema/formatPage/workbookFormatPage";
import { ALL_TABLES, TABLE_SHEETS } from "../../src/schema/workbookSchema";

describe("docs/workbook-format.md", () => {
  const page = workbookFormatPage();

  it("is what the schema says; run `npm run docs:format` after a change", () => {
    expect(readFileSync(join(__dirname, "../../docs/workbook-format.md"), "utf8")).toBe(page);
  });

  it("names every sheet, table and column", () => {
    for (const { name } of TABLE_SHEETS) expect(page).toContain(`## Sheet ${name}`);
    for (const { name, columns } of ALL_TABLES) {
      expect(page).toContain(`### Table \`${name}\``);
      for (const { header } of columns) expect(page).toContain(header);
    }
  });

  it("keeps every table row whole", () => {
    const rows = page.split("\n").filter((line) => line.startsWith("|"));
    expect(rows.length).toBeGreaterThan(150);
    for (const row of rows) expect(row).toMatch(/\|$/);
  });
});
