import type { FormLine } from "./formLine";
import { matchHeading } from "./headings";
import { HEADER_LABELS, labelsIn } from "./labels";
import { matchProjectCode } from "./projectCode";

/** What of a form's beginning its lines have shown so far. */
interface Opening {
  heading1: boolean;
  heading11: boolean;
  name: boolean;
  code: boolean;
  /** The first readable code. */
  codeText: string | null;
  /** Anything that stands further down in a form. */
  beyond: boolean;
}

/**
 * Cuts the lines of a file into forms: a form begins where the headings of section 1, the name's label or another code come again. A piece that holds
 * neither a name nor a code label is no form of its own (a heading printed twice) and stays with the form before it.
 * Every line is in exactly one form. Source: domain.md §7 row 35; cli.md ("several reports in one file").
 */
export function splitForms(lines: readonly [FormLine, ...FormLine[]]): readonly [FormLine, ...FormLine[]][] {
  const forms: { lines: [FormLine, ...FormLine[]]; opening: Opening; byHeading: boolean }[] = [];
  for (const line of lines) {
    const marks = marksOf(line);
    const last = forms.at(-1);
    if (last === undefined || beginsForm(marks, last.opening)) {
      forms.push({ lines: [line], opening: { ...NOTHING_SHOWN }, byHeading: marks.heading === "1" || marks.heading === "1.1" });
    } else {
      last.lines.push(line);
    }
    const form = forms.at(-1);
    if (form !== undefined) note(marks, form.opening);
  }
  const whole: [FormLine, ...FormLine[]][] = [];
  for (const form of forms) {
    const before = whole.at(-1);
    const isForm = form.opening.code || (form.opening.name && form.byHeading);
    if (before !== undefined && !isForm) for (const line of form.lines) before.push(line);
    else whole.push(form.lines);
  }
  return whole;
}

interface Marks {
  readonly heading: string | null;
  readonly name: boolean;
  readonly code: boolean;
  readonly codeText: string | null;
  readonly other: boolean;
}

const NOTHING_SHOWN: Opening = { heading1: false, heading11: false, name: false, code: false, codeText: null, beyond: false };
const NO_MARKS: Marks = { heading: null, name: false, code: false, codeText: null, other: false };

function marksOf(line: FormLine): Marks {
  const heading = matchHeading(line.text);
  if (heading !== null) return { ...NO_MARKS, heading: heading.section };
  const labels = labelsIn(line.text, HEADER_LABELS);
  if (labels.length === 0) return NO_MARKS;
  const code = labels.find(({ label }) => label.field === "projectCode");
  return {
    heading: null,
    name: labels.some(({ label }) => label.field === "nameTh"),
    code: code !== undefined,
    codeText: code === undefined ? null : (matchProjectCode(line.text.slice(code.end))?.projectCode ?? null),
    other: labels.some(({ label }) => label.field !== "projectCode" && label.field !== "nameTh"),
  };
}

function beginsForm(marks: Marks, shown: Opening): boolean {
  const pastHeading11 = shown.name || shown.code || shown.beyond;
  if (marks.heading === "1") return shown.heading1 || shown.heading11 || pastHeading11;
  if (marks.heading === "1.1") return shown.heading11 || pastHeading11;
  if (marks.name && shown.name && shown.code) return true;
  return marks.codeText !== null && shown.codeText !== null && marks.codeText !== shown.codeText;
}

function note(marks: Marks, shown: Opening): void {
  if (marks.heading === "1") shown.heading1 = true;
  else if (marks.heading === "1.1") shown.heading11 = true;
  else if (marks.heading !== null || marks.other) shown.beyond = true;
  if (marks.name) shown.name = true;
  if (marks.code) shown.code = true;
  shown.codeText ??= marks.codeText;
}
