import { createWorkbookFile } from "../../../../src/hosts/exceljs/createWorkbookFile";
import { readWorkbookPackage } from "../../../../src/hosts/exceljs/package/read/readWorkbookPackage";
import { EMPTY_PORTFOLIO } from "../../../../src/domain/model/records/portfolio";
import { NAMED_CELLS } from "../../../../src/schema/workbookSchema";
import type { CellContent } from "../../../../src/workbook/cellValue";
import type { WorkbookBlueprint } from "../../../../src/workbook/workbookBlueprint";
import { aBlueprint, aColumn, aSheet, aTable, everythingBlueprint } from "../../../support/builders/blueprints";
import { randomBlueprint } from "../../../support/builders/randomBlueprints";
import { sampleWorkbook } from "../../../support/builders/sampleWorkbook";
import { wildTexts } from "../../../support/builders/wildLayouts";
import { drawnByExceljs } from "../../../support/drawnByExceljs";
import { partsOf } from "../../../support/packageParts";
import { sheetTrees } from "../../../support/sheetTrees";

const time = "2025-03-31T09:00:00";

const table = (rows: readonly (readonly CellContent[])[], over: Partial<ReturnType<typeof aTable>> = {}) => aTable({ columns: [aColumn("ก"), aColumn("ข", { bodyStyle: "date" })], rows, ...over });
const withTables = (...tables: readonly ReturnType<typeof aTable>[]) => aBlueprint({ sheets: [aSheet({ tables })] });

describe("a workbook whose rows are written past exceljs is the one that exceljs would have written", () => {
  const expectSame = async (blueprint: WorkbookBlueprint): Promise<void> => {
    const [ours, drawn] = [await createWorkbookFile(blueprint, { time }), await drawnByExceljs(blueprint, time)];
    expect(sheetTrees(ours)).toEqual(sheetTrees(drawn));
    const read = (bytes: Uint8Array) => readWorkbookPackage(bytes, "book.xlsx", { namedCells: NAMED_CELLS });
    expect(read(ours)).toEqual(read(drawn));
    const [parts, drawnParts] = [partsOf(ours), partsOf(drawn)];
    // exceljs leaves out a list of texts that is empty.
    if (drawnParts["xl/sharedStrings.xml"] === undefined) return;
    const others = (all: Readonly<Record<string, string>>) => Object.entries(all).filter(([name]) => !/^xl\/(worksheets\/sheet\d+|styles|sharedStrings)\.xml$/.test(name)).sort();
    expect(others(parts)).toEqual(others(drawnParts));
  };

  it.each<[string, () => WorkbookBlueprint]>([
    ["the sample", () => sampleWorkbook()],
    ["an empty workbook", () => sampleWorkbook(EMPTY_PORTFOLIO)],
    ["everything that a blueprint can say", everythingBlueprint],
    ["odd texts in tables and between them", () => withTables(table(wildTexts(1, 400).map((text) => [text, null])))],
    ["odd texts as results", () => withTables(table(wildTexts(2, 200).map((text) => [{ formula: 'A1&"<"', result: text }, 1])))],
    ["no cell at all", () => aBlueprint({ sheets: [aSheet({ cells: [] })] })],
    ["tables side by side, the right one first, of unequal length", () => withTables(table([["1", 2], ["3", 4]], { name: "Right", row: 2, column: 5 }), table([["5", 6]], { name: "Left", row: 1, column: 2 }))],
    ["cells left and right of a table, and a height where nothing stands", () => aBlueprint({ sheets: [aSheet({ rowHeights: { 1: 30, 99: 12.5, 3: 600 }, tables: [table([["x", 1]], { row: 3, column: 3 })], cells: [{ row: 4, column: 7, span: 3, content: "r", style: "body" }, { row: 4, column: 1, span: 2, content: "l", style: "title" }] })] })],
  ])("%s", (_what, blueprint) => expectSame(blueprint()));

  it.each(Array.from({ length: 40 }, (_seed, index) => [index + 1]))("random workbook of seed %i", (seed) => expectSame(randomBlueprint(seed)));
});

describe("a text that comes again", () => {
  it("stands in the file once, and is counted", async () => {
    const parts = partsOf(await createWorkbookFile(withTables(table([["เหมือน", null], ["เหมือน", null], ["ต่าง ", null]])), { time }));
    expect(parts["xl/sharedStrings.xml"]).toMatch(/ count="5" uniqueCount="4"><si><t>ก<\/t><\/si><si><t>ข<\/t><\/si><si><t>เหมือน<\/t><\/si><si><t xml:space="preserve">ต่าง <\/t><\/si><\/sst>$/);
  });
});

describe("a workbook longer than what is packed at once", () => {
  it("is read as it was written, and is the same to the byte each time", async () => {
    const long = withTables(table(Array.from({ length: 30_000 }, (_row, index) => [`แถวที่ ${index % 20_000} 🚧 <${"ก".repeat(index % 90)}>`, index / 8])));
    const bytes = await createWorkbookFile(long, { time });
    expect(readWorkbookPackage(bytes, "long.xlsx").tables[0]!.rows).toEqual(long.sheets[0]!.tables[0]!.rows);
    expect(Buffer.from(await createWorkbookFile(long, { time })).equals(Buffer.from(bytes))).toBe(true);
  });
});
