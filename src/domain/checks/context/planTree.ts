import type { StrategyNode } from "../../model/records/strategy";

/** The development plan by code. */
export interface PlanTree {
  /** No plan has been entered, so nothing can be compared. */
  readonly isEmpty: boolean;
  /** Every node of that code in that edition; a blank edition, on either side, is any. */
  find(code: string, planEdition: string | null): readonly StrategyNode[];
}

const NO_NODES: readonly StrategyNode[] = Object.freeze([]);

/** Indexes the nodes of the `StrategyPlan` table. */
export function planTreeOf(nodes: readonly StrategyNode[]): PlanTree {
  const byCode = new Map<string, StrategyNode[]>();
  for (const node of nodes) {
    if (node.code === null) continue;
    const code = node.code.trim();
    const list = byCode.get(code);
    if (list === undefined) byCode.set(code, [node]);
    else list.push(node);
  }
  return {
    isEmpty: byCode.size === 0,
    find(code, planEdition) {
      const list = byCode.get(code);
      if (list === undefined) return NO_NODES;
      if (planEdition === null) return list;
      return list.filter(({ planEdition: edition }) => edition === null || edition === planEdition);
    },
  };
}
