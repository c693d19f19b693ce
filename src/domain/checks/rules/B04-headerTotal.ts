import { bahtFrom } from "../../model/amounts/satang";
import type { ProjectRule } from "../rule";

/** The two totals may differ by one baht. Source: domain.md B04. */
const TOLERANCE_SATANG = 100;

/** The rounds' money (their sum, or the last running total) is not the total that the header reports. */
export const headerTotal: ProjectRule<"B04"> = {
  id: "B04",
  scope: "project",
  reads: "fields",
  severity: "W",
  blank: "skip",
  source: "seed",
  check({ project, status }, { portfolio: { settings } }, report) {
    const { disbursedCum } = status;
    const reported = project.budgetUsedReported;
    if (disbursedCum === null || reported === null || Math.abs(disbursedCum - reported) <= TOLERANCE_SATANG) return;
    const facts = { mode: settings.disbursementMode, roundsSatang: disbursedCum, reportedSatang: reported };
    report({ record: project, field: "budgetUsedReported", value: bahtFrom(reported), facts });
  },
};
