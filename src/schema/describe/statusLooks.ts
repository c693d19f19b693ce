import type { BudgetStatus, DerivedPlanStatus, Rag, TargetStatus } from "../../domain/model/words/statusWords";

/** How a word stands out: an icon before it and quiet colours. The icon says it again for those who do not see the colour. */
export interface StatusLook {
  readonly icon: string;
  readonly fill: string;
  readonly font: string;
}

export const GOOD = { fill: "E3F2E6", font: "1B5E2B" } as const;
export const BAD = { fill: "FBE3DE", font: "8E1B10" } as const;
export const WARN = { fill: "FFF1CC", font: "6B4A00" } as const;
export const FAST = { fill: "E0EDFA", font: "123E73" } as const;
export const QUIET = { fill: "E9EDF0", font: "44505C" } as const;

export const PLAN_STATUS_LOOKS: Readonly<Record<Exclude<DerivedPlanStatus, "IN_PROGRESS">, StatusLook>> = {
  ON_PLAN: { icon: "●", ...GOOD },
  BEHIND: { icon: "▼", ...BAD },
  AHEAD: { icon: "▲", ...FAST },
  COMPLETED: { icon: "✓", ...GOOD },
  NOT_STARTED: { icon: "○", ...QUIET },
  CANCELLED: { icon: "✕", ...QUIET },
  SUSPENDED: { icon: "■", ...WARN },
  NO_DATA: { icon: "?", ...WARN },
};

export const BUDGET_STATUS_LOOKS: Readonly<Record<BudgetStatus, StatusLook>> = {
  UNKNOWN: { icon: "?", ...WARN },
  NO_BUDGET: { icon: "–", ...QUIET },
  OVERSPENT: { icon: "✕", ...BAD },
  FULLY_DISBURSED: { icon: "✓", ...GOOD },
  NOT_DISBURSED: { icon: "○", ...WARN },
  NO_TARGET: { icon: "–", ...QUIET },
  BELOW_TARGET: { icon: "▼", ...BAD },
  ON_TARGET: { icon: "●", ...GOOD },
};

export const TARGET_LOOKS: Readonly<Record<TargetStatus, StatusLook>> = {
  ON_TARGET: { icon: "●", ...GOOD },
  OFF_TARGET: { icon: "▼", ...BAD },
};

/** The traffic light of screens and reports; the workbook explains it and shows the words. */
export const RAG_LOOKS: Readonly<Record<Rag, StatusLook>> = {
  GREEN: { icon: "●", ...GOOD },
  AMBER: { icon: "▲", ...WARN },
  RED: { icon: "▼", ...BAD },
  GREY: { icon: "?", ...QUIET },
};

/** The name of the style of a legend's word. */
export function lookStyle({ fill, font }: StatusLook): string {
  return `look ${fill} ${font}`;
}

/** Every look that the legend uses. */
export const ALL_LOOKS: readonly StatusLook[] = [
  ...Object.values(PLAN_STATUS_LOOKS), ...Object.values(BUDGET_STATUS_LOOKS), ...Object.values(RAG_LOOKS),
];
