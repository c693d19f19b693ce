import type { CalendarDay } from "../domain/model/calendar/calendarDay";
import { type LiveSession, liveSession } from "../workflows/live/liveSession";
import { recordAt } from "../workflows/live/selectedProject";
import { localDay } from "./localTime";
import type { PaneServices } from "./services";
import { initialState } from "./state/initialState";
import { problemNotice } from "./state/notices";
import type { PaneState } from "./state/paneState";
import { type Store, createStore } from "./state/store";

/** The pane without its looks: what it shows, where it gets it from, and the workbook that it follows. */
export interface Pane {
  readonly store: Store<PaneState>;
  readonly services: PaneServices;
  readonly session: LiveSession;
  readonly today: () => CalendarDay;
}

/** Makes a pane; nothing is read before `openWorkbook`. */
export function createPane(services: PaneServices): Pane {
  const store = createStore(initialState(services));
  const today = (): CalendarDay => localDay(services.now());
  const session = liveSession({
    host: services.host,
    today,
    takeSteps: services.takeSteps,
    publish: (live) => {
      store.update((state) => {
        const selected = recordAt(live, state.selection)?.projectKey ?? state.projectKey;
        const isThere = live.checked.projects.some(({ dossier }) => dossier.key === selected);
        return { ...state, workbook: { kind: "live", live }, projectKey: isThere ? selected : null };
      });
    },
    onProgress: (progress) => {
      store.update((state) => (state.workbook.kind === "opening" ? { ...state, workbook: { ...state.workbook, progress } } : state));
    },
    onFirstFindings: (first) => {
      store.update((state) => (state.workbook.kind === "opening" ? { ...state, workbook: { ...state.workbook, first } } : state));
    },
    onRemoteChange: () => {
      // Whoever came after the workbook was opened shows only by what they do.
      store.update((state) => (state.conditions === null || state.conditions.isShared ? state : { ...state, conditions: { ...state.conditions, isShared: true } }));
    },
    fail: (error) => {
      store.update((state) => afterRefusal(state, error));
    },
  });
  return { store, services, session, today };
}

/** The state once the workbook turned out to be unreadable, or not to be Kaona's. */
export function afterRefusal(state: PaneState, error: unknown): PaneState {
  const notice = problemNotice(error);
  if (notice.problem === "NOT_KAONA") return { ...state, workbook: { kind: "unbound" }, view: "start" };
  if (notice.problem === "UNEXPECTED") return { ...state, notices: [...state.notices, notice] };
  return { ...state, workbook: { kind: "refused", problem: notice.problem, facts: notice.facts }, view: "start" };
}
