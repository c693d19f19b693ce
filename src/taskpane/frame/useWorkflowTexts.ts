import { type WorkflowPaneTexts, workflowPaneTexts } from "../../messages/workflowPaneTexts";
import { useLanguage } from "./paneContext";

/** The words of the workflow's views; apart from `useTexts`, so that they come with those views. */
export function useWorkflowTexts(): WorkflowPaneTexts {
  return workflowPaneTexts(useLanguage());
}
