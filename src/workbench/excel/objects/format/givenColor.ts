import { invalidArgument } from "../../protocol/excelError";
import type { Given } from "../../protocol/given";

/** Names of HTML 4 and orange; Excel knows more. */
const named: Readonly<Record<string, string>> = {
  aqua: "#00FFFF", black: "#000000", blue: "#0000FF", fuchsia: "#FF00FF", gray: "#808080", green: "#008000", lime: "#00FF00", maroon: "#800000", navy: "#000080",
  olive: "#808000", orange: "#FFA500", purple: "#800080", red: "#FF0000", silver: "#C0C0C0", teal: "#008080", white: "#FFFFFF", yellow: "#FFFF00",
};

/**
 * A colour as the model has it, `#RRGGBB` in capitals.
 *
 * @throws ExcelError InvalidArgument: neither `#RRGGBB` nor a colour's name
 */
export function givenColor(given: Given): string {
  const text = given.text();
  const color = named[text.toLowerCase()] ?? text.toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(color)) throw invalidArgument(`${JSON.stringify(text)} is no colour.`);
  return color;
}
