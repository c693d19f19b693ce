import { parseXml } from "../../../../../ooxml/xml/xmlTree";
import { escapeXml } from "../../../../../ooxml/xml/xmlText";
import { editPart, sheetParts } from "../finishStep";
import type { FinishStep } from "../finishStep";

const rule = /<cfRule type="containsText"([^>]*)><formula>(NOT\(ISERROR\(SEARCH\(&quot;.*?&quot;,[A-Z]+\d+\)\)\))<\/formula><\/cfRule>/g;

export const conditionalText: FinishStep = {
  name: "conditionalText",
  why: "exceljs leaves operator and text out of a containsText rule; Excel then shows the rule as broken in its dialog.",
  apply: (workbook) => {
    for (const part of sheetParts(workbook)) {
      editPart(workbook, part, (text) => (text.includes('type="containsText"') ? text.replace(rule, complete) : text));
    }
  },
};

function complete(whole: string, attributes: string, formula: string): string {
  if (/\s(operator|text)="/.test(attributes)) return whole;
  const sought = /SEARCH\("(.*)",[A-Z]+\d+\)/s.exec(parseXml(`<f>${formula}</f>`).text)?.[1] ?? "";
  return `<cfRule type="containsText"${attributes} operator="containsText" text="${escapeXml(sought)}"><formula>${formula}</formula></cfRule>`;
}
