/** Thai marks above and below the line take no width. */
const NO_WIDTH = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;
/** Widths of TH Sarabun New as a share of the font's size, with a little to spare; measured on the font's sibling Sarabun. */
const THAI_EM = 0.4;
const LATIN_EM = 0.345;
const POINTS_PER_UNIT = 5.25;
/** What Excel keeps free at the sides of a cell, in points. */
const PADDING = 6;

/**
 * How many lines a text takes in a column, at most: for the heights of headers and of the start sheet, which Excel does not
 * work out by itself in every program. Words are kept whole. Example: `textLines("วันที่รายงานล่าสุด", 12, 14)` → 2.
 */
export function textLines(text: string, columnWidth: number, fontSize: number): number {
  const room = columnWidth * POINTS_PER_UNIT - PADDING;
  const widthOf = (piece: string): number => emsOf(piece) * fontSize;
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, room, widthOf), 0);
}

function emsOf(piece: string): number {
  const thai = piece.replace(NO_WIDTH, "").replace(/[^\u0e00-\u0e7f]/g, "").length;
  return thai * THAI_EM + piece.replace(/[\u0e00-\u0e7f]/g, "").length * LATIN_EM;
}

function paragraphLines(paragraph: string, room: number, widthOf: (piece: string) => number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const width = widthOf(word);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    // A long Thai run without spaces breaks between its words, somewhere.
    lines += Math.max(0, Math.ceil((used + width) / room) - 1);
    used = (used + width) % room || room;
    used += widthOf(" ");
  }
  return lines;
}

/** Points for that many lines. */
export function lineHeight(lines: number, fontSize: number): number {
  return Math.ceil(lines * fontSize * 1.3 + 4);
}
