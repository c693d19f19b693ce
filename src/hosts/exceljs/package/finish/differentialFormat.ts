import type { LayoutStyle } from "../../../../workbook/reportLayout";
import { escapeXml } from "../../../../ooxml/xml/xmlText";
import { childOf } from "../../../../ooxml/xml/xmlTree";
import type { XmlElement } from "../../../../ooxml/xml/xmlTree";

/** A style as a `<dxf>`, for the cells that Excel adds to a table. Source: ECMA-376 part 1, 18.8.14. */
export function differentialFormat({ font, numberFormat, fill, align, border }: LayoutStyle, styleSheet: XmlElement): string {
  const edge = (name: "left" | "right" | "top" | "bottom"): string => {
    const line = border?.[name];
    return line === undefined ? `<${name}/>` : `<${name} style="${line.style}">${color(line.color)}</${name}>`;
  };
  const vertical = align.vertical === "middle" ? "center" : align.vertical;
  return [
    "<dxf><font>",
    font.bold === true ? "<b/>" : '<b val="0"/>',
    font.italic === true ? "<i/>" : '<i val="0"/>',
    `<sz val="${font.size}"/>${font.color === undefined ? '<color auto="1"/>' : color(font.color)}<name val="${escapeXml(font.name)}"/></font>`,
    numberFormat === undefined ? "" : `<numFmt numFmtId="${formatId(numberFormat, styleSheet)}" formatCode="${escapeXml(numberFormat)}"/>`,
    fill === undefined ? "" : `<fill><patternFill patternType="solid"><fgColor indexed="64"/><bgColor rgb="FF${fill.toUpperCase()}"/></patternFill></fill>`,
    `<alignment horizontal="${align.horizontal}" vertical="${vertical}"${align.wrap ? ' wrapText="1"' : ""}${align.indent === undefined ? "" : ` indent="${align.indent}"`}/>`,
    border === undefined ? "" : `<border>${edge("left")}${edge("right")}${edge("top")}${edge("bottom")}</border>`,
    "</dxf>",
  ].join("");
}

const color = (rgb: string): string => `<color rgb="FF${rgb.toUpperCase()}"/>`;

/** Numbers that formats have in every workbook (ECMA-376 part 1, 18.8.30), spelled as exceljs looks them up. */
const builtIn: readonly (readonly [number, string])[] = [
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "mm-dd-yy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, 'm/d/yy "h":mm'],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00 ;(#,##0.00)"],
  [40, "#,##0.00 ;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
];

/** The number of a format: the workbook's own for it, since the column's cells already use it, or the one it has everywhere. */
function formatId(code: string, styleSheet: XmlElement): string {
  const own = childOf(styleSheet, "numFmts")?.children.find(({ attributes }) => attributes["formatCode"] === code)?.attributes["numFmtId"];
  const known = own ?? builtIn.find(([, format]) => format === code)?.[0];
  if (known === undefined) throw new Error(`no cell uses the number format ${code}`);
  return String(known);
}
