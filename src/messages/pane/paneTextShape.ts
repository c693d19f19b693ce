import type { Action } from "../../domain/workflow/action";

/** What the pane does for its user, for progress, results and undo. */
export type PaneActionName =
  | "openWorkbook" | "createWorkbook" | "createSample" | "lookOver" | "repair" | "selectCell" | "writeFindings" | "saveProject" | "addProject" | "saveLink" | "removeLink" | "addRound" | "acknowledge" | "buildReports" | "zipReports" | "readForms" | "importForms"
  | "saveSettings" | "saveEvaluation" | "writeOverview" | "buildSheets" | "undo" | "openMonth" | "restore" | "verify" | "readBooks" | "gather" | "readDecisions" | "saveDecisions" | "applyDecisions" | PaneStepName;

/** Steps of the workflow. */
export type PaneStepName = `step:${Action}`;

/** The views, by the name of their tab. */
export type PaneViewName =
  | "start" | "rounds" | "review" | "project" | "round" | "findings" | "history" | "overview" | "evaluate" | "gather" | "decisions" | "remind" | "reports" | "verify" | "import" | "settings" | "about";

/** Everything that the pane says by itself; findings, problems, statuses and fields have their own words. */
export interface PaneTexts {
  readonly product: string;
  readonly views: Readonly<Record<PaneViewName, string>>;
  readonly moreViews: string;
  readonly actions: Readonly<Record<PaneActionName, PaneActionTexts>>;
  readonly common: {
    readonly asOf: (day: string) => string;
    readonly unknown: string;
    readonly cancel: string;
    readonly cancelling: string;
    readonly close: string;
    readonly backTo: (view: string) => string;
    readonly tryAgain: string;
    readonly undo: string;
    readonly progress: (done: string, total: string) => string;
    readonly projects: (count: number) => string;
    readonly rows: (count: number) => string;
    readonly round: (roundNo: number | string) => string;
    readonly all: string;
    readonly optional: string;
    readonly details: string;
    readonly openSheet: string;
    readonly fiscalYear: (year: number | string) => string;
  };
  readonly waiting: { readonly title: string; readonly help: string; readonly maybe: string };
  readonly unexpected: { readonly title: string; readonly help: string; readonly back: string; readonly copy: string; readonly copied: string };
  readonly opening: { readonly title: string; readonly reading: string; readonly checking: string; readonly first: (projects: number) => string; readonly firstHelp: string };
  readonly start: {
    readonly what: string;
    readonly summary: (projects: number, rounds: number) => string;
    readonly nothing: string;
    readonly readOnlyTitle: string;
    readonly readOnlyHelp: string;
    readonly sharedTitle: string;
    readonly sharedHelp: string;
    readonly unboundTitle: string;
    readonly unboundHelp: string;
    readonly create: string;
    readonly createHelp: string;
    readonly whichSheets: string;
    readonly sheetsToCome: string;
    readonly hiddenSheet: (name: string) => string;
    readonly sample: string;
    readonly sampleHelp: string;
    readonly fiscalYear: string;
    readonly agency: string;
    readonly agencyHelp: string;
    readonly badYear: string;
    readonly badAgency: string;
    readonly newerTitle: string;
    readonly refusedTitle: string;
    readonly stoppedTitle: string;
    readonly lookAgain: string;
    readonly lookAgainHelp: string;
    readonly structureTitle: (count: number) => string;
    readonly structureHelp: string;
    readonly repair: string;
    readonly repairPreview: string;
    readonly lookOver: string;
    readonly lookOverHelp: string;
    readonly isWhole: string;
    readonly rowsWithoutId: (count: number) => string;
    readonly howTo: string;
    readonly steps: readonly { readonly title: string; readonly text: string }[];
    readonly coAuthoring: string;
    readonly goTo: string;
  };
  readonly project: {
    readonly choose: string;
    readonly none: string;
    readonly noneHelp: string;
    readonly follows: string;
    readonly computed: string;
    readonly reported: string;
    readonly disagree: string;
    readonly notReported: string;
    readonly why: string;
    readonly planned: (percent: string) => string;
    readonly actual: (percent: string, day: string) => string;
    readonly actualUndated: (percent: string) => string;
    readonly noActual: string;
    readonly noPlan: string;
    readonly gap: (points: string, tolerance: string) => string;
    readonly stale: (days: number) => string;
    readonly overdue: string;
    readonly forecast: (day: string) => string;
    readonly chart: string;
    readonly chartPlan: string;
    readonly chartReported: string;
    readonly chartAlternative: (facts: { planned: string; points: string; asOf: string }) => string;
    readonly chartPoint: (day: string, percent: string) => string;
    readonly money: string;
    readonly budget: string;
    readonly disbursed: string;
    readonly noBudget: string;
    readonly target: (percent: string) => string;
    readonly budgetAlternative: (facts: { disbursed: string; budget: string; percent: string; target: string }) => string;
    readonly rounds: string;
    readonly noRounds: string;
    readonly emptyRound: string;
    readonly missing: (months: string) => string;
    readonly findings: string;
    readonly noFindings: string;
    readonly addRound: string;
    readonly edit: string;
    readonly continueEditing: string;
    readonly editLinks: string;
    readonly newProject: string;
    readonly buildReport: string;
    readonly responsible: string;
    readonly duration: string;
    readonly agency: string;
    readonly goToRow: string;
  };
  readonly findings: {
    readonly summary: (counts: { E: number; W: number; I: number }) => string;
    readonly none: string;
    readonly noneFiltered: string;
    readonly severity: string;
    readonly rule: string;
    readonly agency: string;
    readonly search: string;
    readonly clear: string;
    readonly workbook: string;
    readonly cell: (address: string) => string;
    readonly goTo: (address: string) => string;
    readonly giveReason: string;
    readonly reason: string;
    readonly reasonHelp: string;
    readonly reasonMissing: string;
    readonly saveReason: string;
    readonly reasoned: string;
    readonly showReasoned: string;
    readonly writeSheet: string;
    readonly groupBy: string;
    readonly groups: Readonly<Record<"project" | "severity" | "rule" | "agency", string>>;
    readonly noAgency: string;
    readonly shown: (count: number, total: number) => string;
  };
  readonly round: {
    readonly title: (roundNo: number) => string;
    readonly chooseFirst: string;
    readonly reportDate: string;
    readonly reportDateHelp: string;
    readonly readAs: (day: string) => string;
    readonly progress: string;
    readonly lastProgress: (percent: string) => string;
    readonly disbursed: string;
    readonly disbursedCumulative: string;
    readonly narrative: string;
    readonly narrativeHelp: string;
    readonly planStatus: string;
    readonly targetStatus: string;
    readonly suggestion: (status: string) => string;
    readonly useSuggestion: string;
    readonly choose: string;
    readonly problem: string;
    readonly remedy: string;
    readonly remedyNeeded: string;
    readonly evidence: string;
    readonly evidenceHelp: string;
    readonly openEvidence: string;
    readonly faults: Readonly<Record<"NOT_A_DATE" | "IMPOSSIBLE_DATE" | "AMBIGUOUS_DATE" | "NOT_A_PERCENTAGE" | "NOT_AN_AMOUNT" | "NOT_A_LINK", string>>;
    readonly findings: string;
    readonly noFindings: string;
    readonly preview: (facts: { status: string; gap: string }) => string;
    readonly save: string;
    readonly clear: string;
    readonly nothingTyped: string;
    readonly afterAsOf: (day: string) => string;
  };
  readonly reports: {
    readonly which: string;
    readonly choices: Readonly<Record<"selected" | "filtered" | "all" | "listed", string>>;
    readonly listedHelp: string;
    readonly chosen: (count: number) => string;
    readonly build: (count: number) => string;
    readonly kind: string;
    readonly results: string;
    readonly noProjects: string;
    readonly notMade: string;
    readonly open: (sheet: string) => string;
    readonly help: string;
  };
  readonly import: {
    readonly drop: string;
    readonly choose: string;
    readonly help: string;
    readonly found: (projects: number, issues: number) => string;
    readonly issue: (at: number, total: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly line: (file: string, line: number) => string;
    readonly proposed: string;
    readonly alternative: string;
    readonly takeProposed: string;
    readonly takeAlternative: string;
    readonly changes: string;
    readonly noChanges: string;
    readonly added: string;
    readonly updated: string;
    readonly unchanged: string;
    readonly fieldChange: (facts: { field: string; before: string; after: string }) => string;
    readonly newRecord: string;
    readonly apply: string;
    readonly discard: string;
    readonly nothing: string;
    readonly moreFields: (count: number) => string;
    readonly records: Readonly<Record<"project" | "round" | "strategyLink" | "quarterEvaluation", string>>;
    readonly sealedTitle: (count: number) => string;
    readonly sealedHelp: string;
  };
  readonly settings: {
    readonly pane: string;
    readonly language: string;
    readonly languages: Readonly<Record<"th" | "en", string>>;
    readonly look: string;
    readonly looks: Readonly<Record<"auto" | "light" | "dark", string>>;
    readonly userName: string;
    readonly userNameHelp: string;
    readonly role: string;
    readonly roleNote: string;
    readonly nameNeeded: string;
    readonly workbook: string;
    readonly help: Readonly<Record<"reportDay" | "graceDays" | "toleranceLinearPp" | "toleranceBaselinePp" | "staleAfterDays", string>>;
    readonly profile: string;
    readonly noProfile: string;
    readonly mode: string;
    readonly modes: Readonly<Record<"PER_ROUND" | "CUMULATIVE", string>>;
    readonly save: string;
    readonly between: (low: number, high: number) => string;
    readonly noWorkbook: string;
  };
  readonly about: {
    readonly version: (version: string) => string;
    readonly what: string;
    readonly stored: string;
    readonly storedItems: readonly string[];
    readonly privacy: string;
    readonly privacyPage: string;
    readonly diagnostics: string;
    readonly diagnosticsHelp: string;
    readonly copied: string;
    readonly excel: string;
  };
}

/** How one action is told. */
export interface PaneActionTexts {
  readonly doing: string;
  readonly done: (count: number) => string;
  readonly undone: string;
}
