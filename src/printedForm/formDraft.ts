import type { FormLine } from "./formLine";
import type { SectionId } from "./headings";
import type { Piece } from "./joinLines";
import type { HeaderField, StrategyField } from "./labels";

/** A labelled value and the lines it was printed on. */
export interface FieldText<Field> {
  readonly field: Field;
  /** The line of the label. */
  readonly line: FormLine;
  /** Empty when nothing was printed. */
  readonly pieces: readonly Piece[];
}

/** A line of section 2. */
export interface RoundLine {
  readonly line: FormLine;
  /** n of a row label `รายงานครั้งที่n`; null = the line goes on with the row above it. */
  readonly label: number | null;
  /** Without the label. */
  readonly text: string;
}

/** One form sorted into its fields, nothing yet understood. */
export interface FormDraft {
  readonly lines: readonly [FormLine, ...FormLine[]];
  readonly header: ReadonlyMap<HeaderField, FieldText<HeaderField>>;
  readonly rationale: readonly Piece[];
  readonly objectives: readonly Piece[];
  readonly target: readonly Piece[];
  /** In printed order; a strategy that occurs again begins another link. */
  readonly strategy: readonly FieldText<StrategyField>[];
  /** The edition printed in the heading of section 1.6: "2556–2575". */
  readonly planEdition: string | null;
  readonly roundLines: readonly RoundLine[];
  /** Lines "สยป. ประเมินโครงการ". */
  readonly evaluations: readonly Piece[];
  /** Where the form ends; null = before its first heading. */
  readonly lastSection: SectionId | null;
}
