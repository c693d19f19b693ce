/** A table of words of the file and of Office.js, read in both directions. */
export interface TwoWay<File extends string | number, Word extends string> {
  /** Undefined for a word of the file that the table does not have. */
  toWord(file: string | undefined): Word | undefined;
  /** Undefined for a word that no file can say. */
  toFile(word: string): File | undefined;
}

export function twoWay<const File extends string | number, const Word extends string>(pairs: readonly (readonly [File, Word])[]): TwoWay<File, Word> {
  const words = new Map(pairs.map(([file, word]) => [String(file), word]));
  const files = new Map<string, File>(pairs.map(([file, word]) => [word, file]));
  return { toWord: (file) => (file === undefined ? undefined : words.get(file)), toFile: (word) => files.get(word) };
}
