/**
 * Why a file cannot be imported at all. Their sentences live in `src/messages`. Facts by problem:
 *
 * - `EMPTY_FILE` – nothing but blank lines.
 * - `NOT_TEXT` – bytes that are no text. `looksLike`: `PDF` | `OLD_WORD` (.doc) | `ZIP` (a workbook, another archive) | `IMAGE` | `BINARY`.
 * - `NOT_A_PRINTED_FORM` – text without any heading or label of the form. `text`: its first line.
 * - `CODE_UNREADABLE` – a form without a readable project code. `text`: what stands there, null = no such label.
 * - `YEAR_UNREADABLE` – a form without a readable fiscal year. `text` as above; `projectCode`: the form's code.
 * - `FILE_TOO_LARGE` – `sizeBytes`, `limitBytes`.
 * - `DOCX_UNREADABLE` – a Word document that cannot be opened. `reason`: `NO_DOCUMENT` (a zip without a Word document inside) |
 *   `BROKEN` (damaged zip or XML) | `FORBIDDEN_XML` (document type or entity declarations, which Word never writes).
 * - `ZIP_BOMB` – a Word document that unpacks to too much. `reason`: `ENTRIES` | `SIZE` | `RATIO`; `limit`: entries, bytes, or times the packed size.
 */
export const PRINTED_FORM_PROBLEMS = [
  "EMPTY_FILE",
  "NOT_TEXT",
  "NOT_A_PRINTED_FORM",
  "CODE_UNREADABLE",
  "YEAR_UNREADABLE",
  "FILE_TOO_LARGE",
  "DOCX_UNREADABLE",
  "ZIP_BOMB",
] as const;

export type PrintedFormProblem = (typeof PRINTED_FORM_PROBLEMS)[number];

/** What the sentence needs to know besides file and line; see `PRINTED_FORM_PROBLEMS`. */
export type PrintedFormFacts = Readonly<Record<string, string | number | null>>;

/**
 * The only error that reading a printed form throws. `message` is for logs; people read the sentence of `problem`.
 * `line` counts from 1 and is null when the fault is in the file as a whole.
 */
export class PrintedFormError extends Error {
  override readonly name = "PrintedFormError";

  constructor(
    readonly problem: PrintedFormProblem,
    readonly file: string,
    readonly line: number | null = null,
    readonly facts: PrintedFormFacts = {},
    options?: { readonly cause: unknown },
  ) {
    super(`${problem}: ${file}${line === null ? "" : `:${line}`}`, options);
  }
}
