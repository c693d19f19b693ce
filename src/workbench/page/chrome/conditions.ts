import type { Language } from "../../../messages/language";

/** What somebody who tries the add-in may want to be different. Kept in the address, so that a reload and a test find it again. */
export interface Conditions {
  readonly language: Language;
  readonly isDark: boolean;
  readonly isReadOnly: boolean;
  readonly isCellEdited: boolean;
  /** Milliseconds that each request of the add-in takes. */
  readonly latency: number;
}

export const LATENCIES = [0, 150, 600, 2000] as const;

/**
 * Example: `?lang=en&dark&latency=150`. What is not said is as usual: Thai, as dark as the system, writable, without delay.
 *
 * @param isSystemDark whether the browser prefers dark pages; the add-in sees the same preference, which no page can change for it
 */
export function readConditions(search: string, isSystemDark: boolean): Conditions {
  const asked = new URLSearchParams(search);
  const latency = Number(asked.get("latency") ?? 0);
  return {
    language: asked.get("lang") === "en" ? "en" : "th",
    isDark: asked.has("dark") || isSystemDark,
    isReadOnly: asked.has("readonly"),
    isCellEdited: asked.has("typing"),
    latency: LATENCIES.find((each) => each === latency) ?? 0,
  };
}

export function conditionsSearch({ language, isDark, isReadOnly, isCellEdited, latency }: Conditions, search: string): string {
  const said = new URLSearchParams(search);
  const flag = (name: string, isOn: boolean): void => (isOn ? said.set(name, "") : said.delete(name));
  if (language === "en") said.set("lang", "en");
  else said.delete("lang");
  flag("dark", isDark);
  flag("readonly", isReadOnly);
  flag("typing", isCellEdited);
  if (latency === 0) said.delete("latency");
  else said.set("latency", String(latency));
  const text = said.toString().replaceAll(/=(?=&|$)/g, "");
  return text === "" ? "" : `?${text}`;
}
