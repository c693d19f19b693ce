import { DEFAULT_SETTINGS, type Settings } from "../model/records/settings";
import { logEntityWords } from "../model/words/workflowWords";
import { type CanonicalValue, canonicalJson, canonicalNumber, canonicalText } from "../seal/canonicalValue";
import type { LogDraft } from "../seal/logEntry";
import type { LogReading } from "./roundHistory";

/** The settings by which rounds were judged when they were last approved; null = the log does not say. */
export function loggedSettings(log: LogReading): Settings | null {
  for (let index = log.others.length - 1; index >= 0; index -= 1) {
    const entry = log.others[index];
    if (entry === undefined || logEntityWords.read(entry.entity ?? "") !== "SETTINGS") continue;
    const stated = parsed(entry.newValue);
    if (stated !== null) return { ...DEFAULT_SETTINGS, disbursementProfile: null, ...stated };
  }
  return null;
}

/** An entry with all settings, where they are not those of the last approval. */
export function settingsEntries(settings: Settings, log: LogReading): readonly LogDraft[] {
  const before = loggedSettings(log);
  const now = settingsText(settings);
  const old = before === null ? null : settingsText(before);
  return old === now ? [] : [{ entity: "SETTINGS", key: "Settings", field: "VALUES", oldValue: old, newValue: now, reason: null }];
}

/** The settings that differ from those of the last approval. */
export function changedSettings(settings: Settings, log: LogReading): readonly { readonly setting: keyof Settings; readonly logged: CanonicalValue; readonly found: CanonicalValue }[] {
  const before = loggedSettings(log);
  if (before === null) return [];
  const [old, now] = [canonicalSettings(before), canonicalSettings(settings)];
  return (Object.keys(now) as (keyof Settings)[])
    .filter((setting) => old[setting] !== now[setting])
    .map((setting) => ({ setting, logged: old[setting], found: now[setting] }));
}

function settingsText(settings: Settings): string {
  return canonicalJson(canonicalSettings(settings));
}

/** The settings in canonical form. */
export function canonicalSettings(settings: Settings): Readonly<Record<keyof Settings, CanonicalValue>> {
  const values = Object.entries(settings).map(([key, value]: [string, string | number | null]) => [
    key,
    typeof value === "number" ? canonicalNumber(value) : canonicalText(value),
  ]);
  return Object.fromEntries(values) as Readonly<Record<keyof Settings, CanonicalValue>>;
}

function parsed(json: string | null): Partial<Settings> | null {
  try {
    const value: unknown = JSON.parse(json ?? "");
    return typeof value === "object" && value !== null ? (value as Partial<Settings>) : null;
  } catch {
    return null;
  }
}
