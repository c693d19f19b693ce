import type { ProjectRule } from "../rule";
import { SIGN } from "../signs";

/**
 * Numbers were printed in a row of another round than the one they were given to. The reader of printed forms finds this and leaves a flag
 * on the round (`ReportRound.importFlags`), with the other reading, until somebody has looked at it.
 */
export const metricNumber: ProjectRule<"R18"> = {
  id: "R18",
  scope: "project",
  reads: "fields",
  looksFor: SIGN.FLAGGED,
  severity: "W",
  blank: "skip",
  source: "seed",
  check({ rounds }, _context, report) {
    for (const round of rounds) {
      if (round.importFlags.length === 0) continue;
      for (const { printedRow, metricNo, fields } of round.importFlags) {
        report({
          record: round,
          field: fields[0] ?? null,
          value: metricNo,
          facts: {
            fields: fields.join(" "),
            printedRow,
            metricNo,
            attachedTo: round.roundNo,
            alternative: printedRow === round.roundNo ? metricNo : printedRow,
          },
        });
      }
    }
  },
};
