import { encode } from "uqr";
import { pngOfModules } from "./pngOfModules";

/** White around the squares; scanners want four. */
const QUIET_ZONE = 4;
/** Fine enough that printers and screens, which scale pictures, keep the edges sharp. */
const PIXELS_A_MODULE = 8;

/**
 * One of the eight patterns that break up large areas of one colour. Trying them all takes longer than everything else about a sheet; what our
 * pictures say is close to random, which every pattern leaves random.
 */
const MASK = 3;

/** The QR picture of a text as a PNG file. Medium error correction: a seventh of it may be soiled. */
export function qrPicture(text: string): Uint8Array {
  const { data } = encode(text, { ecc: "M", boostEcc: false, maskPattern: MASK, border: QUIET_ZONE });
  return pngOfModules(data, PIXELS_A_MODULE);
}
