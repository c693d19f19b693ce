import type { LayoutBlock, LayoutChart, LayoutStyle } from "../../../../workbook/reportLayout";
import type { AddInReference, ValidationBlueprint } from "../../../../workbook/workbookBlueprint";
import type { ZipPackage } from "../zip";

/** One thing that exceljs cannot say or says wrongly, put right in the written package. */
export interface FinishStep {
  readonly name: string;
  /** In one line, for whoever wonders whether the step is still needed. */
  readonly why: string;
  /** Changes the package it is given. */
  readonly apply: (workbook: ZipPackage, facts: FinishFacts) => void;
}

/** What the finished workbook must say beyond what exceljs wrote. */
export interface FinishFacts {
  readonly properties: DocumentProperties;
  readonly names: readonly DefinedName[];
  /** Per sheet, in the order of the tabs. */
  readonly sheets: readonly SheetFacts[];
  /** In the order in which exceljs numbers the parts: by sheet, then as added. */
  readonly tables: readonly TableFacts[];
  /** The add-in whose pane opens with the workbook; null for none. */
  readonly addIn: AddInReference | null;
}

export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  /** An instant in UTC, `2025-03-31T02:00:00Z`; null leaves dates out. */
  readonly created: string | null;
}

export interface DefinedName {
  readonly name: string;
  /** Without `=`: a range, a structured reference or any formula. */
  readonly refersTo: string;
  /** Index of the sheet that the name belongs to; null for the whole workbook. */
  readonly sheet: number | null;
}

export interface SheetFacts {
  readonly name: string;
  readonly validations: readonly ValidationBlueprint[];
  /** Charts, and what stands in the cells that they show; absent = none. */
  readonly charts?: readonly ChartFacts[];
}

export interface ChartFacts {
  readonly chart: LayoutChart;
  /** What a block of cells holds, in the order of its cells. */
  valuesOf(block: LayoutBlock): readonly (string | number | null)[];
}

export interface TableFacts {
  readonly name: string;
  /** Header and rows, `A3:F20`. */
  readonly range: string;
  readonly tableStyle: string;
  readonly columns: readonly {
    readonly header: string;
    readonly bodyStyle: LayoutStyle;
    readonly formula: string | null;
  }[];
}

/** exceljs names parts by number, from 1. */
export const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;
export const tablePart = (index: number): string => `xl/tables/table${index + 1}.xml`;

/** The worksheets that a package has. */
export function sheetParts(workbook: ZipPackage): string[] {
  return workbook.names.filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
}

/** Replaces the text of a part when `edit` changes it. A part that is not there is left so. */
export function editPart(workbook: ZipPackage, part: string, edit: (text: string) => string): void {
  if (!workbook.has(part)) return;
  const text = workbook.text(part);
  const edited = edit(text);
  if (edited !== text) workbook.putText(part, edited);
}
