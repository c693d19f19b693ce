import type { ConditionalLook } from "../../model/conditionalFormat";
import type { AlignmentStyle, BorderSide, BorderStyle, FontStyle } from "../../model/style";
import { builtInFormatId } from "../words/numberFormats";
import { borderToFile, horizontalWords, readingOrderWords, underlineWords, verticalWords } from "../words/styleWords";
import { element, unless } from "../xml/markup";

/** `#RRGGBB` as a file has it, opaque. */
export const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/** Children in the order that the schema wants (ECMA-376 part 1, 18.8.22). */
export function fontMarkup({ name, size, color, bold, italic, strikethrough, underline }: FontStyle): string {
  return element(
    "font",
    {},
    bold ? "<b/>" : "",
    italic ? "<i/>" : "",
    strikethrough ? "<strike/>" : "",
    underline === "None" ? "" : element("u", { val: unless(underlineWords.toFile(underline), "single") }),
    element("sz", { val: size }),
    element("color", { rgb: argb(color) }),
    element("name", { val: name }),
  );
}

export function fillMarkup(color: string): string {
  return element("fill", {}, element("patternFill", { patternType: "solid" }, element("fgColor", { rgb: argb(color) }), element("bgColor", { indexed: 64 })));
}

const sides: readonly (readonly [string, BorderSide])[] = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
];

/** Both diagonals share one line in a file: the falling one decides. */
export function bordersMarkup(borders: Readonly<Partial<Record<BorderSide, BorderStyle>>>): string {
  const line = (local: string, border: BorderStyle | undefined): string => {
    const style = border === undefined ? null : borderToFile(border);
    return border === undefined || style === null ? `<${local}/>` : element(local, { style }, element("color", { rgb: argb(border.color) }));
  };
  const isDrawn = (border: BorderStyle | undefined): true | null => (border === undefined || border.line === "None" ? null : true);
  const { DiagonalDown: down, DiagonalUp: up } = borders;
  return element(
    "border",
    { diagonalUp: isDrawn(up), diagonalDown: isDrawn(down) },
    ...sides.map(([local, side]) => line(local, borders[side])),
    line("diagonal", isDrawn(down) === true ? down : up),
  );
}

/** "" when nothing is said that is not so anyway. */
export function alignmentMarkup({ horizontal, vertical, wrapText, indentLevel, shrinkToFit, textOrientation, readingOrder }: AlignmentStyle): string {
  const attributes = {
    horizontal: unless(horizontalWords.toFile(horizontal), "general"),
    vertical: unless(verticalWords.toFile(vertical), "bottom"),
    textRotation: unless(textOrientation === 180 ? 255 : textOrientation < 0 ? 90 - textOrientation : textOrientation, 0),
    wrapText: unless(wrapText, false),
    indent: unless(indentLevel, 0),
    shrinkToFit: unless(shrinkToFit, false),
    readingOrder: unless(readingOrderWords.toFile(readingOrder), 0),
  };
  return Object.values(attributes).every((value) => value === null) ? "" : element("alignment", attributes);
}

/** A `dxf`. `formatId` numbers a format; a plain fill's colour is its background here. */
export function lookMarkup(look: ConditionalLook, formatId: (code: string) => number): string {
  const mark = (local: string, value: boolean | undefined): string => (value === undefined ? "" : element(local, { val: value ? null : false }));
  const font =
    mark("b", look.bold) +
    mark("i", look.italic) +
    mark("strike", look.strikethrough) +
    (look.underline === undefined ? "" : element("u", { val: unless(underlineWords.toFile(look.underline), "single") })) +
    (look.fontColor === undefined ? "" : element("color", { rgb: argb(look.fontColor) }));
  return element(
    "dxf",
    {},
    font === "" ? "" : element("font", {}, font),
    look.numberFormat === undefined ? "" : element("numFmt", { numFmtId: builtInFormatId(look.numberFormat) ?? formatId(look.numberFormat), formatCode: look.numberFormat }),
    look.fill === undefined ? "" : element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: argb(look.fill) }))),
    look.borders === undefined ? "" : bordersMarkup(look.borders).replace("<diagonal/>", ""),
  );
}
