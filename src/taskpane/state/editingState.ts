import type { RecordDraft } from "../../workflows/live/recordForm/recordDraft";
import type { LinkDraft } from "../../workflows/live/strategyForm";

/** Under what key the draft of a project that is not in the workbook yet is kept; no project has it. */
export const NEW_PROJECT = "new";

/** Which form stands in place of the project, and what was typed into each: nothing typed is lost by going elsewhere. */
export interface EditingState {
  /** The project whose fields are edited, or `NEW_PROJECT`. */
  readonly projectForm: string | null;
  /** The project whose strategy links are edited. */
  readonly linksForm: string | null;
  /** By project. */
  readonly projects: Readonly<Record<string, RecordDraft>>;
  /** The link that is being written, by project. */
  readonly links: Readonly<Record<string, LinkDraft>>;
}

export const NOT_EDITING: EditingState = { projectForm: null, linksForm: null, projects: {}, links: {} };
