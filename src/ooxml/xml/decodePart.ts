import { damagedPart } from "./partFault";
import type { PartPlace } from "./partFault";

/** A part as text, and the way back to bytes: text that was not changed gives the same bytes, byte order mark included. */
export interface PartText extends PartPlace {
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

/**
 * Decodes a part: UTF-8, or UTF-16 with a byte order mark (the two that ECMA-376 part 2 allows).
 *
 * @throws WorkbookError DAMAGED_PACKAGE (`encoding`)
 */
export function decodePart(bytes: Uint8Array, place: PartPlace): PartText {
  const encoding = encodingOf(bytes);
  try {
    // The mark stays in the text (`ignoreBOM`), so that positions and the way back are exact.
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { ...place, text, encode: encoders[encoding] };
  } catch (cause) {
    throw damagedPart(place, "encoding", {}, cause);
  }
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

const encoders: Readonly<Record<Encoding, (text: string) => Uint8Array>> = {
  "utf-8": (text) => new TextEncoder().encode(text),
  "utf-16le": (text) => utf16(text, true),
  "utf-16be": (text) => utf16(text, false),
};

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian);
  return new Uint8Array(view.buffer);
}
