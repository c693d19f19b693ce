import type { IconName, IconSize } from "../../../src/addin/pages";
import type { RibbonButton, RibbonGroupName } from "../../../src/addin/ribbon";

/** Names of the manifest's resources; at most 32 characters. */
export const RESOURCE = {
  /** One name for runtime, function file and pane: with two, Office starts two runtimes that share nothing. */
  pane: "Pane.Url",
  support: "Support.Url",
  tab: "Tab.Label",
  firstRunTitle: "FirstRun.Title",
  firstRunText: "FirstRun.Text",
  group: (name: RibbonGroupName): string => `Group.${name}`,
  label: (button: RibbonButton): string => `${button}.Label`,
  tip: (button: RibbonButton): string => `${button}.Tip`,
  icon: (name: IconName, size: IconSize): string => `Icon.${name}.${size}`,
} as const;
