import { damaged } from "../package/fault";
import { decodeText } from "./cellText";
import type { XmlElement } from "./parseXml";

/** Truth values as XML Schema writes them. */
export function flag(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const value = element?.attributes[name];
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

/** A number, or `otherwise` when the attribute is not there. @throws WorkbookError DAMAGED_PACKAGE when it is none */
export function numberOf<Otherwise>(element: XmlElement | undefined, name: string, part: string, otherwise: Otherwise): number | Otherwise {
  const value = element?.attributes[name];
  if (value === undefined) return otherwise;
  const number = value.trim() === "" ? Number.NaN : Number(value);
  if (!Number.isFinite(number)) throw damaged(part, "value", `${element?.local ?? ""} ${name}="${value}"`);
  return number;
}

/** Text with `_xHHHH_` decoded; "" when the attribute is not there. */
export function textOf(element: XmlElement | undefined, name: string): string {
  return decodeText(element?.attributes[name] ?? "");
}
