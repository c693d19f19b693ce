import type { ReportLayout } from "../../workbook/reportLayout";
import type { FileOptions } from "./createWorkbookFile";
import { instantOf } from "./fileTime";
import { makeTemplate } from "./makeTemplate";
import { nodePacking } from "./package/zip/nodePacking";
import { renderLayouts } from "./renderLayouts";
import { kindKey } from "../../stamp/layoutKind";
import { Stamp } from "../../stamp/stamp";
import type { StampTemplate } from "../../stamp/stampTemplate";

/**
 * Draws pages into a workbook file as `renderLayouts` does, in a tenth of its time: what is common to all pages of a kind is made by exceljs
 * the first time and kept. Pages with charts, bars, groups of rows or frozen columns are left to `renderLayouts`.
 *
 * @throws WorkbookError TEXT_TOO_LONG
 * @throws Error for pages that Excel would have to repair (no pages, two of one name, cells that overlap, …)
 */
export async function stampLayouts(layouts: readonly ReportLayout[], options: FileOptions): Promise<Uint8Array> {
  if (haveMore(layouts)) return await renderLayouts(layouts, options);
  return (await stampFor(layouts)).workbook(layouts, { created: options.time === null ? null : instantOf(options.time) });
}

/** What exceljs makes for pages of these kinds, for a `Stamp` where there is no exceljs; null for pages that a stamp does not know. */
export async function templateOf(layouts: readonly ReportLayout[]): Promise<StampTemplate | null> {
  return haveMore(layouts) ? null : (await stampFor(layouts)).template;
}

/** What a stamp does not know. */
function haveMore(layouts: readonly ReportLayout[]): boolean {
  return layouts.some(({ charts = [], dataBars = [], frozen, rows }) => charts.length > 0 || dataBars.length > 0 || frozen !== undefined || rows.some(({ outline }) => outline !== undefined));
}

/** Kinds come in few combinations: an export has one. */
const mostKept = 8;
const kept = new Map<string, Promise<Stamp>>();

function stampFor(layouts: readonly ReportLayout[]): Promise<Stamp> {
  const key = [...new Set(layouts.map(kindKey))].join("\n");
  let stamp = kept.get(key);
  if (stamp === undefined) {
    if (kept.size >= mostKept) kept.clear();
    stamp = makeTemplate(layouts).then((template) => new Stamp(template, nodePacking));
    kept.set(key, stamp);
  }
  return stamp;
}
