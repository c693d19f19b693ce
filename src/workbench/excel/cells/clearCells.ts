import { intersects, without } from "../grid/area";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import { anchorOf, moveRule } from "../formula/ruleFormulas";
import type { FormulaRule } from "../formula/ruleFormulas";
import { rowsWithin } from "./readCells";
import { restyleArea } from "./restyleArea";

/** Empties cells; looks and rules stay. */
export function clearContents(sheet: SheetModel, area: Area): void {
  for (const [, row] of rowsWithin(sheet, area)) {
    for (let column = area.left; column <= Math.min(area.right, row.values.length - 1); column++) row.values[column] = null;
    for (let column = area.left; column <= Math.min(area.right, (row.formulas?.length ?? 0) - 1); column++) if (row.formulas) row.formulas[column] = undefined;
  }
}

/** Gives cells the sheet's own look; conditional formats leave them. */
export function clearFormats(sheet: SheetModel, area: Area): void {
  restyleArea(sheet, area, () => sheet.defaultStyle);
  sheet.conditionalFormats = leaveOut(sheet.conditionalFormats, area);
}

export function clearValidations(sheet: SheetModel, area: Area): void {
  sheet.validations = leaveOut(sheet.validations, area);
}

/** Rules without the cells of an area; those that had no others are gone. */
export function leaveOut<R extends FormulaRule>(rules: R[], area: Area): R[] {
  return rules.filter((rule) => {
    if (!rule.areas.some((own) => intersects(own, area))) return true;
    const before = anchorOf(rule);
    rule.areas = rule.areas.flatMap((own) => without(own, area));
    const after = anchorOf(rule);
    if (before !== null && after !== null) moveRule(rule, after.row - before.row, after.column - before.column);
    return rule.areas.length > 0;
  });
}
