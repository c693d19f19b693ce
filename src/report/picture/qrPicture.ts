import { encode } from "uqr";
import { pngOfModules } from "./pngOfModules";

/** White around the squares; scanners want four. */
const QUIET_ZONE = 4;
/** Fine enough that printers and screens, which scale pictures, keep the edges sharp. */
const PIXELS_A_MODULE = 8;

/** The QR picture of a text as a PNG file. Medium error correction: a seventh of it may be soiled. */
export function qrPicture(text: string): Uint8Array {
  const { data } = encode(text, { ecc: "M", boostEcc: false, border: QUIET_ZONE });
  return pngOfModules(data, PIXELS_A_MODULE);
}
