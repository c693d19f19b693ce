import type { SheetFrame, StampTemplate } from "./stampTemplate";

/** A template as a JSON file can hold it; all of its parts are XML. */
export interface TemplateFile {
  readonly parts: Readonly<Record<string, string>>;
  readonly workbook: StampTemplate["workbook"];
  readonly kinds: Readonly<Record<string, SheetFrame>>;
}

export function templateToFile({ parts, workbook, kinds }: StampTemplate): TemplateFile {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return { parts: Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, decoder.decode(bytes)])), workbook, kinds: Object.fromEntries(kinds) };
}

export function templateFromFile({ parts, workbook, kinds }: TemplateFile): StampTemplate {
  const encoder = new TextEncoder();
  return { parts: Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])), workbook, kinds: new Map(Object.entries(kinds)) };
}
