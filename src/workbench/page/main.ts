import "./fonts.css";
import { mountUniverGrid } from "./grid/univer/univerGrid";
const go = async () => {
  const t0 = performance.now();
  const { book, styles } = await (await fetch("/workbench/spike.json")).json();
  book.settings = new Map();
  for (const s of book.sheets) for (const r of s.rows) if (r) { r.values = r.values.map((v: any) => v ?? null); if (r.formulas) r.formulas = r.formulas.map((f: any) => f ?? undefined); r.styles = r.styles?.map((x: any) => x === null ? undefined : styles[x]) ?? null; for (const t of s.tables) t.filters = new Map(); }
  await Promise.all([document.fonts.load('16px "TH Sarabun New"', "กa"), document.fonts.load('bold 16px "TH Sarabun New"', "กa")]);
  const log: any[] = [];
  const grid = mountUniverGrid(document.getElementById("grid")!, {
    onEdit: (e) => { log.push(["edit", e]); const sheet = book.sheets.find((s: any) => s.id === e.sheetId); for (const c of e.cells) { const row = (sheet.rows[c.row] ??= { values: [], formulas: null, styles: null, height: null, isHidden: false, style: null }); if (c.isFormula) (row.formulas ??= [])[c.column] = c.content; else { row.values[c.column] = c.content; if (row.formulas) row.formulas[c.column] = undefined; } } grid.refresh(); },
    onSelect: (s, a) => log.push(["select", s, a]), onSheet: (s) => log.push(["sheet", s]),
    onCalculated: (r) => { log.push(["calculated", r.length, performance.now()]); for (const c of r) book.sheets.find((s: any) => s.id === c.sheetId).rows[c.row].values[c.column] = c.value; (window as any).last = r; }, onTyping: (t) => log.push(["typing", t]),
  }, { isDark: false });
  const t1 = performance.now();
  grid.load(book);
  Object.assign(window, { grid, book, log, times: [t1 - t0, performance.now() - t1] });
};
void go();
