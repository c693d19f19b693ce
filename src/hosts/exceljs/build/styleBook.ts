import type { Border, Borders, Style } from "exceljs";
import type { BorderLine, LayoutStyle } from "../../../workbook/reportLayout";
import { wouldBeReinterpreted } from "../../../workbook/textAsText";

/**
 * exceljs styles for our own, one object per style however many cells share it: exceljs looks styles up by object, so
 * sharing is what makes it fast.
 */
export class StyleBook {
  readonly #plain = new Map<LayoutStyle, Partial<Style>>();
  readonly #quoted = new Map<LayoutStyle, Partial<Style>>();

  /** The style for a cell without text, or with text that stays text. */
  plain(style: LayoutStyle): Partial<Style> {
    return remembered(this.#plain, style, () => excelJsStyle(style));
  }

  /** The style for a cell that holds this text. */
  forText(style: LayoutStyle, text: string): Partial<Style> {
    return wouldBeReinterpreted(text) ? this.marked(style) : this.plain(style);
  }

  /** The style for a cell that holds text which Excel would take for something else. */
  marked(style: LayoutStyle): Partial<Style> {
    if (style.numberFormat === "@") return this.plain(style);
    return remembered(this.#quoted, style, () => ({ ...excelJsStyle(style), protection: quotePrefixMark }));
  }
}

/**
 * exceljs has no word for `quotePrefix`. Hiding formulas is something we never do, so this mark is free: the finishing
 * step `quotePrefix` turns it into what it stands for.
 */
const quotePrefixMark: Style["protection"] = { locked: true, hidden: true };

function remembered<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function excelJsStyle({ font, align, fill, border, numberFormat }: LayoutStyle): Partial<Style> {
  return {
    font: {
      name: font.name,
      size: font.size,
      ...(font.bold === true && { bold: true }),
      ...(font.italic === true && { italic: true }),
      ...(font.color !== undefined && { color: opaque(font.color) }),
    },
    alignment: {
      horizontal: align.horizontal,
      vertical: align.vertical,
      wrapText: align.wrap,
      ...(align.indent !== undefined && { indent: align.indent }),
    },
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: opaque(fill) } }),
    ...(border !== undefined && { border: excelJsBorder(border) }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
  };
}

function excelJsBorder(border: NonNullable<LayoutStyle["border"]>): Partial<Borders> {
  const line = ({ style, color }: BorderLine): Partial<Border> => ({ style, color: opaque(color) });
  return Object.fromEntries(Object.entries(border).map(([edge, value]) => [edge, line(value)]));
}

/** `RRGGBB` as Excel stores it, with full opacity in front. */
export function opaque(color: string): { readonly argb: string } {
  return { argb: `FF${color.toUpperCase()}` };
}
