/** Every drop-down list, by its defined name in the workbook. */
export type ListName =
  // closed lists of words, kept in table `Lists`
  | "ListProjectKind"
  | "ListExpenseCategory"
  | "ListLifecycle"
  | "ListPlanStatus"
  | "ListTargetStatus"
  | "ListWorkflowState"
  | "ListStrategyLevel"
  | "ListAgencyKind"
  | "ListIndicatorDirection"
  | "ListIndicatorType"
  | "ListIndicatorLevel"
  | "ListImportDecision"
  | "ListSeverity"
  | "ListDisbursementMode"
  | "ListYesNo"
  // columns of tables that people edit
  | "ListProjectCodes"
  | "ListAgencyCodes"
  | "ListAgencyNames"
  | "ListIndicatorCodes"
  | "ListProfiles";
