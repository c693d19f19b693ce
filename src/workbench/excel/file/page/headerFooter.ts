import type { HeaderFooterTexts } from "../../model/pageLayout";

/**
 * Parts a header into what stands left, in the middle and right. Text before the first mark stands in the middle; the codes
 * of fonts (`&"Tahoma,Bold"`) may hold any letter.
 *
 *     splitHeader("&Lก&C&P/&N") → { left: "ก", center: "&P/&N", right: "" }
 */
export function splitHeader(text: string): HeaderFooterTexts {
  const texts: HeaderFooterTexts = { left: "", center: "", right: "" };
  let section: keyof HeaderFooterTexts = "center";
  for (const piece of text.match(/&"[^"]*"?|&.|[^&]+|&/gsu) ?? []) {
    const mark = piece.length === 2 ? sections[piece.toUpperCase()] : undefined;
    if (mark === undefined) texts[section] += piece;
    else section = mark;
  }
  return texts;
}

const sections: Readonly<Record<string, keyof HeaderFooterTexts>> = { "&L": "left", "&C": "center", "&R": "right" };

export function joinHeader({ left, center, right }: HeaderFooterTexts): string {
  return [left === "" ? "" : `&L${left}`, center === "" ? "" : `&C${center}`, right === "" ? "" : `&R${right}`].join("");
}
