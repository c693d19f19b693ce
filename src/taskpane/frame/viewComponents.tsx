import { type ComponentType, lazy } from "react";
import type { ViewName } from "../state/paneState";
import { ProjectView } from "../views/ProjectView";
import { StartView } from "../views/StartView";

/** What everybody opens comes at once; the rest when it is first wanted. */
export const VIEW_COMPONENTS: Readonly<Record<ViewName, ComponentType>> = {
  start: StartView,
  project: ProjectView,
  findings: lazy(async () => ({ default: (await import("../views/FindingsView")).FindingsView })),
  round: lazy(async () => ({ default: (await import("../views/AddRoundView")).AddRoundView })),
  rounds: lazy(async () => ({ default: (await import("../views/MyRoundsView")).MyRoundsView })),
  review: lazy(async () => ({ default: (await import("../views/ReviewView")).ReviewView })),
  history: lazy(async () => ({ default: (await import("../views/HistoryView")).HistoryView })),
  remind: lazy(async () => ({ default: (await import("../views/RemindView")).RemindView })),
  verify: lazy(async () => ({ default: (await import("../views/VerifyView")).VerifyView })),
  overview: lazy(async () => ({ default: (await import("../views/OverviewView")).OverviewView })),
  evaluate: lazy(async () => ({ default: (await import("../views/EvaluationView")).EvaluationView })),
  gather: lazy(async () => ({ default: (await import("../views/GatherView")).GatherView })),
  decisions: lazy(async () => ({ default: (await import("../views/DecisionsView")).DecisionsView })),
  reports: lazy(async () => ({ default: (await import("../views/ReportsView")).ReportsView })),
  import: lazy(async () => ({ default: (await import("../views/ImportView")).ImportView })),
  settings: lazy(async () => ({ default: (await import("../views/SettingsView")).SettingsView })),
  about: lazy(async () => ({ default: (await import("../views/AboutView")).AboutView })),
};
