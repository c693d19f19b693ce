import type { PortfolioRule } from "../rule";

/**
 * The change log is not as Kaona wrote it: an entry was deleted, changed, moved, copied or typed by hand. A fork is nothing wrong, two people
 * wrote at once, and is only shown. What happened to the newest entries shows in the rounds that they are about (W01, W05).
 */
export const brokenLog: PortfolioRule<"W04"> = {
  id: "W04",
  scope: "portfolio",
  severity: {
    among: ["E", "W", "I"],
    of: ({ fault }) => (fault === "FORK" ? "I" : fault === "BY_HAND" || fault === "COPY" ? "W" : "E"),
  },
  blank: "none",
  source: "ours",
  check({ log }, report) {
    for (const { kind: fault, entry, number, otherNumber } of log.chain.faults) {
      report({ record: entry, field: "parentHash", value: entry.parentHash, facts: { fault, number, otherNumber } });
    }
  },
};
