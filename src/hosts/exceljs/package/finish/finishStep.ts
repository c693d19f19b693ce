import type { DefinedName } from "../../../../ooxml/write/definedNames";
import type { DocumentProperties } from "../../../../ooxml/write/documentProperties";
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
  /** What the pictures of each sheet that has any show, in order; absent = there are none. */
  readonly drawings?: readonly (readonly string[])[];
  /** The add-in whose pane opens with the workbook; null for none. */
  readonly addIn: AddInReference | null;
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
