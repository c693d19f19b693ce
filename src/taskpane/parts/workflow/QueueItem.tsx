import { Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { formatDay, formatPercent } from "../../../messages/formatting";
import { statusName } from "../../../messages/statusNames";
import { changeWorkflow } from "../../actions/roundActions";
import { useLanguage, usePane } from "../../frame/paneContext";
import { useWorkflowTexts } from "../../frame/useWorkflowTexts";
import { planTone } from "../../look/tones";
import type { RoundEntry } from "../../state/roundsState";
import { Tag } from "../Tag";
import { RoundHead } from "./RoundHead";
import { useWorkflow } from "./useStep";
import { useTicks } from "./useTicks";

const useStyles = makeStyles({
  item: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalXS, paddingBlock: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  body: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** One report that waits for a decision. */
export function QueueItem({ entry, canDecide, showsAgency }: { readonly entry: RoundEntry; readonly canDecide: boolean; readonly showsAgency: boolean }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const texts = useWorkflowTexts();
  const { ticked } = useWorkflow();
  const { tick } = useTicks();
  const { round, project, month, key } = entry;
  const record = project.dossier.project;
  return (
    <div className={styles.item}>
      {canDecide && (
        <Checkbox
          aria-label={texts.tick(`${record.projectCode ?? ""} ${month ?? ""}`)}
          checked={ticked.includes(key)}
          onChange={(_event, { checked }) => {
            tick(key, checked === true);
          }}
        />
      )}
      <div className={styles.body}>
        <RoundHead project={record} month={month} roundNo={round.roundNo} />
        {showsAgency && record.agency !== null && (
          <div className={styles.line} lang="th">
            {record.agency}
          </div>
        )}
        <div className={styles.line}>
          {round.submittedAt !== null && <span>{texts.review.submitted(formatDay(round.submittedAt, language))}</span>}
          {round.progressPct !== null && <span>{formatPercent(round.progressPct)}</span>}
          {round.planStatusReported !== null && <Tag tone={planTone(round.planStatusReported)}>{statusName("planStatus", round.planStatusReported, language)}</Tag>}
        </div>
        <div className={styles.line}>
          <Link
            as="button"
            onClick={() => {
              pane.store.update((state) => ({ ...state, projectKey: project.dossier.key }));
              changeWorkflow(pane, { shown: key });
            }}
          >
            {texts.review.look}
          </Link>
        </div>
      </div>
    </div>
  );
}
