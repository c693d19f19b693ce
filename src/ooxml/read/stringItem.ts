import * as ns from "../opc/namespaces";
import type { ScannedElement } from "../xml/scanXml";
import { decodeCellText } from "../xml/cellText";

/**
 * Collects the text of one string item (`si` or `is`): plain, or in runs of different looks. Phonetic runs (`rPh`, how a
 * Japanese word is pronounced) are not part of the text. White space at the ends of a run that does not ask to keep it
 * (`xml:space`) is dropped, as Excel does.
 */
export class StringItem {
  #text = "";
  #run: string | null = null;
  #phonetic = 0;

  open(element: ScannedElement): void {
    if (element.uri !== ns.main) return;
    if (element.local === "rPh") this.#phonetic++;
    if (element.local === "t" && this.#phonetic === 0) this.#run = "";
  }

  add(text: string): void {
    if (this.#run !== null) this.#run += text;
  }

  close(element: ScannedElement): void {
    if (element.uri !== ns.main) return;
    if (element.local === "rPh") this.#phonetic--;
    if (element.local !== "t" || this.#run === null) return;
    this.#text += decodeCellText(element.keepsSpace ? this.#run : this.#run.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ""));
    this.#run = null;
  }

  get text(): string {
    return this.#text;
  }
}
