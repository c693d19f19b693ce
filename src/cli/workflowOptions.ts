import { RULE_IDS } from "../domain/checks/ruleId";
import { BUDDHIST_ERA_OFFSET } from "../domain/model/calendar/fiscalYear";
import { type PeriodMonth, isPeriodMonth } from "../domain/model/calendar/periodMonth";
import { arabicDigits } from "../domain/model/text/thaiText";
import { type ReturnCause, type Role, returnCauseWords } from "../domain/model/words/workflowWords";
import type { LogAuthor } from "../domain/seal/logEntry";
import type { ReasonedFinding } from "../domain/workflow/acknowledgements";
import type { RoundSelection } from "../workflows/rounds/roundSelection";
import { CliError } from "./cliError";
import { fiscalYearOption } from "./options";
import { localTime, type Terminal } from "./terminal";

/** The choices that every verb of the workflow has. */
export interface WorkflowChoices {
  readonly who?: string;
  readonly role?: string;
  readonly project: readonly string[];
  readonly round?: string;
  readonly month?: string;
  readonly fiscalYear?: string;
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `--who` and `--role`: the log must name somebody. */
export function authorOption({ who, role }: WorkflowChoices, usual: Role, terminal: Terminal): LogAuthor {
  if (who === undefined || who.trim() === "") throw new CliError("WHO_MISSING");
  return { who: who.trim(), role: role === undefined ? usual : roleOption(role), at: localTime(terminal.now()) };
}

function roleOption(written: string): Role {
  const role = (["REPORTER", "HEAD", "PLANNER", "SED"] as const).find((each) => each === written.toUpperCase());
  if (role === undefined) throw new CliError("BAD_ROLE", { value: written });
  return role;
}

/** `--project`, `--round`, `--month`, `--fiscal-year`; one of them, or `--all`, must be there. */
export function selectionOption(choices: WorkflowChoices): RoundSelection {
  const { project, round, month, fiscalYear, all } = choices;
  if (project.length === 0 && month === undefined && all !== true) throw new CliError("NOTHING_SELECTED");
  return { projectCodes: project, roundNo: roundOption(round), month: month === undefined ? null : monthOption(month), fiscalYearBE: fiscalYearOption(fiscalYear) };
}

function roundOption(written: string | undefined): number | null {
  if (written === undefined) return null;
  const number = Number(written);
  if (!Number.isInteger(number) || number < 1) throw new CliError("BAD_ROUND", { value: written });
  return number;
}

/** `--month`: 2023-06, 06/2566 or 6/2023. */
export function monthOption(written: string): PeriodMonth {
  const text = arabicDigits(written.trim());
  const yearFirst = /^(\d{4})-(\d{1,2})$/.exec(text);
  const monthFirst = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  const year = Number(yearFirst?.[1] ?? monthFirst?.[2]);
  const number = yearFirst?.[2] ?? monthFirst?.[1] ?? "";
  const month = `${String(year >= 2400 ? year - BUDDHIST_ERA_OFFSET : year).padStart(4, "0")}-${number.padStart(2, "0")}`;
  if (!isPeriodMonth(month)) throw new CliError("BAD_MONTH", { value: written });
  return month;
}

/** `--cause`: its name or its Thai word; null when not given. */
export function causeOption(written: string | undefined): ReturnCause | null {
  if (written === undefined) return null;
  const cause = returnCauseWords.read(written);
  if (cause === null) throw new CliError("BAD_CAUSE", { value: written, choices: returnCauseWords.ids.map((id) => `${id} (${returnCauseWords.thai(id)})`).join(", ") });
  return cause;
}

/** `--ack RULE=WORDS`, any number of times. */
export function ackOption(written: readonly string[]): (finding: ReasonedFinding) => string | null {
  const reasons = new Map(
    written.map((each) => {
      const at = each.indexOf("=");
      const ruleId = RULE_IDS.find((id) => id === each.slice(0, Math.max(at, 0)).trim().toUpperCase());
      const words = each.slice(at + 1).trim();
      if (ruleId === undefined || words === "") throw new CliError("BAD_ACK", { value: each });
      return [ruleId, words] as const;
    }),
  );
  return ({ ruleId }) => reasons.get(ruleId) ?? null;
}
