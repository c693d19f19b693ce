import type { StrategyNode } from "../../domain/model/records/strategy";
import { comparisonKey } from "../../domain/model/text/thaiText";

/** A node of the development plan with what is below it. */
export interface PlanNode {
  readonly node: StrategyNode;
  /** From the strategy down to this one. */
  readonly path: readonly StrategyNode[];
  readonly children: readonly PlanNode[];
}

/**
 * The rows of the plan sheet as a tree, by edition: a node stands below the longest code that its own begins with, and without one at the top, so that
 * no row is lost. Rows without a code are left out. Siblings are in the order of their numbers: 5.2 before 5.10.
 */
export function planForest(nodes: readonly StrategyNode[]): readonly PlanNode[] {
  const coded = nodes.filter(({ code }) => code !== null && code.trim() !== "");
  const byCode = new Map(coded.map((node) => [placeOf(node), node]));
  const below = new Map<StrategyNode | null, StrategyNode[]>();
  for (const node of coded) {
    const parent = parentOf(node, byCode);
    below.set(parent, [...(below.get(parent) ?? []), node]);
  }
  const grown = (parent: StrategyNode | null, path: readonly StrategyNode[]): readonly PlanNode[] =>
    [...(below.get(parent) ?? [])].sort(byNumbers).map((node) => ({ node, path: [...path, node], children: grown(node, [...path, node]) }));
  return grown(null, []);
}

/** The nodes whose code or name holds the words, with everything above them and everything below. All of them for no words. */
export function searchedForest(forest: readonly PlanNode[], words: string): readonly PlanNode[] {
  const wanted = comparisonKey(words);
  if (wanted === "") return forest;
  const kept = (each: PlanNode): readonly PlanNode[] => {
    if (comparisonKey(`${each.node.code ?? ""} ${each.node.nameTh ?? ""}`).includes(wanted)) return [each];
    const children = each.children.flatMap(kept);
    return children.length === 0 ? [] : [{ ...each, children }];
  };
  return forest.flatMap(kept);
}

/** A text that tells nodes of one plan apart: edition and code. */
export function placeOf({ planEdition, code }: Pick<StrategyNode, "planEdition" | "code">): string {
  return `${planEdition?.trim() ?? ""} ${code?.trim() ?? ""}`;
}

function parentOf(node: StrategyNode, byCode: ReadonlyMap<string, StrategyNode>): StrategyNode | null {
  const parts = (node.code ?? "").trim().split(".");
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const parent = byCode.get(placeOf({ planEdition: node.planEdition, code: parts.slice(0, length).join(".") }));
    if (parent !== undefined && parent !== node) return parent;
  }
  return null;
}

function byNumbers(a: StrategyNode, b: StrategyNode): number {
  const [left, right] = [a, b].map(({ code }) => (code ?? "").split(".").map(Number)) as [number[], number[]];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? -1) - (right[at] ?? -1);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return (a.planEdition ?? "").localeCompare(b.planEdition ?? "", "th");
}
