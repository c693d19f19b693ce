import type { LayoutRow, ReportLayout } from "../../workbook/reportLayout";
import { openPackage } from "./package/zip";
import { renderLayouts } from "./renderLayouts";
import { kindKey } from "../../stamp/layoutKind";
import type { LayoutKind } from "../../stamp/layoutKind";
import { selected } from "../../stamp/sheetXml";
import type { CellFormats, SheetFrame, StampTemplate } from "../../stamp/stampTemplate";

/** Lets exceljs draw a model page of every kind among the layouts, and takes the file apart. */
export async function makeTemplate(layouts: readonly ReportLayout[]): Promise<StampTemplate> {
  const kinds = new Map(layouts.map((layout) => [kindKey(layout), layout]));
  const models = [...kinds.values()].map((kind, index) => modelOf(kind, `model ${index + 1}`));
  const drawn = openPackage(await renderLayouts(models, { time: null }), { file: "template" });
  const workbook = drawn.text("xl/workbook.xml");
  return {
    parts: Object.fromEntries(["_rels/.rels", "xl/styles.xml", "xl/theme/theme1.xml"].map((part) => [part, drawn.bytes(part)])),
    workbook: { before: before(workbook, "<sheets>"), after: after(workbook, "</definedNames>") },
    kinds: new Map([...kinds].map(([key, kind], index) => [key, frameOf(kind, drawn.text(`xl/worksheets/sheet${index + 1}.xml`), index === 0)])),
  };
}

/** A page that has everything once whose XML is looked for: each style plain and quoted, and a header. */
function modelOf(kind: LayoutKind, sheetName: string): ReportLayout {
  const rows = Object.keys(kind.styles).map((style): LayoutRow => ({
    height: 20,
    cells: [{ column: 1, span: 1, value: null, style }, { column: 2, span: 1, value: "=", style }],
  }));
  const { columnWidths, styles, page } = kind;
  return { sheetName, title: "", columnWidths, styles, page: { ...page, titleRows: null, header: "&P", footer: "" }, rows };
}

function frameOf({ styles }: LayoutKind, xml: string, isFirst: boolean): SheetFrame {
  const dimension = /<dimension [^>]*\/>/.exec(xml)?.[0] ?? "";
  const beforeRows = between(xml, dimension === "" ? "<sheetViews>" : dimension, "<sheetData");
  const afterRows = after(xml, /<sheetData(?:\/>|>.*<\/sheetData>)/s.exec(xml)?.[0] ?? "</sheetData>");
  const protection = /<sheetProtection [^>]*\/>/.exec(afterRows)?.[0] ?? "";
  return {
    beforeDimension: before(xml, dimension === "" ? "<sheetViews>" : dimension),
    // The first sheet of the model is the one that the workbook opens on.
    beforeRows: (dimension === "" ? "<sheetViews>" : "") + (isFirst ? beforeRows.replace(selected, "") : beforeRows),
    protection,
    pageSetup: between(afterRows, protection, "<headerFooter>"),
    font: Object.values(styles)[0]?.font.name ?? null,
    formats: Object.fromEntries(Object.keys(styles).map((style, index) => [style, formatsOfRow(xml, index + 1)])),
  };
}

function formatsOfRow(xml: string, row: number): CellFormats {
  const formatOf = (column: string): number => Number(new RegExp(`<c r="${column}${row}"(?: s="(\\d+)")?`).exec(xml)?.[1] ?? 0);
  return { plain: formatOf("A"), quoted: formatOf("B") };
}

function before(text: string, mark: string): string {
  return text.slice(0, placeOf(text, mark));
}

function after(text: string, mark: string): string {
  return text.slice(placeOf(text, mark) + mark.length);
}

function between(text: string, start: string, end: string): string {
  return before(after(text, start), end);
}

function placeOf(text: string, mark: string): number {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`exceljs has drawn no ${mark}`);
  return at;
}
