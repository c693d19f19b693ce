import type { RibbonFunction } from "../addin/ribbon";
import type { PaneViewName } from "../messages/paneTexts";

/** The pane, as far as the ribbon moves it. */
export interface PaneDoor {
  /** Brings the pane in front. */
  open(): Promise<void>;
  show(view: PaneViewName): void;
}

/** What Office hands to a function of the ribbon and wants to have called when it is over. */
export interface RibbonEvent {
  completed(): void;
}

/** Where each button leads. What a button is about (the row, the project) the pane knows from the selection. */
export const VIEW_OF: Readonly<Record<RibbonFunction, PaneViewName>> = {
  openProject: "project",
  addRound: "round",
  checkWorkbook: "findings",
  buildReports: "reports",
  importForms: "import",
  showOverview: "overview",
};

/** The functions behind the ribbon's buttons and the cell menu. Each tells Office that it is over, also when the pane cannot be shown. */
export function ribbonCommands(door: PaneDoor): Readonly<Record<RibbonFunction, (event: RibbonEvent) => Promise<void>>> {
  const command = (view: PaneViewName) => async (event: RibbonEvent): Promise<void> => {
    try {
      door.show(view);
      await door.open();
    } finally {
      event.completed();
    }
  };
  const names = Object.keys(VIEW_OF) as RibbonFunction[];
  return Object.fromEntries(names.map((name) => [name, command(VIEW_OF[name])])) as ReturnType<typeof ribbonCommands>;
}
