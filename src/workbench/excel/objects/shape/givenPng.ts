import { pngSize } from "../../grid/pngSize";
import { invalidArgument, notImplemented } from "../../protocol/excelError";
import type { Given } from "../../protocol/given";

/** A picture as an add-in hands it over: the bytes of a file in base64, without the `data:` that browsers put before it. */
export interface GivenPng {
  readonly png: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** @throws ExcelError InvalidArgument: no base64, no picture; NotImplemented: a picture of another kind */
export function givenPng(value: Given): GivenPng {
  const text = value.text();
  if (text === "" || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw invalidArgument("A picture is given as base64.");
  const png = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  if (png[0] === 0xff && png[1] === 0xd8) throw notImplemented("JPEG pictures");
  const size = pngSize(png);
  if (size === null) throw invalidArgument("This is no picture that Excel knows.");
  return { png, ...size };
}
