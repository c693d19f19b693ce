import { DEFAULT_SETTINGS, type Settings } from "../model/records/settings";
import { type Conflict, OF_NO_PROJECT } from "./conflict";
import type { ConsolidationSource } from "./consolidationSource";
import { majorityOf } from "./majority";

export interface MergedSettings {
  readonly settings: Settings;
  readonly conflicts: readonly Conflict[];
}

/** Every setting as most files have it. Where they differ, all that deviate are named, and the first that has what was kept. */
export function mergeSettings(sources: readonly ConsolidationSource[]): MergedSettings {
  const conflicts: Conflict[] = [];
  const settings: Partial<Record<keyof Settings, unknown>> = {};
  for (const setting of Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]) {
    const values = sources.map((source) => ({ source, value: source.portfolio.settings[setting] }));
    if (values.length === 0) continue;
    const kept = majorityOf(values.map(({ value }) => ({ item: value, content: JSON.stringify(value) })));
    settings[setting] = kept;
    const others = values.filter(({ value }) => value !== kept);
    if (others.length === 0) continue;
    const example = values.filter(({ value }) => value === kept).slice(0, 1);
    conflicts.push({
      kind: "DIFFERENT_SETTING",
      ...OF_NO_PROJECT,
      field: setting,
      values: [...example, ...others].map(({ source, value }) => ({ file: source.file, cell: source.settingCell(setting), value })),
      rule: setting === "disbursementMode" ? "CONVERTED" : "MOST_FILES",
      kept,
    });
  }
  return { settings: { ...DEFAULT_SETTINGS, ...settings } as Settings, conflicts };
}
