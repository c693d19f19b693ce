import type { Language } from "./language";

/** How long something will still take. Examples for 95 seconds: "1 นาที 35 วินาที", "1 min 35 s". */
export function timeLeft(seconds: number, language: Language): string {
  const [minute, second] = language === "th" ? ["นาที", "วินาที"] : ["min", "s"];
  return seconds < 60 ? `${seconds} ${second}` : `${Math.floor(seconds / 60)} ${minute} ${seconds % 60} ${second}`;
}
