import type { Area } from "../model/area";
import type { ValidationModel } from "../model/validation";
import { anchorOf, moveRule } from "../formula/ruleFormulas";

/**
 * Validation rules with others that come to cells without any. One that asks what another asks takes its cells in, as Excel keeps them: else the
 * rules of a table would be torn into pieces that part for good where a row is inserted between them.
 */
export function joinValidations(rules: readonly ValidationModel[], added: readonly ValidationModel[]): ValidationModel[] {
  const joined = [...rules];
  for (const rule of added) {
    const same = joined.find((each) => asksTheSame(each, rule));
    if (same === undefined) joined.push(rule);
    else takeIn(same, rule.areas);
  }
  return joined;
}

function asksTheSame(one: ValidationModel, other: ValidationModel): boolean {
  if (one.rule.kind !== other.rule.kind) return false;
  const [from, to] = [anchorOf(one), anchorOf(other)];
  if (from === null || to === null) return false;
  const there = structuredClone(one);
  moveRule(there, to.row - from.row, to.column - from.column);
  return JSON.stringify({ ...there, areas: [] }) === JSON.stringify({ ...other, areas: [] });
}

function takeIn(rule: ValidationModel, areas: readonly Area[]): void {
  const before = anchorOf(rule);
  rule.areas = grownTogether([...rule.areas, ...areas]);
  const after = anchorOf(rule);
  if (before !== null && after !== null) moveRule(rule, after.row - before.row, after.column - before.column);
}

/** Blocks of the same columns that lie one upon the other, as one. */
function grownTogether(areas: readonly Area[]): Area[] {
  const downwards = [...areas].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const grown: Area[] = [];
  for (const area of downwards) {
    const above = grown.at(-1);
    if (above?.left === area.left && above.right === area.right && above.bottom + 1 === area.top) grown[grown.length - 1] = { ...above, bottom: area.bottom };
    else grown.push(area);
  }
  return grown;
}
