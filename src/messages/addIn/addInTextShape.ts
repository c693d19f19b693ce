import type { AddInEnvironment } from "../../addin/addInId";
import type { RibbonButton, RibbonGroupName } from "../../addin/ribbon";

export interface ButtonTexts {
  /** Short enough for two lines under an icon. */
  readonly label: string;
  /** What it does, for whoever rests the pointer on it. */
  readonly tip: string;
}

/** What Office itself shows of the add-in: in its list, on the ribbon, in the cell menu. */
export interface AddInTexts {
  readonly name: string;
  /** At most 250 characters. */
  readonly description: string;
  readonly tab: string;
  readonly groups: Readonly<Record<RibbonGroupName, string>>;
  readonly buttons: Readonly<Record<RibbonButton, ButtonTexts>>;
  /** Shown once, after the add-in was installed. */
  readonly firstRun: { readonly title: string; readonly description: string };
  /** What tells the add-in of one environment from that of another; nothing for the real one. */
  readonly environmentMark: Readonly<Record<AddInEnvironment, string>>;
}
