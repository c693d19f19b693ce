import type { ConditionalLook } from "../../model/conditionalFormat";
import type { CellStyle } from "../../model/style";
import { main } from "../package/namespaces";
import { builtInFormatId, firstOwnFormat } from "../words/numberFormats";
import { countedList, element, unless, xmlDeclaration } from "../xml/markup";
import { alignmentMarkup, bordersMarkup, fillMarkup, fontMarkup, lookMarkup } from "./styleMarkup";

/** Collects the looks of a workbook while its sheets are written, each once, and then writes the styles part. */
export interface StyleSheet {
  /** `s` of a cell. */
  cell(style: CellStyle): number;
  /** `dxfId` of a rule. */
  look(look: ConditionalLook): number;
  toXml(): string;
}

/** @param normal the look of cells without one of their own: number 0 */
export function styleSheet(normal: CellStyle): StyleSheet {
  const numberFormats = new Map<string, number>();
  const formatId = (code: string): number => {
    const known = builtInFormatId(code) ?? numberFormats.get(code);
    if (known !== undefined) return known;
    const id = firstOwnFormat + numberFormats.size;
    numberFormats.set(code, id);
    return id;
  };
  const fonts = numbered([fontMarkup(normal.font)]);
  const fills = numbered(['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']);
  const borders = numbered([bordersMarkup({})]);
  const looks = numbered([]);

  const formats = numbered([]);
  const byStyle = new Map<CellStyle, number>();
  const cell = (style: CellStyle): number => {
    const known = byStyle.get(style);
    if (known !== undefined) return known;
    const [numFmtId, fontId, fillId, borderId] = [
      formatId(style.numberFormat),
      fonts.idOf(fontMarkup(style.font)),
      style.fill === "" ? 0 : fills.idOf(fillMarkup(style.fill)),
      borders.idOf(bordersMarkup(style.borders)),
    ];
    const alignment = alignmentMarkup(style.alignment);
    const protection = style.isLocked && !style.isFormulaHidden ? "" : element("protection", { locked: unless(style.isLocked, true), hidden: unless(style.isFormulaHidden, false) });
    const applied = (isSet: boolean): true | null => (isSet ? true : null);
    const attributes = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      quotePrefix: applied(style.hasTextMark),
      applyNumberFormat: applied(numFmtId !== 0),
      applyFont: applied(fontId !== 0),
      applyFill: applied(fillId !== 0),
      applyBorder: applied(borderId !== 0),
      applyAlignment: applied(alignment !== ""),
      applyProtection: applied(protection !== ""),
    };
    const id = formats.idOf(element("xf", attributes, alignment, protection));
    byStyle.set(style, id);
    return id;
  };
  cell(normal);
  return {
    cell,
    look: (look) => looks.idOf(lookMarkup(look, formatId)),
    toXml: () =>
      xmlDeclaration +
      element(
        "styleSheet",
        { xmlns: main },
        countedList("numFmts", [...numberFormats].map(([formatCode, numFmtId]) => element("numFmt", { numFmtId, formatCode }))),
        countedList("fonts", fonts.items()),
        countedList("fills", fills.items()),
        countedList("borders", borders.items()),
        countedList("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        countedList("cellXfs", formats.items()),
        countedList("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
        element("dxfs", { count: looks.items().length }, ...looks.items()),
        element("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2", defaultPivotStyle: "PivotStyleLight16" }),
      ),
  };
}

/** Markup by number; the same markup has the same number. */
function numbered(first: readonly string[]): { idOf(markup: string): number; items(): readonly string[] } {
  const ids = new Map(first.map((markup, index) => [markup, index]));
  return {
    idOf(markup) {
      const id = ids.get(markup) ?? ids.size;
      ids.set(markup, id);
      return id;
    },
    items: () => [...ids.keys()],
  };
}
