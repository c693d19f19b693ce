import type { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { AlignmentStyle, BorderStyle } from "../../../excel/model/style";

/** Office.js's words as the numbers that Univer uses for them; the numbers are part of its file format. */

const borders = {
  thin: { Continuous: 1, Dot: 3, Dash: 4, DashDot: 5, DashDotDot: 6, Double: 7, SlantDashDot: 12 },
  medium: { Continuous: 8, Dot: 3, Dash: 9, DashDot: 10, DashDotDot: 11, Double: 7, SlantDashDot: 12 },
} as const;

/** 0 = no line. */
export function border({ line, weight }: BorderStyle): BorderStyleTypes {
  if (line === "None") return 0;
  if (line === "Continuous" && weight === "Hairline") return 2;
  if (line === "Continuous" && weight === "Thick") return 13;
  return (weight === "Medium" || weight === "Thick" ? borders.medium : borders.thin)[line];
}

const horizontals: Readonly<Record<AlignmentStyle["horizontal"], HorizontalAlign>> = {
  General: 0, Left: 1, Center: 2, Right: 3, Fill: 1, Justify: 4, CenterAcrossSelection: 2, Distributed: 6,
};

export const horizontal = (alignment: AlignmentStyle): HorizontalAlign => horizontals[alignment.horizontal];

const verticals: Readonly<Record<AlignmentStyle["vertical"], VerticalAlign>> = { Top: 1, Center: 2, Bottom: 3, Justify: 1, Distributed: 2 };

export const vertical = (alignment: AlignmentStyle): VerticalAlign => verticals[alignment.vertical];

/** 1 = runs over empty neighbours, 3 = wraps. */
export const wrap = (alignment: AlignmentStyle): WrapStrategy => (alignment.wrapText ? 3 : 1);
