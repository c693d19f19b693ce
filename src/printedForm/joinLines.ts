import { isThaiCharacter } from "../domain/model/text/thaiText";
import type { FormLine } from "./formLine";

/** Words with the line they stand on. */
export interface Piece {
  readonly line: FormLine;
  readonly text: string;
}

/**
 * Joins the lines of a text that was wrapped by a printer: nothing between two Thai characters, one space otherwise; columns become spaces.
 * Source: domain.md §7 row 8. Example: "ได้รับการถ่าย", "โอน ฉบับที่", "1" → "ได้รับการถ่ายโอน ฉบับที่ 1".
 */
export function joinLines(lines: readonly string[]): string {
  const joined: string[] = [];
  let last = "";
  for (const line of lines) {
    const text = line.replace(/\t+/g, " ").trim();
    if (text === "") continue;
    if (last !== "" && !(isThaiCharacter(last) && isThaiCharacter(text))) joined.push(" ");
    joined.push(text);
    last = text.slice(-1);
  }
  return joined.join("");
}

/** The same for pieces; `null` when nothing is left. */
export function joinPieces(pieces: readonly Piece[]): string | null {
  const text = joinLines(pieces.map((piece) => piece.text));
  return text === "" ? null : text;
}
