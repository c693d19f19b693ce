import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { fiscalYearEnd } from "../../../domain/model/calendar/fiscalYear";
import { roundKeyOf } from "../../../domain/seal/roundContent";
import type { LiveWorkbook } from "../../../workflows/live/liveWorkbook";
import { roundsToClose } from "../../../workflows/rounds/roundsToClose";
import { closeRounds } from "../../actions/roundActions";
import { usePane, useTexts } from "../../frame/paneContext";
import { useWorkflowTexts } from "../../frame/useWorkflowTexts";
import { Section } from "../Section";
import { StepReason } from "./StepReason";
import { useStep, useWorkflow } from "./useStep";

const useStyles = makeStyles({ note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" } });

/** Closes a fiscal year that is over: accepted and exempted reports as they are, unfinished ones with a reason. */
export function CloseYearPart({ live }: { readonly live: LiveWorkbook }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useWorkflowTexts().remind;
  const { common } = useTexts();
  const { reason } = useWorkflow();
  const { isBlocked } = useStep();
  const today = pane.today();
  const years = closableYears(live, today);
  if (years.length === 0) return null;
  return (
    <Section title={texts.close}>
      {years.map((year) => {
        const { finished, unfinished } = roundsToClose(live.reading.portfolio, year, today);
        return (
          <div key={year}>
            <p className={styles.note}>{`${common.fiscalYear(year)}: ${texts.closeHelp(finished.length, unfinished.length)}`}</p>
            {unfinished.length > 0 && <StepReason label={texts.unfinishedReason} />}
            <Button
              disabled={isBlocked || (unfinished.length > 0 && reason.trim() === "")}
              onClick={() => {
                void closeRounds(pane, finished.map(roundKeyOf), unfinished.map(roundKeyOf));
              }}
            >
              {texts.closeYear(year)}
            </Button>
          </div>
        );
      })}
      <p className={styles.note}>{texts.next}</p>
    </Section>
  );
}

/** Fiscal years that are over and have reports which are still open. */
function closableYears({ reading }: LiveWorkbook, today: string): readonly number[] {
  const years = new Set<number>();
  for (const { fiscalYearBE, workflowState } of reading.portfolio.rounds) {
    if (fiscalYearBE !== null && fiscalYearBE >= 2540 && fiscalYearBE <= 2640 && workflowState !== "CLOSED" && fiscalYearEnd(fiscalYearBE) < today) years.add(fiscalYearBE);
  }
  return [...years].sort((a, b) => a - b);
}
