import { editPart, sheetParts } from "./finish/finishStep";
import { openPackage } from "./zip";

export interface FontReplacement {
  readonly from: string;
  readonly to: string;
  /** What a size of the one is in the other. */
  readonly scale: number;
}

/**
 * A workbook of ours with one font in the place of another, in cells, headers and footers; sizes change so that a line
 * takes the same room. For a copy that is printed and thrown away: the workbook that people keep names the font that it means.
 */
export function replaceFont(bytes: Uint8Array, file: string, { from, to, scale }: FontReplacement): Uint8Array {
  const workbook = openPackage(bytes, { file });
  editPart(workbook, "xl/styles.xml", (text) =>
    text.replace(/<font>.*?<\/font>/gs, (font) =>
      font.includes(`<name val="${from}"/>`)
        ? font
            .replace(`<name val="${from}"/>`, `<name val="${to}"/>`)
            .replace(/<sz val="([\d.]+)"\/>/, (_, size: string) => `<sz val="${tenths(Number(size) * scale)}"/>`)
        : font,
    ),
  );
  const code = new RegExp(`&amp;&quot;${from},([^&]*)&quot;(?:&amp;(\\d+))?`, "g");
  for (const part of sheetParts(workbook)) {
    editPart(workbook, part, (text) =>
      text.replace(/<headerFooter.*?<\/headerFooter>/gs, (codes) =>
        codes.replace(code, (_, style: string, size: string | undefined) => {
          const named = `&amp;&quot;${to},${style}&quot;`;
          return size === undefined ? named : `${named}&amp;${Math.round(Number(size) * scale)}`; // Excel's codes know whole sizes only
        }),
      ),
    );
  }
  return workbook.toBytes(1);
}

function tenths(size: number): number {
  return Math.round(size * 10) / 10;
}
