import { movedFormula } from "../formula/movedFormula";
import { without } from "../grid/area";
import type { Area } from "../model/area";

/** A rule that lies on areas and whose formulas are relative to the first cell of the first of them. */
interface OnAreas {
  areas: Area[];
}

/**
 * Takes cells away from rules, and rules that have none left away from the list. `mapFormulas` changes the formulas of a rule,
 * which are asked to move when its first cell is another one afterwards.
 */
export function carve<Rule extends OnAreas>(rules: Rule[], holes: readonly Area[], mapFormulas: (rule: Rule, change: (formula: string) => string) => void): void {
  for (const rule of rules) {
    const before = rule.areas[0];
    for (const hole of holes) rule.areas = rule.areas.flatMap((area) => without(area, hole));
    const after = rule.areas[0];
    if (before === undefined || after === undefined) continue;
    const [rows, columns] = [after.top - before.top, after.left - before.left];
    if (rows !== 0 || columns !== 0) mapFormulas(rule, (formula) => movedFormula(formula, rows, columns));
  }
  rules.splice(0, rules.length, ...rules.filter(({ areas }) => areas.length > 0));
}
