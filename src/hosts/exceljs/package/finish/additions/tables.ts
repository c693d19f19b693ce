import type { LayoutStyle } from "../../../../../workbook/reportLayout";
import { encodeCellText } from "../../../../../ooxml/xml/cellText";
import { appendTo, applyEdits, setAttribute } from "../../../../../ooxml/xml/xmlEdit";
import { escapeXml } from "../../../../../ooxml/xml/xmlText";
import { childOf, parseXml } from "../../../../../ooxml/xml/xmlTree";
import { differentialFormat } from "../differentialFormat";
import { tablePart } from "../../../../../ooxml/write/partNames";
import { editPart } from "../finishStep";
import type { FinishStep, TableFacts } from "../finishStep";

export const tables: FinishStep = {
  name: "tables",
  why: "exceljs knows no formula that fills down a column and no format for new rows, hides the filter buttons and plans a totals row.",
  apply: (workbook, { tables: facts }) => {
    if (facts.length === 0) return;
    const formatIds = new Map<LayoutStyle, number>();
    editPart(workbook, "xl/styles.xml", (text) => withFormats(text, facts, formatIds));
    facts.forEach((table, index) => {
      workbook.putText(tablePart(index), tableXml(table, index + 1, formatIds));
    });
  },
};

/** Adds one differential format per style of a column's cells and notes its number. */
function withFormats(text: string, facts: readonly TableFacts[], formatIds: Map<LayoutStyle, number>): string {
  const styleSheet = parseXml(text);
  const formats = childOf(styleSheet, "dxfs");
  if (formats === null) throw new Error("styles.xml has no dxfs");
  const styles = new Set(facts.flatMap(({ columns }) => columns.map(({ bodyStyle }) => bodyStyle)));
  for (const style of styles) formatIds.set(style, formats.children.length + formatIds.size);
  const written = [...styles].map((style) => differentialFormat(style, styleSheet)).join("");
  return applyEdits(text, [setAttribute(text, formats, "count", String(formats.children.length + styles.size)), appendTo(formats, written)]);
}

function tableXml({ name, range, tableStyle, columns }: TableFacts, id: number, formatIds: ReadonlyMap<LayoutStyle, number>): string {
  const written = columns.map(({ header, bodyStyle, formula }, index) => {
    const start = `<tableColumn id="${index + 1}" name="${headerAttribute(header)}" dataDxfId="${formatIds.get(bodyStyle)}"`;
    return formula === null ? `${start}/>` : `${start}><calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula></tableColumn>`;
  });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${escapeXml(name)}" displayName="${escapeXml(name)}"` +
    ` ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/><tableColumns count="${columns.length}">${written.join("")}</tableColumns>` +
    `<tableStyleInfo name="${escapeXml(tableStyle)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
  );
}

/** Excel names line breaks in a header instead of writing them, and repairs the table when it finds others. */
function headerAttribute(header: string): string {
  return escapeXml(encodeCellText(header).replaceAll("\n", "_x000a_"));
}
