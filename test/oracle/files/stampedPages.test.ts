import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderLayouts } from "../../../src/hosts/exceljs/renderLayouts";
import { stampLayouts } from "../../../src/hosts/exceljs/stampLayouts";
import { readPrintedSheets } from "../../../src/hosts/exceljs/readPrintedSheets";
import type { ReportLayout } from "../../../src/workbook/reportLayout";
import { randomLayouts } from "../../support/builders/randomBlueprints";
import { layoutOf, reportCases } from "../../support/builders/reportCases";
import { wildLayouts } from "../../support/builders/wildLayouts";
import { recalculate } from "../../support/libreOffice";
import { describeOoxmlErrors, validateOoxmlFiles } from "../../support/ooxmlValidator";
import { describeWith } from "../../support/programs";
import { readWithOpenpyxl } from "../../support/readWithOpenpyxl";
import type { OpenpyxlWorkbook } from "../../support/readWithOpenpyxl";
import { temporaryFolder } from "../../support/temporaryFolder";

const textsOf = ({ rows }: ReportLayout) =>
  new Map(rows.flatMap(({ cells }, index) => cells.flatMap(({ column, value }) => (value === null || value === "" ? [] : [[`R${index + 1}C${column}`, value] as const]))));

type PrintedSheets = Awaited<ReturnType<typeof readPrintedSheets>>;

/** Files of 500 wild pages each. */
const wildFiles = 4;

/** Pages below each other, ten to a sheet: what a sheet costs LibreOffice is not what is tried here. */
function tenToASheet(pages: readonly ReportLayout[]): readonly ReportLayout[] {
  const tens = Array.from({ length: Math.ceil(pages.length / 10) }, (_ten, index) => pages.slice(index * 10, index * 10 + 10));
  return tens.flatMap((ten) => ten.slice(0, 1).map((first) => ({ ...first, rows: ten.flatMap(({ rows }) => rows) })));
}

const time = "2025-03-31T09:00:00";
const seeds = Array.from({ length: 10 }, (_seed, index) => index + 201);
const formalSheets = Object.values(reportCases).map((each, index) => ({ ...layoutOf(each, "th", "projects.xlsx"), sheetName: `${index}` }));
const documents: readonly (readonly [string, readonly ReportLayout[]])[] = [
  ["formal sheets", formalSheets],
  ...seeds.map((seed) => [`seed ${seed}`, randomLayouts(seed)] as const),
  ...[1, 2].map((seed) => [`wild ${seed}`, wildLayouts(seed, 10)] as const),
];

/** openpyxl resolves the name of an underscore (`_x005F_`) in shared texts, and leaves it in texts that stand in their cells. */
const asRead = (workbook: OpenpyxlWorkbook): unknown => JSON.parse(JSON.stringify(workbook).replaceAll("x005F_", ""));

describeWith("openpyxl", "a stamped file and one that exceljs has drawn are the same to openpyxl, cell by cell and look by look", () => {
  it.each(documents)("%s", async (_name, layouts) => {
    const [stamped, drawn] = await Promise.all([stampLayouts, renderLayouts].map(async (draw) => asRead(await readWithOpenpyxl(await draw(layouts, { time }), { looks: true }))));
    expect(stamped).toEqual(drawn);
  });
});

describeWith("Open XML SDK validator", "stamped files are valid for Office 2021 and Microsoft 365", () => {
  it("formal sheets, random pages and twenty wild ones", async () => {
    const files = await Promise.all([...documents, ...wildLayouts(3, 20).map((layout, index) => [`wild page ${index}`, [layout]] as const)].map(async ([name, layouts]) => [name, await stampLayouts(layouts, { time })] as const));
    const found = await validateOoxmlFiles(Object.fromEntries(files));
    expect(Object.entries(found).flatMap(([name, errors]) => describeOoxmlErrors(errors).map((error) => `${name}: ${error}`))).toEqual([]);
  });
});

describeWith("LibreOffice", "stamped pages opened and saved by LibreOffice", () => {
  const folder = temporaryFolder();
  /** Texts and numbers as LibreOffice has them, by sheet and cell. */
  const through = async (name: string, files: readonly Uint8Array[]) => {
    const saved = join(folder, `${name}-saved`);
    mkdirSync(saved, { recursive: true });
    const paths = files.map((bytes, index) => {
      const path = join(folder, `${name}-${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    return Promise.all((await recalculate(paths, saved)).map((path) => readPrintedSheets(path)));
  };

  it("are what it makes of the same pages drawn by exceljs", async () => {
    const [stamped, drawn] = await through("both", [await stampLayouts(formalSheets, { time }), await renderLayouts(formalSheets, { time })]);
    expect(stamped!.length).toBe(formalSheets.length);
    expect(stamped).toEqual(drawn);
  });

  it(`still say exactly what ${wildFiles * 500} random pages said`, async () => {
    const pages = Array.from({ length: wildFiles }, (_file, index) => tenToASheet(wildLayouts(1000 + index, 500)));
    const saved: PrintedSheets[] = [];
    // A file at a time: LibreOffice looks for a font for every character there is, and is given two minutes.
    for (const [index, layouts] of pages.entries()) saved.push(...(await through(`wild-${index}`, [await stampLayouts(layouts, { time })])));
    const wrong = pages.flatMap((layouts, file) =>
      layouts.flatMap((layout, page) => {
        const [wanted, there] = [textsOf(layout), new Map(saved[file]?.[page]?.rows.flatMap(({ number, cells }) => cells.map(({ column, value }) => [`R${number}C${column}`, value] as const)))];
        return [...wanted].flatMap(([cell, value]) => (there.get(cell) === value ? [] : [`file ${file}, ${layout.sheetName}, ${cell}: ${JSON.stringify([value, there.get(cell)]).slice(0, 300)}`]));
      }),
    );
    expect(wrong).toEqual([]);
  }, wildFiles * 60_000);
});
