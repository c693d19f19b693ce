import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckedDossier } from "../../../domain/checks/checkedPortfolio";
import { formatNumber } from "../../../messages/formatting";
import { problemMessage } from "../../../messages/problems";
import { reportZipTexts } from "../../../messages/reportZipTexts";
import { timeLeft } from "../../../messages/timeLeft";
import { saveZipAgain, zipReports } from "../../actions/zipActions";
import { useLanguage, usePane, usePaneState } from "../../frame/paneContext";
import type { PaneState } from "../../state/paneState";
import type { ZipFailure, ZipState } from "../../state/zipState";
import { Section } from "../Section";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  made: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyle: "none" },
  failure: { paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
});

const zipOf = (state: PaneState): ZipState => state.zip;
const isBusy = (state: PaneState): boolean => state.work !== null;
const isZipping = (state: PaneState): boolean => state.work?.action === "zipReports";

/** The formal sheets of some projects as files in one zip: making it, how fast that goes, and what came of it. */
export function ReportZipPart({ projects }: { readonly projects: readonly CheckedDossier[] }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const texts = reportZipTexts(language);
  const { pace, isOnPage, isStopped, failures, made } = usePaneState(zipOf);
  const busy = usePaneState(isBusy);
  const zipping = usePaneState(isZipping);
  return (
    <Section title={texts.title}>
      <p className={styles.note}>{texts.help}</p>
      <Button
        className={styles.button}
        disabled={projects.length === 0 || busy}
        onClick={() => {
          void zipReports(pane, projects);
        }}
      >
        {texts.make(projects.length)}
      </Button>
      {zipping && isOnPage && <p className={styles.note}>{texts.onPage}</p>}
      {zipping && pace !== null && <p className={styles.note}>{texts.pace(formatNumber(pace.perSecond), pace.secondsLeft === null ? "" : timeLeft(pace.secondsLeft, language))}</p>}
      {isStopped && <p className={styles.made}>{texts.stopped}</p>}
      {failures.length > 0 && <Failures failures={failures} hasOthers={made !== null} />}
      {made !== null && (
        <>
          <p className={styles.made}>{texts.ready(made.name, made.files, formatNumber(Math.max(0.1, made.zip.size / 1_000_000), 1))}</p>
          <Button
            className={styles.button}
            size="small"
            onClick={() => {
              void saveZipAgain(pane);
            }}
          >
            {texts.saveAgain}
          </Button>
          <p className={styles.note}>{texts.notThere}</p>
        </>
      )}
    </Section>
  );
}

function Failures({ failures, hasOthers }: { readonly failures: readonly ZipFailure[]; readonly hasOthers: boolean }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = reportZipTexts(language);
  return (
    <>
      <p className={styles.made} role="alert">
        {texts.failed(failures.length, hasOthers)}
      </p>
      <ul className={styles.list}>
        {failures.map(({ name, problem, facts }, index) => (
          <li key={`${index} ${name}`} className={styles.failure}>
            <div lang="th">{name}</div>
            <span className={styles.note}>{problem === "UNEXPECTED" ? `${texts.unexpected} (${String(facts["detail"])})` : problemMessage(problem, facts, language)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
