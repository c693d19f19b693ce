import type { Acknowledgement, ChangeLogEntry } from "../../model/records/logs";
import { logEntityWords } from "../../model/words/workflowWords";
import { type CanonicalValue, canonicalText } from "../../seal/canonicalValue";
import { acknowledgementKey } from "../../workflow/acknowledgements";
import type { LogReading } from "../../workflow/roundHistory";
import { changedSettings } from "../../workflow/settingsLog";
import type { PortfolioRule, Report } from "../rule";

/**
 * A reason for a warning is not the one that was given through Kaona, or a setting is not the one by which rounds were last approved. Settings
 * may well be changed: the finding says that approved reports are now judged by other limits, and goes with the next approval.
 */
export const recordOffLog: PortfolioRule<"W06"> = {
  id: "W06",
  scope: "portfolio",
  severity: "W",
  blank: "none",
  source: "ours",
  check({ log, portfolio }, report) {
    checkReasons(log, portfolio.acknowledgements, report);
    const entry = log.others.filter(({ entity }) => logEntityWords.read(entity ?? "") === "SETTINGS").at(-1);
    if (entry === undefined) return;
    for (const { setting, logged, found } of changedSettings(portfolio.settings, log)) {
      const facts = { fault: "SETTING", subject: setting, logged: plain(logged), found: plain(found) } as const;
      report({ record: entry, field: "newValue", value: plain(found), facts });
    }
  },
};

function checkReasons(log: LogReading, acknowledgements: readonly Acknowledgement[], report: Report<"W06">): void {
  const logged = new Map<string, ChangeLogEntry>();
  for (const entry of log.others) {
    if (logEntityWords.read(entry.entity ?? "") === "ACKNOWLEDGEMENT") logged.set(identity(entry.key, entry.oldValue), entry);
  }
  if (logged.size === 0 && acknowledgements.length === 0) return;
  const seen = new Set<string>();
  for (const record of acknowledgements) {
    const key = identity(acknowledgementKey(record), record.value);
    const entry = logged.get(key);
    seen.add(key);
    const [was, is] = [canonicalText(entry?.newValue ?? null), canonicalText(record.reason)];
    if (entry !== undefined && was === is) continue;
    const facts = { fault: entry === undefined ? "REASON_NOT_LOGGED" : "REASON_CHANGED", subject: acknowledgementKey(record), logged: was, found: is } as const;
    report({ record, field: "reason", value: is, facts });
  }
  for (const [key, entry] of logged) {
    if (seen.has(key)) continue;
    report({ record: entry, field: "key", value: entry.key, facts: { fault: "REASON_MISSING", subject: entry.key ?? "", logged: entry.newValue, found: null } });
  }
}

function identity(key: string | null, value: string | null): string {
  return `${key?.trim() ?? ""} ${canonicalText(value) ?? ""}`;
}

function plain(value: CanonicalValue): string | number | null {
  return typeof value === "string" || typeof value === "number" ? value : null;
}
