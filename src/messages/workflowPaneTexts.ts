import type { Language } from "./language";
import { englishWorkflowPane } from "./pane/englishWorkflowPane";
import { thaiWorkflowPane } from "./pane/thaiWorkflowPane";
import type { WorkflowPaneTexts } from "./pane/workflowPaneShape";

export type { WorkflowPaneTexts } from "./pane/workflowPaneShape";

/** What the pane's views of the workflow say, in a language. */
export function workflowPaneTexts(language: Language): WorkflowPaneTexts {
  return language === "th" ? thaiWorkflowPane : englishWorkflowPane;
}
