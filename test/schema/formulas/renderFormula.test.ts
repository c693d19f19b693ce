import { fieldsOf, renderFormula } from "../../../src/schema/formulas/renderFormula";
import { RECORD_TABLES, tableNamed } from "../../../src/schema/workbookSchema";
import type { TableName } from "../../../src/schema/spec/tableSpec";

const headers: Readonly<Record<string, string>> = {
  "Projects.a": "คอลัมน์ ก",
  "Rounds.b": "ข",
  "Rounds.odd": "x[1]'#@",
};
const headerOf = (table: TableName, field: string): string | null => headers[`${table}.${field}`] ?? null;

describe("renderFormula", () => {
  it.each([
    ["@a+1", "Projects[[#This Row],[คอลัมน์ ก]]+1"],
    ["SUM(Rounds.b)", "SUM(Rounds[ข])"],
    ["ROW(Rounds.#b)", "ROW(Rounds[[#Headers],[ข]])"],
    ['IF(@a="@a Rounds.b","""@a""",1E6)', 'IF(Projects[[#This Row],[คอลัมน์ ก]]="@a Rounds.b","""@a""",1E6)'],
    ["Rounds.odd", "Rounds[x'[1']'''#'@]"],
    ["ToleranceLinear*AsOf", "ToleranceLinear*AsOf"],
  ])("turns %s into %s", (template, formula) => expect(renderFormula(template, "Projects", headerOf)).toBe(formula));

  it.each(["@missing", "Rounds.missing", "Rounds.#missing"])("gives nothing where %s is gone", (template) => {
    expect(renderFormula(`IF(@a,${template},0)`, "Projects", headerOf)).toBeNull();
  });
});

describe("the templates", () => {
  const templates = RECORD_TABLES.flatMap(({ name, computed }) => computed.map(({ field, formula }) => [`${name}.${field}`, name, formula] as const));

  it.each(templates)("%s names columns that exist", (_field, own, template) => {
    for (const field of fieldsOf(template, own)) {
      const [table, name] = field.split(".") as [TableName, string];
      expect(tableNamed(table).columns.map((column) => column.field)).toContain(name);
    }
  });

  it("depend on one another without a circle", () => {
    const needs = new Map<string, readonly string[]>(templates.map(([field, own, template]) => [field, fieldsOf(template, own)]));
    const visit = (field: string, path: readonly string[]): void => {
      expect(path).not.toContain(field);
      // MATCH of a key against its own column compares two columns, not a column with itself.
      for (const needed of needs.get(field) ?? []) visit(needed, [...path, field]);
    };
    for (const field of needs.keys()) visit(field, []);
  });
});
