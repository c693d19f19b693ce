import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { PeriodMonth } from "../../../domain/model/calendar/periodMonth";
import { formatMonth } from "../../../messages/formatting";
import type { LiveWorkbook } from "../../../workflows/live/liveWorkbook";
import { changeWorkflow, openRounds } from "../../actions/roundActions";
import { useLanguage, usePane } from "../../frame/paneContext";
import { useWorkflowTexts } from "../../frame/useWorkflowTexts";
import { openableMonths } from "../../state/roundsState";
import { Section } from "../Section";
import { useStep, useWorkflow } from "./useStep";

const useStyles = makeStyles({ note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 } });

/** Opens a month: this one, unless another is chosen. */
export function OpenMonthPart({ live }: { readonly live: LiveWorkbook }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const texts = useWorkflowTexts().rounds;
  const { openedMonth } = useWorkflow();
  const { isBlocked } = useStep();
  const months = openableMonths(live);
  const chosen = months.find(({ month }) => month === openedMonth) ?? months[0];
  return (
    <Section title={texts.open}>
      {chosen === undefined ? (
        <p className={styles.note}>{texts.allOpen}</p>
      ) : (
        <>
          <Field label={texts.month} hint={texts.openHelp}>
            <Select
              value={chosen.month}
              onChange={(_event, { value }) => {
                changeWorkflow(pane, { openedMonth: value as PeriodMonth });
              }}
            >
              {months.map(({ month, count }) => (
                <option key={month} value={month}>
                  {texts.monthChoice(formatMonth(month, language), count)}
                </option>
              ))}
            </Select>
          </Field>
          <div>
            <Button
              disabled={isBlocked}
              onClick={() => {
                void openRounds(pane, chosen.month);
              }}
            >
              {texts.openMonth(formatMonth(chosen.month, language), chosen.count)}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
