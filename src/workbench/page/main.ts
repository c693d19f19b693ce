import "./fonts.css";
import { mountUniverGrid } from "./grid/univer/univerGrid";
import { openBook } from "../excel/file/openBook";
const go = async () => {
  const t0 = performance.now();
  const name = new URL(location.href).searchParams.get("book") ?? "sample.xlsx";
  const bytes = new Uint8Array(await (await fetch("/workbench/" + name)).arrayBuffer());
  const t00 = performance.now();
  const book: any = openBook(bytes);
  const tOpen = performance.now() - t00;
  await Promise.all([document.fonts.load('16px "TH Sarabun New"', "กa"), document.fonts.load('bold 16px "TH Sarabun New"', "กa")]);
  const log: any[] = [];
  const grid = mountUniverGrid(document.getElementById("grid")!, {
    onEdit: (e) => { log.push(["edit", e]); const sheet = book.sheets.find((s: any) => s.id === e.sheetId); for (const c of e.cells) { const row = (sheet.rows[c.row] ??= { values: [], formulas: null, styles: null, height: null, isHidden: false, style: null }); if (c.isFormula) (row.formulas ??= [])[c.column] = c.content; else { row.values[c.column] = c.content; if (row.formulas) row.formulas[c.column] = undefined; } } grid.refresh(); },
    onSelect: (s, a) => log.push(["select", s, a]), onSheet: (s) => log.push(["sheet", s]),
    onCalculated: (r) => { log.push(["calculated", r.length, performance.now()]); for (const c of r) { const row = book.sheets.find((s: any) => s.id === c.sheetId).rows[c.row]; (window as any).before ??= []; (window as any).before.push([c, row.values[c.column], row.formulas[c.column]]); row.values[c.column] = c.value; } (window as any).last = r; }, onTyping: (t) => log.push(["typing", t]),
  }, { isDark: false });
  const t1 = performance.now();
  grid.load(book);
  Object.assign(window, { grid, book, log, times: [t1 - t0, tOpen, performance.now() - t1] });
};
void go();
