import type { StrategyLink } from "../../domain/model/records/strategy";
import { projectKeyOf } from "../../domain/model/records/projectKey";
import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import { projectByKey } from "../../workflows/live/liveWorkbook";
import { assessProjectDraft, projectDraftEdits } from "../../workflows/live/projectForm";
import type { RecordDraft } from "../../workflows/live/recordForm/recordDraft";
import { type LinkDraft, linkDraftEdits, makePrimaryEdits, removeLinkEdits } from "../../workflows/live/strategyForm";
import type { Pane } from "../pane";
import { type EditingState, NEW_PROJECT } from "../state/editingState";
import { perform } from "./perform";
import { liveIn } from "./liveIn";

/** Keeps what is being typed over a project; `null` drops it. */
export function typeProject({ store }: Pane, key: string, draft: RecordDraft | null): void {
  store.update((state) => ({ ...state, editing: { ...state.editing, projects: withDraft(state.editing.projects, key, draft) } }));
}

/** Keeps the link that is being written for a project; `null` drops it. */
export function typeLink({ store }: Pane, key: string, draft: LinkDraft | null): void {
  store.update((state) => ({ ...state, editing: { ...state.editing, links: withDraft(state.editing.links, key, draft) } }));
}

/** Opens or closes forms; what was typed into them stays. */
export function openForms({ store }: Pane, forms: Partial<Pick<EditingState, "projectForm" | "linksForm">>): void {
  store.update((state) => ({ ...state, editing: { ...state.editing, ...forms } }));
}

/** Writes the draft of a project as one step: its changed cells, or a new row. The draft stays until it is written. */
export async function saveProject(pane: Pane, key: string): Promise<void> {
  const { store, services, session, today } = pane;
  const isNew = key === NEW_PROJECT;
  await perform(pane, isNew ? "addProject" : "saveProject", false, async (task) => {
    const live = liveIn(store.get());
    const draft = store.get().editing.projects[key];
    const project = isNew ? null : projectByKey(live, key);
    if (draft === undefined || (project === null && !isNew)) return { isSilent: true };
    const { record } = assessProjectDraft(live, project, draft);
    const { inverse } = await session.apply(projectDraftEdits(live, project, draft, { today: today(), newId: services.newId }), task);
    typeProject(pane, key, null);
    openForms(pane, { projectForm: null });
    store.update((state) => ({ ...state, projectKey: projectKeyOf(record) }));
    return { inverse };
  });
}

/** Writes the link that is being written for a project as one step. */
export async function saveLink(pane: Pane, project: CheckedDossier): Promise<void> {
  const { store, services, session, today } = pane;
  const { key } = project.dossier;
  await perform(pane, "saveLink", false, async (task) => {
    const draft = store.get().editing.links[key];
    if (draft === undefined) return { isSilent: true };
    const { inverse } = await session.apply(linkDraftEdits(liveIn(store.get()), project, draft, { today: today(), newId: services.newId }), task);
    typeLink(pane, key, null);
    return { inverse };
  });
}

/** Makes a link its project's primary one. */
export async function makePrimary(pane: Pane, project: CheckedDossier, link: StrategyLink): Promise<void> {
  await perform(pane, "saveLink", false, async (task) => await pane.session.apply(makePrimaryEdits(liveIn(pane.store.get()), project, link, pane.today()), task));
}

/** Takes a link away. */
export async function removeLink(pane: Pane, link: StrategyLink): Promise<void> {
  await perform(pane, "removeLink", false, async (task) => await pane.session.apply(removeLinkEdits(liveIn(pane.store.get()), link), task));
}

function withDraft<Draft>(drafts: Readonly<Record<string, Draft>>, key: string, draft: Draft | null): Readonly<Record<string, Draft>> {
  const others = Object.entries(drafts).filter(([each]) => each !== key);
  return Object.fromEntries(draft === null ? others : [...others, [key, draft]]);
}
