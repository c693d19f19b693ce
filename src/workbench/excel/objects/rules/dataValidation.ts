import { clearValidations } from "../../cells/clearCells";
import { requireAllowed } from "../../cells/permission";
import { cellCount, contains, intersection, intersects } from "../../grid/area";
import type { Area } from "../../model/area";
import type { ValidationModel } from "../../model/validation";
import { invalidArgument } from "../../protocol/excelError";
import { given } from "../../protocol/given";
import type { Given } from "../../protocol/given";
import type { Session } from "../../session/session";
import type { ExcelClass, ScalarMember } from "../excelClass";
import { areasOf } from "../format/formatTarget";
import type { CellsTarget } from "../targets";
import { onlyKnown } from "./givenFormula";
import { givenRule, shownRule } from "./validationRule";

/** A rule that refuses nothing: what Excel starts from when there is none yet. */
const noRule = (): Omit<ValidationModel, "areas"> => ({
  rule: { kind: "none" },
  ignoreBlanks: true,
  error: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
});

/** The one validation of all cells; "none" where no cell has one, "mixed" where cells differ. */
function validationOf(target: CellsTarget): ValidationModel | "none" | "mixed" {
  const areas = areasOf(target);
  const found = target.sheet.validations.filter((validation) => areas.some((area) => validation.areas.some((each) => intersects(each, area))));
  const [first] = found;
  if (first === undefined) return "none";
  return found.length === 1 && areas.every((area) => covers(first.areas, area)) ? first : "mixed";
}

function covers(areas: readonly Area[], wanted: Area): boolean {
  if (areas.some((area) => contains(area, wanted))) return true;
  return areas.reduce((sum, area) => sum + cellCountOf(intersection(area, wanted)), 0) === cellCount(wanted);
}

const cellCountOf = (area: Area | null): number => (area === null ? 0 : cellCount(area));

/** Gives the cells a validation of their own. @throws ExcelError AccessDenied */
function put(target: CellsTarget, session: Session, validation: Omit<ValidationModel, "areas"> | null): void {
  requireAllowed(session, target.sheet, null);
  const areas = areasOf(target);
  for (const area of areas) clearValidations(target.sheet, area);
  if (validation !== null) target.sheet.validations.push({ ...structuredClone(validation), areas });
}

/** What the cells have now, to change a part of it. */
function current(target: CellsTarget): Omit<ValidationModel, "areas"> {
  const found = validationOf(target);
  return typeof found === "string" ? noRule() : found;
}

function member<Value>(read: (validation: Omit<ValidationModel, "areas">) => Value, change: (validation: Omit<ValidationModel, "areas">, value: Given) => Omit<ValidationModel, "areas">): ScalarMember<"DataValidation"> {
  return {
    get: (target) => {
      const found = validationOf(target);
      return found === "mixed" ? null : read(found === "none" ? noRule() : found);
    },
    set: (target, value, session) => put(target, session, change(current(target), value)),
  };
}

export const dataValidationClass: ExcelClass<"DataValidation"> = {
  name: "DataValidation",
  scalars: {
    type: {
      get: (target) => {
        const found = validationOf(target);
        if (found === "mixed") return "Inconsistent";
        const { kind } = found === "none" ? noRule().rule : found.rule;
        return kind.charAt(0).toUpperCase() + kind.slice(1);
      },
    },
    rule: {
      get: (target) => {
        const found = validationOf(target);
        return found === "mixed" ? null : shownRule(found === "none" ? noRule().rule : found.rule);
      },
      set: (target, value, session) => put(target, session, { ...current(target), rule: givenRule(value, session.book.date1904) }),
    },
    ignoreBlanks: member(({ ignoreBlanks }) => ignoreBlanks, (validation, value) => ({ ...validation, ignoreBlanks: value.boolean() })),
    errorAlert: member(
      ({ error: { message, showAlert, style, title } }) => ({ message, showAlert, style, title }),
      (validation, value) => {
        const record = onlyKnown(value, ["message", "showAlert", "style", "title"]);
        const part = (name: string): Given | null => given(record[name] ?? null, `errorAlert.${name}`).optional();
        const style = part("style")?.oneOf(["Stop", "Warning", "Information"]) ?? "Stop";
        return { ...validation, error: { showAlert: part("showAlert")?.boolean() ?? true, style, ...texts(part("title"), part("message")) } };
      },
    ),
    prompt: member(
      ({ prompt: { message, showPrompt, title } }) => ({ message, showPrompt, title }),
      (validation, value) => {
        const record = onlyKnown(value, ["message", "showPrompt", "title"]);
        const part = (name: string): Given | null => given(record[name] ?? null, `prompt.${name}`).optional();
        return { ...validation, prompt: { showPrompt: part("showPrompt")?.boolean() ?? true, ...texts(part("title"), part("message")) } };
      },
    ),
  },
  methods: { clear: (target, _args, session) => put(target, session, null) },
};

/** Longer ones are refused, by Excel too: 32 letters of a title, 255 of a message. */
function texts(title: Given | null, message: Given | null): { readonly title: string; readonly message: string } {
  return { title: limited(title, 32), message: limited(message, 255) };
}

function limited(value: Given | null, most: number): string {
  const text = value?.text() ?? "";
  if (text.length > most) throw invalidArgument(`The text has ${text.length} letters; ${most} fit.`);
  return text;
}
