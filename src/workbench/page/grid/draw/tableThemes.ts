import type { IBorderStyleData, IStyleData } from "@univerjs/core";

/** How a table looks, part by part, in the grid's words. */
export interface TableTheme {
  readonly name: string;
  readonly style: {
    readonly headerRowStyle: IStyleData;
    readonly firstRowStyle: IStyleData;
    readonly secondRowStyle: IStyleData;
    readonly lastRowStyle: IStyleData;
  };
}

/** Office's theme: text, then the six accents. */
const accents = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

/**
 * Excel's built-in table looks, as close as header, bands and outer lines get: Light 1–21 and Medium 1–28 repeat over text and six accents.
 * Dark ones and looks that a file defines itself are drawn as Medium 2, Excel's own choice for a new table.
 */
export const tableThemes: readonly TableTheme[] = [
  ...accents.flatMap((accent, index) => [0, 7, 14].map((first) => lightTheme(`TableStyleLight${first + index + 1}`, accent, first === 7))),
  ...accents.flatMap((accent, index) => [0, 7, 14, 21].map((first) => mediumTheme(`TableStyleMedium${first + index + 1}`, accent))),
];

const names = new Set(tableThemes.map(({ name }) => name));

/** The theme to draw a table with; "" = no look of its own. */
export function themeOf(style: string): string {
  if (style === "") return "";
  return names.has(style) ? style : "TableStyleMedium2";
}

function lightTheme(name: string, accent: string, hasFilledHeader: boolean): TableTheme {
  const edge = line(accent);
  return {
    name,
    style: {
      headerRowStyle: { bl: 1, bd: { t: edge, b: edge }, ...(hasFilledHeader ? { bg: { rgb: accent }, cl: { rgb: "#FFFFFF" } } : {}) },
      firstRowStyle: { bg: { rgb: tint(accent, accent === "#000000" ? 0.85 : 0.8) } },
      secondRowStyle: {},
      lastRowStyle: { bd: { b: edge } },
    },
  };
}

function mediumTheme(name: string, accent: string): TableTheme {
  return {
    name,
    style: {
      headerRowStyle: { bl: 1, bg: { rgb: accent }, cl: { rgb: "#FFFFFF" } },
      firstRowStyle: { bg: { rgb: tint(accent, accent === "#000000" ? 0.85 : 0.8) }, bd: { b: line(tint(accent, 0.4)) } },
      secondRowStyle: { bd: { b: line(tint(accent, 0.4)) } },
      lastRowStyle: { bd: { b: line(tint(accent, 0.4)) } },
    },
  };
}

function line(color: string): IBorderStyleData {
  return { s: 1, cl: { rgb: color } };
}

/** The colour mixed with white. Example: `tint("#000000", 0.85)` → "#D9D9D9". */
function tint(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `#${parts.map((part) => Math.round(part + (255 - part) * share).toString(16).padStart(2, "0").toUpperCase()).join("")}`;
}
