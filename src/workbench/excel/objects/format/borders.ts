import { looksWithin } from "../../cells/looksWithin";
import { requireAllowed } from "../../cells/permission";
import { restyle } from "../../cells/restyle";
import { restyleArea } from "../../cells/restyleArea";
import { borderFromFile, borderToFile, noBorder } from "../../file/words/styleWords";
import type { Area } from "../../model/area";
import type { BorderSide, BorderStyle } from "../../model/style";
import type { Given } from "../../protocol/given";
import type { Session } from "../../session/session";
import type { ExcelClass, ScalarMember } from "../excelClass";
import { refTo } from "../objectRef";
import type { BorderTarget } from "../targets";
import { areasOf } from "./formatTarget";
import { givenColor } from "./givenColor";

/** In the order of Office.js. */
export const borderIndexes = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
export type BorderIndex = (typeof borderIndexes)[number];

export const rangeBorderCollectionClass: ExcelClass<"RangeBorderCollection"> = {
  name: "RangeBorderCollection",
  scalars: { count: { get: () => borderIndexes.length } },
  collection: {
    itemClass: "RangeBorder",
    items: (target) => borderIndexes.map((index) => refTo("RangeBorder", { ...target, index })),
    find: (target, key) => refTo("RangeBorder", { ...target, index: key.oneOf(borderIndexes) }),
  },
};

type Part = "line" | "weight" | "color";

export const rangeBorderClass: ExcelClass<"RangeBorder"> = {
  name: "RangeBorder",
  scalars: {
    sideIndex: { get: ({ index }) => index },
    style: member("line", (value) => value.oneOf(["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"])),
    weight: member("weight", (value) => value.oneOf(["Hairline", "Thin", "Medium", "Thick"])),
    color: member("color", givenColor),
  },
};

function member<P extends Part>(part: P, read: (value: Given) => BorderStyle[P]): ScalarMember<"RangeBorder"> {
  return {
    get: (target) => commonOf(target, part),
    set: (target, value, session) => changeBorder(target, { [part]: read(value) }, session),
  };
}

/** The cells that have a part of such a border, and on which of their sides. An inner line belongs to the cells on both sides of it. */
function pieces({ top, left, bottom, right }: Area, index: BorderIndex): readonly (readonly [Area, BorderSide])[] {
  switch (index) {
    case "EdgeTop":
      return [[{ top, left, bottom: top, right }, index]];
    case "EdgeBottom":
      return [[{ top: bottom, left, bottom, right }, index]];
    case "EdgeLeft":
      return [[{ top, left, bottom, right: left }, index]];
    case "EdgeRight":
      return [[{ top, left: right, bottom, right }, index]];
    case "InsideHorizontal":
      return top === bottom ? [] : [[{ top, left, bottom: bottom - 1, right }, "EdgeBottom"], [{ top: top + 1, left, bottom, right }, "EdgeTop"]];
    case "InsideVertical":
      return left === right ? [] : [[{ top, left, bottom, right: right - 1 }, "EdgeRight"], [{ top, left: left + 1, bottom, right }, "EdgeLeft"]];
    default:
      return [[{ top, left, bottom, right }, index]];
  }
}

/** null where the lines differ; a single cell has no inner lines, which Excel says as if there were none. */
function commonOf(target: BorderTarget, part: Part): unknown {
  const found = new Set<unknown>();
  for (const area of areasOf(target)) {
    for (const [piece, side] of pieces(area, target.index)) for (const look of looksWithin(target.sheet, piece)) found.add(look.borders[side][part]);
  }
  if (found.size === 0) return noBorder[part];
  return found.size === 1 ? [...found][0] : null;
}

function changeBorder(target: BorderTarget, change: Partial<BorderStyle>, session: Session): void {
  const { sheet, index } = target;
  requireAllowed(session, sheet, "allowFormatCells");
  for (const area of areasOf(target)) {
    for (const [piece, side] of pieces(area, index)) {
      restyleArea(sheet, piece, (style) => restyle(style, { borders: { [side]: settled(style.borders[side], change) } }));
    }
    session.report({ kind: "formatChanged", sheet, area });
  }
}

/** A colour or weight alone draws a line; a line and weight that do not go together become the nearest that Excel has. */
export function settled(before: BorderStyle, change: Partial<BorderStyle>): BorderStyle {
  const line = change.line ?? (before.line === "None" ? "Continuous" : before.line);
  if (line === "None") return noBorder;
  const wanted = { ...before, ...change, line };
  const isNewLine = change.line !== undefined && change.weight === undefined && before.line === "Double" && line !== "Double";
  return borderFromFile(borderToFile(isNewLine ? { ...wanted, weight: "Thin" } : wanted) ?? undefined, wanted.color);
}
