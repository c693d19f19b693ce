import { ExcelError } from "./excelError";

/** Two scalar properties keep their small letter on the wire; every other name gets a capital. */
const smallOnTheWire = new Set(["Image.format", "Line.connectorType"]);

export function wireName(className: string, member: string): string {
  return smallOnTheWire.has(`${className}.${member}`) ? member : member.charAt(0).toUpperCase() + member.slice(1);
}

/**
 * Office.js's own name of a member, from the name on the wire.
 *
 * @throws ExcelError ApiNotFound: written with a small letter, which the library never does
 */
export function memberName(className: string, wire: string): string {
  const member = wire.startsWith("_") ? wire : wire.charAt(0).toLowerCase() + wire.slice(1);
  if (wireName(className, member) !== wire) throw new ExcelError("ApiNotFound", `${className} has no ${wire}.`);
  return member;
}

/** Properties that the library sets under another name than it loads them. */
const setAs: Readonly<Record<string, string>> = {
  "Worksheet.Gridlines": "showGridlines",
  "Worksheet.Headings": "showHeadings",
  "Style.Orientation": "textOrientation",
};

/** As `memberName`, for a property that is set. */
export function setMemberName(className: string, wire: string): string {
  return setAs[`${className}.${wire}`] ?? memberName(className, wire);
}
