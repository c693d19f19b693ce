import { intersection, moved } from "../grid/area";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import type { ConditionalFormatModel } from "../model/conditionalFormat";
import { anchorOf, moveRule } from "../formula/ruleFormulas";
import type { FormulaRule } from "../formula/ruleFormulas";
import { leaveOut } from "./clearCells";
import { joinValidations } from "./joinValidations";
import type { Place } from "./place";

/**
 * What paste does to validation rules and conditional formats: those of the target go, those of the source come along. This is how the
 * conditional formats of a table break into pieces while people copy rows.
 *
 * @param newId an id for a conditional format
 */
export function copyRules(from: Place, to: SheetModel, area: Area, newId: () => string): void {
  const down = area.top - from.area.top;
  const right = area.left - from.area.left;
  const copies = <R extends FormulaRule>(rules: readonly R[]): R[] => rules.flatMap((rule) => copyOf(rule, from.area, down, right) ?? []);
  const validations = copies(from.sheet.validations);
  const formats = copies(from.sheet.conditionalFormats).map((format): ConditionalFormatModel => ({ ...format, id: newId() }));
  to.validations = joinValidations(leaveOut(to.validations, area), validations);
  to.conditionalFormats = [...leaveOut(to.conditionalFormats, area), ...formats];
}

/** The part of a rule that the source has, where it comes to lie; null = none. */
function copyOf<R extends FormulaRule>(rule: R, source: Area, down: number, right: number): R | null {
  const areas = rule.areas.map((area) => intersection(area, source)).filter((area) => area !== null).map((area) => moved(area, down, right));
  const before = anchorOf(rule);
  if (areas.length === 0 || before === null) return null;
  const copy: R = { ...structuredClone(rule), areas };
  const after = anchorOf(copy);
  // Relative references look from the new cell as they did from the old one.
  if (after !== null) moveRule(copy, after.row - before.row, after.column - before.column);
  return copy;
}
