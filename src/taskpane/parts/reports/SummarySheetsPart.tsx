import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { summarySheetName, summarySheetTexts } from "../../../messages/summarySheetTexts";
import { LIVE_SHEETS, type LiveSheet } from "../../../workflows/live/sheetReports";
import { buildSheets } from "../../actions/reportActions";
import { useLanguage, usePane, usePaneState } from "../../frame/paneContext";
import type { PaneState } from "../../state/paneState";
import { Section } from "../Section";
import { MadeSheets } from "./MadeSheets";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  kinds: { margin: 0, padding: 0, listStyle: "none" },
  help: { margin: 0, paddingInlineStart: "32px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

const reportsIn = ({ reports }: PaneState): PaneState["reports"] => reports;
const isBusyIn = ({ work }: PaneState): boolean => work !== null;

/** Report sheets over all projects: those that are ticked, made one after the other. */
export function SummarySheetsPart() {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const texts = summarySheetTexts(language);
  const { kinds, made } = usePaneState(reportsIn);
  const isBusy = usePaneState(isBusyIn);
  const tick = (kind: LiveSheet, isTicked: boolean): void => {
    const wanted = LIVE_SHEETS.filter((each) => (each === kind ? isTicked : kinds.includes(each)));
    pane.store.update((state) => ({ ...state, reports: { ...state.reports, kinds: wanted } }));
  };
  return (
    <>
      <Section title={texts.title}>
        <p className={styles.note}>{texts.help}</p>
        <ul className={styles.kinds} aria-label={texts.title}>
          {LIVE_SHEETS.map((kind) => (
            <li key={kind}>
              <KindChoice kind={kind} isTicked={kinds.includes(kind)} onTick={tick} />
            </li>
          ))}
        </ul>
        <Button
          appearance="primary"
          disabled={kinds.length === 0 || isBusy}
          onClick={() => {
            void buildSheets(pane, kinds);
          }}
        >
          {texts.build(kinds.length)}
        </Button>
      </Section>
      <MadeSheets title={texts.results} sheets={made.map(({ kind, sheet }) => ({ key: kind, name: summarySheetName(kind, language), sheet }))} />
    </>
  );
}

function KindChoice({ kind, isTicked, onTick }: { readonly kind: LiveSheet; readonly isTicked: boolean; readonly onTick: (kind: LiveSheet, isTicked: boolean) => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const help = useId();
  return (
    <>
      <Checkbox
        label={summarySheetName(kind, language)}
        aria-describedby={help}
        checked={isTicked}
        onChange={(_event, { checked }) => {
          onTick(kind, checked === true);
        }}
      />
      <p id={help} className={styles.help}>
        {summarySheetTexts(language).helpOf[kind]}
      </p>
    </>
  );
}
