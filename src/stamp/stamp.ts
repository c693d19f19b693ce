import type { ReportLayout } from "../workbook/reportLayout";
import { checkLayouts } from "../ooxml/write/checkLayouts";
import { definedNamesXml } from "../ooxml/write/definedNames";
import { applicationProperties, coreProperties } from "../ooxml/write/documentProperties";
import { sheetPart } from "../ooxml/write/partNames";
import { printNamesOfPages } from "../ooxml/write/printNames";
import { escapeXml } from "../ooxml/xml/xmlText";
import type { Packing } from "../ooxml/zip/packing";
import { packEntry, storeEntry, writeZip } from "../ooxml/zip/writeZip";
import type { ZipEntry } from "../ooxml/zip/zipEntry";
import { drawingXml } from "./drawingXml";
import { kindKey } from "./layoutKind";
import { drawingId, packageList, sheetId } from "./packageList";
import { sheetXml } from "./sheetXml";
import type { SheetFrame, StampTemplate } from "./stampTemplate";

/** zlib's level for sheets: reports are made by the thousand; level 6 would save a tenth of their size for half as much time again. */
const fast = 1;
/** For parts that are packed once for all files. */
const smallest = 9;

/**
 * Makes workbooks of pages from what exceljs has made once: only what differs is written. Needs no exceljs itself.
 * The result holds what `renderLayouts` would have drawn; the same pages make the same bytes.
 */
export class Stamp {
  readonly #packing: Packing;
  readonly #parts: readonly ZipEntry[];
  /** The parts that say what the others are, of the last workbook: most have one sheet with one picture. */
  #list: { readonly pictures: string; readonly entries: readonly ZipEntry[] } = { pictures: "", entries: [] };

  constructor(
    readonly template: StampTemplate,
    packing: Packing,
  ) {
    this.#packing = packing;
    this.#parts = Object.entries(template.parts).map(([name, content]) => packEntry(name, content, smallest, packing));
  }

  /**
   * @param layouts of kinds that the template knows
   * @param created when the file was made, an instant in UTC (`2025-03-31T02:00:00Z`); null leaves it out
   * @throws WorkbookError TEXT_TOO_LONG
   * @throws Error for pages that Excel would have to repair
   */
  workbook(layouts: readonly ReportLayout[], { created }: { readonly created: string | null }): Uint8Array {
    checkLayouts(layouts);
    const packing = this.#packing;
    const drawings = layouts.flatMap(({ pictures = [] }) => (pictures.length === 0 ? [] : [pictures]));
    const text = (name: string, content: string): ZipEntry => storeEntry(name, encoder.encode(content), packing);
    return writeZip([
      ...this.#listOf(layouts.map(({ pictures = [] }) => pictures.length)),
      ...this.#parts,
      text("xl/workbook.xml", this.#workbookXml(layouts)),
      text("docProps/core.xml", coreProperties({ title: layouts[0]?.title ?? "", subject: "", created })),
      text("docProps/app.xml", applicationProperties(layouts.map(({ sheetName }) => sheetName))),
      ...layouts.map((layout, index) => packEntry(sheetPart(index), utf8(sheetXml(layout, this.#frameOf(layout), placeOf(layout, index))), fast, packing)),
      ...drawings.map((pictures, index) => text(`xl/drawings/drawing${index + 1}.xml`, drawingXml(pictures))),
      ...drawings.flat().map(({ png }, index) => storeEntry(`xl/media/image${index + 1}.png`, png, packing)),
    ]);
  }

  #frameOf(layout: ReportLayout): SheetFrame {
    const frame = this.template.kinds.get(kindKey(layout));
    if (frame === undefined) throw new Error(`${layout.sheetName}: no template of its kind`);
    return frame;
  }

  #listOf(pictures: readonly number[]): readonly ZipEntry[] {
    const key = pictures.join();
    if (this.#list.pictures !== key || this.#list.entries.length === 0) {
      this.#list = { pictures: key, entries: packageList(pictures).map(([name, content]) => packEntry(name, encoder.encode(content), smallest, this.#packing)) };
    }
    return this.#list.entries;
  }

  #workbookXml(layouts: readonly ReportLayout[]): string {
    const { before, after } = this.template.workbook;
    const sheets = layouts.map(({ sheetName }, index) => `<sheet sheetId="${index + 1}" name="${escapeXml(sheetName)}" state="visible" r:id="${sheetId(index)}"/>`);
    return `${before}<sheets>${sheets.join("")}</sheets>${definedNamesXml(printNamesOfPages(layouts))}${after}`;
  }
}

function placeOf({ pictures = [] }: ReportLayout, index: number) {
  return { isFirst: index === 0, drawing: pictures.length === 0 ? null : drawingId };
}

/** The text in a buffer that the next text will take: sheets are encoded and packed by the thousand. */
function utf8(text: string): Uint8Array {
  const most = text.length * 3;
  if (scratch.length < most) scratch = new Uint8Array(most);
  return scratch.subarray(0, encoder.encodeInto(text, scratch).written);
}

const encoder = new TextEncoder();
let scratch = new Uint8Array();
