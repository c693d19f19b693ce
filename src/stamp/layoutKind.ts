import type { LayoutStyle, PageSetup, ReportLayout } from "../workbook/reportLayout";

/** What the pages of one kind have in common, whatever they say: their looks, their columns and how they are printed. */
export interface LayoutKind {
  readonly styles: Readonly<Record<string, LayoutStyle>>;
  readonly columnWidths: readonly number[];
  /** Its header, footer and title rows are the page's own business. */
  readonly page: PageSetup;
}

/** Words for a kind: two pages are of one kind when their words are the same. */
export function kindKey({ styles, columnWidths, page }: ReportLayout): string {
  const { titleRows: _rows, header: _header, footer: _footer, ...setup } = page;
  return `${stylesKey(styles)}|${columnWidths.join()}|${JSON.stringify(setup)}`;
}

/** Reports of one kind share the table of their styles, so its words are made once. */
function stylesKey(styles: LayoutKind["styles"]): string {
  let words = known.get(styles);
  if (words === undefined) known.set(styles, (words = JSON.stringify(styles)));
  return words;
}

const known = new WeakMap<LayoutKind["styles"], string>();
