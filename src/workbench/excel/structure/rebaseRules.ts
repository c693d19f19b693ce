import { oneCell } from "../grid/area";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import { anchorOf, moveRule } from "../formula/ruleFormulas";
import { shiftArea } from "./shift";
import type { Shift } from "./shift";

/**
 * Formulas of rules are written for the first cell of the rule. Where that cell goes, they are written for one that stays, before
 * formulas are shifted; the function that comes back writes them for the new first cell, afterwards.
 */
export function rebaseRules(sheet: SheetModel, shift: Shift): () => void {
  const rules = [...sheet.validations, ...sheet.conditionalFormats];
  const steps = rules.map((rule) => {
    const anchor = anchorOf(rule);
    const stays = anchor === null ? undefined : cellsOf(rule.areas).find((cell) => shiftArea(cell, shift) !== null);
    if (anchor === null || stays === undefined) return () => undefined; // all of it goes
    const then = shiftArea(stays, shift);
    moveRule(rule, stays.top - anchor.row, stays.left - anchor.column);
    return () => {
      const now = anchorOf(rule);
      if (now !== null && then !== null) moveRule(rule, now.row - then.top, now.column - then.left);
    };
  });
  return () => {
    for (const step of steps) step();
  };
}

/** Corners of the areas: what comes or goes is a block, so one of them stays if any cell does, or the area is cut in the middle. */
const cellsOf = (areas: readonly Area[]): Area[] => areas.flatMap(({ top, left, bottom, right }) => [oneCell(top, left), oneCell(bottom, right)]);
