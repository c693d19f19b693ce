import * as ns from "../opc/namespaces";
import { decodePart } from "../xml/decodePart";
import type { PartPlace } from "../xml/partFault";
import { scanXml } from "../xml/scanXml";
import { quickStrings } from "./quick/quickStrings";
import type { PackageParts } from "../opc/packageParts";
import { StringItem } from "./stringItem";

/** The workbook's shared texts in order; cells refer to them by position. */
export function readSharedStrings(workbook: PackageParts, part: string): string[] {
  const place = { file: workbook.file, part };
  const { text } = decodePart(workbook.bytes(part), place);
  return quickStrings(text) ?? scannedStrings(text, place);
}

function scannedStrings(source: string, place: PartPlace): string[] {
  const strings: string[] = [];
  let item: StringItem | null = null;
  scanXml(source, place, {
    open(element) {
      if (item !== null) item.open(element);
      else if (element.uri === ns.main && element.local === "si") item = new StringItem();
    },
    text: (text) => item?.add(text),
    close(element) {
      if (item === null) return;
      if (element.uri !== ns.main || element.local !== "si") {
        item.close(element);
        return;
      }
      strings.push(item.text);
      item = null;
    },
  });
  return strings;
}
