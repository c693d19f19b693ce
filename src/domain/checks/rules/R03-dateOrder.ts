import type { ReportRound } from "../../model/records/reportRound";
import { hasEraError } from "../eraError";
import type { ProjectRule } from "../rule";
import { SIGN } from "../signs";

/**
 * A round is not dated later than the dated round before it. Rounds after `asOf` are compared too; dates that are wrong in themselves
 * (R02's future, P06's eras) are passed over, since comparing with them would report the same mistake twice.
 */
export const dateOrder: ProjectRule<"R03"> = {
  id: "R03",
  scope: "project",
  reads: "fields",
  looksFor: SIGN.DATES_UNORDERED,
  severity: "E",
  blank: "skip",
  source: "seed",
  check({ allRounds }, { today }, report) {
    let earlier: ReportRound | null = null;
    for (const round of allRounds) {
      const { roundNo, reportDate } = round;
      if (roundNo === null || reportDate === null || reportDate > today || hasEraError(reportDate)) continue;
      if (
        earlier !== null &&
        earlier.roundNo !== null &&
        earlier.reportDate !== null &&
        earlier.roundNo !== roundNo &&
        reportDate <= earlier.reportDate
      ) {
        const facts = { roundNo, reportDay: reportDate, earlierRoundNo: earlier.roundNo, earlierDay: earlier.reportDate };
        report({ record: round, field: "reportDate", value: reportDate, facts });
      }
      earlier = round;
    }
  },
};
