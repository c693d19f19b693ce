import type { Project } from "../model/records/project";
import { unreadableText } from "./unreadableField";

/** The field that the effective budget comes from. Source: domain.md §4 `effectiveBudget`. */
export function budgetField({ budgetAfterTransfer }: Project): "budgetAfterTransfer" | "budgetReceived" {
  return budgetAfterTransfer === null ? "budgetReceived" : "budgetAfterTransfer";
}

/** Whether a budget cell could not be read (B01): the effective budget is then not what the row says, and nothing is held against it. */
export function isBudgetUnreadable(project: Project): boolean {
  if (unreadableText(project, "budgetAfterTransfer") !== null) return true;
  return project.budgetAfterTransfer === null && unreadableText(project, "budgetReceived") !== null;
}
