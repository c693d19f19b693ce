import type { HeaderFooterTexts, PageLayoutModel } from "../../model/pageLayout";
import { invalidArgument, notImplemented } from "../../protocol/excelError";
import type { Given } from "../../protocol/given";
import type { ExcelClass, ScalarMember } from "../excelClass";
import { refTo } from "../objectRef";
import { requirePageChange } from "./pageLayout";

/** The emulation has one header for all pages; other kinds are refused. */
const always = (value: unknown, name: string): ScalarMember<"HeaderFooterGroup"> => ({
  get: () => value,
  set: (_sheet, wanted) => {
    if (wanted.raw !== value) throw notImplemented(`${name} other than ${String(value)}`);
  },
});

export const headerFooterGroupClass: ExcelClass<"HeaderFooterGroup"> = {
  name: "HeaderFooterGroup",
  scalars: { state: always("Default", "headers and footers"), useSheetMargins: always(true, "useSheetMargins"), useSheetScale: always(true, "useSheetScale") },
  objects: { defaultForAllPages: (sheet) => refTo("HeaderFooter", sheet) },
};

/** Header and footer of a page together hold 255 characters each, section marks included. */
const longest = 255;

function member(place: "headers" | "footers", side: keyof HeaderFooterTexts): ScalarMember<"HeaderFooter"> {
  return {
    get: ({ page }) => page[place][side],
    set: (sheet, value, session) => {
      requirePageChange(session, sheet);
      const texts = { ...sheet.page[place], [side]: text(value) };
      if (length(texts) > longest) throw invalidArgument(`A header or footer holds ${longest} characters.`);
      sheet.page[place] = texts satisfies PageLayoutModel["headers"];
    },
  };
}

/** Marks of sections have no place in a section. */
function text(value: Given): string {
  if ((value.text().match(/&"[^"]*"?|&./gsu) ?? []).some((code) => /^&[LCR]$/i.test(code))) throw invalidArgument("&L, &C and &R begin a section.");
  return value.text();
}

const length = ({ left, center, right }: HeaderFooterTexts): number => [left, center, right].reduce((sum, each) => sum + (each === "" ? 0 : each.length + 2), 0);

export const headerFooterClass: ExcelClass<"HeaderFooter"> = {
  name: "HeaderFooter",
  scalars: {
    leftHeader: member("headers", "left"),
    centerHeader: member("headers", "center"),
    rightHeader: member("headers", "right"),
    leftFooter: member("footers", "left"),
    centerFooter: member("footers", "center"),
    rightFooter: member("footers", "right"),
  },
};
