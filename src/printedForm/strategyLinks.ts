import type { StrategyLink } from "../domain/model/records/strategy";
import { NOTHING_UNREADABLE } from "../domain/model/records/stored";
import { arabicDigits } from "../domain/model/text/thaiText";
import type { FieldText } from "./formDraft";
import { joinPieces } from "./joinLines";
import type { StrategyField } from "./labels";

/** From the top of the plan down; a field that is printed again begins another link, which inherits what stands above it. */
const LEVELS: readonly StrategyField[] = ["strategy", "subIssue", "goal", "tactic", "indicator"];

const STRATEGY = /^(?:ประเด็นยุทธศาสตร์|ยุทธศาสตร์|ด้าน)?(?:ที่)?\s?(\d{1,2})(?![\d.]*\d)\s?[-–—:.]{0,3}\s?/;
const SUB_ISSUE = /^(?:ประเด็นยุทธศาสตร์ย่อย|ยุทธศาสตร์ย่อย|มิติ)?(?:ที่)?\s?(\d{1,2}\.\d{1,2})(?!\.?\d)\s?[-–—:.]{0,3}\s?/;
const GOAL = /^(?:เป้าหมาย)?(?:ที่)?\s?(\d{1,2}\.\d{1,2}\.\d{1,2})(?!\.?\d)\s?[-–—:.]{0,3}\s?/;
const DIMENSION = /^มิติที่\s?([1-4])(?![\d.])\s?[-–—:]?\s?(?=\S)/;
const INDICATOR_CODE = /^\(?(\d{4}-\d{3,4})(?!\d)\)?\s?[-–—:.]{0,3}\s?/;

type Texts = Partial<Record<StrategyField, string | null>>;

/**
 * Reads section 1.6 into links, the first of which is primary; codes as printed, never corrected. Blank parts stay `null`.
 * Source: domain.md §6, §7 rows 13–17.
 */
export function readStrategyLinks(
  printed: readonly FieldText<StrategyField>[],
  planEdition: string | null,
  project: { readonly projectCode: string; readonly fiscalYearBE: number },
): readonly StrategyLink[] {
  const groups: Texts[] = [];
  let current: Texts | null = null;
  for (const { field, pieces } of printed) {
    if (current === null || field in current) {
      current = inherited(current, field);
      groups.push(current);
    }
    current[field] = joinPieces(pieces);
  }
  return groups
    .filter((texts) => Object.values(texts).some((text) => text !== null))
    .map((texts, index) => ({
      id: null,
      unreadable: NOTHING_UNREADABLE,
      ...project,
      planEdition,
      ...planPlace(texts),
      tactic: texts.tactic ?? null,
      ...indicator(texts.indicator ?? null),
      isPrimary: index === 0,
    }));
}

/** The code that a printed goal begins with. Example: "๕.๔.๑ กรุงเทพมหานคร มีกลไก…" → "5.4.1". */
export function goalCodeIn(text: string): string | null {
  return coded(text, GOAL).code;
}

function inherited(above: Texts | null, field: StrategyField): Texts {
  const texts: Texts = {};
  for (const level of LEVELS.slice(0, LEVELS.indexOf(field))) {
    const text = above?.[level];
    if (text !== undefined) texts[level] = text;
  }
  return texts;
}

function planPlace(texts: Texts) {
  const strategy = coded(texts.strategy ?? null, STRATEGY);
  // Older pages call a sub-issue มิติที่ n.n and print it in the place of the indicator.
  const subIssueText = texts.subIssue ?? (isPlanDimension(texts.indicator ?? "") ? texts.indicator : null);
  const subIssue = coded(subIssueText ?? null, SUB_ISSUE);
  const goal = coded(texts.goal ?? null, GOAL);
  return {
    strategyNo: strategy.code === null ? null : Number(strategy.code),
    strategyName: strategy.text,
    subIssueCode: subIssue.code,
    subIssueName: subIssue.text,
    goalCode: goal.code,
    goalTextRaw: goal.text,
  };
}

function indicator(text: string | null) {
  if (text === null || isPlanDimension(text)) return { indicatorText: text, indicatorCode: null, performanceDimension: null };
  const dimension = DIMENSION.exec(arabicDigits(text));
  const behind = text.slice(dimension?.[0].length ?? 0);
  const { code, text: indicatorText } = coded(behind, INDICATOR_CODE);
  return { indicatorText, indicatorCode: code, performanceDimension: dimension === null ? null : Number(dimension[1]) };
}

/** มิติที่ n.n is a sub-issue of the plan, มิติที่ n a dimension of the performance agreement. */
function isPlanDimension(text: string): boolean {
  return /^มิติที่\s?\d{1,2}\.\d/.test(arabicDigits(text.slice(0, 40)));
}

function coded(text: string | null, pattern: RegExp): { readonly code: string | null; readonly text: string | null } {
  if (text === null) return { code: null, text: null };
  const match = pattern.exec(arabicDigits(text));
  const rest = text.slice(match?.[0].length ?? 0).trim();
  return { code: match?.[1] ?? null, text: rest === "" ? null : rest };
}
