import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { type PeriodMonth, monthIndex } from "../../domain/model/calendar/periodMonth";
import { remindersFrom } from "../../domain/workflow/reminders";
import { formatMonth } from "../../messages/formatting";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { changeWorkflow } from "../actions/roundActions";
import { useLanguage, usePane, usePaneState } from "../frame/paneContext";
import { useWorkflowTexts } from "../frame/useWorkflowTexts";
import { LiveOnly } from "../parts/LiveOnly";
import { Section } from "../parts/Section";
import { VirtualList } from "../parts/VirtualList";
import { ActorPart } from "../parts/workflow/ActorPart";
import { AgencyReminder } from "../parts/workflow/AgencyReminder";
import { CloseYearPart } from "../parts/workflow/CloseYearPart";
import { MatrixTable } from "../parts/workflow/MatrixTable";
import { OpenMonthPart } from "../parts/workflow/OpenMonthPart";
import { RefusedPart } from "../parts/workflow/RefusedPart";
import { RoundFilter } from "../parts/workflow/RoundFilter";
import { useWorkflow } from "../parts/workflow/useStep";
import type { PaneState } from "../state/paneState";
import { agencyYears } from "../state/remindState";
import { isWanted, matrixOf } from "../state/roundsState";

const useStyles = makeStyles({
  month: { paddingBottom: tokens.spacingVerticalM },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

const roleOf = ({ role }: PaneState): PaneState["role"] => role;

/** Who has not reported, is late or got something back, with the mail to each agency; the year at a glance; and what planners open and close. */
export function RemindView() {
  return <LiveOnly>{(live) => <Remind live={live} />}</LiveOnly>;
}

function Remind({ live }: { readonly live: LiveWorkbook }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const texts = useWorkflowTexts().remind;
  const role = usePaneState(roleOf);
  const { agency, text, remindedMonth } = useWorkflow();
  const matrix = useMemo(() => {
    const isTheirs = isWanted({ agency, text });
    return matrixOf(live).filter(({ project }) => isTheirs(project));
  }, [live, agency, text]);
  const months = useMemo(() => awaitedMonths(matrix), [matrix]);
  const month = months.find((each) => each === remindedMonth) ?? null;
  const owed = useMemo(() => remindersFrom(matrix, { month, agencyCode: null }), [matrix, month]);
  const canClose = role === "PLANNER" || role === "SED";
  return (
    <>
      {canClose && <ActorPart />}
      <RefusedPart live={live} />
      <RoundFilter live={live} />
      <Field label={texts.month} className={styles.month}>
        <Select
          value={month ?? ""}
          onChange={(_event, { value }) => {
            changeWorkflow(pane, { remindedMonth: value === "" ? null : (value as PeriodMonth) });
          }}
        >
          <option value="">{texts.everyMonth}</option>
          {months.map((each) => (
            <option key={each} value={each}>
              {formatMonth(each, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Section title={`${texts.who} (${owed.reduce((sum, { reminders }) => sum + reminders.length, 0)})`}>
        {owed.length === 0 ? (
          <p className={styles.note}>{texts.nobody}</p>
        ) : (
          <VirtualList items={owed} keyOf={({ agency: name }) => name ?? ""} estimate={220} label={texts.who} render={(each) => <AgencyReminder owed={each} />} />
        )}
      </Section>
      <Section title={texts.matrix}>
        <p className={styles.note}>{texts.matrixHelp}</p>
        <MatrixTable rows={agencyYears(matrix)} />
      </Section>
      {canClose && (
        <>
          <OpenMonthPart live={live} />
          <CloseYearPart live={live} />
        </>
      )}
    </>
  );
}

/** Months in which something is waited for, the newest first. */
function awaitedMonths(matrix: Parameters<typeof remindersFrom>[0]): readonly PeriodMonth[] {
  const months = new Set(remindersFrom(matrix, { month: null, agencyCode: null }).flatMap(({ reminders }) => reminders.map(({ report }) => report.month)));
  return [...months].sort((a, b) => monthIndex(b) - monthIndex(a));
}
