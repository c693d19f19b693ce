import type { ProjectStatus } from "./projectStatus";
import { reportedDiffersFromDerived } from "./rollUp";

/** Why a project is to be looked at. Source: domain.md §8 sheet 5. */
export type StatusException = "OVERDUE" | "BEHIND" | "STALE" | "DISAGREES" | "NOT_DISBURSED";

/** Everything exceptional about a project, the gravest first; empty = nothing. An overdue project is behind too, and is not called so twice. */
export function exceptionsOf(status: ProjectStatus): readonly StatusException[] {
  return [
    ...(status.overdue ? (["OVERDUE"] as const) : status.planStatusDerived === "BEHIND" ? (["BEHIND"] as const) : []),
    ...(status.stale ? (["STALE"] as const) : []),
    ...(reportedDiffersFromDerived(status) ? (["DISAGREES"] as const) : []),
    ...(status.budgetStatus === "NOT_DISBURSED" ? (["NOT_DISBURSED"] as const) : []),
  ];
}
