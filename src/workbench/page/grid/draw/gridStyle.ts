import type { IBorderData, IBorderStyleData, IStyleData } from "@univerjs/core";
import type { BorderStyle, CellStyle, FontStyle } from "../../../excel/model/style";
import { border, horizontal, vertical, wrap } from "./gridWords";
import { gridNumberFormat } from "./numberFormat";

/** A cell's look in the grid's words; what is as everywhere is left out. */
export function gridStyle(style: CellStyle): IStyleData {
  const { font, fill, borders, alignment, numberFormat } = style;
  return {
    ...gridFont(font),
    ...(fill === "" ? {} : { bg: { rgb: fill } }),
    ...gridBorders(borders),
    ht: horizontal(alignment),
    vt: vertical(alignment),
    tb: wrap(alignment),
    ...(alignment.indentLevel === 0 ? {} : { pd: gridIndent(alignment) }),
    ...(alignment.textOrientation === 0 ? {} : { tr: gridRotation(alignment.textOrientation) }),
    ...(numberFormat === "General" ? {} : { n: { pattern: gridNumberFormat(numberFormat) } }),
  };
}

function gridFont({ name, size, color, bold, italic, strikethrough, underline }: FontStyle): IStyleData {
  return {
    ff: name,
    fs: size,
    cl: { rgb: color },
    ...(bold ? { bl: 1 } : {}),
    ...(italic ? { it: 1 } : {}),
    ...(strikethrough ? { st: { s: 1 } } : {}),
    ...(underline === "None" ? {} : { ul: { s: 1, ...(underline.startsWith("Double") ? { t: doubleLine } : {}) } }),
  };
}

/** Univer's TextDecoration.DOUBLE. */
const doubleLine = 10;

function gridBorders(borders: Partial<CellStyle["borders"]>): { readonly bd?: IBorderData } {
  const sides: [keyof IBorderData, BorderStyle | undefined][] = [
    ["t", borders.EdgeTop], ["r", borders.EdgeRight], ["b", borders.EdgeBottom], ["l", borders.EdgeLeft],
    ["tl_br", borders.DiagonalDown], ["bl_tr", borders.DiagonalUp],
  ];
  const drawn = sides.flatMap(([side, style]) => (style === undefined || style.line === "None" ? [] : [[side, gridBorder(style)] as const]));
  return drawn.length === 0 ? {} : { bd: Object.fromEntries(drawn) };
}

export const gridBorder = (style: BorderStyle): IBorderStyleData => ({ s: border(style), cl: { rgb: style.color } });

/** Excel indents by about the width of three narrow letters. */
function gridIndent({ horizontal: side, indentLevel }: CellStyle["alignment"]): { readonly l?: number; readonly r?: number } {
  const width = indentLevel * 9 + 2;
  return side === "Right" ? { r: width } : { l: width };
}

/** Office.js counts upwards from the baseline, the grid downwards; 180 stands for letters upon each other. */
const gridRotation = (degrees: number): { readonly a: number; readonly v?: 1 } => (degrees === 180 ? { a: 0, v: 1 } : { a: -degrees });

/** A look that leaves nothing of the one before it: what the grid merges is named, if only to be taken away. */
export function wholeGridStyle(style: CellStyle | undefined): IStyleData | null {
  if (style === undefined) return null;
  return { ...emptyStyle, ...gridStyle(style) } as IStyleData;
}

const emptyStyle = {
  ff: null, fs: null, it: null, bl: null, ul: null, st: null, bg: null, bd: null, cl: null, n: null, tr: null, ht: null, vt: null, tb: null, pd: null,
};
