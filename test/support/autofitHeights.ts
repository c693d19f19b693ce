import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { recalculate } from "./libreOffice";
import { thaiTestFont } from "./thaiTestFont";

/** A wrapped cell whose row LibreOffice is to make as high as its text needs. */
export interface AutofitCell {
  readonly text: string;
  /** Width of the cell in points. */
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Keeps runs of spaces, which OpenDocument would collapse. */
const paragraph = (line: string): string =>
  `<text:p>${escaped(line).replace(/ {2,}|^ | $/g, (spaces) => `<text:s text:c="${spaces.length}"/>`)}</text:p>`;

/**
 * The row heights in points that LibreOffice itself chooses for wrapped cells, in the test font for "TH Sarabun New".
 * LibreOffice does it for its own files only, so the cells travel in a flat OpenDocument sheet. Needs LibreOffice and fontTools;
 * a thousand cells take about two seconds.
 */
export async function autofitHeights(cells: readonly AutofitCell[], folder: string): Promise<readonly number[]> {
  const widths = [...new Set(cells.map(({ width }) => width))];
  const fonts = [...new Set(cells.map(fontName))];
  const source = join(folder, "autofit.fods");
  writeFileSync(
    source,
    `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
  xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:font-face-decls><style:font-face style:name="report" svg:font-family="'TH Sarabun New'"/></office:font-face-decls>
<office:automatic-styles>
${widths.map((width, index) => `<style:style style:name="w${index}" style:family="table-column"><style:table-column-properties style:column-width="${width}pt"/></style:style>`).join("\n")}
<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>
${fonts.map((name) => fontStyle(name)).join("\n")}
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="cells">
${widths.map((_width, index) => `<table:table-column table:style-name="w${index}"/>`).join("\n")}
${cells.map((cell) => row(cell, widths.indexOf(cell.width))).join("\n")}
</table:table></office:spreadsheet></office:body></office:document>`,
  );
  const ownFonts = process.env["FONTCONFIG_FILE"];
  process.env["FONTCONFIG_FILE"] = thaiTestFont().fontconfigFile;
  try {
    const [result] = await recalculate([source], join(folder, "autofit"));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(result ?? "");
    const sheet = workbook.getWorksheet("cells");
    return cells.map((_cell, index) => sheet?.getRow(index + 1).height ?? NaN);
  } finally {
    if (ownFonts === undefined) delete process.env["FONTCONFIG_FILE"];
    else process.env["FONTCONFIG_FILE"] = ownFonts;
  }
}

/**
 * How many lines LibreOffice breaks each cell's text into, from the heights it chooses. Its line is not a fixed part of the
 * font's size (it rounds to pixels), so texts of known length are measured with the others.
 */
export async function autofitLines(cells: readonly AutofitCell[], folder: string): Promise<readonly number[]> {
  const fonts = [...new Map(cells.map((cell) => [fontName(cell), cell])).values()];
  const known = fonts.flatMap((cell) => [1, 21].map((lines) => ({ ...cell, text: Array(lines).fill("ก").join("\n") })));
  const heights = await autofitHeights([...known, ...cells], folder);
  const lineOf = new Map(
    fonts.map((cell, index) => {
      const [one, twentyOne] = [heights[2 * index] ?? NaN, heights[2 * index + 1] ?? NaN];
      return [fontName(cell), { one, line: (twentyOne - one) / 20 }];
    }),
  );
  return cells.map((cell, index) => {
    const { one, line } = lineOf.get(fontName(cell)) ?? { one: NaN, line: NaN };
    return Math.round(((heights[known.length + index] ?? NaN) - one) / line) + 1;
  });
}

const fontName = ({ size, bold }: Pick<AutofitCell, "size" | "bold">): string => `${bold === true ? "bold" : "regular"}${size}`;

function fontStyle(name: string): string {
  const size = `${name.replace(/\D/g, "")}pt`;
  const weight = name.startsWith("bold") ? "bold" : "normal";
  return `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>
<style:text-properties style:font-name="report" style:font-name-complex="report" style:font-name-asian="report" fo:font-size="${size}" style:font-size-complex="${size}"
  style:font-size-asian="${size}" fo:font-weight="${weight}" style:font-weight-complex="${weight}" fo:language="th" fo:country="TH" style:language-complex="th" style:country-complex="TH"/></style:style>`;
}

function row(cell: AutofitCell, column: number): string {
  const before = column === 0 ? "" : `<table:table-cell table:number-columns-repeated="${column}"/>`;
  const lines = cell.text.split("\n").map(paragraph).join("");
  return `<table:table-row table:style-name="row">${before}<table:table-cell table:style-name="${fontName(cell)}" office:value-type="string">${lines}</table:table-cell></table:table-row>`;
}
