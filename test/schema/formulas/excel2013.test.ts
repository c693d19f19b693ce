import { describeWorkbook } from "../../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../../src/schema/meta";
import { isFormulaCell } from "../../../src/workbook/cellValue";
import { samplePortfolio } from "../../../src/workflows/sample/samplePortfolio";
import { day } from "../../support/builders/records";

/**
 * The functions that our formulas use, all of them older than Excel 2013 (most are in Excel 97; IFERROR, SUMIFS and COUNTIFS
 * came with Excel 2007). Before adding one, look up its version in Microsoft's "Excel functions (alphabetical)".
 */
const USED = new Set([
  "AND", "CHOOSE", "COUNTIFS", "DATE", "HYPERLINK", "IF", "IFERROR", "INDEX", "INT", "ISNUMBER", "LEFT", "LEN", "LOOKUP", "MATCH", "MAX",
  "MID", "MIN", "N", "OR", "ROUND", "ROW", "SUBSTITUTE", "SUMIFS", "SUMPRODUCT", "TODAY", "TRIM", "VALUE",
]);

const TABLES = "Projects|Rounds|Baseline|Settings|DisbursementTargets|Agencies|Indicators";

/** What is wrong with a formula for Excel 2013, for LibreOffice 7.4 or for the workbench's grid; empty = nothing. */
function faultsOf(formula: string): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const functions = [...bare.matchAll(/([A-Z_][A-Z0-9_.]*)\(/gi)].map(([, name]) => name!.toUpperCase());
  return [
    ...functions.filter((name) => !USED.has(name)).map((name) => `function ${name}`),
    ...(/\[@/.test(bare) ? ["[@column] instead of [[#This Row],[column]]"] : []),
    ...(new RegExp(`\\b(?:${TABLES})\\b(?!\\[)`).test(bare) ? ["a table without a column"] : []),
    ...(/\[#(?:All|Data|Totals)\]/.test(bare) ? ["[#All] or [#Data]"] : []),
    ...(new RegExp(`\\b(?:INDEX|VLOOKUP|OFFSET)\\((?:${TABLES})\\[`).test(bare) ? ["INDEX over a table"] : []),
    ...(bare.startsWith("=") || bare.startsWith("{=") ? ["a leading ="] : []),
    ...(formula.length > 8192 ? ["more than 8,192 characters"] : []),
    ...(nesting(bare) > 64 ? ["more than 64 levels"] : []),
  ];
}

function nesting(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of formula) {
    if (character === "(") deepest = Math.max(deepest, (depth += 1));
    if (character === ")") depth -= 1;
  }
  return deepest;
}

const portfolio = samplePortfolio(2568);
const blueprint = describeWorkbook(portfolio, {
  asOf: null,
  today: day("2025-06-20"),
  meta: newMeta(portfolio, { workbookId: null, defaultFiscalYearBE: null, defaultAgencyCode: null }),
});

const formulas = new Map<string, string>();
for (const sheet of blueprint.sheets) {
  for (const { row, column, content } of sheet.cells) if (isFormulaCell(content)) formulas.set(`${sheet.name} R${row}C${column}`, content.formula);
  for (const table of sheet.tables) for (const { header, formula } of table.columns) if (formula !== null) formulas.set(`${table.name}[${header}]`, formula);
  for (const { range, rule } of sheet.validations) if (rule.kind === "custom") formulas.set(`validation ${sheet.name}!${range}`, rule.formula);
  for (const { range, rules } of sheet.conditionalFormats) {
    rules.forEach((rule, index) => rule.kind === "expression" && formulas.set(`format ${index} of ${sheet.name}!${range}`, rule.formula));
  }
}

describe("the formulas of a workbook", () => {
  it.each([...formulas])("%s works in Excel 2013", (_where, formula) => expect(faultsOf(formula)).toEqual([]));

  it("fill down their whole columns: every row has the column's own formula", () => {
    for (const { tables } of blueprint.sheets) {
      for (const { columns, rows } of tables) {
        for (const row of rows) row.forEach((content, index) => expect(isFormulaCell(content) ? content.formula : null).toBe(columns[index]!.formula));
      }
    }
  });

  it.each([
    ["MAXIFS(Rounds[a],Rounds[b],1)", ["function MAXIFS"]],
    ["_xlfn.XLOOKUP(1,Rounds[a],Rounds[b])", ["function _XLFN.XLOOKUP"]],
    ["IF(Rounds[@a]>0,1,0)", ["[@column] instead of [[#This Row],[column]]"]],
    ["VLOOKUP(1,Rounds,2,0)", ["function VLOOKUP", "a table without a column"]],
    ["INDEX(Rounds[a],3)", ["INDEX over a table"]],
    ["SUM(Rounds[[#Data],[a]])", ["function SUM", "[#All] or [#Data]"]],
    ['IF(TRUE,"MAXIFS(Rounds)",1)', []],
  ])("would not let %s pass unseen", (formula, faults) => expect(faultsOf(formula)).toEqual(faults));

  it("use every function of the list, so that the list stays true", () => {
    const all = [...formulas.values()].join(" ");
    expect([...USED].filter((name) => !new RegExp(`\\b${name}\\(`).test(all))).toEqual([]);
  });
});
