import { DEFAULT_SETTINGS, type Settings } from "../../domain/model/records/settings";
import { ownFormula } from "../describe/tableRows";
import { SETTING_CELLS } from "../describe/settingCells";
import { LIVE_LIMITS } from "../meta";
import { SCHEMA_VERSION } from "../schemaVersion";
import { WORD_LISTS } from "../sheets/listsTable";
import { SETTINGS_ROWS, type SettingRow } from "../sheets/settingsRows";
import type { SheetSpec } from "../spec/sheetSpec";
import { PROVENANCE_COLUMNS, PROVENANCE_TABLES } from "../sheets/consolidationTables";
import { AS_OF_INPUT, CONSOLIDATION_SHEETS, START_SHEET, TABLE_SHEETS, tableNamed } from "../workbookSchema";
import { TYPE_MEANINGS, acceptedWords, helperColumns, shownColumns, storedColumns } from "./columnTables";
import { code, markdownTable } from "./markdown";

/** The page docs/workbook-format.md, made from the schema: the promise to people who open the file without Kaona. */
export function workbookFormatPage(): string {
  return [...INTRODUCTION, ...TABLE_SHEETS.flatMap(sheetSection), ...CLOSING].filter((part) => part !== "").join("\n\n") + "\n";
}

const INTRODUCTION: readonly string[] = [
  "<!-- Generated from src/schema by `npm run docs:format`. A test holds this file to it; do not edit it by hand. -->",
  "# The workbook",
  `Schema version ${SCHEMA_VERSION}. A Kaona workbook is an ordinary .xlsx whose data lie in Excel tables. It works without Kaona: drop-downs, validation, ` +
    "formats and computed columns are Excel's own. This page names every sheet, table and column, what an empty cell means, and every formula.",
  "## Rules that hold everywhere",
  [
    "- Tables are found by their name in the name manager (`Projects`), whatever the sheet is called; case does not count.",
    "- Columns are found by header, by field identifier or by one of the other wordings, in any order. Spaces, case and punctuation do not count. Your own extra columns and sheets are left alone.",
    "- Empty means unknown. It is never 0 and never no.",
    "- Dates are true Excel dates of the Christian era, shown in the Buddhist era. Type 20/6/2023; the cell shows 20 มิ.ย. 2566. The 1904 date system is understood. A time of day is cut off, except in the logs.",
    "- Text that begins with `=`, `+`, `-` or `@` is text. A cell holds at most 32,767 characters; longer text is refused, not cut.",
    "- A cell that cannot be understood leaves its field empty and is reported with its address (X04, X05, B01, R05): it never counts as another value. Text that can be read as the number or date it stands for is used and reported (X08); Excel's own formulas do not see such text.",
    "- A new workbook names Kaona's add-in, so that Excel opens its pane where the add-in is installed. Elsewhere nothing happens and nobody is asked; the pane can switch it off.",
    "- A row without any value is no record. Records belong to a project by project code **and** fiscal year; of two project rows with one code and year the first gets the records.",
    "- The last column of most tables is the hidden row id, a ULID. An empty one is a row typed by hand; of two equal ones the later row is a copy and counts as new.",
  ].join("\n"),
  "Types of columns:",
  markdownTable(["Type", "Holds"], Object.entries(TYPE_MEANINGS)),
  `## Sheet ${START_SHEET}`,
  "How to use the workbook, the as-of date, and what the status words mean. No table. Formulas read these defined names from it:",
  markdownTable(
    ["Name", "Cell", "Formula"],
    [
      [AS_OF_INPUT, "where people type the as-of date; blank = always today", ""],
      ["AsOf", "the day for which everything is computed", code("IF(ISNUMBER(C5),INT(C5),TODAY())")],
      ...SETTING_CELLS.map(({ name, formula }) => [name, "a setting in force", code(ownFormula(formula, "Settings"))]),
    ],
  ),
];

const CLOSING: readonly string[] = [
  "## Consolidated workbooks",
  `\`kaona consolidate\` makes a workbook like any other, whose computed columns hold values. The tables ${[...PROVENANCE_TABLES].map(code).join(", ")} have two columns more, behind the row id:`,
  storedColumns({ name: "Projects", columns: PROVENANCE_COLUMNS }),
  "Its change log holds the logs of all files one after the other, and then an entry that joins their ends; what follows was decided in the consolidated workbook. Two sheets stand behind the first:",
  ...CONSOLIDATION_SHEETS.flatMap(sheetSection),
  "## Computed columns: formulas or values",
  `Up to ${LIVE_LIMITS.projects.toLocaleString("en-US")} projects, ${LIVE_LIMITS.rounds.toLocaleString("en-US")} rounds and ${LIVE_LIMITS.baseline.toLocaleString("en-US")} points of monthly plans ` +
    "a new workbook has live formulas (`Meta.computed` = `live`). Above that, and in consolidated workbooks, the same columns hold values (`values`), because the work of the formulas grows with " +
    "projects × rows. Kaona itself never reads a computed column: it works everything out from the data. The definitions are in `src/domain/status/README.md`; a test has LibreOffice recalculate the formulas and compares.",
  "The formulas use only functions that Excel 2013 has.",
];

function sheetSection(sheet: SheetSpec): readonly string[] {
  const hidden = sheet.visibility === "visible" ? "" : sheet.visibility === "hidden" ? " (hidden)" : " (very hidden)";
  return [`## Sheet ${sheet.name}${hidden}`, ...sheet.tables.flatMap(({ table, help }) => [`### Table \`${table}\``, help.en, ...tableSection(table)])];
}

function tableSection(name: SheetSpec["tables"][number]["table"]): readonly string[] {
  const table = tableNamed(name);
  switch (name) {
    case "Lists":
      return ["One column per drop-down, under the defined name in brackets. Written with every new workbook, never read.", listsTable()];
    case "Settings":
      return [storedColumns(table), "Rows:", settingsTable()];
    case "Meta":
      return [storedColumns(table), "Rows:", metaTable()];
    default:
      return [storedColumns(table), shownColumns(table), helperColumns(table)];
  }
}

function listsTable(): string {
  return markdownTable(["Column", "Words"], WORD_LISTS.map(([name, { header, words }]) => [`${header} (${code(name)})`, words.join(" · ")]));
}

function settingsTable(): string {
  const rows = (Object.keys(SETTINGS_ROWS) as (keyof Settings)[]).map((key) => {
    const { label, help, type, allowed }: SettingRow = SETTINGS_ROWS[key];
    const byDefault = type.write(DEFAULT_SETTINGS[key], { date1904: false });
    return [code(key), label, help.en, allowed === null ? "" : acceptedWords(allowed, type.name), byDefault === null ? "(blank)" : String(byDefault)];
  });
  return markdownTable(["Key", "Label", "Meaning", "Accepts", "Default"], rows);
}

function metaTable(): string {
  return markdownTable(
    ["Key", "Value"],
    [
      [code("schemaVersion"), `the version of this format (${SCHEMA_VERSION}); a newer one is refused`],
      [code("workbookId"), "a ULID, given when the workbook is made"],
      [code("computed"), "`live` or `values`"],
      [code("defaultFiscalYearBE"), "fiscal year that new rows begin with"],
      [code("defaultAgencyCode"), "agency that new rows begin with"],
    ],
  );
}
