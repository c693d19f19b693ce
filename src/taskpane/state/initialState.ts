import { ROLES } from "../../domain/model/words/workflowWords";
import type { Language } from "../../messages/language";
import type { PaneServices } from "../services";
import { NOT_EDITING } from "./editingState";
import { NO_EVALUATION } from "./evaluationState";
import { NO_GATHERING } from "./gatheringState";
import { WHOLE_OVERVIEW } from "./overviewState";
import type { FindingFilter, PaneState, SettingsDraft } from "./paneState";
import { NO_WORKFLOW } from "./workflowPart";
import { NO_ZIP } from "./zipState";

export const NO_FILTER: FindingFilter = { severities: ["E", "W", "I"], ruleId: null, agency: null, text: "", withReasoned: false, groupBy: "project" };

export const NO_SETTINGS_DRAFT: SettingsDraft = { typed: {}, chosen: {} };

/** What a pane begins with: this user's choices, and a workbook that is still to be read. */
export function initialState({ preferences, surroundings }: Pick<PaneServices, "preferences" | "surroundings">): PaneState {
  const look = preferences.get("look");
  return {
    language: languageChoice(preferences.get("language"), surroundings.displayLanguage),
    look: look === "light" || look === "dark" ? look : "auto",
    view: "start",
    back: null,
    workbook: { kind: "opening", progress: null, first: null },
    conditions: null,
    selection: null,
    projectKey: null,
    notices: [],
    work: null,
    undo: [],
    filter: NO_FILTER,
    editing: NOT_EDITING,
    roundDrafts: {},
    reasonDrafts: {},
    settingsDraft: NO_SETTINGS_DRAFT,
    overview: WHOLE_OVERVIEW,
    evaluation: NO_EVALUATION,
    reports: { choice: "selected", ticked: [], hidesNames: false, results: [], kinds: [], made: [] },
    zip: NO_ZIP,
    forms: { review: null, decisions: {}, at: 0 },
    gathering: NO_GATHERING,
    userName: preferences.get("userName") ?? "",
    role: ROLES.find((role) => role === preferences.get("role")) ?? "REPORTER",
    workflow: NO_WORKFLOW,
  };
}

/** The saved choice; else Thai where Office is Thai or says nothing; else English. Source: office-platform.md 4.1. */
export function languageChoice(saved: string | null, displayLanguage: string): Language {
  if (saved === "th" || saved === "en") return saved;
  return displayLanguage === "" || /^th\b/i.test(displayLanguage) ? "th" : "en";
}
