import type { Settings } from "../../domain/model/records/settings";
import type { Severity } from "../../domain/model/words/recordWords";
import type { Role } from "../../domain/model/words/workflowWords";
import type { Language } from "../../messages/language";
import type { PaneActionName } from "../../messages/paneTexts";
import type { Problem, ProblemFacts } from "../../messages/problems";
import type { CellRef } from "../../workbook/cellRef";
import type { OpenConditions } from "../../workbook/workbookHost";
import type { RoundDraft } from "../../workflows/live/roundDraft";
import type { FirstFindings } from "../../workflows/live/firstFindings";
import type { LiveWorkbook, ReadingProgress } from "../../workflows/live/liveWorkbook";
import type { NumberSetting } from "../../workflows/live/settingsChange";
import type { UndoStack } from "../../workflows/live/undoStack";
import type { EditingState } from "./editingState";
import type { EvaluationState } from "./evaluationState";
import type { GatheringState } from "./gatheringState";
import type { ImportState } from "./importState";
import type { OverviewState } from "./overviewState";
import type { ReasonDrafts } from "./reasonDraft";
import type { ReportsState } from "./reportsState";
import type { WorkflowPart } from "./workflowPart";
import type { ZipState } from "./zipState";

/** The views; `viewsOf` has the order of their tabs. */
export const VIEWS = [
  "start", "rounds", "review", "project", "round", "findings", "history", "overview", "evaluate", "gather", "decisions", "remind", "reports", "verify", "import", "settings", "about",
] as const;

export type ViewName = (typeof VIEWS)[number];

/** Everything that the pane shows, and everything that somebody has typed into it. */
export interface PaneState {
  readonly language: Language;
  readonly look: "auto" | "light" | "dark";
  readonly view: ViewName;
  /** Where a way leads back to while somebody looks into something; `null` = they went by themselves. */
  readonly back: ViewName | null;
  readonly workbook: WorkbookState;
  /** How the workbook is open; `null` = not known yet. */
  readonly conditions: OpenConditions | null;
  /** Where the user is in the workbook. */
  readonly selection: CellRef | null;
  /** The project on show: that of the selected row, or one chosen in the pane. */
  readonly projectKey: string | null;
  readonly notices: readonly Notice[];
  /** What is being done; only one thing at a time. */
  readonly work: Work | null;
  readonly undo: UndoStack<PaneActionName>;
  readonly filter: FindingFilter;
  readonly editing: EditingState;
  /** Reports that somebody has begun to write, by project: nothing typed is lost by going elsewhere. */
  readonly roundDrafts: Readonly<Record<string, RoundDraft>>;
  /** Reasons being written, by finding. */
  readonly reasonDrafts: ReasonDrafts;
  readonly settingsDraft: SettingsDraft;
  readonly reports: ReportsState;
  readonly overview: OverviewState;
  readonly zip: ZipState;
  readonly evaluation: EvaluationState;
  readonly forms: ImportState;
  readonly gathering: GatheringState;
  /** Who uses the pane, as stated: for reasons and logs. */
  readonly userName: string;
  /** What the user acts as, as stated: Excel authenticates nobody. */
  readonly role: Role;
  readonly workflow: WorkflowPart;
}

export type WorkbookState =
  | { readonly kind: "opening"; readonly progress: ReadingProgress | null; readonly first: FirstFindings | null }
  /** An open workbook without anything of Kaona's. */
  | { readonly kind: "unbound" }
  | { readonly kind: "refused"; readonly problem: Problem; readonly facts: ProblemFacts }
  | { readonly kind: "live"; readonly live: LiveWorkbook };

/** Settings of the workbook that somebody has begun to change. */
export interface SettingsDraft {
  readonly typed: Readonly<Partial<Record<NumberSetting, string>>>;
  readonly chosen: Partial<Settings>;
}

/** A bar above the view. */
export type Notice =
  | { readonly id: string; readonly kind: "problem"; readonly problem: Problem | "UNEXPECTED"; readonly facts: ProblemFacts }
  | { readonly id: string; readonly kind: "done"; readonly action: PaneActionName; readonly count: number; readonly canUndo: boolean }
  | { readonly id: string; readonly kind: "undone"; readonly action: PaneActionName };

export interface Work {
  readonly action: PaneActionName;
  readonly done: number;
  /** 0 = not known. */
  readonly total: number;
  /** Excel waits until the user has finished typing into a cell. */
  readonly isWaitingForCell: boolean;
  readonly canCancel: boolean;
  readonly isCancelled: boolean;
}

export interface FindingFilter {
  readonly severities: readonly Severity[];
  /** `null` = every rule. */
  readonly ruleId: string | null;
  /** `null` = every agency. */
  readonly agency: string | null;
  readonly text: string;
  readonly withReasoned: boolean;
  readonly groupBy: FindingGroup;
}

/** What findings stand under. */
export type FindingGroup = "project" | "severity" | "rule" | "agency";
