import { requireProgram } from "./programs";
import { runProgram } from "./runProgram";

interface Word {
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
  readonly text: string;
}

/**
 * Pairs of words of which one stands on the other. A text too long for its cell is cut in the picture, but the PDF still places
 * its words where they would have gone: on those of the next row or column. Needs poppler.
 *
 *     expect(await overprintedWords("report.pdf")).toEqual([]);
 */
export async function overprintedWords(pdf: string): Promise<readonly string[]> {
  const pdftotext = requireProgram("poppler").replace(/pdftoppm(?=(\.\w+)?$)/, "pdftotext");
  const { code, stdout, stderr } = await runProgram(pdftotext, ["-bbox", "-enc", "UTF-8", pdf, "-"]);
  if (code !== 0) throw new Error(`pdftotext ended with ${code}: ${stderr}`);
  return stdout
    .split("<page ")
    .slice(1)
    .flatMap((page, index) => overlaps(wordsOf(page)).map(([one, other]) => `page ${index + 1}: ${one.text} | ${other.text}`));
}

function wordsOf(page: string): Word[] {
  return [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)].map(
    ([, xMin, yMin, xMax, yMax, text]) => ({ xMin: Number(xMin), yMin: Number(yMin), xMax: Number(xMax), yMax: Number(yMax), text: text ?? "" }),
  );
}

/** Lines of Thai stand close, with marks above and below: only half a line on another counts. */
function overlaps(words: readonly Word[]): [Word, Word][] {
  return words.flatMap((one, index) =>
    words.slice(index + 1).flatMap((other): [Word, Word][] => {
      const across = Math.min(one.xMax, other.xMax) - Math.max(one.xMin, other.xMin);
      const down = Math.min(one.yMax, other.yMax) - Math.max(one.yMin, other.yMin);
      return across > 1 && down > Math.min(one.yMax - one.yMin, other.yMax - other.yMin) / 2 ? [[one, other]] : [];
    }),
  );
}
